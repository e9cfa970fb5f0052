import { ANY_ADDRESS } from '../model/address.ts'
import { type Choice, type Demand, sizeOf } from '../model/demand.ts'
import { intersectRanges, type PortRange, rangeSize, subtractRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import { blocksUpwards, type Ground, scatteredBlocks } from './blocks.ts'
import { ANYWHERE, AT_ALL, IN_RANGE, MARK, markRange, type PortMarks, unmarkRange } from './marks.ts'
import type { Space } from './space.ts'

const REMAP_BY = 10_000

/**
 * What would meet a demand, in the order in which it is to be tried: its own ports first, where they can be had. Who
 * asks for the next one says that the last one was refused.
 */
export function* candidatesOf(demand: Demand, space: Space): Generator<Requirement> {
  const { preferred, choices } = demand
  if (preferred !== undefined && !space.isBlocked(preferred)) yield preferred
  for (const choice of choices) {
    const place = placeOf(choice, demand)
    for (const range of rangesOf(choice, demand, space)) {
      markRange(space.marks, range, MARK.tried)
      yield { ...place, range }
      forget(range, space.marks)
    }
  }
}

/** A single port that was refused is refused to all; of a block only one may have been, and nobody says which. */
function forget(range: PortRange, marks: PortMarks): void {
  if (range.low < range.high) unmarkRange(marks, range, MARK.tried)
}

function placeOf(choice: Choice, { name, optional, origin, preferred }: Demand): Omit<Requirement, 'range'> {
  const { address, protocol } = { address: ANY_ADDRESS, protocol: 'tcp' as const, ...preferred, ...choice }
  return { name, optional, origin, protocol, address }
}

function* rangesOf(choice: Choice, demand: Demand, space: Space): Generator<PortRange> {
  const size = sizeOf(demand)
  switch (choice.kind) {
    case 'ports':
      return yield* namedBlocks(choice, size, space)
    case 'remap':
      return yield* remapped(demand.preferred?.range, { size, space })
    case 'any':
      return yield* choice.range === undefined ? anyOf(space, size) : anyIn(choice.range, { size, space })
  }
}

interface Sized {
  size: number
  space: Space
}

/** What the user has named is left to nobody. */
function* namedBlocks(choice: Extract<Choice, { kind: 'ports' }>, size: number, space: Space): Generator<PortRange> {
  const blocked = space.blockedOf(choice)
  const mask = blocked === undefined ? AT_ALL : AT_ALL & ~MARK.busy
  const ground = { size, mask, marks: space.marks }
  for (const block of blocksUpwards([choice.range], ground)) {
    if (blocked === undefined || !hasSome(blocked, block)) yield block
  }
}

function hasSome(set: Uint8Array, { low, high }: PortRange): boolean {
  return set.subarray(low, high + 1).includes(1)
}

/** From the port beyond the fixed distance on, then through the pool: so it is the same one every time. */
function* remapped(range: PortRange | undefined, { size, space }: Sized): Generator<PortRange> {
  const above = { low: (range?.low ?? 0) + REMAP_BY, high: 65_535 }
  const ground = { size, mask: ANYWHERE, marks: space.marks }
  const isAbove = range !== undefined && above.low <= above.high
  if (isAbove) yield* blocksUpwards(within(space.open, above), ground)
  yield* blocksUpwards(space.pool, ground)
  if (isAbove) yield* blocksUpwards(within(space.rest, above), ground)
  yield* blocksUpwards(space.rest, lastGround(space, size))
}

function within(ranges: readonly PortRange[], limit: PortRange): PortRange[] {
  return ranges.flatMap((range) => intersectRanges(range, limit) ?? [])
}

function* anyOf(space: Space, size: number): Generator<PortRange> {
  yield* scatteredBlocks(space.pool, { size, mask: ANYWHERE, marks: space.marks }, space.random)
  yield* scatteredBlocks(space.rest, lastGround(space, size), space.random)
}

function lastGround({ marks, isPoolNamed }: Space, size: number): Ground {
  return { size, mask: isPoolNamed ? IN_RANGE : ANYWHERE, marks }
}

/** First what is good for everybody, then what is left of the range that the user has named. */
function* anyIn(range: PortRange, { size, space }: Sized): Generator<PortRange> {
  const { marks, random, ephemeral } = space
  yield* scatteredBlocks(subtractRanges(range, ephemeral), { size, mask: ANYWHERE, marks }, random)
  yield* scatteredBlocks([range], { size, mask: IN_RANGE, marks }, random)
}

/** Where was looked for it: for the words of who found nothing. */
export function lookedAt({ choices, preferred }: Demand, { open, pool, rest }: Space): PortRange[] {
  const from = (preferred?.range.low ?? 0) + REMAP_BY
  return choices.flatMap((choice) => {
    if (choice.kind !== 'remap' && choice.range !== undefined) return [choice.range]
    const above = choice.kind === 'remap' && from <= 65_535 ? within(open, { low: from, high: 65_535 }) : []
    return [...above, ...pool, ...rest].filter((range) => rangeSize(range) > 0)
  })
}
