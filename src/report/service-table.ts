import { servicesOf } from '../model/about.ts'
import type { Severity } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import { isActive, nameOf, type Service } from '../model/service.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { claimedPlaces, placesOf, wantedPorts } from './service-ports.ts'
import { restartsOf } from './service-words.ts'
import { drawTable } from './table.ts'

const HEAD = ['SERVICE', 'STATE', 'AT BOOT', 'HAS', 'WANTS', 'SAID BY'] as const
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const

/** The services, a line each: those that are run twice first, then what does not stay up, then the rest by name. */
export function formatServices(report: Report, paint: Paint): string[] {
  const { services } = report
  if (services.length === 0) return ['no services were found']
  const troubled = troubledIn(report)
  const shown = services.filter((service) => troubled.has(service) || !isIdle(service))
  const rows = inOrder(shown, troubled).map((service) => ({ service, cells: cellsOf(service) }))
  const [head = '', ...lines] = drawTable([HEAD, ...rows.map(({ cells }) => cells)])
  return [
    ...(rows.length === 0 ? [] : [paint('dim', head)]),
    ...rows.map(({ service }, at) => {
      const severity = troubled.get(service)
      const line = lines[at] ?? ''
      return severity === undefined ? line : paint(COLOURS[severity], line)
    }),
    ...restLine(services.length - shown.length, rows.length).map((text) => paint('dim', text)),
  ]
}

function restLine(count: number, shown: number): string[] {
  if (count === 0) return []
  const many = `${count}${shown === 0 ? '' : ' more'}`
  return [`${shown === 0 ? '' : 'and '}${many} that ${count === 1 ? 'is down and has' : 'are down and have'} no ports`]
}

/** The services that findings are about, in the order of these, with the worst that is said of each. */
function troubledIn({ findings }: Report): Map<Service, Severity> {
  const troubled = new Map<Service, Severity>()
  for (const kind of ['service-duplicated', 'service-restarting'] as const) {
    for (const severity of ['error', 'warning', 'notice'] as const) {
      const told = findings.filter((one) => !one.ignored && one.finding.kind === kind && one.severity === severity)
      for (const service of told.flatMap(({ finding }) => servicesOf(finding))) {
        if (!troubled.has(service)) troubled.set(service, severity)
      }
    }
  }
  return troubled
}

/** It does not run, will not by itself, and no port is known of it: what its kind has as a rule is not known. */
function isIdle({ state, startsAtBoot, claims, endpoints, failure }: Service): boolean {
  const isKnown = claims.some(({ confidence }) => confidence !== 'guess') || endpoints.length > 0
  return state === 'down' && startsAtBoot !== true && !isKnown && failure === undefined
}

function inOrder(services: readonly Service[], troubled: ReadonlyMap<Service, Severity>): Service[] {
  const rest = services.filter((service) => !troubled.has(service))
  const byName = rest.toSorted((one, other) => rank(one) - rank(other) || (nameOf(one) < nameOf(other) ? -1 : 1))
  return [...troubled.keys(), ...byName]
}

function rank({ state, endpoints, claims }: Service): number {
  if (state === 'restarting' || state === 'failed') return 0
  if (endpoints.length > 0) return 1
  return claims.length > 0 ? 2 : 3
}

function cellsOf(service: Service): string[] {
  const restarts = restartsOf(service)
  const state = service.isMasked === true ? 'masked' : service.state
  const { startsAtBoot, endpoints } = service
  return [
    nameOf(service),
    restarts > 0 && isActive(service) ? `${state} (${restarts}x)` : state,
    startsAtBoot === undefined ? '?' : startsAtBoot ? 'yes' : 'no',
    shortened(placesOf(endpoints), 4),
    shortened(wantedPorts(service), 4),
    shortened(claimedPlaces(service), 1),
  ].map(toLine)
}

/** `80 443 +2`; `-` for none. */
function shortened(texts: readonly string[], most: number): string {
  if (texts.length === 0) return '-'
  const more = texts.length - most
  return more > 0 ? `${texts.slice(0, most).join(' ')} +${more}` : texts.join(' ')
}
