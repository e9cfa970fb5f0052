import { expect, test } from 'vitest'
import { environmentOf } from '../../src/report/environment.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

function environment(...args: string[]): Record<string, string> {
  return environmentOf({ requirements: parseArguments(args).flatMap(({ preferred }) => preferred ?? []) })
}

test.each([
  ['web=8080', { WEB_PORT: '8080' }],
  ['my-web_2=127.0.0.1:8080/udp', { MY_WEB_2_PORT: '8080' }],
  ['block=9000-9003', { BLOCK_PORT: '9000', BLOCK_PORTS: '9000-9003' }],
  ['one=9000-9000', { ONE_PORT: '9000' }],
  ['web=8080 optional', { WEB_PORT: '8080' }],
  ['web=8080 listening', { WEB_PORT: '8080' }],
])('%s', (need, variables) => {
  expect(environment(need)).toEqual(variables)
})

test('a need without a name has no variable', () => {
  expect(environment('8080', '9000-9003', '127.0.0.1:53/udp')).toEqual({})
})
