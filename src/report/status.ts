import type { Report } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'

/** What may be said of a need as a whole: the worst of what is known of its ports. */
export const STATUSES = ['usable', 'reuse-only', 'in-use', 'refused', 'unavailable', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export function statusOf(requirement: Requirement, { judged, gaps }: Report): Status {
  const verdicts = new Set(judged.filter((one) => one.requirement === requirement).map(({ verdict }) => verdict))
  const worst = (['in-use', 'refused', 'unavailable', 'unknown', 'reuse-only'] as const).find((one) =>
    verdicts.has(one),
  )
  const isBlind = gaps.some(({ affects }) => affects === 'verdict')
  return worst ?? (isBlind ? 'unknown' : 'usable')
}

/** The needs that no server can have as they stand. */
export function blockedRequirements(report: Report): Set<Requirement> {
  return new Set(
    report.requirements.filter((requirement) => {
      const status = statusOf(requirement, report)
      return status !== 'usable' && status !== 'reuse-only'
    }),
  )
}
