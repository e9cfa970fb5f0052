import { expect, it } from 'vitest'
import { parseOffset } from '../../../../src/host/linux/leases/ticks.ts'

it.each<[string, number | undefined]>([
  ['', 0],
  ['monotonic           0         0\nboottime            0         0\n', 0],
  ['monotonic           7         0\nboottime      1000000         0\n', 100_000_000],
  ['monotonic           0         0\nboottime       -61269         0\n', -6_126_900],
  ['boottime           -2 990000000\n', -101],
  ['boottime            1  10000000\n', 101],
  ['boottime            1   5000000\n', undefined],
  ['boottime            1         1\n', undefined],
])('%j', (text, ticks) => {
  expect(parseOffset(text)).toBe(ticks)
})
