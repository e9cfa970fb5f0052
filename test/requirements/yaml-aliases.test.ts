import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlias, parseDocument, visit } from 'yaml'
import { targetOf } from '../../src/requirements/yaml-aliases.ts'

const line = fc
  .tuple(fc.constantFrom('&a ', '&b ', ''), fc.constantFrom('1', '[*a]', '{ x: *b }', '[&a 2, *a]'))
  .map((parts) => parts.join(''))

describe('targetOf', () => {
  it('is what the document itself has an alias stand for', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const document = parseDocument(lines.map((one, at) => `k${at}: ${one}\n`).join(''))
        visit(document, (_, node) => {
          if (isAlias(node)) expect(targetOf(node, document)).toBe(node.resolve(document))
        })
      }),
    )
  })

  it('is the list that an alias of itself stands in', () => {
    const document = parseDocument('a: &a [*a]')
    visit(document, { Alias: (_, node) => expect(targetOf(node, document)).toBe(document.get('a')) })
    expect.assertions(1)
  })
})
