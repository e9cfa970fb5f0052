import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { candidatesOf } from '../../src/allocation/candidates.ts'
import { narrowestFirst } from '../../src/allocation/order.ts'
import { shortagesOf } from '../../src/allocation/shortage.ts'
import type { Choice } from '../../src/model/demand.ts'
import type { Requirement } from '../../src/model/requirement.ts'
import { demandOf, machine, REMAP } from './make.ts'

type Seen = Parameters<typeof machine>[1]

/** Gives each need its first candidate, as a machine does where nothing is refused. */
const settle = (texts: readonly string[], seen: Seen = {}, more: Choice[] = []) => {
  const demands = texts.map((text) => demandOf(text, ...more))
  const space = machine(demands, seen)
  const met = new Map<string, Requirement>()
  for (const demand of narrowestFirst(demands)) {
    const { value } = candidatesOf(demand, space).next()
    if (value !== undefined) met.set(demand.name, value)
  }
  const short = demands.filter(({ name }) => !met.has(name))
  return { met, shortages: shortagesOf(short, [...met.values()], space) }
}

describe('a shortage', () => {
  const only = (texts: readonly string[], seen: Seen = {}, more: Choice[] = []) => {
    const { shortages } = settle(texts, seen, more)
    const [{ ranges, counts, size } = { ranges: [], counts: { all: 0 }, size: 0 }] = shortages
    return { ranges, size, counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) }
  }

  it('counts each port once, by what weighs most', () => {
    const seen = {
      leased: [20_000],
      busy: [20_000, 20_001],
      promised: [20_001, 20_002],
      exclude: [{ low: 20_003, high: 20_003 }],
    }
    expect(only(['any 20000-20003'], seen)).toEqual({
      size: 1,
      ranges: [{ low: 20_000, high: 20_003 }],
      counts: { all: 4, leased: 1, busy: 1, promised: 1, avoided: 1 },
    })
  })

  it('tells what other needs of the check have got, or prefer', () => {
    expect(only(['a=any 20000-20001', 'b=any 20000-20001', 'c=20001'])).toMatchObject({ counts: { all: 2, given: 2 } })
  })

  it('tells of a block what is free, and not together', () => {
    const seen = { busy: [20_001, 20_003], blocked: ['x'] }
    expect(only(['x=8000-8001 else any 20000-20004'], seen)).toEqual({
      size: 2,
      ranges: [{ low: 20_000, high: 20_004 }],
      counts: { all: 5, busy: 2, free: 3 },
    })
  })

  it('tells of all places where was looked, each port once', () => {
    const pool = [{ low: 20_000, high: 20_001 }]
    const seen = { pool, busy: [20_000, 20_001, 20_002], blocked: ['x'] }
    expect(only(['x=9000 else any 20001-20002'], seen, [REMAP])).toEqual({
      size: 1,
      ranges: [{ low: 20_000, high: 20_002 }],
      counts: { all: 3, busy: 3 },
    })
  })

  test('its numbers add up, whatever is in the way', () => {
    const port = fc.integer({ min: 20_000, max: 20_030 })
    const ports = fc.array(port, { maxLength: 40 })
    fc.assert(
      fc.property(
        fc.record({ busy: ports, leased: ports, promised: ports, lingering: ports }),
        fc.array(fc.tuple(port, port), { minLength: 1, maxLength: 12 }),
        (seen, wants) => {
          const texts = wants.map(([a, b], at) => `n${at}=any ${Math.min(a, b)}-${Math.max(a, b)}`)
          const { met, shortages } = settle(texts, seen)
          const given = [...met.values()].map(({ range }) => range.low)
          expect(new Set(given).size).toBe(given.length)
          for (const { counts, ranges } of shortages) {
            const { all, ...reasons } = counts
            expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(all)
            expect(ranges.reduce((sum, { low, high }) => sum + high - low + 1, 0)).toBe(all)
            expect(counts.free).toBe(0)
          }
        },
      ),
    )
  })
})

describe('who has the least to choose from', () => {
  it('is asked first', () => {
    const texts = [
      'a=any',
      'b=any 20000-20009',
      'c=3000 else any',
      'd=any 20000-20000',
      'e=3001 else 3002',
      'f=4000-4004 else any 20000-20006',
    ]
    const order = narrowestFirst(texts.map((text) => demandOf(text))).map(({ name }) => name)
    expect(order).toEqual(['d', 'e', 'f', 'b', 'a', 'c'])
  })

  it('gets what others could do without', () => {
    const { met, shortages } = settle(['a=any 20000-20002', 'b=any 20000-20001', 'c=any 20000-20000'])
    expect(shortages).toEqual([])
    expect([...met].map(([name, { range }]) => `${name} ${range.low}`).toSorted()).toEqual([
      'a 20002',
      'b 20001',
      'c 20000',
    ])
  })
})

describe('thousands of needs', () => {
  const many = (text: (at: number) => string) => Array.from({ length: 5_000 }, (_, at) => `n${at}=${text(at)}`)
  const names = Array.from({ length: 5_000 }, (_, at) => `n${at}`)

  it.each<[string, (at: number) => string, Choice[]]>([
    ['any', () => 'any', []],
    ['any of the same few', () => 'any 20000-20099', []],
    ['ports that all go to the same place', () => '6379', [REMAP]],
    ['ports that all have to go far', (at) => String(20_000 + at), [REMAP]],
    ['blocks', (at) => `${1_024 + at}-${1_026 + at}`, [REMAP]],
  ])('take no longer than they are many: %s', (_, text, more) => {
    const start = performance.now()
    const { met, shortages } = settle(many(text), { blocked: names }, more)
    expect(met.size + shortages.length).toBe(5_000)
    const got = [...met.values()].flatMap(({ range: { low, high } }) => [low, high])
    expect(new Set(got).size).toBe(got[0] === got[1] ? met.size : 2 * met.size)
    // It takes a tenth of a second, and seconds where each need starts all over again.
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
