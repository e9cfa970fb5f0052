import { formatEndpoint } from '../model/endpoint.ts'
import type { NotListening, WrongHolder } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { joinPorts, type PortRange, rangeSize } from '../model/port.ts'
import { formatNeed, type Requirement } from '../model/requirement.ts'
import { formatRef } from '../model/service.ts'
import type { Waiting } from '../model/waiting.ts'
import { describeListeners } from './holder-words.ts'

/** `nobody listens on 6333/tcp (qdrant), where user:qdrant.service is expected; waited 30 s for it` */
export function describeMissing({ requirement, ranges, waitedMs }: NotListening): string {
  const { by } = requirement
  const expected = by === undefined ? '' : `, where ${formatRef(by)} is expected`
  const waited = waitedMs === 0 ? '' : `; waited ${(waitedMs / 1_000).toFixed(1)} s for it`
  return `nobody listens on ${labelled(placesOf(ranges, requirement), requirement)}${expected}${waited}`
}

/** `6333/tcp (qdrant) is served by …, and user:qdrant.service is expected there` */
export function describeWrong({ requirement, endpoint, listeners, isInJob }: WrongHolder): string {
  const who = describeListeners(listeners, endpoint)
  const place = labelled(formatEndpoint(endpoint), requirement)
  return `${place} is served by ${who}${expectation(requirement, isInJob)}`
}

const MOST_NAMED = 3

/** `waiting for 6333/tcp (qdrant), 3 s of 30 s` */
export function describeWaiting({ missing, waitedMs, waitMs }: Waiting): string {
  const needs = [...groupBy(missing, ({ requirement }) => requirement)].map(([requirement, judged]) => {
    const ranges = joinPorts(judged.map(({ endpoint }) => endpoint.port))
    return labelled(placesOf(ranges, requirement), requirement)
  })
  const more = needs.length > MOST_NAMED ? ` and ${needs.length - MOST_NAMED} more` : ''
  const whom = `${needs.slice(0, MOST_NAMED).join(', ')}${more}`
  return `waiting for ${whom}, ${Math.floor(waitedMs / 1_000)} s of ${waitMs / 1_000} s`
}

function expectation({ by }: Requirement, isInJob: boolean): string {
  if (by !== undefined) return `, and ${formatRef(by)} alone is expected there`
  return isInJob
    ? ': a server that this job has started is expected there, and no other'
    : ': one server alone is expected there'
}

/** `6333-6334, 6336/tcp` */
function placesOf(ranges: readonly PortRange[], { address, protocol }: Requirement): string {
  return `${ranges.map((range) => formatNeed({ address, range, protocol: 'tcp' })).join(', ')}/${protocol}`
}

function labelled(ports: string, requirement: Requirement): string {
  const isNamed = rangeSize(requirement.range) > 1 || requirement.name !== formatNeed(requirement)
  return isNamed ? `${ports} (${requirement.name})` : ports
}
