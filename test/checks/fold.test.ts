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
