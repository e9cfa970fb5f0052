import type { WrongHolder } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'
import { leaseTaken } from './lease-taken.ts'

/** Where the port is leased to this job, its lease is taken, which says more. */
export function wrongHolder(evidence: Evidence): WrongHolder[] {
  const taken = leaseTaken(evidence)
  return evidence.judged
    .filter(({ verdict, endpoint }) => verdict === 'wrong-holder' && !taken.some((one) => one.endpoint === endpoint))
    .map(({ requirement, endpoint, blockers }) => ({
      kind: 'wrong-holder',
      requirement,
      endpoint,
      listeners: blockers,
      isInJob: evidence.snapshot.viewer.job !== undefined,
    }))
}
