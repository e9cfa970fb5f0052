import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { readPublished } from '../support/compose/read.ts'

const portsOf = (ports: unknown, variables: Record<string, string> = {}) =>
  readPublished({ 'compose.yaml': `services: { a: { ports: ${JSON.stringify(ports)} } }` }, variables)[0]?.ports

describe('a port that is published', () => {
  const at = (address: string, published: [number, number], target: [number, number], protocol = 'tcp') => ({
    ...{ address, protocol },
    published: { low: published[0], high: published[1] },
    target: { low: target[0], high: target[1] },
  })

  it.each([
    ['6379:6379', at('*', [6379, 6379], [6379, 6379])],
    ['127.0.0.1:8001:80', at('127.0.0.1', [8001, 8001], [80, 80])],
    ['[::1]:8001:80', at('::1', [8001, 8001], [80, 80])],
    ['::1:8001:80', at('::1', [8001, 8001], [80, 80])],
    ['9090-9091:80-81/udp', at('*', [9090, 9091], [80, 81], 'udp')],
    ['9090-9099:80', at('*', [9090, 9099], [80, 80])],
    ['${REDIS_PORT:-6379}:6379', at('*', [6379, 6379], [6379, 6379])],
    [
      { target: 80, published: '8080', host_ip: '127.0.0.1', protocol: 'udp', mode: 'host' },
      at('127.0.0.1', [8080, 8080], [80, 80], 'udp'),
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
    ['${NOWHERE:?has to be set}:80', undefined],
    [null, undefined],
    [[], undefined],
  ])('%j stays as it stands, and is understood', (source, place) => {
    const [port] = portsOf([source]) ?? []
    expect([port?.source, port?.place]).toEqual([source, place])
  })

  it('has the variables that it is written with', () => {
    const ports = portsOf(['${A:-${B}}:$C', { published: '${A}', target: 80 }, 6379]) ?? []
    expect(ports.map(({ variables }) => variables)).toEqual([['A', 'B', 'C'], ['A'], []])
  })

  it('is one, or refused in words', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          expect(portsOf([value])).toHaveLength(1)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
    )
  })
})

describe('the ports of several files', () => {
  const sources = (texts: Record<string, string>, variables: Record<string, string> = {}) =>
    readPublished(texts, variables).map(({ name, ports }) => [name, ports.map(({ source }) => source)])

  it('are those of anchors, merge keys and aliases too', () => {
    const text = 'x-a: &a\n  ports: &p ["1:1"]\nservices:\n  one: { <<: *a }\n  two: { ports: *p }\n'
    expect(sources({ 'compose.yaml': text })).toEqual([
      ['one', ['1:1']],
      ['two', ['1:1']],
    ])
  })

  it('are put together: more ports, others instead, none', () => {
    const base = 'services: { a: { ports: ["1:1"] }, b: { ports: ["2:2"] }, c: { ports: ["3:3"] } }'
    const next = 'services:\n  a: { ports: ["4:4"] }\n  b: { ports: !override ["5:5"] }\n  c: { ports: !reset [] }\n'
    expect(sources({ 'compose.yaml': base, 'override.yaml': next })).toEqual([
      ['a', ['1:1', '4:4']],
      ['b', ['5:5']],
      ['c', []],
    ])
  })

  it('are each there once, as compose has them', () => {
    const base = 'services: { a: { ports: ["1:1", "2:2"] } }'
    const next = 'services: { a: { ports: ["0.0.0.0:1:1", "2:2", "80"] } }'
    expect(sources({ 'compose.yaml': base, 'override.yaml': next })).toEqual([['a', ['0.0.0.0:1:1', '2:2', '80']]])
  })

  it('are those that are extended and included, also of services that are not started', () => {
    const files = {
      'compose.yaml':
        'include: [more/in.yaml]\nservices: { a: { extends: { file: base.yaml, service: b }, ports: ["$P:1"] } }',
      'base.yaml': 'services: { b: { ports: ["$P:2"], profiles: [dev] } }',
      'more/in.yaml': 'services: { c: { ports: ["$P:3", "$Q:4", { target: 5, published: "$P" }] } }',
      'more/.env': 'P=7\nQ=8\n',
    }
    expect(sources(files, { P: '6' })).toEqual([
      ['c', ['$P:3', '8:4', { target: 5, published: '$P' }]],
      ['a', ['$P:2', '$P:1']],
    ])
    expect(sources(files)).toEqual([
      ['c', ['7:3', '8:4', { target: 5, published: '7' }]],
      ['a', ['$P:2', '$P:1']],
    ])
  })

  it('are none of what is no service', () => {
    expect(sources({ 'compose.yaml': 'services: { "a b": { ports: ["1:1"] }, __proto__: { ports: ["1"] } }' })).toEqual(
      [['__proto__', ['1']]],
    )
    expect(sources({ 'compose.yaml': 'x: 1' })).toEqual([])
  })

  it.each([
    [`a: ${'['.repeat(500)}`, 'this is not valid YAML'],
    ['services: {', 'this is not valid YAML'],
    ['- a', 'expected keys such as "services:"'],
    ['services: { a: { ports: 80 } }', 'compose.yaml:1:25: ports: expected a list'],
    ['services: { a: { extends: b } }', 'compose.yaml has no service "b" to extend'],
  ])('%j is refused', (text, message) => {
    expect(() => sources({ 'compose.yaml': text })).toThrow(UsageError)
    expect(() => sources({ 'compose.yaml': text })).toThrow(message)
  })

  it('are read in no time, whatever their aliases stand for', () => {
    const lists = 'abcdefgh'.split('').map((name, at, all) => {
      const before = all[at - 1]
      return `${name}: &${name} [${Array.from({ length: 9 }, () => (before === undefined ? '1' : `*${before}`)).join(', ')}]`
    })
    const text = `${lists.join('\n')}\nservices: { a: { ports: [{ target: 80, x-a: *h }] } }`
    expect(() => sources({ 'compose.yaml': text })).toThrow('the aliases of this file stand for too much')
  })
})
