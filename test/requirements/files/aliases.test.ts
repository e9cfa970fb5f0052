import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Alias, isAlias, visit } from 'yaml'
import { anchoredBy, targetOf } from '../../../src/requirements/files/aliases.ts'
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

describe('targetOf', () => {
  const first = (text: string) => {
    const parsed = parseForeignYaml(text, { file: 'a.yaml' })
    const [alias] = aliasesIn(parsed)
    if (alias === undefined) throw new Error('there is no alias')
    return () => targetOf(alias, parsed)
  }

  const aliasesIn = ({ document }: ReturnType<typeof parseForeignYaml>): Alias[] => {
    const found: Alias[] = []
    visit(document, { Alias: (_, alias) => void found.push(alias) })
    return found
  }

  it.each([
    ['stands for what it is part of', 'a: &a\n  - *a\n', 'a.yaml:2:5: *a stands for a value that it is part of'],
    ['has no anchor above it', 'a: *b\nb: &b 1\n', 'a.yaml:1:4: *b has no anchor above it'],
  ])('refuses an alias that %s', (_, text, message) => {
    expect(first(text)).toThrow(message)
  })
})
