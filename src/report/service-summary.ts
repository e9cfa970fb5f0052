import type { ServiceDuplicated } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { formatOrigin } from '../model/requirement.ts'
import { formatRef, refOf, type Service } from '../model/service.ts'
import { formatTime } from './holder-words.ts'
import { toMarkdown } from './neutralise.ts'
import { formatClaim } from './service-table.ts'
import { formatDisputed, stateWords } from './service-words.ts'

/** Where three or more services are involved, a picture says more than a table. */
const PICTURE_FROM = 3
const MOST_DRAWN = 20

/** One table for each service that is run twice: who, on which ports, in what state, and what the next boot brings. */
export function serviceTables({ findings }: Report): string[] {
  return findings.flatMap(({ finding, ignored }) =>
    ignored || finding.kind !== 'service-duplicated' ? [] : tableOf(finding),
  )
}

function tableOf(finding: ServiceDuplicated): string[] {
  const { sides, dependents, disputed } = finding
  const title = finding.pair?.name ?? sides[0]?.product?.name ?? formatDisputed(disputed)
  return [
    `### ${toMarkdown(title)}: ${sides.length} services, ${toMarkdown(formatDisputed(disputed))}`,
    '',
    '| Level | Service | Ports | State | Since | Restarts | At boot |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sides.map((side) => rowOf(side, side === finding.winner ? '✅ has it' : '❌ loses')),
    ...dependents.map((one) => rowOf(one, '⚠️ depends on it')),
    '',
    ...(sides.length + dependents.length < PICTURE_FROM ? [] : [...pictureOf(finding), '']),
  ]
}

function rowOf(service: Service, level: string): string {
  const { claims, since, startsAtBoot } = service
  const places = claims.map((claim) => {
    const place = claim.origin === undefined ? '' : ` (${formatOrigin(claim.origin)})`
    return `${formatClaim(claim)}${place}`
  })
  const cells = [
    formatRef(refOf(service)),
    [...new Set(places)].join(', '),
    stateWords(service),
    since === undefined ? '' : formatTime(since),
    `${service.restarts ?? service.manager?.restarts ?? 0}`,
    startsAtBoot === undefined ? '?' : startsAtBoot ? 'starts' : 'does not start',
  ]
  return `| ${level} | ${cells.map(toMarkdown).join(' | ')} |`
}

function pictureOf({ sides, dependents, winner, disputed }: ServiceDuplicated): string[] {
  const nodes = [...sides, ...dependents].slice(0, MOST_DRAWN)
  const edges = nodes.map((service, at) => {
    if (dependents.includes(service)) return `  s${at} -. needs .-> s${loserOf(sides, winner)}`
    return service === winner ? `  s${at} == has ==> port` : `  s${at} -- wants --x port`
  })
  return [
    '```mermaid',
    'graph LR',
    `  port(("${label(formatDisputed(disputed))}"))`,
    ...nodes.map((service, at) => `  s${at}["${label(formatRef(refOf(service)))}"]`),
    ...edges,
    '```',
  ]
}

function loserOf(sides: readonly Service[], winner: Service | undefined): number {
  return Math.max(
    0,
    sides.findIndex((side) => side !== winner),
  )
}

/** Mermaid has a language of its own inside quotes: only what no name needs more than is left. */
function label(text: string): string {
  return text.replaceAll(/[^\w .:@/,-]/g, '_')
}
