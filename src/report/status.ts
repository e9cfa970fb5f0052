import type { Allocation } from '../model/allocation.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Gap } from '../model/snapshot.ts'
import type { Judged, Status, Verdict } from '../model/verdict.ts'

export const STATUSES = [
  ...['usable', 'leased', 'already-up', 'reuse-only', 'in-use', 'refused', 'unavailable', 'unknown'],
  ...['listening', 'not-listening', 'wrong-holder'],
] as const satisfies readonly Status[]

const WORST_FIRST: readonly Verdict[] = [
  ...(['wrong-holder', 'not-listening', 'in-use', 'refused', 'unavailable', 'unknown'] as const),
  ...(['already-up', 'reuse-only', 'listening'] as const),
]

interface Known extends Pick<Allocation, 'requirements' | 'leases' | 'shortages'> {
  judged: readonly Judged[]
  gaps: readonly Gap[]
}

export function statusesOf({ requirements, leases, shortages, judged, gaps }: Known): Map<Requirement, Status> {
  const leased = new Set(leases.map(({ name }) => name))
  const verdicts = new Map<Requirement, Set<Verdict>>(requirements.map((requirement) => [requirement, new Set()]))
  for (const { requirement, verdict } of judged) verdicts.get(requirement)?.add(verdict)
  const short = new Set(shortages.map(({ demand }) => demand.preferred))
  const status = (requirement: Requirement, known: ReadonlySet<Verdict>): Status => {
    if (leased.has(requirement.name)) return 'leased'
    const own = statusOf(requirement, known, gaps)
    // Whatever was seen of its port, it did not get it: that of another lease of the same job.
    return short.has(requirement) && canBeMet(own) ? 'in-use' : own
  }
  return new Map([...verdicts].map(([requirement, known]) => [requirement, status(requirement, known)]))
}

function statusOf({ protocol }: Requirement, known: ReadonlySet<Verdict>, gaps: readonly Gap[]): Status {
  const isBlind = gaps.some((gap) => gap.affects === 'verdict' && (gap.protocol ?? protocol) === protocol)
  return WORST_FIRST.find((verdict) => known.has(verdict)) ?? (isBlind ? 'unknown' : 'usable')
}

const GOOD: ReadonlySet<Status> = new Set(['usable', 'leased', 'already-up', 'reuse-only', 'listening'])

/** Whether some server can have the need as it stands, or has it where that is expected. */
export function canBeMet(status: Status | undefined): boolean {
  return status !== undefined && GOOD.has(status)
}
