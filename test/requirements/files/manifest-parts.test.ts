import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKubernetes } from '../../../src/requirements/files/kubernetes.ts'
import type { Read } from '../../../src/requirements/files/read.ts'

const FILLER = 'apiVersion: v1\nkind: ConfigMap\ndata: { a: "many words, and none of them of ports" }\n---\n'.repeat(
  1_600,
)
const [LINES, CHARACTERS] = [FILLER.split('\n').length - 1, FILLER.length]

const manifest = fc
  .tuple(
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', ' # more', ' !tag'),
    fc.array(
      fc.oneof(
        fc.nat(70_000).map((port) => `kind: Pod\nspec:\n  containers:\n    - ports: [{ hostPort: ${port} }]\n`),
        fc.nat(70_000).map((port) => `kind: Service\nspec:\n  ports:\n    - { port: 80, "node\\x50ort": ${port} }\n`),
        fc
          .nat(70_000)
          .map((port) => `kind: Pod\nspec: {hostNetwork: true, containers: [{ports: [{containerPort: ${port}}]}]}\n`),
        fc.constant('# nothing\n'),
        fc.constant('data: |\n  --- hostPort: 80\n  text\n'),
        fc.constant(''),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([end, rest, documents]) => documents.join(`---${rest}\n`).replaceAll('\n', end))

function moved({ declarations, faults }: Read): Read {
  const move = <One extends Read['declarations'][number] | Read['faults'][number]>(one: One): One => ({
    ...one,
    origin: { ...one.origin, line: (one.origin.line ?? 0) + LINES },
    span: { start: one.span.start + CHARACTERS, end: one.span.end + CHARACTERS },
  })
  return { declarations: declarations.map(move), faults: faults.map(move) }
}

describe('a manifest that is too long to be parsed as a whole', () => {
  it('says what it says without what makes it long, at the same places', () => {
    fc.assert(
      fc.property(manifest, (text) => {
        const whole = readKubernetes(text, 'a.yaml')
        expect(readKubernetes(`${text}\n---\n${FILLER}`, 'a.yaml')).toEqual(whole)
        expect(readKubernetes(`${FILLER}${text}`, 'a.yaml')).toEqual(moved(whole))
      }),
      { numRuns: 100 },
    )
  })
})
