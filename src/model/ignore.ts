import { rangesOf } from './about.ts'
import type { Finding } from './finding.ts'
import type { IgnoreRule } from './options.ts'

/** A rule with ports covers a finding when every port of the finding is among them. */
export function isIgnored(finding: Finding, { kind, range }: IgnoreRule): boolean {
  if (finding.kind !== kind) return false
  if (range === undefined) return true
  const ranges = rangesOf(finding)
  return ranges.length > 0 && ranges.every(({ low, high }) => low >= range.low && high <= range.high)
}
