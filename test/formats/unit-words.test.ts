import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCommands, splitWords } from '../../src/formats/unit-words.ts'

describe('splitWords', () => {
  // As systemd 257 has read them: test/lab/services-units.test.ts asks it.
  it.each([
    ['a  b\tc', ['a', 'b', 'c']],
    [`"a b" 'c d'`, ['a b', 'c d']],
    [String.raw`e\x41f g\sh "i\"j" k\\l`, ['eAf', 'g h', 'i"j', 'k\\l']],
    [String.raw`\u00e4 \101 ""`, ['ä', 'A', '']],
    [`"a'b" 'a"b' a\\ b`, ["a'b", 'a"b', 'a\\', 'b']],
    ['mid"quo ted"word', ['midquo tedword']],
    [String.raw`\x good\qbad`, ['\\x', 'good\\qbad']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })

  it('takes no line with a quote that nobody closes', () => {
    expect(splitWords('a "b')).toBeUndefined()
  })

  it('reads back what was quoted', () => {
    const word = fc.string({ unit: fc.constantFrom(...`ab "'\\;$\t`) })
    const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(splitWords(words.map(quote).join(' '))).toEqual(words)
      }),
    )
  })

  it('ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`ab "'\\;xu0U1\n`) }), (text) => {
        const words = splitWords(text)
        expect(words === undefined || Array.isArray(words)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('splitCommands', () => {
  it.each([
    [
      '/a x ; /b y',
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    ['/a x \\; y', [['/a', 'x', ';', 'y']]],
    ['/a x;y ;z', [['/a', 'x;y', ';z']]],
    ['/a "; b"', [['/a', '; b']]],
  ])('%s', (text, commands) => {
    expect(splitCommands(text)).toEqual(commands)
  })
})
