import type { Finding, HostUnreadable } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'
import type { Checks, PostKind } from './index.ts'
import { leaseTaken } from './lease-taken.ts'
import { portLeaked } from './port-leaked.ts'

const CHECKS: Checks<PostKind> = {
  'port-leaked': portLeaked,
}

/** What is to be found at the end of a job, when nothing is asked of its ports any more. */
export function runPostChecks(evidence: Evidence): Finding[] {
  const late = Object.values(CHECKS).flatMap((check): Finding[] => check(evidence))
  return [...leaseTaken(evidence), ...late, ...unreadable(evidence)]
}

/** No verdict hangs on what could not be seen now. */
function unreadable({ snapshot }: Evidence): HostUnreadable[] {
  return snapshot.gaps.map((gap) => ({ kind: 'host-unreadable', gap: { ...gap, affects: 'naming' } }))
}
