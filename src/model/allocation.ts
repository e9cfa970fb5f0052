import type { Demand } from './demand.ts'
import type { Grant, Lease } from './lease.ts'
import type { PortRange } from './port.ts'
import type { Requirement } from './requirement.ts'
import type { Gap } from './snapshot.ts'
import type { Judged } from './verdict.ts'

/** A need that did not get the ports it prefers. */
export interface Move {
  /** As it is met. */
  requirement: Requirement
  /** As it was asked for. */
  from: Requirement
  /** What is known of the ports it did not get. */
  judged: Judged[]
}

/** A need that nothing is left for. */
export interface Shortage {
  demand: Demand
  /** How many ports it takes, one behind the other. */
  size: number
  /** Where was looked. */
  ranges: PortRange[]
  /** Of those how many, each counted once; all others together are `all`. */
  counts: {
    all: number
    busy: number
    leased: number
    /** To other needs of this run. */
    given: number
    /** The kernel refused them to this user, or somebody was quicker. */
    refused: number
    /** Wanted by something that does not run just now. */
    promised: number
    /** Left to others, or excluded. */
    avoided: number
    /** Nothing is wrong with them, but there are not as many together as are asked for. */
    free: number
  }
}

/** What became of the demands. */
export interface Allocation {
  /** In their order; without those that nothing is left for. */
  requirements: Requirement[]
  leases: Lease[]
  moves: Move[]
  shortages: Shortage[]
  /** What could not be seen of what is in use elsewhere. */
  gaps?: Gap[]
  grant?: Grant
}
