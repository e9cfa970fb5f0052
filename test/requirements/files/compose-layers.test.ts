import { describe, expect, it } from 'vitest'
import { formatNeed, formatOrigin } from '../../../src/model/requirement.ts'
import { readComposeProject } from '../../../src/requirements/files/compose/read-compose.ts'

// What docker compose 2.26.1 answers to each; where compose-go 2.13.0 answers otherwise, what that does.

type Files = Record<string, string>

const NAMES = ['compose.yaml', 'compose.override.yaml']

function project(files: Files, variables: Record<string, string> = {}) {
  const paths = NAMES.filter((name) => name in files)
  return readComposeProject(paths, { path: paths[0] ?? '', variables, read: (path) => files[path] })
}

const portsOf = (files: Files, variables?: Record<string, string>) =>
  project(files, variables)
    .declarations.map(
      ({ service, isAnyOf, ...need }) => `${service} ${formatNeed(need)}${isAnyOf === true ? ' any' : ''}`,
    )
    .join(', ')

const two = (base: string, over: string): Files => ({
  'compose.yaml': `services: { web: { image: x, ports: ${base} }, other: { image: x } }`,
  'compose.override.yaml': `services: { web: { ports: ${over} } }`,
})

describe('ports of two files', () => {
  it.each([
    ['["1:1"]', '["2:2"]', 'web 1, web 2'],
    ['["1:1"]', 'null', 'web 1'],
    ['["1:1"]', '[]', 'web 1'],
    ['["1:1"]', '!override ["2:2"]', 'web 2'],
    ['["1:1"]', '!reset ["2:2"]', ''],
    ['["1:1"]', '!reset null', ''],
    ['["1:1"]', '[!reset "1:1", "2:2"]', 'web 1, web 2'],
    ['["1:1"]', '["0.0.0.0:1:1"]', 'web 0.0.0.0:1'],
    ['["1:1"]', '["127.0.0.1:1:1"]', 'web 1, web 127.0.0.1:1'],
    ['["1:1"]', '["1:1/udp"]', 'web 1, web 1/udp'],
    ['["1:1"]', '["1:2"]', 'web 1, web 1'],
    ['["10-12:10-12"]', '["11:11"]', 'web 10, web 12, web 11'],
    ['["10-14:20-24"]', '["12-20:22-30"]', 'web 10-11, web 12-20'],
    ['["10-12:80"]', '["10-12:80", "10:80"]', 'web 10-12 any, web 10'],
    ['[{ target: 80, published: "90" }]', '["90:80"]', 'web 90'],
  ])('%s and %s are %s', (base, over, expected) => {
    expect(portsOf(two(base, over))).toBe(expected)
  })

  it('names the place of the last one that says it', () => {
    const { declarations } = project(two('["1:1", "3:3"]', '["1:1"]'))
    expect(declarations.map(({ origin }) => formatOrigin(origin))).toEqual([
      'compose.override.yaml:1:29',
      'compose.yaml:1:46',
    ])
  })
})

const over = (base: string, override: string): Files => ({
  'compose.yaml': `services: { a: { ports: ["1:1"], ${base} }, b: { ports: ["2:2"] } }`,
  'compose.override.yaml': `services: ${override}`,
})

describe('services of two files', () => {
  it.each([
    ['image: x', '{ a: !reset {} }', 'b 2'],
    ['image: x', '{ a: !override { image: y } }', 'b 2'],
    ['image: x', '!override { c: { ports: ["3:3"] } }', 'c 3'],
    ['image: x', '!reset null', ''],
    ['image: x', '{ a: !override { ports: !reset ["4:4"] } }', 'b 2, a 4'],
    ['network_mode: host', '{ a: { network_mode: !reset host } }', 'a 1, b 2'],
    ['network_mode: host', '{ a: { network_mode: bridge } }', 'a 1, b 2'],
    ['network_mode: host', '{ a: { network_mode: null } }', 'b 2'],
    ['profiles: [dev]', '{ a: { profiles: !reset [] } }', 'a 1, b 2'],
    ['profiles: [dev]', '{ a: { profiles: [prod] } }', 'b 2'],
    ['scale: 0', '{ a: { scale: 1 } }', 'a 1, b 2'],
    ['deploy: { replicas: 0 }', '{ a: { deploy: { mode: replicated } } }', 'b 2'],
    ['deploy: { replicas: 0 }', '{ a: { deploy: !override { mode: replicated } } }', 'a 1, b 2'],
    ['deploy: { replicas: 0 }', '{ a: { deploy: !reset {} } }', 'a 1, b 2'],
    ['deploy: { replicas: 0 }', '{ a: { deploy: { replicas: !reset 0 } } }', 'a 1, b 2'],
  ])('%s and %s are %s', (base, override, expected) => {
    expect(portsOf(over(base, override))).toBe(expected)
  })
})

describe('what is included', () => {
  const nested: Files = {
    'compose.yaml': 'include: [{ path: [sub/c.yaml, o.yaml], project_directory: pd, env_file: e.env }]',
    'sub/c.yaml': 'include: [n.yaml]\nservices: { b: { ports: ["${P:-5}:5"] } }',
    'o.yaml': 'services: { b: { ports: ["9:9"] } }',
    'e.env': 'P=6',
    'pd/n.yaml': 'services: { n: { ports: ["3:3"] } }',
    'sub/n.yaml': 'services: { n: { ports: ["4:4"] } }',
  }

  it('starts from its own directory, with variables of its own', () => {
    expect(portsOf(nested)).toBe('n 3, b 6, b 9')
    expect(portsOf(nested, { P: '7' })).toBe('n 3, b 7, b 9')
  })

  it('is laid under what the file itself says, and may be extended by it', () => {
    const files = { 'c.yaml': 'services: { b: { ports: ["2:2"] } }', 'd.yaml': 'services: { b: { ports: ["3:3"] } }' }
    const main = (rest: string) => ({ ...files, 'compose.yaml': `include: [c.yaml, d.yaml]\nservices: ${rest}` })
    expect(portsOf(main('{ b: { ports: ["1:1"] } }'))).toBe('b 3, b 2, b 1')
    expect(portsOf(main('{ b: { ports: !override ["1:1"] } }'))).toBe('b 1')
    expect(portsOf(main('{ a: { extends: b, ports: ["1:1"] } }'))).toBe('b 3, b 2, a 3, a 2, a 1')
  })

  it.each([
    ['include: c.yaml', 'compose.yaml:1:10: include: expected a list'],
    ['include: [no.yaml]', 'compose.yaml:1:11: no.yaml: does not exist'],
    ['include:\n  - path: c.yaml\n    env_file: no.env', 'compose.yaml:3:15: no.env: does not exist'],
    ['include: [{ env_file: x }]', 'compose.yaml:1:11: expected the path of a file to include'],
    ['include: [oci://registry/x]', 'compose.yaml:1:11: oci://registry/x is fetched from elsewhere'],
    ['include: [c.yaml]', 'c.yaml:1:11: compose.yaml includes itself: compose.yaml -> c.yaml -> compose.yaml'],
  ])('%j is refused', (text, message) => {
    const files = { 'compose.yaml': `${text}\nservices: {}`, 'c.yaml': 'include: [compose.yaml]' }
    expect(() => project(files)).toThrow(message)
  })
})

describe('what is extended', () => {
  it('comes first, through chains of files, whose paths start where they are', () => {
    const files = {
      'compose.yaml': 'services: { a: { extends: { file: s/b.yaml, service: b }, ports: ["1:1"] } }',
      's/b.yaml': 'include: [nobody.yaml]\nservices: { b: { ports: ["$B:2"], extends: { file: c.yaml, service: c } } }',
      's/c.yaml': 'services: { c: { ports: ["3:3"], profiles: [dev] } }',
    }
    expect(portsOf(files, { B: '2' })).toBe('')
    expect(portsOf(files, { B: '2', COMPOSE_PROFILES: 'dev' })).toBe('a 3, a 2, a 1')
  })

  it.each([
    ['a: { extends: b, ports: !reset [] }', 'b 1'],
    ['a: { extends: b, ports: !override ["2:2"] }', 'a 2, b 1'],
    ['a: { extends: b, network_mode: host }', 'b 1'],
  ])('{ %s } is %s', (service, expected) => {
    expect(portsOf({ 'compose.yaml': `services: { ${service}, b: { ports: ["1:1"] } }` })).toBe(expected)
  })

  it.each([
    ['a: { extends: b }', 'compose.yaml:1:27: compose.yaml has no service "b" to extend'],
    ['a: { extends: { file: n.yaml, service: b } }', 'compose.yaml:1:35: n.yaml: does not exist'],
    ['a: { extends: c }, c: { extends: a }', 'service a extends itself'],
    ['a: { extends: { file: compose.yaml, service: a } }', 'service a extends itself'],
  ])('{ %s } is refused', (services, message) => {
    expect(() => project({ 'compose.yaml': `services: { ${services} }` })).toThrow(message)
  })
})

describe('the name of a project', () => {
  const named = (base: string, override = '', variables = {}) =>
    project(
      { 'compose.yaml': `${base}\nservices: {}`, 'compose.override.yaml': `${override}\nservices: {}` },
      variables,
    ).name

  it('is what the environment says, or the last file that has one', () => {
    expect(named('name: one')).toBe('one')
    expect(named('name: one', 'name: two')).toBe('two')
    expect(named('name: One Two')).toBe('onetwo')
    expect(named('name: ${X:-y}-z', '', { X: 'q' })).toBe('q-z')
    expect(named('name: one', '', { COMPOSE_PROJECT_NAME: 'env' })).toBe('env')
  })

  it('is a variable of its files', () => {
    const text = 'name: p8\nservices: { a: { ports: ["${COMPOSE_PROJECT_NAME:+80}${X}:1"] } }'
    expect(portsOf({ 'compose.yaml': text }, { X: '80' })).toBe('a 8080')
  })
})

describe('variables', () => {
  it('that a host port is written with are told, and the place is where it is written', () => {
    const text =
      'services: { a: { ports: ["127.0.0.1:${A:-${B}}:80", "$C", "1:$D", { target: 1, published: "${E}" }] } }'
    const { declarations } = project({ 'compose.yaml': text }, { B: '8', C: '9:9', D: '1', E: '7' })
    expect(declarations.map(({ variables, span }) => [variables, text.slice(span.start, span.end)])).toEqual([
      [['A', 'B'], '${A:-${B}}'],
      [['C'], '$C'],
      [undefined, '1'],
      [['E'], '${E}'],
    ])
  })
})

describe('variables that have to be set', () => {
  const text = 'services: { a: { image: "x:${TAG:?}", ports: ["${A:?no port}:80", "1:1"] } }'
  const read = (isStatic: boolean, variables = {}) =>
    readComposeProject(['compose.yaml'], { path: 'compose.yaml', variables, isStatic, read: () => text }).declarations

  it('are asked for where something is to be started, and may be missing elsewhere', () => {
    expect(() => read(false)).toThrow('compose.yaml:1:47: variable A has to be set: no port')
    expect(read(true).map(({ range }) => range.low)).toEqual([1])
    expect(read(false, { A: '8' }).map(({ range, program }) => [range.low, program])).toEqual([
      [8, undefined],
      [1, undefined],
    ])
  })
})

describe('aliases and merge keys', () => {
  it.each([
    ['x: &x { ports: ["1:1"] }\nservices: { a: { <<: *x } }', 'a 1'],
    ['x: &x { ports: ["1:1"] }\nservices: { a: { <<: *x, ports: ["2:2"] } }', 'a 2'],
    ['x: &x { ports: ["1:1"] }\ny: &y { ports: ["2:2"] }\nservices: { a: { <<: [*x, *y] } }', 'a 1'],
    ['x: &x { ports: ["1:1"] }\ny: &y { scale: 0 }\nz: &z [*x, *y]\nservices: { a: { <<: *z } }', ''],
    ['x: &x { ports: ["1:1"] }\ny: &y { <<: *x }\nservices: { a: { <<: *y } }', 'a 1'],
    ['services: { a: { <<: { ports: ["1:1"] } } }', 'a 1'],
    ['x: &x 80\ny: &x 81\nservices: { a: { ports: [{ target: 1, published: *x }] } }', 'a 81'],
    ['services: { a: { ports: ["1:1"] } }\n---\nservices: { a: { ports: ["2:2"] } }', 'a 1, a 2'],
  ])('%j is %s', (text, expected) => {
    expect(portsOf({ 'compose.yaml': text })).toBe(expected)
  })
})
