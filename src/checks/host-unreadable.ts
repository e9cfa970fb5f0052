import { formatEndpoint } from '../model/endpoint.ts'
import type { HostUnreadable } from '../model/finding.ts'
import { formatRef } from '../model/service.ts'
import type { Gap } from '../model/snapshot.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

export function hostUnreadable({ snapshot, judged }: Evidence): HostUnreadable[] {
  const gaps = [...snapshot.gaps, ...judged.flatMap(hiddenServer)]
  return gaps.map((gap) => ({ kind: 'host-unreadable', gap }))
}

/** Somebody listens where a service is expected, and it cannot be told who: that is no pass. */
function hiddenServer({ requirement, endpoint, verdict, blockers }: Judged): Gap[] {
  if (verdict !== 'unknown' || requirement.expect === undefined) return []
  const { port, protocol } = endpoint
  const reasons = blockers.flatMap(({ holders }) => holders.flatMap(({ unknown }) => unknown ?? []))
  return [
    {
      subject: `whether ${expectedOf(requirement)} listens on ${formatEndpoint(endpoint)}`,
      reason: reasons[0] ?? 'its process does not tell who manages it',
      command: `sudo ss -Hanp${protocol === 'tcp' ? 't' : 'u'} 'sport = :${port}'`,
      affects: 'verdict',
    },
  ]
}

function expectedOf({ by }: Judged['requirement']): string {
  return by === undefined ? 'one server alone, and in a job one of that job,' : `${formatRef(by)} is who`
}
