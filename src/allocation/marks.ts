import type { PortRange } from '../model/port.ts'
import type { PortSet } from '../model/port-set.ts'

/** Why ports are not simply there to be had: one byte a port, and one bit of it a reason. */
export type PortMarks = Uint8Array

export const MARK = {
  /** A socket sits on it. */
  busy: 1,
  leased: 2,
  /** Another need of the same run asks for just this one. */
  required: 4,
  /** Was a candidate already: somebody of this run has it, or it was refused. */
  tried: 8,
  /** Something that does not run just now will want it. */
  promised: 16,
  /** The user does not want it to be handed out. */
  excluded: 32,
  /** Likely to be wanted by somebody, or what another need of the same run may have to fall back on. */
  avoided: 64,
  /** A connection that is over keeps it from servers that do not set SO_REUSEADDR. */
  lingering: 128,
} as const

/** What keeps back a port that the user has named. */
const AT_ALL = MARK.busy | MARK.leased | MARK.required | MARK.tried

/** Which marks keep a port back, by who has named it. */
export interface Masks {
  /** The user, this very one, and it was looked at. */
  looked: number
  /** The user, this very one. */
  named: number
  /** The user, as one of a range. */
  inRange: number
  /** Nobody. */
  anywhere: number
}

/** `isHeld`: the lease itself, and the server after it, get past what is only left over. */
export function masksFor(isHeld: boolean): Masks {
  const named = isHeld ? AT_ALL : AT_ALL | MARK.lingering
  const inRange = named | MARK.promised | MARK.excluded
  return {
    looked: AT_ALL & ~MARK.busy,
    named,
    inRange,
    anywhere: inRange | MARK.avoided | MARK.lingering,
  }
}

export function marksOfBusy(busy: PortSet): PortMarks {
  return busy.slice()
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
