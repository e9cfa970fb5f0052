import { formatAny } from '../model/demand.ts'
import type { PortRemapped, RangeExhausted } from '../model/finding.ts'
import { formatRange } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { describeListeners } from './holder-words.ts'

/** What was asked for, what was got, and why. */
export function describeRemap(finding: PortRemapped): string {
  const { requirement, from } = finding
  const holder = holderOfMoved(finding)
  const why = `${whyMoved(finding)}${holder === '' ? '' : ` by ${holder}`}`
  return `${requirement.name} got ${formatNeed(requirement)} instead of ${formatNeed(from)}, which ${why}`
}

/** Why the need did not get the ports that it prefers: `is in use`. */
export function whyMoved({ listeners, verdicts }: PortRemapped): string {
  if (verdicts.includes('in-use') || listeners.length > 0) return 'is in use'
  return WHY[verdicts[0] ?? 'in-use'] ?? 'is in use'
}

/** Who has the ports that the need did not get, where that can be said. */
export function holderOfMoved({ listeners }: PortRemapped): string {
  const [listener] = listeners
  return listener === undefined ? '' : describeListeners(listeners, listener.endpoint)
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
