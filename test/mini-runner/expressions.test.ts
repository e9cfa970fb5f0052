import { expect, test } from 'vitest'
import { ExpressionError, interpolate, isTrue, type Scope } from './expressions.ts'

const scope: Scope = {
  contexts: { steps: { x: { outputs: { ports: '{"redis":16379,"my-db":15432}' } } }, env: { HOST: 'localhost' } },
  status: 'failure',
}

const texts: [text: string, value: string][] = [
  ['plain', 'plain'],
  ['', ''],
  ['${{ fromJSON(steps.x.outputs.ports).redis }}', '16379'],
  ["${{ fromJSON(STEPS.X.outputs.ports)['my-db'] }}", '15432'],
  ['redis://${{ env.HOST }}:${{ fromJSON(steps.x.outputs.ports).redis }}/0', 'redis://localhost:16379/0'],
  ['${{ env.HOST }}${{ env.HOST }}', 'localhostlocalhost'],
  ['${{ steps.y.outputs.ports }}', ''],
  ["${{ '}}' }}", '}}'],
  ["${{ format('it''s {0}', 5) }}", "it's 5"],
  ['${{ env.HOST }} $ { }} {{', 'localhost $ { }} {{'],
  ['a ${{ steps }}', 'a Object'],
]

test.each(texts)('%s is %s', (text, value) => {
  expect(interpolate(text, scope)).toBe(value)
})

const bad: [text: string, message: RegExp][] = [
  ['${{ fromJSON(steps.x.outputs.ports) }}', /sequence or mapping/],
  ["${{ fromJSON('') }}", /JSON/],
  ['${{ secrets.TOKEN }}', /secrets/],
  ['${{ env.HOST', /not closed/],
  ['${{ 1 + 1 }}', /1 \+ 1/],
]

test.each(bad)('%s is an error', (text, message) => {
  expect(() => interpolate(text, scope)).toThrow(ExpressionError)
  expect(() => interpolate(text, scope)).toThrow(message)
})

const conditions: [source: string, answer: boolean][] = [
  ['always()', true],
  ['failure()', true],
  ['success() || cancelled()', false],
  ["env.HOST == 'LOCALHOST'", true],
]

test.each(conditions)('%s is %s', (source, answer) => {
  expect(isTrue(source, scope)).toBe(answer)
})
