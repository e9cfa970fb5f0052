import type { PortRange } from './port.ts'

/** Ports that the kernel is to give to nobody by itself. */
export interface ReservationOrder {
  /** What it is found by later; written down before anything is changed. */
  id: string
  ranges: readonly PortRange[]
  /** The process that it ends with: that one, or else the job, or outside of one who called this process. */
  owner?: number
}

/** What came of it. */
export interface Reservation {
  /** Of the order. */
  id?: string
  /** Of the order, without what was reserved before by somebody else; or what was taken out again. */
  own: PortRange[]
  /** All that is reserved now, by whomever. */
  reserved: PortRange[]
  /** The command that was run, or what was written; none where nothing had to be changed. */
  by?: string
  /** Why it was not to be had. */
  failed?: string
  /** How a shell starts this program, whose `leases prune` takes out what those have left who have ended. */
  program?: string
  /** Nobody comes to give it back. */
  isLeft?: boolean
  /** The settings of the kernel are mounted so that nobody writes them, as in a container. */
  isReadOnly?: boolean
}

/** What somebody has reserved, as it is written down until it is given back. */
export interface Reserved {
  id: string
  /** ISO 8601, UTC. */
  since?: string
  /** The process that it is to end with. */
  owner: { pid: number; isAlive: boolean; command?: string }
  /** Whether the job, or outside of one the process, that asks has them. */
  isOwn: boolean
  ranges: PortRange[]
}
