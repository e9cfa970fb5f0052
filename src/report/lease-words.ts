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
export function describeRemap(finding: PortRemapped): string {
  const { requirement, from, listeners } = finding
  const [listener] = listeners
  const use = listeners.every(isLeased) ? describeLeases(listeners) : listener && useOf(listeners, listener.endpoint)
  const why = listener === undefined ? whyMoved(finding) : `is ${use}`
  return `${requirement.name} got ${formatNeed(requirement)} instead of ${formatNeed(from)}, which ${why}`
}

/** Why the need did not get the ports that it prefers: `is in use`. */
export function whyMoved({ listeners, verdicts }: PortRemapped): string {
  if (listeners.length > 0 && listeners.every(isLeased)) return 'is leased'
  if (verdicts.includes('in-use') || listeners.length > 0) return 'is in use'
  return WHY[verdicts[0] ?? ''] ?? 'was taken just now'
}

/** Who has the ports that the need did not get, where that can be said. */
export function holderOfMoved({ listeners }: PortRemapped): string {
  const [socket] = listeners.filter((listener) => !isLeased(listener))
  if (socket === undefined) return describeLeases(listeners)
  return describeListeners(
    listeners.filter((listener) => !isLeased(listener)),
    socket.endpoint,
  )
}

const WHY: Partial<Record<string, string>> = {
  refused: 'this user may not bind',
  unavailable: 'is at an address that is not here',
  unknown: 'could not be seen',
}

/** Where was looked, and why none of it would do: the counts add up. */
export function describeShortage({ shortage }: RangeExhausted): string {
  const { demand, size, ranges, counts } = shortage
  const [first] = demand.choices
  const asked = demand.preferred === undefined && first?.kind === 'any' ? formatAny(first) : demand.name
  const label = demand.name === asked ? asked : `${demand.name} (${asked})`
  const what = size === 1 ? 'no port is' : `no ${size} consecutive ports are`
  const where = ranges.length === 0 ? '' : ` in ${ranges.map(formatRange).join(', ')}`
  return `${what} left for ${label}${where}: ${whyNone(counts)}`
}

function whyNone({ all, ...counts }: RangeExhausted['shortage']['counts']): string {
  if (all === 0) return 'there is none to choose from'
  const parts = SHORTAGE_WORDS.flatMap(([reason, one, more]) => {
    const count = counts[reason]
    if (count === 0) return []
    const words = count === 1 ? one : more
    return [count === all ? words : `${count} ${words}`]
  })
  if (parts.length === 1 && all > 1 && Object.values(counts).includes(all)) return `all ${all} ${parts[0]}`
  return all === 1 ? `it ${parts[0]}` : `of ${all} ports ${listed(parts)}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

type Reason = Exclude<keyof RangeExhausted['shortage']['counts'], 'all'>

const SHORTAGE_WORDS: readonly (readonly [Reason, one: string, more: string])[] = [
  ['busy', 'is in use', 'are in use'],
  ['leased', 'is leased', 'are leased'],
  ['given', 'is for other needs of this check', 'are for other needs of this check'],
  ['refused', 'was refused', 'were refused'],
  ['promised', 'is wanted by a service that is down', 'are wanted by services that are down'],
  ['avoided', 'is left to others', 'are left to others'],
  ['free', 'stands alone', 'do not lie together'],
]
