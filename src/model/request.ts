import type { PortFile } from './declaration.ts'
import type { Demand } from './demand.ts'
import type { Handover } from './handover.ts'
import type { Policy, Reserve } from './options.ts'
import type { PortRange } from './port.ts'
import type { Permission } from './resolution.ts'
import type { ServicePair } from './service.ts'

/** What the user asks for, from every place at once. */
export interface Request {
  demands: Demand[]
  /** What the needs were read from, where there are files. */
  files?: PortFile[]
  /** Services that the user knows to be there twice. */
  pairs: ServicePair[]
  /** Whether the services of the machine are looked at. */
  withServices: boolean
  /** How long a port that is expected to be in use may take until it is. */
  waitMs: number
  policy: Policy
  /** Where ports are taken from that nobody has named; without it from those that suit most machines. */
  pool?: PortRange[]
  /** Ports that are given to no need that does not name them. */
  exclude?: PortRange[]
  handover: Handover
  /** What leases of this run are found by later. */
  leaseId: string
  /** Without it nothing of the machine is changed. */
  reserve?: Exclude<Reserve, 'none'>
  /** Without it nothing is stopped. */
  permission?: Permission
  /** On the clock of this process, in ms: whoever asks waits no longer. */
  endsAt?: number
  /** Nobody comes to give back what is reserved, as a post step does, or `run` when its command ends. */
  isLeft?: boolean
  /** The process that leases and reserved ports end with, where that is not the job or who has called this process. */
  owner?: number
}

/** A name for the leases of one run that no other run has. */
export function newLeaseId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
}

/** When it was made, in ISO 8601; undefined for one that was not made here. */
export function timeOfLeaseId(id: string): string | undefined {
  const [, time] = /^([\da-z]{8})-[\da-z]+$/.exec(id) ?? []
  return time === undefined ? undefined : new Date(Number.parseInt(time, 36)).toISOString()
}
