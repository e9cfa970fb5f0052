import { formatEndpoint } from '../model/endpoint.ts'
import type { NotListening, WrongHolder } from '../model/finding.ts'
import type { Requirement } from '../model/requirement.ts'
import { formatRef } from '../model/service.ts'
import { describeListeners } from './holder-words.ts'
import { labelled, placesOf } from './place-words.ts'

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

function expectation({ by }: Requirement, isInJob: boolean): string {
  if (by !== undefined) return `, and ${formatRef(by)} alone is expected there`
  return isInJob
    ? ': a server that this job has started is expected there, and no other'
    : ': one server alone is expected there'
}
