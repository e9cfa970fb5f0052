import type { Demand } from './demand.ts'
import type { Snapshot } from './snapshot.ts'
import type { Judged } from './verdict.ts'

/** What one look has shown. */
export interface Seen {
  snapshot: Snapshot
  judged: Judged[]
  /** Those that are asked for: what their own containers have is settled. */
  demands: Demand[]
}
