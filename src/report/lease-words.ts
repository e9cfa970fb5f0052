import { formatAny } from '../model/demand.ts'
import type { PortRemapped, RangeExhausted } from '../model/finding.ts'
import { formatRange } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { describeListeners } from './holder-words.ts'

/** What was asked for, what was got, and why. */
export function describeRemap({ requirement, from, listeners, verdicts }: PortRemapped): string {
  const [listener] = listeners
  const who = listener === undefined ? '' : ` by ${describeListeners(listeners, listener.endpoint)}`
  const why =
    verdicts.includes('in-use') || listener !== undefined
      ? `is in use${who}`
      : (WHY[verdicts[0] ?? ''] ?? 'was taken just now')
  return `${requirement.name} got ${formatNeed(requirement)} instead of ${formatNeed(from)}, which ${why}`
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
