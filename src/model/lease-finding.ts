import type { Shortage } from './allocation.ts'
import type { Endpoint } from './endpoint.ts'
import type { Listener } from './listener.ts'
import type { Requirement } from './requirement.ts'
import type { Verdict } from './verdict.ts'

/** A need got other ports than it prefers. */
export interface PortRemapped {
  kind: 'port-remapped'
  requirement: Requirement
  from: Requirement
  /** What is known of the ports that it did not get: their sockets, and the leases on them, are in the listeners. */
  verdicts: Verdict[]
  listeners: Listener[]
}

/** Nothing is left where ports were to be found for a need. */
export interface RangeExhausted {
  kind: 'range-exhausted'
  shortage: Shortage
}

/** A server that was started within the job still listens on one of its ports at the end of it. */
export interface PortLeaked {
  kind: 'port-leaked'
  requirement: Requirement
  endpoint: Endpoint
  listeners: Listener[]
  /** Whether it ends with the job, as far as that is known: the runner ends what has the marks of the job. */
  endsWithJob?: boolean
}

/** Somebody whom the job has not started listens on a port that is leased to it. */
export interface LeaseTaken {
  kind: 'lease-taken'
  requirement: Requirement
  endpoint: Endpoint
  /** The strangers' sockets, with them alone as holders, and the lease where it can still be seen. */
  listeners: Listener[]
  /** The need that the port was leased for. */
  name: string
}
