import { ANY_ADDRESS } from '../model/address.ts'
import { type Choice, type Demand, sizeOf } from '../model/demand.ts'
import { HIGHEST_PORT, intersectRanges, type PortRange, portsOf, rangeSize } from '../model/port.ts'
import { isOutside } from '../model/port-set.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Space } from './space.ts'

const REMAP_BY = 10_000

/** What would meet a demand, in the order in which it is to be tried: its own ports first, where they can be had. */
export function* candidatesOf(demand: Demand, space: Space): Generator<Requirement> {
  const { preferred, choices } = demand
  if (preferred !== undefined && !space.isBlocked(preferred)) yield preferred
  for (const choice of choices) yield* candidatesOfChoice(choice, demand, space)
}

function* candidatesOfChoice(choice: Choice, demand: Demand, space: Space): Generator<Requirement> {
  const size = sizeOf(demand)
  const place = placeOf(choice, demand)
  for (const range of rangesOf(choice, { demand, size }, space)) yield { ...place, range }
}

function placeOf(choice: Choice, { name, optional, origin, preferred }: Demand): Omit<Requirement, 'range'> {
  const { address = ANY_ADDRESS, protocol = 'tcp' } = choice.kind === 'ports' ? choice : (preferred ?? {})
  return { name, optional, origin, protocol: choice.kind === 'any' ? choice.protocol : protocol, address }
}

interface Sized {
  demand: Demand
  size: number
}

function* rangesOf(choice: Choice, { demand, size }: Sized, space: Space): Generator<PortRange> {
  switch (choice.kind) {
    case 'ports':
      return yield* freeBlocks(blocksIn(choice.range, size), space, false)
    case 'remap':
      yield* freeBlocks(upwards(demand.preferred?.range, size, space.open), space, true)
      return yield* freeBlocks(blocksOf(space.pool, size), space, true)
    case 'any': {
      const ranges = choice.range === undefined ? space.pool : [choice.range]
      yield* freeBlocks(scattered(ranges, size, space.random), space, true)
      if (choice.range === undefined && demand.hold) {
        yield* freeBlocks(scattered(space.ephemeral, size, space.random), space, true)
      }
    }
  }
}

/** `isPicky`: what nobody has named leaves out ports that somebody else is likely to want. */
function* freeBlocks(blocks: Iterable<PortRange>, { taken, avoided }: Space, isPicky: boolean): Generator<PortRange> {
  const sets = isPicky ? [taken, avoided] : [taken]
  for (const block of blocks) if (isOutside(block, sets)) yield block
}

function* blocksIn({ low, high }: PortRange, size: number): Generator<PortRange> {
  for (const start of portsOf({ low, high: high - size + 1 })) yield { low: start, high: start + size - 1 }
}

function* blocksOf(ranges: readonly PortRange[], size: number): Generator<PortRange> {
  for (const range of ranges) yield* blocksIn(range, size)
}

/** From the port beyond the fixed distance on, so that it is the same one every time. */
function upwards(range: PortRange | undefined, size: number, open: readonly PortRange[]): Generator<PortRange> {
  const above = { low: (range?.low ?? HIGHEST_PORT) + REMAP_BY, high: HIGHEST_PORT }
  return blocksOf(
    open.flatMap((part) => intersectRanges(part, above) ?? []),
    size,
  )
}

/** Every block once, from a random one on by a stride: who does the same at the same time does not follow the same path. */
function* scattered(ranges: readonly PortRange[], size: number, random: () => number): Generator<PortRange> {
  const parts = ranges.map((range) => ({ low: range.low, count: Math.max(0, rangeSize(range) - size + 1) }))
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  if (count === 0) return
  const stride = coprimeTo(count, random)
  let place = Math.floor(random() * count)
  for (let tried = 0; tried < count; tried++) {
    const low = lowOf(parts, place)
    yield { low, high: low + size - 1 }
    place = (place + stride) % count
  }
}

function lowOf(parts: readonly { low: number; count: number }[], place: number): number {
  let left = place
  for (const { low, count } of parts) {
    if (left < count) return low + left
    left -= count
  }
  return 0
}

function coprimeTo(count: number, random: () => number): number {
  for (;;) {
    const stride = 1 + Math.floor(random() * count)
    if (greatestDivisor(stride, count) === 1) return stride
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
