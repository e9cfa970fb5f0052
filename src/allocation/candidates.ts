import { ANY_ADDRESS } from '../model/address.ts'
import { type Choice, type Demand, sizeOf } from '../model/demand.ts'
import { HIGHEST_PORT, type PortRange, subtractRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import { blocksUpwards, type Ground, scatteredBlocks } from './blocks.ts'
import { type Masks, markRange, masksFor, type PortMarks, TRIED, unmarkRange } from './marks.ts'
import { inBoth, type Space } from './space.ts'

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
    if (space.isAbsent(place.address)) continue
    for (const range of rangesOf(choice, demand, space)) {
      markRange(space.marks, range, TRIED[place.protocol])
      yield { ...place, range }
      forget({ ...place, range }, space.marks)
    }
  }
}

/** A single port that was refused is refused to all; of a block only one may have been, and nobody says which. */
function forget({ range, protocol }: Requirement, marks: PortMarks): void {
  if (range.low < range.high) unmarkRange(marks, range, TRIED[protocol])
}

function placeOf(choice: Choice, { name, optional, origin, preferred }: Demand): Omit<Requirement, 'range'> {
  const { address, protocol } = { address: ANY_ADDRESS, protocol: 'tcp' as const, ...preferred, ...choice }
  return { name, optional, origin, protocol, address }
}

function rangesOf(choice: Choice, demand: Demand, space: Space): Generator<PortRange> {
  const { protocol } = placeOf(choice, demand)
  const search = { size: sizeOf(demand), masks: masksFor(protocol, demand.hold && protocol === 'tcp'), space }
  switch (choice.kind) {
    case 'ports':
      return namedBlocks(choice, search)
    case 'remap':
      return remapped(demand.preferred?.range, search)
    case 'any':
      return choice.range === undefined ? anyOf(search) : anyIn(choice.range, search)
  }
}

interface Search {
  size: number
  masks: Masks
  space: Space
}

function ground({ size, masks, space: { marks } }: Search, which: keyof Masks): Ground {
  return { size, mask: masks[which], marks }
}

/** What the user has named is left to nobody, and whether it can be had at its address only a try tells. */
function namedBlocks({ range }: Extract<Choice, { kind: 'ports' }>, search: Search): Generator<PortRange> {
  return blocksUpwards([range], ground(search, 'named'))
}

/** From the port beyond the fixed distance on, then through the pool: so it is the same one every time. */
function* remapped(range: PortRange | undefined, search: Search): Generator<PortRange> {
  const { open, pool, rest } = search.space
  const above = range === undefined ? [] : aboveOf(range)
  yield* blocksUpwards(inBoth(open, above), ground(search, 'anywhere'))
  yield* blocksUpwards(pool, ground(search, 'anywhere'))
  yield* blocksUpwards(inBoth(rest, above), ground(search, 'anywhere'))
  yield* blocksUpwards(rest, atLast(search))
}

function aboveOf({ low }: PortRange): PortRange[] {
  return low + REMAP_BY > HIGHEST_PORT ? [] : [{ low: low + REMAP_BY, high: HIGHEST_PORT }]
}

function* anyOf(search: Search): Generator<PortRange> {
  const { pool, rest, random } = search.space
  yield* scatteredBlocks(pool, ground(search, 'anywhere'), random)
  yield* scatteredBlocks(rest, atLast(search), random)
}

function atLast(search: Search): Ground {
  return ground(search, search.space.isPoolNamed ? 'inRange' : 'anywhere')
}

/** First what is good for everybody, then what is left of the range that the user has named. */
function* anyIn(range: PortRange, search: Search): Generator<PortRange> {
  const { random, ephemeral } = search.space
  yield* scatteredBlocks(subtractRanges(range, ephemeral), ground(search, 'anywhere'), random)
  yield* scatteredBlocks([range], ground(search, 'inRange'), random)
}

/** Where was looked for it: for the words of who found nothing. */
export function lookedAt({ choices, preferred }: Demand, { open, pool, rest }: Space): PortRange[] {
  return choices.flatMap((choice) => {
    if (choice.kind !== 'remap' && choice.range !== undefined) return [choice.range]
    const above = choice.kind === 'remap' && preferred !== undefined ? inBoth(open, aboveOf(preferred.range)) : []
    return [...above, ...pool, ...rest]
  })
}
