import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import type { Handover } from '../../src/model/handover.ts'
import { composeOverrideOf } from '../../src/report/compose-override.ts'
import { COMPOSE_MARK, composeFileOf, describeFates, formatComposeOverride } from '../../src/report/compose-text.ts'
import { readPublished } from '../support/compose/read.ts'
import { need, reportOf } from '../support/make.ts'

const MOVES: [from: string, to: string][] = [
  ['redis=6379', 'redis=16379'],
  ['dns=53/udp', 'dns=10053/udp'],
  ['local=127.0.0.1:5432', 'local=127.0.0.1:15432'],
  ['metrics=9090-9092', 'metrics=19090-19092'],
]

const moved = (handover: Partial<Handover> = {}, all = MOVES) =>
  reportOf(
    all.map(([from]) => from),
    {},
    {
      moves: all.map(([from, to]) => ({ from: need(from), requirement: need(to), judged: [] })),
      handover,
    },
  )

const projectOf = (text: string, isCarried = false) => ({
  ...{ path: 'o.yaml', files: ['/w/compose.yaml'], separator: ':' },
  services: readPublished({ 'compose.yaml': text }).map((service) => ({ ...service, isCarried })),
})
const portsOf = (...ports: unknown[]) => `services: { a: { ports: ${JSON.stringify(ports)} } }`
const overrideOf = (text: string, handover: Partial<Handover> = {}) =>
  composeOverrideOf(moved(handover), projectOf(text))

describe('composeOverrideOf', () => {
  it('leaves a port of a range to docker, and tells of one that is not of it', () => {
    const declared = { group: 'compose', anyOf: { low: 8080, high: 8082 } }
    const from = { ...need('web=8080'), declared }
    const fatesOf = (to: string) => {
      const report = reportOf(['web=8080'], {}, { moves: [{ from, requirement: need(to), judged: [] }] })
      return composeOverrideOf(report, projectOf(portsOf('8080-8082:80')))
    }
    expect(fatesOf('web=8082')).toEqual({ services: [], fates: [] })
    expect(fatesOf('web=18080').fates).toEqual([{ need: 'web', how: 'nowhere', services: [] }])
  })

  it.each<[unknown[], unknown[]]>([
    [
      ['6379:6379', '6380:6380', '6379:6379/udp'],
      ['16379:6379', '6380:6380', '6379:6379/udp'],
    ],
    [['127.0.0.1:6379:6379'], ['127.0.0.1:16379:6379']],
    [['[::1]:6379:6379'], ['[::1]:16379:6379']],
    [
      ['53:53', '53:5353/udp'],
      ['53:53', '10053:5353/udp'],
    ],
    [['5432:5432'], ['15432:5432']],
    [['9090-9092:80-82'], ['19090-19092:80-82']],
    [['9089-9091:80-82'], ['9089:80', '19090:81', '19091:82']],
    [['9091:80'], ['19091:80']],
    [
      [{ target: 6379, published: '6379', host_ip: '127.0.0.1', app_protocol: 'redis' }, 80],
      [{ target: 6379, published: '16379', host_ip: '127.0.0.1', app_protocol: 'redis' }, 80],
    ],
    [
      ['${CACHE:-6379}:6379', '${BIND:-1.2.3.4}:80:80'],
      ['16379:6379', '${BIND:-1.2.3.4}:80:80'],
    ],
  ])('%j becomes %j', (before, after) => {
    expect(overrideOf(portsOf(...before)).services).toEqual([{ name: 'a', ports: after }])
  })

  it.each<[unknown[]]>([
    [['127.0.0.2:5432:5432', '[::1]:5432:5432']],
    [['6379', 6379]],
    [['9090-9099:80']],
    [['8080:80']],
  ])('leaves %j alone', (ports) => {
    expect(overrideOf(portsOf(...ports)).services).toEqual([])
  })

  it('leaves to the environment what is written with its variable, where it is there', () => {
    const text = portsOf('${REDIS_PORT:-6379}:6379')
    const exported = overrideOf(text, { isExported: true })
    expect(exported.services).toEqual([])
    expect(exported.fates[0]).toEqual({ need: 'redis', how: 'variable', services: ['a'] })
    expect(overrideOf(text).services).toEqual([{ name: 'a', ports: ['16379:6379'] }])
  })

  it.each<[text: string, ports: string[]]>([
    ['${METRICS_PORTS:-9090-9092}:80-82', []],
    ['${METRICS_PORT:-9090}:80', []],
    ['${METRICS_PORT:-9090}-9092:80-82', ['19090-19092:80-82']],
    ['${METRICS_PORT:-9091}:81', ['19091:81']],
  ])('leaves %j of a range to the environment where that says all of it', (text, ports) => {
    const { services, fates } = overrideOf(portsOf(text), { isExported: true })
    expect(services.flatMap((one) => one.ports)).toEqual(ports)
    expect(fates[3]).toEqual({ need: 'metrics', how: ports.length === 0 ? 'variable' : 'written', services: ['a'] })
  })

  it.each<[to: [string, string], before: string, after: string[]]>([
    [['19000', '29001'], '9000-9002:80-82', ['19000:80', '29001:81', '9002:82']],
    [['19000', '19001'], '9000-9001:80-81', ['19000-19001:80-81']],
    [['9010', '9000'], '127.0.0.1:9000-9001:80-81', ['127.0.0.1:9010:80', '127.0.0.1:9000:81']],
    [['19000', '29001'], '${A_PORT:-9000}-${B_PORT:-9001}:80-81', ['19000:80', '29001:81']],
  ])('sees all needs that move out of one entry: to %j in %j', (to, before, after) => {
    const report = moved({ isExported: true }, [
      ['a=9000', `a=${to[0]}`],
      ['b=9001', `b=${to[1]}`],
    ])
    expect(composeOverrideOf(report, projectOf(portsOf(before)))).toEqual({
      services: [{ name: 'a', ports: after }],
      fates: ['a', 'b'].map((name) => ({ need: name, how: 'written', services: ['a'] })),
    })
  })

  it('tells by name which need no service publishes', () => {
    const project = projectOf('services: { a: { ports: ["6379:1"] }, b: { extends: a, ports: ["54:54/udp"] } }')
    const { fates, services } = composeOverrideOf(moved(), project)
    expect(services).toEqual([
      { name: 'a', ports: ['16379:1'] },
      { name: 'b', ports: ['16379:1', '54:54/udp'] },
    ])
    expect(fates.map(({ need: name, how }) => [name, how])).toEqual([
      ['redis', 'written'],
      ['dns', 'nowhere'],
      ['local', 'nowhere'],
      ['metrics', 'nowhere'],
    ])
    expect(describeFates(fates, project).slice(0, 2)).toEqual([
      'redis is published anew by a, b of compose, in o.yaml',
      'dns has moved, and no service of the compose file publishes the port it was to have',
    ])
  })

  it('keeps what an earlier step of the job has written', () => {
    const project = projectOf('services: { old: { ports: !override ["18080:80"] } }', true)
    expect(composeOverrideOf(moved(), project).services).toEqual([{ name: 'old', ports: ['18080:80'] }])
  })
})

describe('the text of the override', () => {
  it('is compose’s own, and marked', () => {
    expect(formatComposeOverride(overrideOf(portsOf('6379:6379', { target: 80 })))).toBe(
      `${COMPOSE_MARK}\nservices:\n  "a":\n    ports: !override\n      - "16379:6379"\n      - {"target":80}\n`,
    )
    expect(formatComposeOverride(overrideOf('services: {}'))).toBe(`${COMPOSE_MARK}\nservices: {}\n`)
    expect(composeFileOf(projectOf('{}'), '/w/o.yaml')).toBe('/w/compose.yaml:/w/o.yaml')
  })

  it('says what was read, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue())), (ports) => {
        const services = [{ name: 'a', ports: JSON.parse(JSON.stringify(ports)) }]
        const document = parseDocument(formatComposeOverride({ services, fates: [] }))
        expect(document.errors).toEqual([])
        expect(document.toJS().services.a.ports).toEqual(services[0]?.ports)
      }),
    )
  })
})
