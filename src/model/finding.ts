import type { Endpoint, Protocol } from './endpoint.ts'
import { FILE_FINDING_KINDS, type FileFinding } from './file-finding.ts'
import type { LeaseTaken, PortLeaked, PortRemapped, RangeExhausted } from './lease-finding.ts'
import type { Listener } from './listener.ts'
import type { PortRange } from './port.ts'
import type { Requirement } from './requirement.ts'
import type { Reservation } from './reservation.ts'
import type { Service, ServicePair } from './service.ts'
import type { Gap } from './snapshot.ts'

/** The one name of each finding: its check's file, its ignore key, its annotation title and its docs page. */
export const FINDING_KINDS = [
  'port-in-use',
  'port-lingering',
  'port-shared',
  'port-declared-twice',
  'port-privileged',
  'port-ephemeral',
  'address-unavailable',
  'service-duplicated',
  'service-restarting',
  'not-listening',
  'wrong-holder',
  'lease-taken',
  'port-remapped',
  'range-exhausted',
  ...FILE_FINDING_KINDS,
  'port-leaked',
  'host-unreadable',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** What `health` says of a machine beside the findings, each by its one name, which is its ignore key too. */
export const SIGN_KINDS = ['leftover', 'stale-lease', 'ephemeral-crowded', 'engine-down', 'runner-kill-mode'] as const
export type SignKind = (typeof SIGN_KINDS)[number]

/** Somebody has the port, and no server can bind it. No listeners: the socket shows in no table. */
export interface PortInUse {
  kind: 'port-in-use'
  requirement: Requirement
  /** Of several ports the first. */
  endpoint: Endpoint
  /** Several ports in a row that somebody has leased, and nobody has taken. */
  range?: PortRange
  listeners: Listener[]
}

/** Only a server that sets SO_REUSEADDR can have the port. No listeners: bound but not listening. */
export interface PortLingering {
  kind: 'port-lingering'
  requirement: Requirement
  endpoint: Endpoint
  listeners: Listener[]
}

/** The port can be bound, but clients may reach somebody else on it. */
export interface PortShared {
  kind: 'port-shared'
  requirement: Requirement
  endpoint: Endpoint
  listeners: Listener[]
}

/** Two requirements ask for the same endpoints. */
export interface PortDeclaredTwice {
  kind: 'port-declared-twice'
  requirement: Requirement
  earlier: Requirement
  range: PortRange
  /** They are of two projects that meet only where both are up on one host; `more`: how many others ask for it too. */
  apart?: { more: number }
}

/** The kernel refuses the bind to this user: EACCES or EPERM, which is not "in use". */
export interface PortPrivileged {
  kind: 'port-privileged'
  requirement: Requirement
  range: PortRange
  errno: string
  /** The first port that needs no privilege. */
  unprivilegedStart: number
  /** The lowest port that was refused to any need: one setting for all of them. */
  lowest: number
}

/** The kernel gives these ports to outgoing connections at any time. */
export interface PortEphemeral {
  kind: 'port-ephemeral'
  requirement: Requirement
  ranges: PortRange[]
  ephemeral: PortRange
  /** Where it is leased: whether the lease keeps the kernel from it. */
  lease?: 'held' | 'listed'
  /** What is reserved already. */
  reserved: PortRange[]
  /** What would have to be, for this need and all others. */
  toReserve: PortRange[]
  /** Systems whose defaults these are, where it is not about this machine. */
  systems?: string[]
  /** The kernel keeps them by a lease, from whomever. */
  isHeld?: boolean
  /** Why they could not be reserved, where that was asked for. */
  unreserved?: Pick<Reservation, 'failed' | 'isReadOnly'>
}

/** The address is not one of this machine. */
export interface AddressUnavailable {
  kind: 'address-unavailable'
  requirement: Requirement
  errno: string
}

/** When the sides of a duplicate meet: they do now, they will at the next boot, or only if somebody starts one. */
export const CLASHES = ['now', 'next-boot', 'dormant'] as const
export type Clash = (typeof CLASHES)[number]

/** Ports that more than one service claims. */
export interface Disputed {
  protocol: Protocol
  range: PortRange
}

/** One service is run twice, or two services claim the same ports. */
export interface ServiceDuplicated {
  kind: 'service-duplicated'
  /** At least two; who has the ports now comes first. */
  sides: Service[]
  /** What makes them one: the user says so, it is the same product, or they want the same ports. */
  basis: 'declared' | 'product' | 'ports'
  disputed: Disputed[]
  clash: Clash
  /** The side that has the disputed ports now, and since when its process runs is in its listeners. */
  winner?: Service
  /** Services that are down only because a side is. */
  dependents: Service[]
  pair?: ServicePair
  /** Needs of these ports that are not met because of it, and told with it. */
  needs?: Requirement[]
  /** The sockets on the disputed ports: who is really there, be it a side or a stranger. */
  listeners: Listener[]
}

/** A service that is started again and again, or has been given up. */
export interface ServiceRestarting {
  kind: 'service-restarting'
  service: Service
  /** Services that are down only because it is. */
  dependents: Service[]
  /** Who has the port that it wants. */
  listeners: Listener[]
}

/** Nobody listens where the user expects his service. */
export interface NotListening {
  kind: 'not-listening'
  requirement: Requirement
  ranges: PortRange[]
  /** How long was waited for it. */
  waitedMs: number
}

/** Somebody else answers where the user expects his service, or more than one does. */
export interface WrongHolder {
  kind: 'wrong-holder'
  requirement: Requirement
  endpoint: Endpoint
  listeners: Listener[]
  /** Whether a job asks: without a name it means a server of its own. */
  isInJob: boolean
}

/** Part of the machine could not be seen. */
export interface HostUnreadable {
  kind: 'host-unreadable'
  gap: Gap
}

export type Finding =
  | PortInUse
  | PortLingering
  | PortShared
  | PortDeclaredTwice
  | PortPrivileged
  | PortEphemeral
  | AddressUnavailable
  | ServiceDuplicated
  | ServiceRestarting
  | NotListening
  | WrongHolder
  | LeaseTaken
  | PortRemapped
  | RangeExhausted
  | PortLeaked
  | HostUnreadable
  | FileFinding

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>
