import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/model/errors.ts'
import { parseVariables } from '../../../src/requirements/files/compose/env-file.ts'
import { projectVariables } from '../../../src/requirements/files/compose/project-variables.ts'

const read = (text: string, variables = {}) => parseVariables(text, { path: '.env', variables })

describe('the variables of a file', () => {
  it.each([
    ['A=1', { A: '1' }],
    ['A = 1\nB=2\n', { A: '1', B: '2' }],
    ['export A=1', { A: '1' }],
    ['A: 1', { A: '1' }],
    ['A=1 # one\n# B=2\n\nC=3#4', { A: '1', C: '3#4' }],
    ['A="1 # 2" # three', { A: '1 # 2' }],
    ['A=\'$B\'\nB="$A"', { A: '$B', B: '$B' }],
    ['A=1\nB=${A}2\nC=${D:-3}', { A: '1', B: '12', C: '3' }],
    ['A="a\\nb\\$c\\"d"', { A: 'a\nb$c"d' }],
    ['A="one\ntwo"\nB=2', { A: 'one\ntwo', B: '2' }],
    ['A=\nB=', { A: '', B: '' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['A.B-C=1', { 'A.B-C': '1' }],
    ['A=a\\tb', { A: 'a\\tb' }],
    ['P\nA=1', { P: 'passed', A: '1' }],
    ['A=$P', { A: 'passed' }],
    ['P=own\nA=$P', { P: 'own', A: 'passed' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(read(text, { P: 'passed' })).toEqual(expected)
  })

  it.each([
    ['A=1\nfoo bar=3', '.env:2:1: the name "foo bar" has a blank in it'],
    ['A=1\n  B="2\n', '.env:2:5: the quote has no end'],
    ['A=1\n!=2', '.env:2:1: expected NAME=value'],
    ['A=${', '.env:1:3: "${" has a "${" that begins no variable'],
    ['A=${B:?no}', '.env:1:3: variable B has to be set: no'],
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  it('is bounded, whatever its lines stand for', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `V${at + 1}=$V${at}$V${at}`)
    expect(() => read(['V0=0123456789', ...lines].join('\n'))).toThrow('too long by its variables')
    const many = Array.from({ length: 40 }, (_, at) => `W${at}=$V9$V9$V9$V9$V9$V9$V9$V9$V9`)
    expect(() => read(['V0=0123456789', ...lines.slice(0, 9), ...many].join('\n'))).toThrow('stand for too much')
  })

  it('is read or complained about, however it is damaged', () => {
    const bits = fc.constantFrom(
      'A',
      '=',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      ' ',
      '#',
      '$',
      '{',
      '}',
      'export ',
      '!',
      'é',
    )
    const texts = fc.array(bits, { maxLength: 200 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        try {
          read(text)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          expect((error as Error).message).toMatch(/^\.env:\d+:\d+: /)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the variables of a project', () => {
  const of = (files: Record<string, string>, variables: Record<string, string> = {}) =>
    projectVariables('sub', { variables, read: (path) => files[path] })

  it('come from .env beside its first file, and give way to those of the process', () => {
    expect(of({ 'sub/.env': 'A=1\nB=$A', '.env': 'C=3' }, { A: '2' })).toEqual({ A: '2', B: '2' })
  })

  it('come from the files that are named instead, the later of which win', () => {
    const named = { COMPOSE_ENV_FILES: 'x.env,./y.env' }
    expect(of({ 'sub/.env': 'A=1', 'x.env': 'P=4', 'y.env': 'P=5$P' }, named)).toEqual({ ...named, P: '54' })
    expect(() => of({}, named)).toThrow('x.env: does not exist: COMPOSE_ENV_FILES names it')
  })

  it('are those of the process alone where nothing else is wanted, or .env is a directory', () => {
    const without = { COMPOSE_DISABLE_ENV_FILE: 'true' }
    expect(of({ 'sub/.env': 'A=1' }, without)).toEqual(without)
    const read = (path: string) => {
      throw new UsageError(`${path}: cannot be read: EISDIR`)
    }
    expect(projectVariables('.', { variables: {}, read })).toEqual({})
  })
})
