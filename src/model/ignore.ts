import { rangesOf } from './about.ts'
import type { Finding } from './finding.ts'
import type { Sign } from './health.ts'
import type { IgnoreRule } from './options.ts'
import type { PortRange } from './port.ts'

/** A rule with ports covers a finding when every port of the finding is among them. */
export function isIgnored(finding: Finding, rule: IgnoreRule): boolean {
  return finding.kind === rule.kind && isWithin(rangesOf(finding), rule)
}

/** A sign of health likewise. */
export function isSignIgnored({ kind, ranges }: Sign, rule: IgnoreRule): boolean {
  return kind === rule.kind && isWithin(ranges, rule)
}

function isWithin(ranges: readonly PortRange[], { range }: IgnoreRule): boolean {
  if (range === undefined) return true
  return ranges.length > 0 && ranges.every(({ low, high }) => low >= range.low && high <= range.high)
}
