import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRange, intersectRanges, isInRange, portsOf, rangeSize, subtractRanges } from '../../src/model/port.ts'

const range = fc
  .tuple(fc.integer({ min: 1, max: 65_535 }), fc.integer({ min: 1, max: 65_535 }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))

describe('ranges', () => {
  it('has both of its ends', () => {
    expect([...portsOf({ low: 8080, high: 8082 })]).toEqual([8080, 8081, 8082])
    expect(rangeSize({ low: 8080, high: 8082 })).toBe(3)
  })

  it.each([
    [
      { low: 1, high: 9 },
      { low: 9, high: 12 },
      { low: 9, high: 9 },
    ],
    [{ low: 1, high: 8 }, { low: 9, high: 12 }, undefined],
    [
      { low: 1, high: 99 },
      { low: 9, high: 12 },
      { low: 9, high: 12 },
    ],
  ])('%j meets %j in %j', (a, b, both) => {
    expect(intersectRanges(a, b)).toEqual(both)
    expect(intersectRanges(b, a)).toEqual(both)
  })

  it('leaves exactly the ports outside of the holes', () => {
    fc.assert(
      fc.property(
        range,
        fc.array(range, { maxLength: 5 }),
        fc.integer({ min: 1, max: 65_535 }),
        (whole, holes, port) => {
          const left = subtractRanges(whole, holes).some((part) => isInRange(port, part))
          expect(left).toBe(isInRange(port, whole) && !holes.some((hole) => isInRange(port, hole)))
        },
      ),
    )
  })

  it('writes one port as one number', () => {
    expect(formatRange({ low: 53, high: 53 })).toBe('53')
    expect(formatRange({ low: 53, high: 54 })).toBe('53-54')
  })
})
