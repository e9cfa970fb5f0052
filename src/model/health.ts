import type { Endpoint } from './endpoint.ts'
import type { LeaseSet } from './lease.ts'
import type { Listener } from './listener.ts'
import type { Severity } from './options.ts'
import type { Report } from './report.ts'
import type { Requirement } from './requirement.ts'
import type { Run } from './run.ts'
import type { Vitals } from './vitals.ts'

/** What is wrong with a machine beside the findings, each by its one name. */
export const SIGN_KINDS = ['leftover', 'stale-lease', 'ephemeral-crowded', 'engine-down', 'runner-kill-mode'] as const

export interface Sign {
  kind: (typeof SIGN_KINDS)[number]
  severity: Severity
  message: string
}

/** What a run that has ended has left on ports. */
export interface Leftover {
  run: Run
  listeners: Listener[]
}

/** A server that is there, and the need that expects it, if any does. */
export interface Server {
  endpoint: Endpoint
  /** Of every socket of this endpoint. */
  listeners: Listener[]
  expectedBy?: Requirement
}

/** A look at a whole machine. */
export interface Health {
  /** What is expected, what is run twice, what does not stay up. */
  report: Report
  servers: Server[]
  leftovers: Leftover[]
  leases: LeaseSet[]
  /** Those whose owner has ended. */
  stale: LeaseSet[]
  /** Leased ports of processes that this user may not read. */
  unnamedLeases: number
  vitals: Vitals
  signs: Sign[]
  ok: boolean
}
