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
