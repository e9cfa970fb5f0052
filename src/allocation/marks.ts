import type { Protocol } from '../model/endpoint.ts'
import type { PortRange } from '../model/port.ts'
import type { PortSet } from '../model/port-set.ts'

/** Why ports are not simply there to be had: one number a port, and one bit of it a reason. */
export type PortMarks = Uint16Array

export const MARK = {
  /** A socket sits on it, of whatever protocol. */
  busy: 1,
  leased: 2,
  /** Something that does not run just now will want it. */
  promised: 4,
  /** The user does not want it to be handed out. */
  excluded: 8,
  /** Likely to be wanted by somebody, or what another need of the same run may have to fall back on. */
  avoided: 16,
  /** A connection that is over keeps it from servers that do not set SO_REUSEADDR. */
  lingering: 32,
} as const

/** Another need of the same run asks for just this one. */
export const REQUIRED: Record<Protocol, number> = { tcp: 64, udp: 128 }

/** Was a candidate already: somebody of this run has it, or it was refused. */
export const TRIED: Record<Protocol, number> = { tcp: 256, udp: 512 }

export const ANY_REQUIRED = REQUIRED.tcp | REQUIRED.udp
export const ANY_TRIED = TRIED.tcp | TRIED.udp

/** Which marks keep a port back, by who has named it. */
export interface Masks {
  /** The user, this very one: whoever has the number may do so at another address, or with another protocol. */
  named: number
  /** The user, as one of a range. */
  inRange: number
  /** Nobody. */
  anywhere: number
}

/** `isHeld`: the lease itself, and the server after it, get past what is only left over. */
export function masksFor(protocol: Protocol, isHeld: boolean): Masks {
  const unless = isHeld ? 0 : MARK.lingering
  const inRange = MARK.busy | MARK.leased | MARK.promised | MARK.excluded | ANY_REQUIRED | ANY_TRIED | unless
  return {
    named: REQUIRED[protocol] | TRIED[protocol] | (protocol === 'tcp' ? unless : 0),
    inRange,
    anywhere: inRange | MARK.avoided | MARK.lingering,
  }
}

/** A set has 1 for what is in it, which is the mark of a busy port. */
export function marksOfBusy(busy: PortSet): PortMarks {
  return new Uint16Array(busy)
}

/** Looked through for the few that are in it, not port by port: this is done before anything has run warm. */
export function markSet(marks: PortMarks, set: PortSet, mark: number): void {
  for (let port = set.indexOf(1); port !== -1; port = set.indexOf(1, port + 1)) marks[port] = (marks[port] ?? 0) | mark
}

export function markRange(marks: PortMarks, { low, high }: PortRange, mark: number): void {
  for (let port = low; port <= high; port++) marks[port] = (marks[port] ?? 0) | mark
}

export function unmarkRange(marks: PortMarks, { low, high }: PortRange, mark: number): void {
  for (let port = low; port <= high; port++) marks[port] = (marks[port] ?? 0) & ~mark
}

/** The last port of the range with one of these marks; undefined where none has one. */
export function lastMarked(marks: PortMarks, { low, high }: PortRange, mask: number): number | undefined {
  for (let port = high; port >= low; port--) if (((marks[port] ?? 0) & mask) !== 0) return port
  return undefined
}
