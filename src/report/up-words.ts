import type { Listener } from '../model/listener.ts'
import type { Report } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'

/** `already up: container shop-redis-1 of this compose project`; nothing of a need whose server is not there. */
export function describeUp(requirement: Requirement, { up }: Pick<Report, 'up'>): string | undefined {
  const names = containersOf(up.get(requirement) ?? [])
  if (names.length === 0) return undefined
  return `already up: container${names.length === 1 ? '' : 's'} ${names.join(', ')} of this compose project`
}

/** Of one that docker names by no name, the beginning of its id. */
function containersOf(listeners: readonly Listener[]): string[] {
  const containers = listeners.flatMap(({ holders }) => holders.flatMap(({ container }) => container ?? []))
  return [...new Set(containers.flatMap(({ name, id }) => name ?? id?.slice(0, 12) ?? []))]
}
