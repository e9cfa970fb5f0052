import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseGroups, shareForeground } from '../../../src/host/linux/terminal.ts'

test.each([
  ['812 (sleep) S 800 812 800 34816 812 4194304', { group: 812, foreground: 812 }],
  ['812 (a) b (c) R 1 5 6) S 800 811 800 34816 812 4194304', { group: 811, foreground: 812 }],
  ['812 (in\nlines) S 800 811 800 0 -1 4194304', { group: 811, foreground: -1 }],
  ['812 (sleep)', undefined],
  ['', undefined],
])('%j', (stat, groups) => {
  expect(parseGroups(stat)).toEqual(groups)
})

test.skipIf(process.platform !== 'linux')('its own line as the kernel writes it (Linux only)', () => {
  expect(parseGroups(readFileSync('/proc/self/stat', 'utf8'))).toEqual({
    group: expect.any(Number),
    foreground: expect.any(Number),
  })
})

test('a process that has ended shares nothing', () => {
  expect(shareForeground(2 ** 30, 2 ** 30)).toBe(false)
})
