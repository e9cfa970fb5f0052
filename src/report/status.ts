import type { Requirement } from '../model/requirement.ts'
import type { Gap } from '../model/snapshot.ts'
import type { Judged, Verdict } from '../model/verdict.ts'

/** What may be said of a need as a whole: the worst of what is known of its ports. */
export const STATUSES = [
  ...['usable', 'reuse-only', 'in-use', 'refused', 'unavailable', 'unknown'],
  ...['listening', 'not-listening', 'wrong-holder'],
] as const
export type Status = (typeof STATUSES)[number]

const WORST_FIRST: readonly Verdict[] = [
  ...(['wrong-holder', 'not-listening', 'in-use', 'refused', 'unavailable', 'unknown'] as const),
  ...(['reuse-only', 'listening'] as const),
]

export function statusesOf(
  requirements: readonly Requirement[],
  judged: readonly Judged[],
  gaps: readonly Gap[],
): Map<Requirement, Status> {
  const verdicts = new Map<Requirement, Set<Verdict>>(requirements.map((requirement) => [requirement, new Set()]))
  for (const { requirement, verdict } of judged) verdicts.get(requirement)?.add(verdict)
  return new Map([...verdicts].map(([requirement, known]) => [requirement, statusOf(requirement, known, gaps)]))
}

function statusOf({ protocol }: Requirement, known: ReadonlySet<Verdict>, gaps: readonly Gap[]): Status {
  const isBlind = gaps.some((gap) => gap.affects === 'verdict' && (gap.protocol ?? protocol) === protocol)
  return WORST_FIRST.find((verdict) => known.has(verdict)) ?? (isBlind ? 'unknown' : 'usable')
}

/** Whether some server can have the need as it stands, or has it where that is expected. */
export function canBeMet(status: Status | undefined): boolean {
  return status === 'usable' || status === 'reuse-only' || status === 'listening'
}
