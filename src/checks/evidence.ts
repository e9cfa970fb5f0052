import type { Move, Shortage } from '../model/allocation.ts'
import type { Lease } from '../model/lease.ts'
import type { IgnoreRule } from '../model/options.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Reservation } from '../model/reservation.ts'
import type { ServicePair } from '../model/service.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Judged } from '../model/verdict.ts'

/** All that a check may look at. */
export interface Evidence {
  requirements: readonly Requirement[]
  leases: readonly Lease[]
  moves: readonly Move[]
  shortages: readonly Shortage[]
  /** Where it was asked for. */
  reservation?: Reservation
  pairs: readonly ServicePair[]
  judged: readonly Judged[]
  snapshot: Snapshot
  /** How long was waited for the ports that are expected to be in use. */
  waitedMs: number
  /** What the user does not want to hear of. */
  ignore: readonly IgnoreRule[]
}
