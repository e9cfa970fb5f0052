import { describe, expect, it } from 'vitest'
import { formatNeed } from '../../../src/model/requirement.ts'
import { readCompose } from '../../../src/requirements/files/compose/read-compose.ts'

type Files = Record<string, string>

const read = (files: Files, variables: Record<string, string> = {}) =>
  readCompose(Object.keys(files).slice(0, 1), { path: 'compose.yaml', variables, read: (path) => files[path] })

const shortly = (files: Files, variables?: Record<string, string>) =>
  read(files, variables).declarations.map(({ service, origin, ...need }) => [
    service,
    `${formatNeed(need)}${need.isAnyOf === true ? ' any' : ''}`,
    `${origin.file}:${origin.line}:${origin.column}`,
  ])

const ports = (...lines: string[]): Files => ({
  'compose.yaml': ['services:', '  web:', '    ports:', ...lines.map((line) => `      - ${line}`)].join('\n'),
})

describe('an entry of ports', () => {
  it.each([
    ['6379:6379', '6379', 9],
    ['"6379:6379"', '6379', 10],
    ['127.0.0.1:6379:6379', '127.0.0.1:6379', 19],
    ['"[::1]:6379:6379/udp"', '[::1]:6379/udp', 16],
    ['"::1:6001:6001"', '[::1]:6001', 14],
    ['8000-8010:8000-8010', '8000-8010', 9],
    ['8000-8010:80', '8000-8010 any', 9],
    ['22:22', '22', 9],
    ['"${P:-6379}:6379"', '6379', 10],
    ['"127.0.0.1:${P:-${Q:-1}}:6379"', '127.0.0.1:1', 20],
    ['{ target: 80, published: 8080 }', '8080', 34],
    ['{ target: 80, published: "8080-8081", host_ip: 127.0.0.1, protocol: udp }', '127.0.0.1:8080-8081/udp any', 35],
  ])('%s', (line, need, column) => {
    expect(shortly(ports(line))).toEqual([['web', need, `compose.yaml:4:${column}`]])
  })

  it.each(['80', '"80"', '127.0.0.1::80', '80/udp', '{ target: 80 }', '"0:80"', '9:9/sctp'])(
    '%s takes none',
    (line) => {
      expect(read(ports(line))).toEqual({ declarations: [], faults: [] })
    },
  )

  it.each([
    ['70000:80', 'port 70000 does not exist'],
    ['9000-8000:80', 'runs backwards'],
    ['a:80', '"a" is not a port'],
    ['1-2:80-82', 'not of the same size'],
    ['host:80:80', '"host" is not an IP address'],
    ['80:80/x', '"x" is not a protocol'],
  ])('%s is a fault', (line, words) => {
    const { declarations, faults } = read(ports(line))
    expect(declarations).toEqual([])
    expect(faults).toMatchObject([
      { kind: 'port-invalid', service: 'web', origin: { line: 4, column: expect.any(Number) } },
    ])
    expect(faults[0]?.text).toContain(words)
  })
})

describe('a project', () => {
  it('merges anchors, extends and includes', () => {
    const files = {
      'compose.yaml': `
x-ports: &ports
  ports: ["1:1"]
include: [more/compose.yaml]
services:
  a: { <<: *ports }
  b: { extends: a, ports: ["2:2", "1:1"] }
  c: { extends: { file: base.yaml, service: x }, ports: !override ["3:3"] }
  d: { network_mode: host, ports: ["4:4"] }
  e: { profiles: [debug], ports: ["5:5"] }
`,
      'base.yaml': 'services: { x: { ports: ["9:9"] } }',
      'more/compose.yaml': 'services: { inner: { ports: ["$IN:7"] } }',
      'more/.env': 'IN=7',
    }
    expect(shortly(files).map(([service, need]) => `${service} ${need}`)).toEqual([
      'inner 7',
      'a 1',
      'b 1',
      'b 2',
      'c 3',
    ])
    expect(shortly(files, { COMPOSE_PROFILES: 'debug', IN: '8' }).map(([, need]) => need)).toEqual([
      '8',
      '1',
      '1',
      '2',
      '3',
      '5',
    ])
  })

  it.each([
    [
      { 'compose.yaml': 'include: [compose.yaml]' },
      'compose.yaml:1:11: compose.yaml includes itself: compose.yaml -> compose.yaml',
    ],
    [{ 'compose.yaml': 'services: { a: { extends: b }, b: { extends: a } }' }, 'extends itself'],
    [ports('"${P:?set it}:80"'), 'compose.yaml:4:9: variable P has to be set: set it'],
    [{ 'compose.yaml': 'services:\n\tweb: {}' }, 'compose.yaml:2:1: a tab cannot indent YAML'],
  ])('refuses %j', (files, message) => {
    expect(() => read(files as Files)).toThrow(message)
  })
})
