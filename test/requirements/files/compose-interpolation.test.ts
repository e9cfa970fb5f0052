import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/model/errors.ts'
import { interpolate, variablesIn } from '../../../src/requirements/files/compose/interpolate.ts'

const SET = { A: 'a', B: 'b', EMPTY: '', R: '$A', _x1: 'x' }

// What docker compose 2.26.1 and compose-go 2.13.0 make of each.
describe('interpolation', () => {
  it.each([
    ['$A', 'a'],
    ['${A}', 'a'],
    ['$A$B', 'ab'],
    ['$A-${B}', 'a-b'],
    ['$_x1.', 'x.'],
    ['$NO', ''],
    ['${NO}', ''],
    ['${NO:-d}', 'd'],
    ['${NO-d}', 'd'],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${A:-d}', 'a'],
    ['${A:+r}', 'r'],
    ['${A+r}', 'r'],
    ['${EMPTY:+r}', ''],
    ['${EMPTY+r}', 'r'],
    ['${NO:+r}', ''],
    ['${NO+r}', ''],
    ['${A:?e}', 'a'],
    ['${EMPTY?e}', ''],
    ['${NO:-${A}}', 'a'],
    ['${NO:-${NO:-${B}}}', 'b'],
    ['${NO:-$A}:80', 'a:80'],
    ['${A:+${B}}', 'b'],
    ['${NO-}', ''],
    ['${NO:-}', ''],
    ['${NO:-a:b}', 'a:b'],
    ['${NO:-a-b?c+d}', 'a-b?c+d'],
    ['${NO:-d}${NO:-e}', 'de'],
    ['${NO:-d} {x}', 'd {x}'],
    ['${NO:-{x}}', '{x}'],
    ['$$A', '$A'],
    ['$$$A', '$a'],
    ['$${A}', '${A}'],
    ['${R}', '$A'],
    ['${A:-${MISSING:?never asked}}', 'a'],
    ['$1', '$1'],
    ['$', '$'],
    ['a$', 'a$'],
    ['$ A', '$ A'],
    ['$(A)', '$(A)'],
    ['${NO:-{A}:', '{A:'],
    ['${EMPTY-${EMPTY-}A', 'A'],
    ['no', 'no'],
  ])('%s is %s', (text, expected) => {
    expect(interpolate(text, SET)).toBe(expected)
  })

  it.each([
    ['${NO:?set it}', 'variable NO has to be set: set it'],
    ['${NO?set $A}', 'variable NO has to be set: set a'],
    ['${EMPTY:?}', 'variable EMPTY has to be set'],
    ['${', 'begins no variable'],
    ['${}', 'begins no variable'],
    ['${A', 'begins no variable'],
    ['${A:-b', 'begins no variable'],
    ['${1A}', 'begins no variable'],
    ['${A B}', 'begins no variable'],
    ['${A:b}', 'begins no variable'],
    ['${NO:-\n}', 'begins no variable'],
  ])('%s is refused', (text, message) => {
    expect(() => interpolate(text, SET)).toThrow(message)
  })

  it('is bounded', () => {
    expect(() => interpolate(`${'${NO:-'.repeat(200)}${'}'.repeat(200)}`, SET)).toThrow('nested too deeply')
    const long = { L: 'x'.repeat(60_000) }
    expect(interpolate('$L', long)).toHaveLength(60_000)
    expect(() => interpolate('$L$L', long)).toThrow('too long by its variables')
  })

  it('names its variables', () => {
    expect(variablesIn('${A:-${B}}:$C:80$$D${A}')).toEqual(['A', 'B', 'C'])
  })

  it('is nothing but text or a complaint', () => {
    const bits = fc.constantFrom('$', '{', '}', ':', '-', '?', '+', 'A', 'NO', '\n', ' ', '1')
    const texts = fc.array(bits, { maxLength: 300 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(typeof interpolate(text, SET)).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
