import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { interpolate, variablesIn } from '../../src/requirements/compose-interpolation.ts'
import { parsePublished } from '../../src/requirements/compose-ports.ts'
import { mergeServices } from '../../src/requirements/compose-yaml.ts'

describe('interpolate', () => {
  const env = { A: '1', EMPTY: '', NESTED: '${A}' }
  it.each([
    ['$A-${A}', '1-1'],
    ['${A:-2}${B:-2}${EMPTY:-3}${EMPTY-4}', '123'],
    ['${B:-${A}}:${B:-${C:-7}}', '1:7'],
    ['${A:+x}${B:+x}${EMPTY+y}', 'xy'],
    ['${B:?is missing}', ''],
    ['$$A $${A}', '$A ${A}'],
    ['${NESTED}', '${A}'],
    ['${B:-1', '1'],
    ['$', '$'],
  ])('reads %s as %s', (text, expected) => {
    expect(interpolate(text, env)).toBe(expected)
  })

  it('has an end, whatever the text', () => {
    const piece = fc.constantFrom('$', '{', '}', ':-', 'A', '1', '?', '$$')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 2_000 }), (pieces) => {
        expect(typeof interpolate(pieces.join(''), env)).toBe('string')
      }),
    )
  })

  it('knows the variables', () => {
    expect(variablesIn('${A:-${B}}:$C $$D')).toEqual(['A', 'B', 'C'])
    expect(variablesIn({ published: '${A}', target: 80 })).toEqual(['A'])
    expect(variablesIn(6379)).toEqual([])
  })
})

describe('parsePublished', () => {
  const at = (address: string, published: [number, number], target: [number, number], protocol = 'tcp') => ({
    ...{ address, protocol },
    published: { low: published[0], high: published[1] },
    target: { low: target[0], high: target[1] },
  })

  it.each([
    ['6379:6379', at('*', [6379, 6379], [6379, 6379])],
    ['127.0.0.1:8001:80', { ...at('127.0.0.1', [8001, 8001], [80, 80]), addressText: '127.0.0.1' }],
    ['[::1]:8001:80', { ...at('::1', [8001, 8001], [80, 80]), addressText: '::1' }],
    ['::1:8001:80', { ...at('::1', [8001, 8001], [80, 80]), addressText: '::1' }],
    ['9090-9091:80-81/udp', at('*', [9090, 9091], [80, 81], 'udp')],
    ['9090-9099:80', at('*', [9090, 9099], [80, 80])],
    ['${REDIS_PORT:-6379}:6379', at('*', [6379, 6379], [6379, 6379])],
    [
      { target: 80, published: '8080', host_ip: '127.0.0.1', protocol: 'udp', mode: 'host' },
      { ...at('127.0.0.1', [8080, 8080], [80, 80], 'udp'), addressText: '127.0.0.1' },
    ],
    [{ target: 80, published: 8080 }, at('*', [8080, 8080], [80, 80])],
    [{ target: 80, published: '8080-8089' }, at('*', [8080, 8089], [80, 80])],
    [{ target: 80 }, undefined],
    ['6379', undefined],
    [6379, undefined],
    ['127.0.0.1::80', undefined],
    ['localhost:8080:80', undefined],
    ['70000:80', undefined],
    ['${NOWHERE}:80', undefined],
    [null, undefined],
    [[], undefined],
  ])('reads %j', (source, place) => {
    expect(parsePublished(source, {}).place).toEqual(place)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parsePublished(value as never, {})))
  })
})

describe('mergeServices', () => {
  const file = (text: string, isCarried = false) => ({ path: 'compose.yaml', text, env: {}, isCarried })
  const sources = (...texts: string[]) =>
    mergeServices(texts.map((text) => file(text))).map(({ name, ports }) => [name, ports.map(({ source }) => source)])

  it('takes anchors, merge keys and aliases as compose does', () => {
    const text = 'x-a: &a\n  ports: &p ["1:1"]\nservices:\n  one: { <<: *a }\n  two: { ports: *p }\n'
    expect(sources(text)).toEqual([
      ['one', ['1:1']],
      ['two', ['1:1']],
    ])
  })

  it('puts files together: more ports, others instead, none', () => {
    const base = 'services: { a: { ports: ["1:1"] }, b: { ports: ["2:2"] }, c: { ports: ["3:3"] } }'
    const next = 'services:\n  a: { ports: ["4:4"] }\n  b: { ports: !override ["5:5"] }\n  c: { ports: !reset [] }\n'
    expect(sources(base, next)).toEqual([
      ['a', ['1:1', '4:4']],
      ['b', ['5:5']],
      ['c', []],
    ])
  })

  it('passes over what is no service', () => {
    expect(
      sources('services: { "a b": { ports: ["1:1"] }, c: 1, d: { ports: 80 }, __proto__: { ports: [1] } }'),
    ).toEqual([
      ['d', []],
      ['__proto__', [1]],
    ])
    expect(sources('- a', 'x: 1', '')).toEqual([])
  })

  it.each([
    [`a: ${'['.repeat(500)}`, 'compose-override: compose.yaml: this is not valid YAML'],
    ['services: {', 'compose-override: compose.yaml: this is not valid YAML'],
    [
      'a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d]',
      'its aliases stand for too much',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => sources(text)).toThrow(UsageError)
    expect(() => sources(text)).toThrow(message)
  })
})
