import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localProcesses } from '../../../src/host/linux/processes.ts'
import type { ContainerRow } from '../../../src/host/managers/container-row.ts'
import { restartFilters, startsWithDocker, startsWithPodman } from '../../../src/host/services/containers/boot.ts'
import { type ContainerFacts, parseContainerFacts } from '../../../src/host/services/containers/facts.ts'
import { joinContainers } from '../../../src/host/services/containers/groups.ts'
import { serviceOfContainer } from '../../../src/host/services/containers/service.ts'
import { failureOfContainer, failureOfStart, stateOfContainer } from '../../../src/host/services/containers/state.ts'
import { FAILURE_CAUSES, SERVICE_STATES } from '../../../src/model/service.ts'
import { recorded as textOf } from '../managers/recorded.ts'

const recorded = {
  docker: JSON.parse(textOf('docker-inspect-root')),
  podman: JSON.parse(textOf('podman-inspect-alice')),
}
type Engine = keyof typeof recorded
const engines: Engine[] = ['docker', 'podman']

function factsOf(engine: Engine, name: string): ContainerFacts {
  const found = (recorded[engine] as { Name: string }[]).find((one) => one.Name.replace('/', '') === name)
  return parseContainerFacts(found)[0] as ContainerFacts
}

function rowOf(engine: Engine, facts: ContainerFacts, more: Partial<ContainerRow> = {}): ContainerRow {
  return { engine, id: facts.id, name: 'web', isRunning: facts.status === 'running', ports: [], ...more }
}

const processes = localProcesses()
const serviceOf = (row: ContainerRow, facts: ContainerFacts) =>
  serviceOfContainer({ row, facts, startsAtBoot: undefined }, processes)

describe.each(engines)('what %s tells of one container', (engine) => {
  const port = engine === 'docker' ? 7300 : 7400

  it.each([
    ['up', 'up', undefined],
    ['exhausted', 'failed', { cause: 'exited', ports: [] }],
    ['stopped', 'down', undefined],
    ['made', 'down', undefined],
    ['clash', 'failed', { cause: 'address-in-use', ports: [port] }],
    ['missing', 'failed', { cause: 'not-found', ports: [] }],
    ['host', 'up', undefined],
  ])('%s is %s', (name, state, failure) => {
    const facts = factsOf(engine, name)
    const told = stateOfContainer(facts, engine)
    expect(told.state).toBe(state)
    expect(told.since).toMatch(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/)
    const found = failureOfContainer(facts, told.state)
    expect(found).toEqual(failure === undefined ? undefined : expect.objectContaining(failure))
  })

  it('is that it starts again and again, whether it runs at that moment or not', () => {
    const facts = factsOf(engine, 'looping')
    expect(facts.restarts).toBeGreaterThan(0)
    const now = new Date().toISOString()
    const running = { ...facts, status: 'running', startedAt: now }
    const between = { ...facts, status: engine === 'docker' ? 'restarting' : 'exited', exitCode: 3, finishedAt: now }
    for (const one of [running, between]) {
      expect(stateOfContainer(one, engine).state).toBe('restarting')
      expect(failureOfContainer(one, 'restarting')).toEqual({ cause: 'exited', ports: [] })
    }
    const steady = { ...running, startedAt: new Date(Date.now() - 60_000).toISOString() }
    expect(stateOfContainer(steady, engine).state).toBe('up')
  })

  it('has the ports that it publishes, where it runs and where it does not', () => {
    const { publishes } = factsOf(engine, 'up')
    const address = engine === 'docker' ? '*' : '0.0.0.0'
    expect(publishes).toEqual([
      { protocol: 'tcp', address: '127.0.0.1', low: port, high: port },
      { protocol: 'udp', address, low: port + 1, high: port + 1 },
    ])
    expect(factsOf(engine, 'stopped').publishes).toEqual([{ protocol: 'tcp', address, low: port + 2, high: port + 2 }])
  })

  it('in the network of the host has the ports of its command line and its environment', () => {
    const facts = factsOf(engine, 'host')
    const { claims } = serviceOf(rowOf(engine, facts), facts)
    expect(claims.map(({ range, source, confidence }) => [range.low, source, confidence])).toEqual([
      [port + 4, 'arguments', 'likely'],
      [port + 3, 'environment', 'likely'],
    ])
    const silent = { ...facts, command: '/bin/httpd', environment: [] }
    expect(serviceOf(rowOf(engine, silent), silent).claims).toEqual([
      {
        protocol: 'tcp',
        address: '*',
        range: { low: 9090, high: 9090 },
        source: 'default-port',
        confidence: 'guess',
      },
    ])
  })

  it('never makes more of damaged facts than a service of known words', () => {
    const damaged = fc.tuple(
      fc.constantFrom(...(recorded[engine] as object[])),
      fc.array(fc.tuple(fc.nat(40), fc.anything())),
    )
    fc.assert(
      fc.property(damaged, ([whole, changes]) => {
        const container = structuredClone(whole) as Record<string, Record<string, unknown>>
        const places = ['State', 'HostConfig', 'Config'].flatMap((part) =>
          Object.keys(container[part] ?? {}).map((key) => [part, key]),
        )
        for (const [at, value] of changes) {
          const [part = '', key = ''] = places[at % places.length] ?? []
          if (container[part] !== undefined) container[part][key] = value
        }
        for (const facts of parseContainerFacts(container)) {
          const { state, failure, claims } = serviceOf(rowOf(engine, facts), facts)
          expect(SERVICE_STATES).toContain(state)
          if (failure !== undefined) expect(FAILURE_CAUSES).toContain(failure.cause)
          for (const { range } of claims) expect(range.low > 0 && range.high <= 65_535).toBe(true)
        }
      }),
    )
    fc.assert(fc.property(fc.anything(), (json) => void parseContainerFacts(json)))
  })
})

describe('a range of ports that docker publishes', () => {
  const facts = {
    ...factsOf('docker', 'up'),
    publishes: [{ protocol: 'tcp' as const, address: '*', low: 7010, high: 7019 }],
  }
  const listed = ['0.0.0.0', '::'].map((address) => ({ protocol: 'tcp' as const, address, low: 7012, high: 7012 }))

  it('is the one that it has taken of them', () => {
    const { claims } = serviceOf(rowOf('docker', facts, { ports: listed }), facts)
    expect(claims).toMatchObject([{ address: '*', range: { low: 7012, high: 7012 }, confidence: 'certain' }])
    expect(claims).toHaveLength(1)
  })

  it('is none of them while it does not run', () => {
    expect(serviceOf(rowOf('docker', facts), facts).claims).toEqual([])
  })
})

describe('why a container could not be started', () => {
  it.each([
    ['Error starting userland proxy: listen tcp4 0.0.0.0:6399: bind: address already in use', 'address-in-use', [6399]],
    ['listen udp4 127.0.0.1:53: bind: address already in use', 'address-in-use', [53]],
    ['Error starting userland proxy: listen tcp6 [::]:7000: bind: address already in use', 'address-in-use', [7000]],
    ['Bind for 0.0.0.0:18080 failed: port is already allocated', 'address-in-use', [18_080]],
    ['rootlessport listen tcp 0.0.0.0:6333: bind: address already in use', 'address-in-use', [6333]],
    [
      "pasta failed with exit code 1:\nFailed to bind port 7002 (Address already in use) for option '-t'",
      'address-in-use',
      [7002],
    ],
    ['cannot listen on the TCP port: listen tcp4 :16333: bind: address already in use', 'address-in-use', [16_333]],
    ['listen tcp4 10.1.2.3:7020: bind: cannot assign requested address', 'address-unavailable', [7020]],
    ['rootlessport cannot expose privileged port 80, you can add', 'permission-denied', [80]],
    ['exec: "/www": is a directory: unknown: permission denied', 'permission-denied', []],
    ['exec: "/nonexistent": stat /nonexistent: no such file or directory: unknown', 'not-found', []],
    ['something else', 'exited', []],
    ['Bind for 0.0.0.0:99999 failed: port is already allocated', 'address-in-use', []],
  ])('%s', (error, cause, ports) => {
    expect(failureOfStart(error)).toMatchObject({ cause, ports })
  })
})

describe('whether it starts at boot', () => {
  const base: ContainerFacts = {
    ...{ id: 'a'.repeat(64), status: 'running', startedAt: '2026-01-01T00:00:00.000Z', exitCode: 0, error: '' },
    ...{ restarts: 0, maxRestarts: 0, publishes: [], exposes: [], command: '', environment: [] },
  }
  const error = 'Bind for 0.0.0.0:80 failed'

  // Each row is what docker 26 did after `systemctl restart docker`.
  it.each<[string, Partial<ContainerFacts>, boolean | undefined]>([
    ['no', {}, false],
    ['no', { status: 'exited', exitCode: 3 }, false],
    ['always', {}, true],
    ['always', { status: 'exited', exitCode: 137 }, true],
    ['always', { status: 'exited', exitCode: 137, error }, true],
    ['unless-stopped', {}, true],
    ['unless-stopped', { status: 'exited', exitCode: 137 }, false],
    ['unless-stopped', { status: 'restarting', exitCode: 3 }, true],
    ['unless-stopped', { status: 'exited', exitCode: 137, error }, undefined],
    ['on-failure', {}, undefined],
    ['on-failure', { status: 'exited', exitCode: 137 }, true],
    ['on-failure', { status: 'exited', exitCode: 0 }, false],
    ['on-failure', { status: 'exited', exitCode: 3, maxRestarts: 2, restarts: 2 }, false],
    ['on-failure', { status: 'exited', exitCode: 3, maxRestarts: 2, restarts: 1 }, true],
    ['on-failure', { status: 'restarting', exitCode: 3, restarts: 4 }, true],
  ])('with docker: %s %j', (restartPolicy, facts, expected) => {
    expect(startsWithDocker({ ...base, restartPolicy, ...facts })).toBe(expected)
    const { startedAt: _, ...never } = { ...base, restartPolicy, ...facts }
    expect(startsWithDocker(never)).toBe(false)
  })

  it('with podman is told by the filters of its unit', () => {
    const old = restartFilters(
      '[Service]\nExecStart=/usr/bin/podman $LOGGING start --all --filter restart-policy=always\n',
    )
    expect(old).toEqual(['restart-policy=always'])
    const both = restartFilters('ExecStart=/usr/bin/podman start --all --filter=should-start-on-boot=true')
    const starts = (restartPolicy: string, filters: string[], isStoppedByUser?: true) =>
      startsWithPodman({ ...base, restartPolicy, ...(isStoppedByUser && { isStoppedByUser }) }, filters)
    expect([starts('always', old), starts('unless-stopped', old), starts('no', old)]).toEqual([true, false, false])
    expect([starts('always', both, true), starts('unless-stopped', both)]).toEqual([true, true])
    expect([starts('unless-stopped', both, true), starts('on-failure', both)]).toEqual([false, false])
    expect(starts('always', [])).toBe(false)
  })
})

describe('several containers', () => {
  const facts = factsOf('docker', 'up')
  const shop = { composeProject: 'shop', composeService: 'api' }

  it('of one service of compose are one', () => {
    const one = serviceOf(rowOf('docker', facts, { name: 'shop-api-1', ...shop }), facts)
    const clash = factsOf('docker', 'clash')
    const two = serviceOf(rowOf('docker', clash, { name: 'shop-api-2', ...shop }), clash)
    const other = serviceOf(rowOf('docker', facts, { name: 'shop-run', composeProject: 'shop' }), facts)
    const [api, run, ...more] = joinContainers([two, one, other])
    expect(more).toEqual([])
    expect(api).toMatchObject({ state: 'up', container: { name: 'shop-api-1' }, failure: { cause: 'address-in-use' } })
    expect(api?.claims.map(({ range }) => range.low)).toEqual([7300, 7301])
    expect(run?.container?.name).toBe('shop-run')
  })

  it('of a pod have their ports and their one product at the container that has the ports', () => {
    const pod = 'b'.repeat(64)
    const ports = [{ protocol: 'tcp' as const, address: '*', low: 6333, high: 6333 }]
    const infra = serviceOf(
      rowOf('podman', { ...facts, id: 'c'.repeat(64) }, { isInfra: true, pod, ports, id: 'c'.repeat(64) }),
      facts,
    )
    const inside = serviceOf(rowOf('podman', facts, { pod, ports, image: 'docker.io/qdrant/qdrant:v1' }), facts)
    expect(inside.claims).toEqual([])
    const [first, second] = joinContainers([infra, inside])
    expect(first).toMatchObject({ product: { key: 'qdrant' }, claims: [{ range: { low: 6333, high: 6333 } }] })
    expect(second).not.toHaveProperty('product')
  })
})
