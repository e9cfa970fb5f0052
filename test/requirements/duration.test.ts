import { expect, it } from 'vitest'
import { parseDuration } from '../../src/requirements/duration.ts'

it.each([
  ['30s', 30_000],
  ['30', 30_000],
  ['500ms', 500],
  ['2m', 120_000],
  ['1.5s', 1_500],
  ['0', 0],
  [' 60m ', 3_600_000],
])('%j is %d ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds)
})

it.each(['', 's', '-1s', '61m', '1h', '1e3', '30 sec', '9'.repeat(50), 'NaN', '0x10'])('%j is refused', (text) => {
  expect(() => parseDuration(text)).toThrow(/is no time to wait: expected 30s, 500ms or 2m, at most 60m/)
})
