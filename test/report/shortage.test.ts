import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Shortage } from '../../src/model/allocation.ts'
import { describeShortage } from '../../src/report/lease-words.ts'
import { demandOf } from '../allocation/make.ts'

const NONE = { busy: 0, leased: 0, given: 0, refused: 0, promised: 0, avoided: 0, free: 0 }
const said = (argument: string, counts: Partial<typeof NONE>, more: Partial<Shortage> = {}) => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const ranges = all === 0 ? [] : [{ low: 20_000, high: 19_999 + all }]
  const shortage = { demand: demandOf(argument), size: 1, ranges, counts: { ...NONE, ...counts, all }, ...more }
  return describeShortage({ kind: 'range-exhausted', shortage })
}

describe('why no port is left', () => {
  test.each([
    ['web=any 20000-20000', { busy: 1 }, 'no port is left for web (any 20000) in 20000: it is in use'],
    ['any 20000-20001', { leased: 2 }, 'no port is left for any 20000-20001 in 20000-20001: all 2 are leased'],
    [
      'web=any 20000-20002',
      { busy: 1, leased: 2 },
      'no port is left for web (any 20000-20002) in 20000-20002: of 3 ports 1 is in use and 2 are leased',
    ],
    [
      'web=3000 else 20000-20006',
      { busy: 1, leased: 1, given: 1, refused: 1, promised: 1, avoided: 1, free: 1 },
      'no port is left for web in 20000-20006: of 7 ports 1 is in use, 1 is leased, 1 is for other needs of this check, 1 was refused, 1 is wanted by a service that is down, 1 is left to others and 1 stands alone',
    ],
    ['web=any', {}, 'no port is left for web (any): there is none to choose from'],
  ])('%s: %j', (argument, counts, words) => {
    expect(said(argument, counts)).toBe(words)
  })

  test('for a block', () => {
    expect(said('web=8000-8001 else any 20000-20003', { busy: 2, free: 2 }, { size: 2 })).toBe(
      'no 2 consecutive ports are left for web in 20000-20003: of 4 ports 2 are in use and 2 do not lie together',
    )
  })

  test('the numbers add up, whatever they are', () => {
    const count = fc.integer({ min: 0, max: 5 })
    const reasons = fc.record(Object.fromEntries(Object.keys(NONE).map((key) => [key, count])))
    fc.assert(
      fc.property(reasons, (counts) => {
        const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
        fc.pre(all > 1)
        const [, words = ''] = said('web=any', counts).split(/: (?:of|all) /)
        const [first, ...others] = [...words.matchAll(/\b\d+\b/g)].map(([number]) => Number(number))
        expect(first).toBe(all)
        if (others.length > 0) expect(others.reduce((sum, one) => sum + one, 0)).toBe(all)
      }),
    )
  })
})
