import { formatAny } from '../model/demand.ts'
import type { PortRemapped, RangeExhausted } from '../model/finding.ts'
import { formatRange } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { describeListeners } from './holder-words.ts'

/** What was asked for, what was got, and why. */
export function describeRemap({ requirement, from, listeners, verdicts }: PortRemapped): string {
  const [listener] = listeners
  const who = listener === undefined ? '' : ` by ${describeListeners(listeners, listener.endpoint)}`
  const why = verdicts.includes('in-use') || listener !== undefined ? `is in use${who}` : WHY[verdicts[0] ?? 'in-use']
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
