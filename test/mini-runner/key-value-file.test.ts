import { expect, test } from 'vitest'
import { FileCommandError, readPairs } from './key-value-file.ts'

const good: [text: string, pairs: [string, string][]][] = [
  ['', []],
  ['\n\n', []],
  ['a=1', [['a', '1']]],
  ['\uFEFFa=1\n', [['a', '1']]],
  ['a=\n', [['a', '']]],
  ['=1\n', [['', '1']]],
  [
    'a=1=2\nb=x<<y\n',
    [
      ['a', '1=2'],
      ['b', 'x<<y'],
    ],
  ],
  ['a=1\r\n', [['a', '1\r']]],
  [' a = 1 \n', [[' a ', ' 1 ']]],
  ['a<<END\nEND\n', [['a', '']]],
  ['a<<END\n\nEND\n', [['a', '']]],
  ['a<<END\n1\nEND\n', [['a', '1']]],
  ['a<<END\n1\nEND', [['a', '1']]],
  ['a<<END\n\n1\n\nEND\n', [['a', '\n1\n']]],
  ['a<<END\n1\r\nEND\n', [['a', '1\r']]],
  ['a<<END\n END\nEND \nENDING\nEND\n', [['a', ' END\nEND \nENDING']]],
  ['a<<E=F\n1\nE=F\n', [['a', '1']]],
  ['a<<b<<c\n1\nb<<c\n', [['a', '1']]],
  [
    'a<<END\nb=2\nEND\nb=3\n',
    [
      ['a', 'b=2'],
      ['b', '3'],
    ],
  ],
  [
    'a=1\na=2\n',
    [
      ['a', '1'],
      ['a', '2'],
    ],
  ],
]

test.each(good)('%j is read', (text, pairs) => {
  expect([...readPairs(text)]).toEqual(pairs)
})

const bad: [text: string, message: string][] = [
  ['a', "Invalid format 'a'"],
  ['a<<\n1\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['<<END\n1\nEND\n', "Invalid format '<<END'. Name must not be empty and delimiter must not be empty"],
  ['a<<END', "Invalid value. Matching delimiter not found 'END'"],
  ['a<<END\n', "Invalid value. Matching delimiter not found 'END'"],
  ['a<<END\n1\n', "Invalid value. Matching delimiter not found 'END'"],
  ['a<<END\n1', 'Invalid value. EOF marker missing new line.'],
  ['a<<END\n1\nEND\r\n', "Invalid value. Matching delimiter not found 'END'"],
  ['a<<END\r\n1\nEND\n', "Invalid value. Matching delimiter not found 'END\r'"],
]

test.each(bad)('%j is refused', (text, message) => {
  expect(() => [...readPairs(text)]).toThrow(new FileCommandError(message))
})

test('the pairs before a bad line are still read', () => {
  const pairs: unknown[] = []
  const readAll = () => {
    for (const pair of readPairs('a=1\nbad\nc=3\n')) pairs.push(pair)
  }
  expect(readAll).toThrow(FileCommandError)
  expect(pairs).toEqual([['a', '1']])
})
