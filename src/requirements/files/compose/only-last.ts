import { ANY_ADDRESS, ANY_IPV4 } from '../../../model/address.ts'
import { groupBy } from '../../../model/group-by.ts'
import type { PortRange } from '../../../model/port.ts'
import type { Published } from '../published.ts'

/** What of an entry decides which others it is the same as. */
export interface Ranked extends Published {
  /** The port of the container; of a range the first. */
  target: number
  /** Compose takes a number for another key than text. */
  isNumber: boolean
  rank: number
}

/**
 * Of entries that are the same for compose the last one counts, in the place of the first: port by port, where they are
 * ranges (compose-go, override/uncity.go).
 */
export function onlyLast<Entry extends Ranked>(entries: readonly Entry[]): Entry[] {
  const lanes = [...groupBy(entries, laneOf).values()].flatMap((lane) => [...apart(lane)])
  return lanes.flatMap(lastOf).sort((a, b) => a.rank - b.rank || a.range.low - b.range.low)
}

/** Single ports have nothing to do with each other: to compare all of them would take the square of their number. */
function apart<Entry extends Ranked>(lane: readonly Entry[]): Iterable<Entry[]> {
  const hasRange = lane.some(({ range }) => range.high > range.low)
  return groupBy(lane, ({ range }) => (hasRange ? 0 : range.low)).values()
}

function lastOf<Entry extends Ranked>(lane: readonly Entry[]): Entry[] {
  let known: Entry[] = []
  for (const entry of lane) {
    const same = known.find((one) => isSame(one, entry) && areEqual(one.range, entry.range))
    const rest = known.flatMap((one) => (isSame(one, entry) ? without(one, entry.range) : one))
    known = [...rest, same === undefined ? entry : { ...entry, rank: same.rank }]
  }
  return known
}

/** All of which the ports on the host are as far from those of the container; ranges for any port are the same as a whole. */
function laneOf({ protocol, address, range, isAnyOf, target }: Ranked): string {
  const host = address === ANY_ADDRESS ? ANY_IPV4 : address
  return `${protocol} ${host} ${isAnyOf ? `${range.low}-${range.high}:${target}` : target - range.low}`
}

function isSame(a: Ranked, b: Ranked): boolean {
  if (a.isNumber !== b.isNumber) return a.address === b.address && areEqual(a.range, b.range)
  return a.range.low <= b.range.high && b.range.low <= a.range.high
}

function areEqual(a: PortRange, b: PortRange): boolean {
  return a.low === b.low && a.high === b.high
}

function without<Entry extends Ranked>(entry: Entry, { low, high }: PortRange): Entry[] {
  const { range, target } = entry
  const below = { ...entry, range: { low: range.low, high: low - 1 } }
  const above = { ...entry, range: { low: high + 1, high: range.high }, target: target + high + 1 - range.low }
  return [below, above].filter((one) => one.range.low <= one.range.high)
}
