import type { Demand } from './demand.ts'
import type { Grant, Lease } from './lease.ts'
import type { PortRange } from './port.ts'
import type { Requirement } from './requirement.ts'
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
  /** Where was looked. */
  ranges: PortRange[]
  /** Of those how many are in use, leased, or left to others. */
  counts: { all: number; busy: number; leased: number; avoided: number }
}

/** What became of the demands. */
export interface Allocation {
  /** In their order; without those that nothing is left for. */
  requirements: Requirement[]
  leases: Lease[]
  moves: Move[]
  shortages: Shortage[]
  grant?: Grant
}
