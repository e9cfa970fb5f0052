import type { PortRange } from './port.ts'

/** A set of port numbers: one byte a port. */
export type PortSet = Uint8Array

export function portSet(ranges: Iterable<PortRange>): PortSet {
  const set = new Uint8Array(65_536)
  for (const { low, high } of ranges) set.fill(1, low, high + 1)
  return set
}

/** Whether no port of the range is in any of the sets. */
export function isOutside(range: PortRange, sets: readonly PortSet[]): boolean {
  for (let port = range.low; port <= range.high; port++) if (sets.some((set) => set[port] === 1)) return false
  return true
}

/** What is in the first set and not in the other. */
export function without(set: PortSet, other: PortSet): PortSet {
  return set.map((has, port) => (other[port] === 1 ? 0 : has))
}

/** The set as ranges, as few as it takes, in ascending order. */
export function rangesIn(set: PortSet): PortRange[] {
  const ranges: PortRange[] = []
  for (let low = set.indexOf(1); low !== -1; ) {
    const end = set.indexOf(0, low)
    const high = (end === -1 ? set.length : end) - 1
    ranges.push({ low, high })
    low = set.indexOf(1, high + 1)
  }
  return ranges
}
