import type { Move } from './allocation.ts'
import type { Finding } from './finding.ts'
import type { Handover } from './handover.ts'
import type { Lease, LeaseSet } from './lease.ts'
import type { Listener } from './listener.ts'
import type { Policy, Severity } from './options.ts'
import type { Remedy } from './remedy.ts'
import type { Requirement } from './requirement.ts'
import type { Reservation } from './reservation.ts'
import type { Outcome } from './resolution.ts'
import type { Service } from './service.ts'
import type { Gap } from './snapshot.ts'
import type { Status } from './verdict.ts'

/** A finding with what the policy makes of it, and the ways out. */
export interface ReportedFinding {
  finding: Finding
  severity: Severity
  ignored: boolean
  remedies: Remedy[]
}

/** Everything that is told, before anything is put into words. */
export interface Report {
  policy: Policy
  handover: Handover
  requirements: Requirement[]
  leases: Lease[]
  /** The process that the leases end with, where that is neither a job nor a command that was to have them. */
  until?: Pick<LeaseSet['owner'], 'pid' | 'command'>
  /** Names of the needs that nothing was found for: nobody is handed the ports that they prefer, which others have. */
  short: ReadonlySet<string>
  moves: Move[]
  /** Where it was asked for. */
  reservation?: Reservation
  statuses: ReadonlyMap<Requirement, Status>
  /** Leases that the one who asks had already. */
  own: ReadonlyMap<Requirement, readonly Listener[]>
  /** Containers of the need's own service that have its ports. */
  up: ReadonlyMap<Requirement, readonly Listener[]>
  findings: ReportedFinding[]
  gaps: Gap[]
  /** Empty where they were not looked at. */
  services: Service[]
  /** What was done, or would be, to put it right. */
  outcomes: Outcome[]
  withServices: boolean
  /** Nothing at or above `fail-on`. */
  ok: boolean
}
