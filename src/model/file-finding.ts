import { type Copies, FAULT_KINDS, type Fault } from './declaration.ts'
import type { PortRange } from './port.ts'
import type { Requirement } from './requirement.ts'

/** The names of what is found in files alone. */
export const FILE_FINDING_KINDS = [...FAULT_KINDS, 'port-fixed', 'port-unsafe', 'port-borrowed'] as const

// What is wrong with ports as files declare them, whatever runs on this machine.

/** What stands where a port is expected is none. */
export interface PortInvalid {
  kind: 'port-invalid'
  fault: Fault
}

/** There is one, and what it is stands in no file. */
export interface PortUnknown {
  kind: 'port-unknown'
  fault: Fault
}

/** An unquoted `22:22`, which many readers of YAML take for one number. */
export interface PortSexagesimal {
  kind: 'port-sexagesimal'
  fault: Fault
}

/** A service container publishes ports that its job, which is in a container too, does not need. */
export interface PortUnreachable {
  kind: 'port-unreachable'
  fault: Fault
}

/** Of two protocols of one number the map that the runner makes of them keeps one. */
export interface PortOverwritten {
  kind: 'port-overwritten'
  fault: Fault
}

/** Several that are started from one declaration want its ports at the same time. */
export interface PortFixed {
  kind: 'port-fixed'
  requirement: Requirement
  copies: Copies
}

/** Browsers, and fetch of Node, refuse to connect to it. */
export interface PortUnsafe {
  kind: 'port-unsafe'
  requirement: Requirement
  ranges: PortRange[]
}

/** It is what another product is known by. */
export interface PortBorrowed {
  kind: 'port-borrowed'
  requirement: Requirement
  port: number
  product: string
}

/** What it says of ports is not known: it is broken, or its words are not understood. */
export interface FileUnreadable {
  kind: 'file-unreadable'
  fault: Fault
}

export type FileFinding =
  | FileUnreadable
  | PortUnknown
  | PortInvalid
  | PortSexagesimal
  | PortUnreachable
  | PortOverwritten
  | PortFixed
  | PortUnsafe
  | PortBorrowed
