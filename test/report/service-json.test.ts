import { describe, expect, it } from 'vitest'
import { refOf, type ServicePair } from '../../src/model/service.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { claim, having, reportOf, service } from '../support/make.ts'

const product = { key: 'ollama', name: 'Ollama', ports: [11_434] }
const boot = { startsAtBoot: true }
const origin = { file: '/home/alice/ollama.container', line: 4, column: 13 }
const failure = { cause: 'address-in-use' as const, ports: [11_434], line: 'address in use', source: 'journal' }
const [winner, listeners] = having(service('system:ollama.service', { product, ...boot }), '11434')
const loser = service('user:ollama.service', {
  ...{ product, ...boot, state: 'restarting', restarts: 12, since: '2026-11-20T08:14:09.000Z', failure },
  ...{ logs: ['/home/alice/ollama.log'], isFromStore: true, sockets: ['ollama.socket'] },
  claims: [claim('11434', { source: 'publish', confidence: 'certain', origin })],
})
const dependent = service('user:open-webui.service', { state: 'failed', needs: ['ollama.service'] })
const pair: ServicePair = {
  name: 'ollama',
  ports: [{ low: 11_434, high: 11_434 }],
  runBy: [refOf(winner), refOf(loser)],
  keep: refOf(winner),
  origin: { input: 'services', line: 1, column: 9 },
}

describe('services as JSON', () => {
  const services = [winner, loser, dependent, service('system:idle.service', { state: 'down' })]
  const jsonOf = (pairs: ServicePair[]) =>
    REPORT_SHAPE.parse(toJsonReport(reportOf([], { listeners, inventory: { services, listeners } }, { pairs })))
  const report = jsonOf([])

  it('are all there, by their names, without what is only for commands', () => {
    expect(report.services.map(({ ref }) => ref)).toEqual([
      'system:ollama.service',
      'user/alice:ollama.service',
      'user/alice:open-webui.service',
      'system:idle.service',
    ])
    expect(report.services[1]).toEqual({
      ref: 'user/alice:ollama.service',
      manager: { kind: 'systemd', scope: 'user', unit: 'ollama.service', user: 'alice' },
      state: 'restarting',
      since: '2026-11-20T08:14:09.000Z',
      startsAtBoot: true,
      restarts: 12,
      failure,
      product: 'Ollama',
      claims: [
        {
          ...{ protocol: 'tcp', address: '*', range: { low: 11_434, high: 11_434 } },
          ...{ source: 'publish', confidence: 'certain', origin },
        },
      ],
      endpoints: [],
    })
  })

  it('that are run twice are a finding with sides, winner, victims, and each way out', () => {
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      kind: 'service-duplicated',
      port: 11_434,
      services: ['system:ollama.service', 'user/alice:ollama.service'],
      winner: 'system:ollama.service',
      dependents: ['user/alice:open-webui.service'],
      clash: 'now',
      basis: 'product',
      remedies: [
        { kind: 'keep-service', title: 'keep system:ollama.service', consequence: expect.any(String) },
        { kind: 'keep-service', title: 'keep user/alice:ollama.service', consequence: expect.any(String) },
        { kind: 'move' },
      ],
    })
    expect(report.findings[0]?.remedies[0]?.permanent).toContain('services.ollama.enable = false;')
    expect(report.findings[0]).not.toHaveProperty('pair')
  })

  it('that the user knows of are told with what he says', () => {
    expect(jsonOf([pair]).findings[0]).toMatchObject({
      basis: 'declared',
      pair: {
        name: 'ollama',
        ports: [{ low: 11_434, high: 11_434 }],
        runBy: ['system:ollama.service', 'user/alice:ollama.service'],
        keep: 'system:ollama.service',
        origin: { input: 'services', line: 1, column: 9 },
      },
    })
  })
})
