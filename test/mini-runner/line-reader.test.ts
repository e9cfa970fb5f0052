import { expect, test } from 'vitest'
import { lineReader } from './line-reader.ts'

const streams: [chunks: string[], lines: string[]][] = [
  [[], []],
  [[''], []],
  [['\n'], ['']],
  [['a'], ['a']],
  [['a\nb\n'], ['a', 'b']],
  [['a\r\nb\r\n'], ['a', 'b']],
  [['a\r::error::b'], ['a', '::error::b']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [
    ['a\r', 'b'],
    ['a', 'b'],
  ],
  [['a\r'], ['a']],
  [
    ['::err', 'or::', 'x\n\ny'],
    ['::error::x', '', 'y'],
  ],
]

test.each(streams)('%j is read as %j', (chunks, expected) => {
  const lines: string[] = []
  const reader = lineReader((line) => lines.push(line))
  for (const chunk of chunks) reader.push(chunk)
  reader.end()
  expect(lines).toEqual(expected)
})
