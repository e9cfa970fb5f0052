import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withPorts } from '../../src/report/placeholders.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

const requirements = parseArguments(['web=8080', 'api-x=9000-9003', '7000']).flatMap(({ preferred }) => preferred ?? [])
const short = new Set<string>()

test.each([
  ['{web}', '8080'],
  ['http://localhost:{web}/{api-x}', 'http://localhost:8080/9000'],
  ['{web}{web}', '80808080'],
  ['{7000}', '7000'],
  ['{"port":{web}}', '{"port":8080}'],
  ['${web}', '${web}'],
  ['$${web}', '$${web}'],
  ['{{web}}', '{{web}}'],
  ['{{web}', '{8080'],
  ['{web', '{web'],
  ['{Web} { web } {}', '{Web} { web } {}'],
  ['{constructor}{__proto__}{toString}', '{constructor}{__proto__}{toString}'],
])('%s becomes %s', (argument, replaced) => {
  expect(withPorts(argument, { requirements, short })).toBe(replaced)
})

test('a need that nothing was found for has no port to be named', () => {
  expect(withPorts('{web} {7000}', { requirements, short: new Set(['web']) })).toBe('{web} 7000')
})

test('what names no need stays as it is', () => {
  const other = fc
    .string({ unit: fc.constantFrom('{', '}', '$', 'w', 'e', '\n', '7') })
    .filter((text) => !/\{(web|7000)\}/.test(text))
  fc.assert(fc.property(other, (argument) => withPorts(argument, { requirements, short }) === argument))
})

test('it takes no longer than the argument is long', () => {
  const started = performance.now()
  withPorts('{'.repeat(100_000), { requirements, short })
  withPorts('${'.repeat(50_000), { requirements, short })
  withPorts(`{{${'a'.repeat(100_000)}}`, { requirements, short })
  expect(performance.now() - started).toBeLessThan(500)
})
