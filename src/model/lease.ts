import type { Demand } from './demand.ts'
import type { PortRange } from './port.ts'
import type { PortSet } from './port-set.ts'
import type { Requirement } from './requirement.ts'
import type { Run } from './run.ts'
import type { Gap, Limits } from './snapshot.ts'

/** Ports that are kept for one owner until he ends. */
export interface Lease {
  /** Of the need. */
  name: string
  range: PortRange
  /** Whether the kernel keeps them from everybody but a server that names them and sets SO_REUSEADDR. */
  isHeld: boolean
}

/** Leases that were taken in one go, and end together. */
export interface LeaseSet {
  /** Of the one that took them; what is written down before it is there. */
  id: string
  /** The pid of the process that keeps them. */
  keeper: number
  /** ISO 8601, UTC. */
  since?: string
  /** The process that they end with. */
  owner: { pid: number; isAlive: boolean; command?: string }
  leases: Lease[]
  user?: string
  run?: Run
  /** Whether the job, or outside of one the process, that asks has them. */
  isOwn: boolean
}

/** What is known of every port at once. */
export interface Survey {
  limits: Limits
  /** Some socket sits on it, of whatever protocol and state but TIME_WAIT. */
  busy: PortSet
  /** A connection that is over keeps it from servers that do not set SO_REUSEADDR. */
  lingering: PortSet
  /** It is leased, to whomever. */
  leased: PortSet
  /** Something that does not run just now will want it. */
  promised: PortSet
  /** What could not be seen of all this. */
  gaps: Gap[]
}

/** One need that ports are to be found for. */
export interface LeaseOrder {
  demand: Demand
  /** What would meet it, in the order in which it is tried. */
  candidates: Iterator<Requirement>
}

/** What was got, in the order of the orders. Nothing of it lasts longer than this process until an owner is named. */
export interface Grant {
  /** undefined where no candidate was left. */
  met: (Requirement | undefined)[]
  /**
   * Keeps the leases until the owner ends: that process, or else the job, or outside of one who called this process.
   * Where it fails for a process that was named, this one has them until they are dropped.
   */
  keepFor(owner?: number): Promise<KeptSet | undefined>
  /** Gives everything back. */
  drop(): Promise<void>
}

/** What an owner was given. */
export interface KeptSet extends LeaseSet {
  /** Whether it ends with a job, as everybody expects. */
  isOfJob: boolean
}

/** All leases that can be seen, and the ports of those of which only that they are there. */
export interface LeaseList {
  sets: LeaseSet[]
  unnamed: number[]
}
