import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnvironmentFile } from '../../src/formats/environment-file.ts'

const FILE = '/etc/default/web'
const read = (text: string) => parseEnvironmentFile(text, FILE).map(({ name, value }) => [name, value])

describe('parseEnvironmentFile', () => {
  it.each([
    [
      'A=1\nB=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['# A=1\n; B=2\n\nC=3 \n', [['C', '3']]],
    [
      `A="a b" \nB='c "d"'`,
      [
        ['A', 'a b'],
        ['B', 'c "d"'],
      ],
    ],
    ['A=a\\\nb', [['A', 'ab']]],
    [
      'A="one\ntwo"\nB=3',
      [
        ['A', 'one\ntwo'],
        ['B', '3'],
      ],
    ],
    [String.raw`A="\"x\" \n" B`, [['A', String.raw`"x" \n B`]]],
    ['A = 1', [['A', '1']]],
    ['export A=1\n1B=2\nno assignment\n=x', []],
    ['A=\'it\'"s"', [['A', 'its']]],
    ['A=', [['A', '']]],
  ])('%j', (text, variables) => {
    expect(read(text)).toEqual(variables)
  })

  it('says where each stands', () => {
    const [, port] = parseEnvironmentFile('# x\nMODE="a\nb"\n  PORT= 80\n', FILE)
    expect(port).toEqual({ name: 'PORT', value: '80', origin: { file: FILE, line: 4, column: 9 } })
  })

  it('reads each line of any text at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`AB=\n"'\\ #`), maxLength: 200 }), (text) => {
        const lines = parseEnvironmentFile(text, FILE).map(({ origin }) => origin.line ?? 0)
        expect(new Set(lines).size).toBe(lines.length)
        expect(Math.max(0, ...lines)).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: 500 },
    )
  })
})
