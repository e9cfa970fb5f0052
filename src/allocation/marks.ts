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
  /** Likely to be wanted by somebody, whoever it is. */
  avoided: 64,
  /** Another need of the same run may have to fall back on it. */
  hoped: 128,
} as const

/** What keeps back a port that the user has named. */
export const AT_ALL = MARK.busy | MARK.leased | MARK.required | MARK.tried
/** What keeps back a port of a range that the user has named. */
export const IN_RANGE = AT_ALL | MARK.promised | MARK.excluded
/** What keeps back a port that nobody has named. */
export const ANYWHERE = IN_RANGE | MARK.avoided | MARK.hoped

/** A set has 1 for what is in it, which is the mark of a busy port. */
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
