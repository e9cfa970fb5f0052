import { describe, expect, it } from 'vitest'
import { clashOf } from '../../src/checks/services/clashes.ts'
import type { Clash, ServiceDuplicated, ServiceRestarting } from '../../src/model/finding.ts'
import type { Listener } from '../../src/model/listener.ts'
import { refOf, SERVICE_STATES, type Service, type ServicePair } from '../../src/model/service.ts'
import { messageOf } from '../../src/report/words.ts'
import { listener, service } from '../support/make.ts'

// What is said of services, sentence by sentence.

const since = '2026-11-20T08:14:09.000Z'
const product = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
const disputed = [{ protocol: 'tcp' as const, range: { low: 6333, high: 6334 } }]
const boot = { startsAtBoot: true }
const refused = {
  cause: 'address-in-use' as const,
  ports: [6333],
  line: 'Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use',
  source: 'journal',
}
const system = (more: Partial<Service> = {}) => service('system:qdrant.service', { product, ...boot, since, ...more })
const user = (more: Partial<Service> = {}) => {
  const one = service('user:podman-qdrant.service', { product, ...boot, ...more })
  return { ...one, ...(one.manager && { manager: { ...one.manager, exitStatus: 126 } }) }
}

const duplicate = (sides: Service[], clash: Clash, more: Partial<ServiceDuplicated> = {}): string =>
  messageOf({
    kind: 'service-duplicated',
    sides,
    basis: 'product',
    disputed,
    clash,
    dependents: [],
    listeners: [],
    ...more,
  })

describe('a service that is run twice', () => {
  const up = system()

  it('in every pair of states', () => {
    const told = SERVICE_STATES.flatMap((one, at) =>
      SERVICE_STATES.slice(at).map((other) => {
        const [first, second] = [system({ state: one }), user({ state: other })]
        const clash = clashOf([first, second], disputed) ?? 'none'
        if (clash === 'none') return `${one}, ${other}: none`
        const winner = one === 'up' ? { winner: first } : {}
        return `${one}, ${other}: ${clash}: ${duplicate([first, second], clash, winner)}`
      }),
    )
    const short = told.map((line) => line.replace('unit qdrant.service', 'Q').replace(/user unit \S+ of alice/, 'P'))
    expect(short.join('\n').replaceAll(' on 6333-6334/tcp', '')).toMatchInlineSnapshot(`
      "up, up: now: Qdrant is run twice: Q has had the ports since 2026-11-20 08:14 UTC; P is up, without the ports; at the next boot both start, and one of them loses
      up, starting: now: Qdrant is run twice: Q has had the ports since 2026-11-20 08:14 UTC; P is starting (exit status 126); at the next boot both start, and one of them loses
      up, restarting: now: Qdrant is run twice: Q has had the ports since 2026-11-20 08:14 UTC; P is started again and again (exit status 126); at the next boot both start, and one of them loses
      up, failed: next-boot: Qdrant is going to be run twice: Q has had the ports since 2026-11-20 08:14 UTC; P has failed (exit status 126); at the next boot both start, and one of them loses
      up, down: next-boot: Qdrant is going to be run twice: Q has had the ports since 2026-11-20 08:14 UTC; P is down; at the next boot both start, and one of them loses
      up, unknown: next-boot: Qdrant is going to be run twice: Q has had the ports since 2026-11-20 08:14 UTC; whether P runs could not be seen; at the next boot both start, and one of them loses
      starting, starting: now: Qdrant is run twice: Q is starting; P is starting (exit status 126); nobody has the ports now; at the next boot both start, and one of them loses
      starting, restarting: now: Qdrant is run twice: Q is starting; P is started again and again (exit status 126); nobody has the ports now; at the next boot both start, and one of them loses
      starting, failed: next-boot: Qdrant is going to be run twice: Q is starting; P has failed (exit status 126); at the next boot both start, and one of them loses
      starting, down: next-boot: Qdrant is going to be run twice: Q is starting; P is down; at the next boot both start, and one of them loses
      starting, unknown: next-boot: Qdrant is going to be run twice: Q is starting; whether P runs could not be seen; at the next boot both start, and one of them loses
      restarting, restarting: now: Qdrant is run twice: Q is started again and again; P is started again and again (exit status 126); nobody has the ports now; at the next boot both start, and one of them loses
      restarting, failed: next-boot: Qdrant is going to be run twice: Q is started again and again; P has failed (exit status 126); at the next boot both start, and one of them loses
      restarting, down: next-boot: Qdrant is going to be run twice: Q is started again and again; P is down; at the next boot both start, and one of them loses
      restarting, unknown: next-boot: Qdrant is going to be run twice: Q is started again and again; whether P runs could not be seen; at the next boot both start, and one of them loses
      failed, failed: next-boot: Qdrant is going to be run twice: Q has failed; P has failed (exit status 126); at the next boot both start, and one of them loses
      failed, down: next-boot: Qdrant is going to be run twice: Q has failed; P is down; at the next boot both start, and one of them loses
      failed, unknown: next-boot: Qdrant is going to be run twice: Q has failed; whether P runs could not be seen; at the next boot both start, and one of them loses
      down, down: next-boot: Qdrant is going to be run twice: Q has been down since 2026-11-20 08:14 UTC; P is down; at the next boot both start, and one of them loses
      down, unknown: next-boot: Qdrant is going to be run twice: Q has been down since 2026-11-20 08:14 UTC; whether P runs could not be seen; at the next boot both start, and one of them loses
      unknown, unknown: next-boot: Qdrant is going to be run twice: whether Q runs could not be seen; whether P runs could not be seen; at the next boot both start, and one of them loses"
    `)
  })

  it('and is refused the port', () => {
    const loop = user({ state: 'restarting', restarts: 35, failure: refused })
    expect(duplicate([up, loop], 'now', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice has been restarted 35 times (exit status 126): port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; at the next boot both start, and one of them loses"`,
    )
    const left = user({ state: 'failed', restarts: 5, failure: refused })
    expect(duplicate([up, left], 'now', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice has given up after 5 restarts (exit status 126): port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; at the next boot both start, and one of them loses"`,
    )
  })

  it('for one port, where the service has been up for an unknown time', () => {
    const [one, other] = [system({ startsAtBoot: false }), user({ state: 'restarting', restarts: 1 })]
    const { since: _, ...young } = one
    const disputed = [{ protocol: 'tcp' as const, range: { low: 8001, high: 8001 } }]
    expect(duplicate([young, other], 'now', { winner: young, disputed, basis: 'ports' })).toMatchInlineSnapshot(
      `"two services want 8001/tcp: unit qdrant.service has the port; user unit podman-qdrant.service of alice has been restarted once (exit status 126); at the next boot only user unit podman-qdrant.service of alice starts"`,
    )
  })

  it('where nobody has the port', () => {
    const flapping = { state: 'restarting', restarts: 4, failure: refused } as const
    expect(duplicate([system(flapping), user(flapping)], 'now')).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has been restarted 4 times: port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; user unit podman-qdrant.service of alice has been restarted 4 times (exit status 126): port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; nobody has the ports now; at the next boot both start, and one of them loses"`,
    )
  })

  it('where a stranger has it', () => {
    const sides = [system({ state: 'failed', failure: refused }), user({ state: 'restarting', restarts: 2 })]
    expect(duplicate(sides, 'now', { listeners: [listener('6333')] })).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has failed: port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; user unit podman-qdrant.service of alice has been restarted 2 times (exit status 126); 6333/tcp is held by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC); at the next boot both start, and one of them loses"`,
    )
  })

  it('where somebody has it who cannot be seen', () => {
    const unknown = 'it was opened by bob, and only root sees the processes of others'
    const listeners: Listener[] = [listener('6333', { holders: [{ unknown }] })]
    expect(
      duplicate([system({ state: 'failed' }), user({ state: 'failed' })], 'now', { listeners }),
    ).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has failed; user unit podman-qdrant.service of alice has failed (exit status 126); 6333/tcp is held by a process that cannot be seen: it was opened by bob, and only root sees the processes of others; at the next boot both start, and one of them loses"`,
    )
  })

  it('where both have it', () => {
    const endpoints = [{ protocol: 'tcp' as const, address: '127.0.0.1', port: 6333 }]
    const [one, other] = [system({ endpoints }), user({ endpoints, since })]
    expect(duplicate([one, other], 'now', { winner: one })).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice has had the ports too since 2026-11-20 08:14 UTC; at the next boot both start, and one of them loses"`,
    )
  })

  it('that clashes at the next boot', () => {
    expect(duplicate([up, user({ state: 'down', since })], 'next-boot', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is going to be run twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice has been down since 2026-11-20 08:14 UTC; at the next boot both start, and one of them loses"`,
    )
    const off = system({ startsAtBoot: false })
    expect(duplicate([off, user({ state: 'down' })], 'next-boot', { winner: off })).toMatchInlineSnapshot(
      `"Qdrant is set up twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice is down; at the next boot only user unit podman-qdrant.service of alice starts"`,
    )
  })

  it('that lies dormant', () => {
    const down = user({ state: 'down', startsAtBoot: false })
    expect(duplicate([up, down], 'dormant', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is set up twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice is down; they clash as soon as both run"`,
    )
    expect(duplicate([system({ state: 'down' }), down], 'dormant', { basis: 'ports' })).toMatchInlineSnapshot(
      `"two services are set up for 6333-6334/tcp: unit qdrant.service has been down since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice is down; they clash as soon as both run"`,
    )
  })

  it('three times', () => {
    const third = service('docker:qdrant', { product, state: 'restarting', restarts: 3, ...boot })
    expect(duplicate([up, user({ state: 'failed' }), third], 'now', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is run three times on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice has failed (exit status 126); docker container qdrant has been restarted 3 times; at the next boot all three start, and all but one of them lose"`,
    )
    const sides = [up, user({ state: 'down', startsAtBoot: false }), { ...third, startsAtBoot: false }]
    expect(duplicate(sides, 'now', { winner: up, basis: 'ports' })).toMatchInlineSnapshot(
      `"three services want 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; user unit podman-qdrant.service of alice is down; docker container qdrant has been restarted 3 times; at the next boot only unit qdrant.service starts"`,
    )
  })

  it('more often than is told one by one', () => {
    const more = Array.from({ length: 6 }, (_, at) => service(`docker:q${at}`, { state: 'restarting', restarts: at }))
    expect(duplicate([up, ...more], 'now', { winner: up, basis: 'ports' })).toMatchInlineSnapshot(
      `"7 services want 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; docker container q0 is started again and again; docker container q1 has been restarted once; docker container q2 has been restarted 2 times; and 3 more; at the next boot only unit qdrant.service starts"`,
    )
  })

  it('as the user says himself, with no port known', () => {
    const [unit, program] = [
      service('system:worker.service', { since }),
      service('supervisor:worker', { state: 'down' }),
    ]
    const pair: ServicePair = { name: 'worker', ports: [], runBy: [refOf(unit), refOf(program)], origin: {} }
    const more = { basis: 'declared' as const, disputed: [], pair }
    expect(duplicate([unit, program], 'dormant', { ...more, winner: unit })).toMatchInlineSnapshot(
      `"worker is set up twice: unit worker.service has been up since 2026-11-20 08:14 UTC; supervisor program worker is down; they clash as soon as both run"`,
    )
    const both = { ...program, state: 'up' as const }
    expect(duplicate([unit, both], 'now', more)).toMatchInlineSnapshot(
      `"worker is run twice: unit worker.service has been up since 2026-11-20 08:14 UTC; supervisor program worker is up; neither starts at the next boot"`,
    )
  })

  it('with what cannot be up without it', () => {
    const dependent = (name: string, state: Service['state']) => service(`podman:${name}`, { state })
    const told = (dependents: Service[]) =>
      duplicate([up, user({ state: 'failed' })], 'now', { winner: up, dependents })
        .split('; ')
        .slice(2, -1)
    expect(told([dependent('open-webui', 'failed')])).toEqual(['podman/alice:open-webui is down because of that'])
    expect(told([dependent('open-webui', 'restarting')])).toEqual([
      'podman/alice:open-webui does not come up because of that',
    ])
    expect(told([dependent('open-webui', 'failed'), dependent('mindsdb', 'restarting')])).toEqual([
      'podman/alice:open-webui and podman/alice:mindsdb do not come up because of that',
    ])
    expect(told(['a', 'b', 'c', 'd', 'e'].map((name) => dependent(name, 'down')))).toEqual([
      'podman/alice:a, podman/alice:b, podman/alice:c and 2 more are down because of that',
    ])
  })

  it('where it is not known who starts at the next boot', () => {
    const { startsAtBoot: _, ...hidden } = user({ state: 'unknown' })
    expect(duplicate([up, hidden], 'now', { winner: up })).toMatchInlineSnapshot(
      `"Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has had the ports since 2026-11-20 08:14 UTC; whether user unit podman-qdrant.service of alice runs, or starts at the next boot, could not be seen"`,
    )
  })
})

describe('a service that does not stay up', () => {
  const restarting = (one: Service, more: Partial<ServiceRestarting> = {}) =>
    messageOf({ kind: 'service-restarting', service: one, dependents: [], listeners: [], ...more })

  it('for want of its port', () => {
    const one = user({ state: 'restarting', restarts: 35, failure: refused })
    expect(restarting(one, { listeners: [listener('6333'), listener('6334')] })).toMatchInlineSnapshot(
      `"user unit podman-qdrant.service of alice has been restarted 35 times (exit status 126): port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"; 6333/tcp and 6334/tcp are held by redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)"`,
    )
  })

  it.each<[string, Partial<Service>, string]>([
    [
      'in its own words',
      { state: 'failed', failure: { cause: 'exited', ports: [], line: 'no such database' } },
      'has failed (exit status 126): "no such database"',
    ],
    [
      'without words of its own',
      { state: 'restarting', restarts: 1, failure: { cause: 'not-found', ports: [] } },
      'has been restarted once (exit status 126): its program or a file of it is missing',
    ],
    ['for no known reason', { state: 'failed' }, 'has failed (exit status 126)'],
    [
      'after one restart',
      { state: 'failed', restarts: 1, failure: { cause: 'out-of-memory', ports: [] } },
      'has given up after 1 restart (exit status 126): it ran out of memory',
    ],
    [
      'in very many words',
      { state: 'failed', failure: { cause: 'crashed', ports: [], line: 'x'.repeat(999) } },
      `has failed (exit status 126): "${'x'.repeat(160)}…"`,
    ],
  ])('%s', (_, more, expected) => {
    expect(restarting(user(more))).toBe(`user unit podman-qdrant.service of alice ${expected}`)
  })
})
