import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlain } from '../../../src/requirements/files/plain-yaml.ts'
import { parseForeignYamls } from '../../../src/requirements/yaml.ts'
import { isAlias, isMap, isScalar, isSeq, type Located } from '../../../src/requirements/yaml-nodes.ts'
import { CORPUS } from '../../support/compose/corpus.ts'
import { damaged, damages } from '../../support/damage.ts'

const ORIGIN = { file: 'a.yaml' }

/** All that a reader of nodes could ask them for. */
function shapeOf(node: unknown, document: Located): unknown {
  if (isAlias(node)) return { alias: node.source, range: node.range?.slice(0, 2), at: document.positionOf(node) }
  if (isScalar(node)) {
    const { source, type, tag, anchor, range } = node
    const isNull = node.value === null
    return { source, type, tag, anchor, isNull, range: range?.slice(0, 2), at: document.positionOf(node) }
  }
  if (isSeq(node)) {
    const { tag, anchor, range } = node
    return { tag, anchor, start: range?.[0], items: node.items.map((one) => shapeOf(one, document)) }
  }
  if (!isMap(node)) return node
  const { tag, anchor, range } = node
  const items = node.items.map(({ key, value }) => [shapeOf(key, document), shapeOf(value, document)])
  return { tag, anchor, start: range?.[0], items }
}

/** Whether it is plain; what is, is what all of YAML makes of it. */
function isSame(text: string): boolean {
  const plain = parsePlain(text, ORIGIN)
  if (plain === undefined) return false
  const documents = parseForeignYamls(text, ORIGIN)
  expect(documents).toHaveLength(1)
  expect(shapeOf(plain.contents, plain)).toEqual(documents.map((one) => shapeOf(one.contents, one))[0])
  return true
}

const texts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(CORPUS, name), 'utf8').replace(/^\uFEFF/, ''))

const word = fc.constantFrom(
  ...[
    'a',
    'b',
    'a: ',
    'b: ',
    '"a": ',
    "'b':",
    ':',
    ' ',
    '- ',
    '-',
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '"',
    "'",
    "''",
  ],
  ...[
    '*x',
    '&x ',
    '<<: ',
    '|',
    '>-',
    '~',
    'null',
    '80',
    '80:80',
    '\\',
    '\\"',
    '"c"',
    "'d'",
    '[a, b]',
    '{ a: b }',
    '!t ',
    '?',
    '%',
    '.',
  ],
)

/** Smaller than what breaks a text. */
const slips = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 1 }),
    put: fc.oneof(word, fc.constant('')),
  }),
  { minLength: 1, maxLength: 3 },
)

describe('plain YAML', () => {
  it('is most of what people write, and means the same', () => {
    expect(texts.length).toBeGreaterThan(200)
    const plain = texts.filter(isSame)
    expect(plain.length / texts.length).toBeGreaterThan(0.5)
  })

  it('means the same where somebody has damaged it', () => {
    let count = 0
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.oneof(damages, slips), (text, all) => {
        if (isSame(damaged(text, all))) count++
      }),
      { numRuns: 5_000 },
    )
    expect(count).toBeGreaterThan(1_000)
  })

  it('means the same in lines that nobody would write', () => {
    const line = fc.tuple(fc.constantFrom('', '', '  ', '    ', '  - ', '- '), fc.array(word, { maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        isSame(lines.map(([indent, words]) => `${indent}${words.join('')}\n`).join(''))
      }),
      { numRuns: 20_000 },
    )
  })
})
