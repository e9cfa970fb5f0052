import type { Endpoint } from './endpoint.ts'
import type { SignKind } from './finding.ts'
import type { LeaseSet } from './lease.ts'
import type { Listener } from './listener.ts'
import type { Severity } from './options.ts'
import type { PortRange } from './port.ts'
import type { Report } from './report.ts'
import type { Requirement } from './requirement.ts'
import type { Run } from './run.ts'
import type { Vitals } from './vitals.ts'

/** What is wrong with a machine beside the findings. */
export interface Sign {
  kind: SignKind
  severity: Severity
  message: string
  /** The ports that it is about; none where it is about the machine. */
  ranges: readonly PortRange[]
}

/** As the policy lets it be told. */
export interface ReportedSign extends Sign {
  ignored: boolean
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
  signs: ReportedSign[]
  ok: boolean
}
