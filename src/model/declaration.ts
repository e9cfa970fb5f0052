import type { Address } from './address.ts'
import type { Protocol } from './endpoint.ts'
import type { PortRange } from './port.ts'
import type { Origin } from './requirement.ts'

/** The kinds of files that say which ports their programs take on the host. */
export const FILE_KINDS = [
  'compose',
  'workflow',
  'devcontainer',
  'quadlet',
  'systemd',
  'supervisor',
  'procfile',
  'env-file',
  'kubernetes',
  'kind',
  'k3d',
  'config',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Ports of the host that a file gives to one of its services. */
export interface Declaration {
  /** The name in its file: a compose service, `job.service`, a unit, a program, a variable. */
  service: string
  protocol: Protocol
  address: Address
  range: PortRange
  /** Any one port of the range will do. */
  isAnyOf?: boolean
  /** Where the host port stands. */
  origin: Origin
  /** The offsets of its characters in the text of its file: what a fix takes the place of. */
  span: Span
  /** What is in use at the same time: a compose project, the services of one job. Others may never meet. */
  group: string
  /** How many of it are started from this one declaration. */
  copies?: Copies
  /** The image or program that is to listen there, where the file says so. */
  program?: string
  /** It is up only with one of these; without any it always is. */
  profiles?: string[]
  /** The variables that its host port is written with. */
  variables?: string[]
}

export interface Span {
  start: number
  end: number
}

/** Why one declaration may be wanted several times at once, and where that is said. */
export interface Copies {
  reason: 'replicas' | 'matrix' | 'concurrent-runs' | 'concurrent-jobs'
  count?: number
  origin: Origin
}

/** What is wrong with a declaration itself, so that it gives no port. */
export interface Fault {
  kind: FaultKind
  service: string
  /** As it was written. Foreign text. */
  text: string
  origin: Origin
  span: Span
  /** What puts it right, where that is not what usually does. */
  way?: string
  /** What it is read as, where that is not what was meant. */
  readAs?: string
}

export const FAULT_KINDS = [
  /** The file as a whole. */
  'file-unreadable',
  /** What it is stands in no file that is read. */
  'port-unknown',
  /** Not 1 to 65535, or backwards. */
  'port-invalid',
  /** A number with colons that YAML 1.1 reads in base 60. */
  'port-sexagesimal',
  /** Ports of service containers that a job in a container reaches by name alone. */
  'port-unreachable',
  /** The runner keeps one of two protocols of a number. */
  'port-overwritten',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** What one file says. */
export interface PortFile {
  path: string
  /** Others that override it, and were read with it. */
  overrides?: string[]
  kind: FileKind
  text: string
  declarations: Declaration[]
  faults: Fault[]
}
