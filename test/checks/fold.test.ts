import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { IgnoreRule } from '../../src/model/options.ts'
import { refOf, type Service, type ServicePair } from '../../src/model/service.ts'
import { claim, having, listener, reportOf, service } from '../support/make.ts'

const refused = { cause: 'address-in-use' as const, ports: [6333] }
const losing = service('user:q.service', { state: 'restarting', failure: refused, claims: [claim('6333')] })
const [winning, sockets] = having(service('system:qdrant.service'), '6333')
const rival = losing.manager && { manager: losing.manager, state: 'restarting' as const, evidence: 'journal' as const }
const fought = sockets.map((one): Listener => ({ ...one, ...(rival && { rivals: [rival] }) }))

const told = (services: Service[], listeners: Listener[], { ignore = [], pairs = [], needs = ['6333'] }: Given = {}) =>
  reportOf(needs, { listeners, inventory: { services, listeners } }, { ignore, pairs })

interface Given {
  ignore?: IgnoreRule[]
  pairs?: ServicePair[]
  needs?: string[]
}

const kindsOf = ({ findings }: ReturnType<typeof told>) => findings.map(({ finding }) => finding.kind)
const rivalsIn = (finding?: Finding) =>
  finding !== undefined && 'listeners' in finding ? finding.listeners.flatMap(({ rivals = [] }) => rivals) : []

describe('one finding for one trouble', () => {
  it('two services that want the port of a need: it stays taken', () => {
    const report = told([winning, losing], fought)
    expect(kindsOf(report)).toEqual(['service-duplicated'])
    expect(report.ok).toBe(false)
    expect([...report.statuses.values()]).toEqual(['in-use'])
  })

  it('never a need hidden by what the user ignores', () => {
    const report = told([winning, losing], fought, { ignore: [{ kind: 'service-duplicated' }] })
    expect(report.findings.map(({ finding, ignored }) => [finding.kind, ignored])).toEqual([
      ['port-in-use', false],
      ['service-duplicated', true],
    ])
    expect(report.ok).toBe(false)
    expect(rivalsIn(report.findings[0]?.finding)).toHaveLength(1)
  })

  it('a need whose port somebody else has too is told beside it, without its rivals', () => {
    const other = listener('127.0.0.1:6333', { holders: [{ process: { pid: 4, command: 'nc' } }] })
    const report = told([winning, losing], [...fought, other])
    expect(kindsOf(report)).toEqual(['port-in-use', 'service-duplicated'])
    expect(rivalsIn(report.findings[0]?.finding)).toEqual([])
  })

  it('a need of another port is told beside it', () => {
    const other = listener('9000')
    expect(kindsOf(told([winning, losing], [...fought, other], { needs: ['6333', '9000'] }))).toEqual([
      'port-in-use',
      'service-duplicated',
    ])
  })

  it('what lies dormant is not told beside a need with the same port', () => {
    const dormant = { ...losing, state: 'down' as const }
    expect(kindsOf(told([winning, dormant], sockets))).toEqual(['port-in-use'])
    expect(kindsOf(told([winning, dormant], sockets, { needs: [] }))).toEqual(['service-duplicated'])
  })

  it('what the user has declared is told all the same', () => {
    const pair: ServicePair = {
      name: 'qdrant',
      ports: [],
      runBy: [winning, losing].map(refOf),
      origin: { input: 'services' },
    }
    const dormant = { ...losing, state: 'down' as const }
    expect(kindsOf(told([winning, dormant], sockets, { pairs: [pair] }))).toEqual(['port-in-use', 'service-duplicated'])
  })

  it('a stranger with the port of a service and of a need', () => {
    const stranger = listener('6333', { holders: [{ process: { pid: 4, command: 'nc' } }] })
    expect(kindsOf(told([losing], [stranger]))).toEqual(['service-restarting'])
  })

  it('a service that has ended once, and is told with the need', () => {
    const failed = service('user:q.service', { state: 'failed', claims: [claim('9000')] })
    const weak = sockets.map((one): Listener => ({ ...one, ...(rival && { rivals: [{ ...rival, state: 'failed' }] }) }))
    expect(kindsOf(told([failed], weak))).toEqual(['port-in-use'])
  })

  it('never a service that is told only with what is not told', () => {
    const failed = service('user:q.service', { state: 'failed', claims: [claim('6333')] })
    expect(kindsOf(told([winning, failed], sockets))).toEqual(['port-in-use', 'service-restarting'])
    expect(kindsOf(told([winning, failed], sockets, { needs: [] }))).toEqual(['service-duplicated'])
    const needing = service('user:web.service', { state: 'restarting', needs: ['q.service'] })
    const off = { ...failed, state: 'down' as const }
    expect(kindsOf(told([winning, off, needing], sockets, { needs: [] }))).toEqual([
      'service-duplicated',
      'service-restarting',
    ])
  })

  it('a loser whose log could not be read, beside who has its port', () => {
    const failed = service('user:q.service', { state: 'failed', startsAtBoot: true, claims: [claim('6333')] })
    expect(kindsOf(told([winning, failed], sockets, { needs: [] }))).toEqual(['service-duplicated'])
  })

  it('but two where a side fails for a reason of its own', () => {
    const broken = { ...losing, state: 'failed' as const, failure: { cause: 'not-found' as const, ports: [] } }
    expect(kindsOf(told([winning, { ...broken, startsAtBoot: true }], sockets, { needs: [] }))).toEqual([
      'service-duplicated',
      'service-restarting',
    ])
  })
})

describe('a service that is expected to listen', () => {
  const [other] = having(service('system:other.service'), '6333')
  it.each<[string, string, Service[], Listener[], string[]]>([
    [
      'and has lost its port to its twin',
      '6333 listening by user:q',
      [winning, losing],
      sockets,
      ['service-duplicated'],
    ],
    [
      'and is the one that has it',
      '6333 listening by system:qdrant',
      [winning, losing],
      sockets,
      ['service-duplicated'],
    ],
    [
      'and is none of those who fight',
      '6333 listening by docker:q',
      [winning, losing],
      sockets,
      ['wrong-holder', 'service-duplicated'],
    ],
    ['and does not stay up', '6333 listening by user:q', [losing], [], ['service-restarting']],
    [
      'while another one does not stay up',
      '6333 listening by system:other',
      [other, losing],
      [],
      ['not-listening', 'service-duplicated'],
    ],
    [
      'and has ended once',
      '6333 listening by user:q',
      [{ ...losing, state: 'failed', failure: { cause: 'exited', ports: [] } }],
      [],
      ['not-listening', 'service-restarting'],
    ],
  ])('%s', (_, need, services, listeners, kinds) => {
    const report = told(services, listeners, { needs: [need] })
    expect(kindsOf(report).toSorted()).toEqual(kinds.toSorted())
    expect(report.ok).toBe(false)
  })

  it('is never passed where the user ignores who fights', () => {
    const needs = ['6333 listening by user:q']
    const report = told([winning, losing], sockets, { needs, ignore: [{ kind: 'service-duplicated' }] })
    expect(kindsOf(report)).toContain('wrong-holder')
    expect(report.ok).toBe(false)
  })
})

describe('whatever the machine is like', () => {
  const states: Partial<Service>[] = [
    { state: 'up' },
    { state: 'restarting', failure: { cause: 'address-in-use', ports: [] } },
    { state: 'restarting', failure: { cause: 'not-found', ports: [] } },
    { state: 'failed' },
    { state: 'failed', failure: { cause: 'address-in-use', ports: [] } },
    { state: 'failed', failure: { cause: 'dependency', ports: [] } },
    { state: 'down', startsAtBoot: true },
    { state: 'down' },
  ]
  const one = fc.record({
    keeper: fc.constantFrom('system', 'user', 'supervisor', 'docker'),
    state: fc.constantFrom(...states),
    ports: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    needs: fc.option(fc.nat(5)),
  })
  const machine = fc.array(one, { maxLength: 6 }).map((all) => {
    const taken = new Set<number>()
    const sockets: Listener[] = []
    const services = all.map(({ keeper, state, ports, needs }, index) => {
      const claims = ports.map((port) => claim(`${port}`))
      const names = needs === null ? [] : [`s${needs}`]
      const made = service(`${keeper}:s${index}`, { claims, needs: names, ...state })
      const own = state.state === 'up' ? ports.filter((port) => !taken.has(port)) : []
      for (const port of own) taken.add(port)
      const [has, listeners] = having(made, ...own.map(String))
      sockets.push(...listeners)
      return has
    })
    return { services, sockets }
  })
  const stranger = fc.option(fc.integer({ min: 1, max: 4 }))

  it('a need that is taken fails, and who is in trouble is named', () => {
    fc.assert(
      fc.property(machine, stranger, ({ services, sockets }, port) => {
        const other = listener(`${port ?? 1}`, { holders: [{ process: { pid: 4, command: 'nc' } }] })
        const isFree = !sockets.some(({ endpoint }) => endpoint.port === port)
        const listeners = port !== null && isFree ? [...sockets, other] : sockets
        const report = told(services, listeners, { needs: ['1', '2', '3', '4'] })
        if ([...report.statuses.values()].includes('in-use')) expect(report.ok).toBe(false)
        const named = report.findings.flatMap(({ finding }) => {
          if (finding.kind === 'service-duplicated') return [...finding.sides, ...finding.dependents]
          return finding.kind === 'service-restarting' ? [finding.service, ...finding.dependents] : []
        })
        const lost = services.filter(({ state }) => state === 'restarting' || state === 'failed')
        expect(named).toEqual(expect.arrayContaining(lost))
      }),
      { numRuns: 500 },
    )
  })

  it('no finding is made up by folding, and none is told twice', () => {
    fc.assert(
      fc.property(machine, ({ services, sockets }) => {
        const { findings } = told(services, sockets, { needs: [] })
        const roots = findings.flatMap(({ finding }) =>
          finding.kind === 'service-restarting' ? [finding.service] : [],
        )
        expect(new Set(roots).size).toBe(roots.length)
        const dependents = findings.flatMap(({ finding }) =>
          finding.kind === 'service-duplicated' && finding.clash !== 'dormant' ? finding.dependents : [],
        )
        expect(roots.filter((root) => dependents.includes(root))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
