import { type Endpoint, formatEndpoint } from '../model/endpoint.ts'
import type { Finding } from '../model/finding.ts'
import { formatRange } from '../model/port.ts'
import type { Report } from '../model/report.ts'
import { formatOrigin } from '../model/requirement.ts'
import { type Claim, formatRef, isActive, refOf, type Service } from '../model/service.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { restartsOf } from './service-words.ts'

const HEAD = ['SERVICE', 'STATE', 'AT BOOT', 'HAS', 'WANTS', 'SAID BY'] as const

/** All services, a line each: those that are run twice first, then what does not stay up, then the rest by name. */
export function formatServices({ services, findings }: Report, paint: Paint): string[] {
  if (services.length === 0) return ['no services were found']
  const troubled = findings.flatMap(({ finding }) => servicesOf(finding))
  const rows = inOrder(services, troubled).map((service) => ({ service, cells: cellsOf(service) }))
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [
    paint('dim', line(HEAD)),
    ...rows.map(({ service, cells }) => (troubled.includes(service) ? paint('red', line(cells)) : line(cells))),
  ]
}

export function servicesOf(finding: Finding): Service[] {
  if (finding.kind === 'service-duplicated') return [...finding.sides, ...finding.dependents]
  return finding.kind === 'service-restarting' ? [finding.service, ...finding.dependents] : []
}

function inOrder(services: readonly Service[], troubled: readonly Service[]): Service[] {
  const rest = services.filter((service) => !troubled.includes(service))
  const byName = rest.toSorted((one, other) => rank(one) - rank(other) || (nameOf(one) < nameOf(other) ? -1 : 1))
  return [...new Set(troubled), ...byName]
}

function rank(service: Service): number {
  if (service.state === 'restarting' || service.state === 'failed') return 0
  if (service.endpoints.length > 0) return 1
  return service.claims.length > 0 ? 2 : 3
}

function nameOf(service: Service): string {
  return formatRef(refOf(service))
}

function cellsOf(service: Service): string[] {
  const restarts = restartsOf(service)
  const state = service.isMasked === true ? 'masked' : service.state
  const { startsAtBoot, endpoints, claims } = service
  const wanted = claims.filter((claim) => !endpoints.some((endpoint) => isMet(claim, endpoint)))
  return [
    nameOf(service),
    restarts > 0 && isActive(service) ? `${state} (${restarts}x)` : state,
    startsAtBoot === undefined ? '?' : startsAtBoot ? 'yes' : 'no',
    list(endpoints.map(formatEndpoint)),
    list(wanted.map(formatClaim)),
    list(claims.map(({ origin, source }) => (origin === undefined ? source : formatOrigin(origin)))),
  ].map(toLine)
}

function isMet({ protocol = 'tcp', range }: Claim, endpoint: Endpoint): boolean {
  return endpoint.protocol === protocol && endpoint.port >= range.low && endpoint.port <= range.high
}

/** `6333`, `53/udp`, and with a question mark where it is no more than a guess. */
export function formatClaim({ range, protocol, confidence }: Claim): string {
  return `${formatRange(range)}${protocol === 'udp' ? '/udp' : ''}${confidence === 'guess' ? '?' : ''}`
}

const MOST = 4

function list(texts: readonly string[]): string {
  const once = [...new Set(texts)]
  if (once.length === 0) return '-'
  return once.length > MOST ? `${once.slice(0, MOST).join(' ')} +${once.length - MOST}` : once.join(' ')
}
