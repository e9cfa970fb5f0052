import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlias, visit } from 'yaml'
import { anchoredBy } from '../../../src/requirements/files/aliases.ts'
import { parseForeignYaml } from '../../../src/requirements/yaml.ts'

const line = fc
  .tuple(fc.constantFrom('&a ', '&b ', ''), fc.constantFrom('1', '[*a]', '{ x: *b }', '[&a 2, *a]'))
  .map((parts) => parts.join(''))

describe('anchoredBy', () => {
  it('is what the document itself has an alias stand for, where there is one', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const parsed = parseForeignYaml(lines.map((one, at) => `k${at}: ${one}\n`).join(''), { file: 'a.yaml' })
        visit(parsed.document, (_, node) => {
          if (isAlias(node)) expect(anchoredBy(node, parsed)).toBe(node.resolve(parsed.document))
        })
      }),
    )
  })
})
