import { describe, expect, it } from 'vitest'
import type { Listener } from '../../src/model/listener.ts'
import { formatRef, refOf, type Service, type ServicePair } from '../../src/model/service.ts'
import { claim, having, listener, reportOf, service } from '../support/make.ts'

// The four troubles that this project comes from, as the managers of those machines tell them.

type Seen = (Service | [Service, Listener[]])[]
const nameOf = (one: Service) => formatRef(refOf(one))

const lookAt = (seen: Seen, { needs = [], more = [], pairs = [] }: Given = {}) => {
  const services = seen.map((one) => (Array.isArray(one) ? one[0] : one))
  const listeners = [...seen.flatMap((one) => (Array.isArray(one) ? one[1] : [])), ...more]
  return reportOf(needs, { listeners, inventory: { services, listeners } }, { pairs })
}

interface Given {
  needs?: string[]
  more?: Listener[]
  pairs?: ServicePair[]
}

const told = (seen: Seen, given?: Given) =>
  lookAt(seen, given).findings.map(({ finding, severity }) => {
    if (finding.kind === 'service-duplicated')
      return [severity, finding.clash, finding.winner && nameOf(finding.winner)]
    if (finding.kind === 'service-restarting') return [severity, finding.kind, nameOf(finding.service)]
    return 'requirement' in finding ? [severity, finding.kind, finding.requirement.name] : [severity, finding.kind]
  })

describe('qdrant as a system unit and as a rootless container', () => {
  const product = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
  const guessed = ['6333', '6334'].map((port) => claim(port, { source: 'default-port', confidence: 'guess' }))
  const published = ['6333', '6334'].map((port) => claim(port, { source: 'publish', confidence: 'certain' }))
  const failure = { cause: 'address-in-use' as const, ports: [6333] }
  const boot = { startsAtBoot: true }
  const system = (more: Partial<Service> = {}) =>
    service('system:qdrant.service', { product, claims: guessed, ...boot, ...more })
  const user = (more: Partial<Service> = {}) =>
    service('user:podman-local-ai-qdrant.service', { product, claims: published, ...boot, ...more })
  const up = (one: Service) => having(one, '6333', '6334')
  const loop = { state: 'restarting', restarts: 35, failure } as const

  it.each<[string, Seen, unknown[]]>([
    ['the system unit up', [up(system()), user(loop)], ['error', 'now', 'system:qdrant.service']],
    [
      'the container up',
      [system({ ...loop }), up(user())],
      ['error', 'now', 'user/alice:podman-local-ai-qdrant.service'],
    ],
    ['both flapping', [system(loop), user(loop)], ['error', 'now', undefined]],
    [
      'the container up, the unit at the next boot',
      [system({ state: 'down' }), up(user())],
      ['error', 'next-boot', 'user/alice:podman-local-ai-qdrant.service'],
    ],
    [
      'the unit up, the container at the next boot',
      [up(system()), user({ state: 'down' })],
      ['error', 'next-boot', 'system:qdrant.service'],
    ],
    [
      'the container up, the unit down',
      [system({ state: 'down', startsAtBoot: false }), up(user())],
      ['warning', 'dormant', 'user/alice:podman-local-ai-qdrant.service'],
    ],
    [
      'the container given up',
      [up(system()), user({ state: 'failed', failure })],
      ['error', 'now', 'system:qdrant.service'],
    ],
  ])('%s', (_, seen, expected) => {
    expect(told(seen)).toEqual([expected])
    expect(told(seen, { needs: ['qdrant=6333', 'grpc=6334'] }).filter(([severity]) => severity === 'error')).toEqual(
      expected[0] === 'error'
        ? [expected]
        : [
            ['error', 'port-in-use', 'qdrant'],
            ['error', 'port-in-use', 'grpc'],
          ],
    )
  })

  it('an earlier container that was not cleaned up', () => {
    const earlier = up(service('podman:qdrant', { product }))
    const seen = [system({ state: 'down', startsAtBoot: false }), user(loop), earlier]
    expect(told(seen)).toEqual([['error', 'now', 'podman/alice:qdrant']])
  })

  it('a rootlessport whose container is gone', () => {
    const zombie = listener('6333', {
      holders: [
        {
          process: { pid: 4711, command: 'rootlessport', uid: 1001 },
          container: { engine: 'podman', uid: 1001, user: 'alice', isGone: true },
          ...(user().manager && { manager: user().manager }),
        } as never,
      ],
    })
    const off = system({ state: 'down', startsAtBoot: false })
    const report = lookAt([off, user({ ...loop, endpoints: [zombie.endpoint] })], { more: [zombie], needs: ['6333'] })
    expect(report.findings.map(({ finding }) => finding)).toMatchObject([
      { kind: 'service-restarting', listeners: [zombie] },
    ])
    expect(report.findings[0]?.remedies[0]?.command).toBe('sudo kill -KILL 4711')
  })

  it('is settled when one is left', () => {
    expect(told([system({ state: 'down', isMasked: true }), up(user())])).toEqual([])
    const off = [up(system()), user({ state: 'down', startsAtBoot: false })]
    expect(lookAt(off)).toMatchObject({ ok: true, findings: [{ severity: 'warning' }] })
  })
})

describe('ollama twice, and what cannot be up without it', () => {
  it('is one finding', () => {
    const product = { key: 'ollama', name: 'Ollama', ports: [11_434] }
    const seen: Seen = [
      having(service('system:ollama.service', { product, startsAtBoot: true }), '127.0.0.1:11434'),
      service('user:podman-local-ai-ollama.service', {
        product,
        state: 'restarting',
        restarts: 12,
        claims: [claim('11434', { source: 'publish', confidence: 'certain' })],
        failure: { cause: 'address-in-use', ports: [11_434] },
      }),
      service('user:podman-open-webui.service', {
        state: 'failed',
        needs: ['podman-local-ai-ollama.service'],
        failure: { cause: 'dependency', ports: [] },
      }),
      service('podman:mindsdb', { state: 'restarting', failure: { cause: 'exited', ports: [11_434] } }),
    ]
    expect(lookAt(seen).findings.map(({ finding }) => finding)).toMatchObject([
      { kind: 'service-duplicated', clash: 'now', dependents: [{ container: { name: 'mindsdb' } }, { manager: {} }] },
    ])
  })
})

describe('a backend that systemd and supervisor race for', () => {
  const boot = { startsAtBoot: true, claims: [claim('8001')] }
  const unit = service('system:connexa-backend.service', boot)
  const program = service('supervisor:backend', boot)
  const failure = { cause: 'address-in-use' as const, ports: [8001] }
  const pair: ServicePair = {
    name: 'backend',
    ports: [],
    runBy: [refOf(unit), refOf(program)],
    keep: refOf(program),
    origin: { input: 'services' },
  }

  it.each<[string, Seen, unknown[]]>([
    [
      'just now',
      [
        { ...unit, state: 'starting' },
        { ...program, state: 'starting' },
      ],
      ['error', 'now', undefined],
    ],
    [
      'the program has won',
      [{ ...unit, state: 'restarting', failure }, having(program, '8001')],
      ['error', 'now', 'supervisor:backend'],
    ],
    [
      'the unit has won',
      [having(unit, '8001'), { ...program, state: 'failed', failure }],
      ['error', 'now', 'system:connexa-backend.service'],
    ],
    ['both have the port', [having(unit, '8001'), having(program, '8001')], ['error', 'now', 'supervisor:backend']],
    ['next time', [{ ...unit, state: 'down' }, having(program, '8001')], ['error', 'next-boot', 'supervisor:backend']],
    [
      'no more',
      [{ ...unit, state: 'down', startsAtBoot: false }, having(program, '8001')],
      ['warning', 'dormant', 'supervisor:backend'],
    ],
  ])('%s', (_, seen, expected) => {
    expect(told(seen)).toEqual([expected])
    expect(told(seen, { pairs: [pair] })).toEqual([expected])
  })
})

describe('the ports of a stack', () => {
  const redis = { key: 'redis', name: 'Redis', ports: [6379, 16_379, 26_379] }
  const publish = { source: 'publish', confidence: 'certain' } as const
  const needs = ['redis=6379', 'tts=7001', 'orchestrator=8080', 'metrics=9090']
  const native = having(
    service('system:redis-server.service', { product: redis, startsAtBoot: true }),
    '127.0.0.1:6379',
  )
  const earlier = having(service('compose:old/tts', { claims: [claim('7001', publish)] }), '7001')
  const dev = listener('8080', { holders: [{ process: { pid: 99, command: 'node vite', uid: 1001 } }] })
  const own = (name: string, port: string, more: Partial<Service> = {}) =>
    service(`compose:stack/${name}`, { state: 'down', claims: [claim(port, publish)], ...more })

  it('are each told once, before the stack is started', () => {
    const seen = [native, earlier, own('redis', '6379', { product: redis }), own('tts', '7001'), own('web', '8080')]
    expect(told(seen, { needs, more: [dev] })).toEqual([
      ['error', 'port-in-use', 'redis'],
      ['error', 'port-in-use', 'tts'],
      ['error', 'port-in-use', 'orchestrator'],
    ])
  })

  it('are each told once, while the stack keeps trying', () => {
    const fails = (port: number) => ({
      state: 'restarting' as const,
      failure: { cause: 'address-in-use' as const, ports: [port] },
    })
    const seen = [
      native,
      earlier,
      own('redis', '6379', { product: redis, ...fails(6379) }),
      own('tts', '7001', fails(7001)),
      own('web', '8080', fails(8080)),
    ]
    expect(told(seen, { needs, more: [dev] })).toEqual([
      ['error', 'now', 'compose:old/tts'],
      ['error', 'now', 'system:redis-server.service'],
      ['error', 'service-restarting', 'compose:stack/web'],
    ])
  })
})
