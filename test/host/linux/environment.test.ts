import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVariables, readVariables } from '../../../src/host/linux/environment.ts'

const NAMES = ['name', 'pm_id'] as const

describe('variables', () => {
  it.each([
    ['', {}],
    ['name=api\0pm_id=0\0TOKEN=secret\0', { name: 'api', pm_id: '0' }],
    // The first counts, as for getenv; a value may hold what separates names from values.
    ['name=a=b\0name=late\0', { name: 'a=b' }],
    ['name=\0', { name: '' }],
    // Others whose names end, begin or are written like ours.
    ['username=x\0name2=x\0NAME=x\0name\0', {}],
    ['X=1\nname=no\0', {}],
  ])('of %j', (environ, variables) => {
    expect(parseVariables(environ, NAMES)).toEqual(variables)
  })

  it('keeps nothing but what it was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (environ) => {
        expect(
          Object.keys(parseVariables(environ, NAMES)).filter((name) => name !== 'name' && name !== 'pm_id'),
        ).toEqual([])
      }),
    )
  })

  it('finds what was put in', () => {
    const word = fc.string().filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(word, word, (name, other) => {
        expect(parseVariables(`OTHER=${other}\0name=${name}\0`, NAMES)).toEqual({ name })
      }),
    )
  })

  it('of a process that is not there are none', () => {
    expect(readVariables(0, NAMES)).toEqual({})
  })
})
