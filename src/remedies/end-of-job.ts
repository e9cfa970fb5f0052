import type { PortLeaked } from '../model/lease-finding.ts'
import { withoutRuns } from '../model/leftover.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { freeingRemedies } from './holder.ts'

/** What ends by itself needs no command; the others would be there for the next job. */
export function remediesForLeaked({ listeners, endsWithJob }: PortLeaked, viewer: Viewer): Remedy[] {
  const step: Remedy = { kind: 'set', title: 'stop it in a last step of the job, with "if: always()"', risk: 'none' }
  return endsWithJob === true ? [step] : [...freeingRemedies(withoutRuns(listeners), viewer), step]
}
