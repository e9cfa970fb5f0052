import type { PortLeaked } from '../model/lease-finding.ts'
import { endsWithJob, leftoversOf } from '../model/leftover.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

/** Of a need that a service of the machine is to meet nothing is left behind. */
export function portLeaked({ judged, snapshot }: Evidence): PortLeaked[] {
  return judged.flatMap((one) => (one.requirement.by === undefined ? leakOf(one, snapshot.viewer) : []))
}

function leakOf({ requirement, endpoint, blockers }: Judged, viewer: Evidence['snapshot']['viewer']): PortLeaked[] {
  const listeners = viewer.job === undefined ? [] : leftoversOf(blockers, viewer.job)
  if (listeners.length === 0) return []
  const ends = endsWithJob(
    listeners.flatMap(({ holders }) => holders),
    viewer,
  )
  return [
    { kind: 'port-leaked', requirement, endpoint, listeners, ...(ends === undefined ? {} : { endsWithJob: ends }) },
  ]
}
