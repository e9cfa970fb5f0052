import { formatAny } from '../model/demand.ts'
import { type Endpoint, formatEndpoint } from '../model/endpoint.ts'
import type { LeaseTaken, PortRemapped, RangeExhausted } from '../model/lease-finding.ts'
import { isLeased, isOwnLease, type Listener } from '../model/listener.ts'
import { formatRange } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { describeListeners } from './holder-words.ts'
import { describeLeases } from './lessee-words.ts'

/** `in use by nginx (…)`, `leased to job build of octo/widgets, run 123 (…)`, or both. */
export function useOf(listeners: readonly Listener[], endpoint: Endpoint): string {
  const sockets = listeners.filter((listener) => !isLeased(listener))
  const leases = describeLeases(listeners)
  if (sockets.length === 0 && !listeners.every(isOwnLease)) return leases
  const who =
    sockets.length === 0
      ? 'a socket that cannot be seen: bound, it seems, and not listening'
      : describeListeners(sockets, endpoint)
  return `in use by ${who}${leases && `, and ${leases}`}`
}

/** `28123/tcp, leased to this job (need web, since …), is served by …, which this job has not started` */
export function describeTaken({ endpoint, listeners, name }: LeaseTaken): string {
  const leased = describeLeases(listeners) || `leased to this job (need ${name})`
  const who = describeListeners(
    listeners.filter((listener) => !isLeased(listener)),
    endpoint,
  )
  return `${formatEndpoint(endpoint)}, ${leased}, is served by ${who}, which this job has not started`
}

/** What was asked for, what was got, and why. */
export function describeRemap({ requirement, from, listeners, verdicts }: PortRemapped): string {
  const [listener] = listeners
  const use = listener && `is ${useOf(listeners, listener.endpoint)}`
  const why = use ?? (verdicts.includes('in-use') ? 'is in use' : WHY[verdicts[0] ?? 'in-use'])
  return `${requirement.name} got ${formatNeed(requirement)} instead of ${formatNeed(from)}, which ${why}`
}

const WHY: Partial<Record<string, string>> = {
  'in-use': 'was taken just now',
  refused: 'this user may not bind',
  unavailable: 'is at an address that is not here',
  unknown: 'could not be seen',
}

export function describeShortage({ shortage }: RangeExhausted): string {
  const { demand, ranges, counts } = shortage
  const { all, busy, leased, avoided } = counts
  const [first] = demand.choices
  const asked = demand.preferred === undefined && first?.kind === 'any' ? formatAny(first) : demand.name
  const where = ranges.map(formatRange).join(', ')
  return `no port is left for ${demand.name === asked ? asked : `${demand.name} (${asked})`} in ${where}: of ${all} ports ${busy} are in use, ${leased} are leased, ${avoided} are left to others`
}
