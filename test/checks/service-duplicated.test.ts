import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceDuplicated } from '../../src/model/finding.ts'
import type { Listener } from '../../src/model/listener.ts'
import { formatRange } from '../../src/model/port.ts'
import { formatRef, refOf, type Service, type ServicePair } from '../../src/model/service.ts'
import { claim, findingsOf, having, listener, service } from '../support/make.ts'

const product = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
const redisProduct = { key: 'redis', name: 'Redis', ports: [6379, 16_379, 26_379] }
const refused = { cause: 'address-in-use' as const, ports: [6333] }
const guess = (spec: string) => claim(spec, { source: 'default-port', confidence: 'guess' })

type Seen = (Service | [Service, Listener[]])[]

/** What the machine holds, and what is said of it. */
const find = (seen: Seen, { pairs = [], others = [], needs = [] }: Given = {}) => {
  const services = seen.map((one) => (Array.isArray(one) ? one[0] : one))
  const listeners = [...seen.flatMap((one) => (Array.isArray(one) ? one[1] : [])), ...others]
  return findingsOf(needs, { inventory: { services, listeners }, listeners }, pairs)
}

interface Given {
  pairs?: ServicePair[]
  others?: Listener[]
  needs?: string[]
}

const nameOf = (one: Service) => formatRef(refOf(one))
const duplicatesIn = (seen: Seen, given?: Given) =>
  find(seen, given).filter((one): one is ServiceDuplicated => one.kind === 'service-duplicated')

const STATES = {
  up: { state: 'up' },
  restarting: { state: 'restarting', restarts: 35, failure: refused },
  failed: { state: 'failed', failure: refused },
  boot: { state: 'down', startsAtBoot: true },
  down: { state: 'down' },
  masked: { state: 'down', isMasked: true },
} satisfies Record<string, Partial<Service>>
type State = keyof typeof STATES

const MANAGERS: [string, string][] = [
  ['system:qdrant.service', 'user:podman-local-ai-qdrant.service'],
  ['system:connexa-backend.service', 'supervisor:backend'],
  ['system:redis.service', 'docker:redis'],
  ['system:redis.service', 'compose:shop/redis'],
  ['user:qdrant.service', 'podman:qdrant'],
  ['user:web.service', 'pm2:web'],
]

/** Who is up has the port. Of two that are up, the first has it. */
const sides = ([one, other]: [string, string], [state, otherState]: [State, State]): Seen => {
  const claims = [claim('6333'), claim('6334')]
  const [a, b] = [service(one, { ...STATES[state], claims }), service(other, { ...STATES[otherState], claims })]
  const has = (side: Service) => having(side, '6333', '6334')
  if (state === 'up') return [has(a), b]
  return otherState === 'up' ? [a, has(b)] : [a, b]
}

describe.each(MANAGERS)('%s beside %s', (one, other) => {
  it.each<[State, State, string[]]>([
    ['up', 'up', ['now']],
    ['up', 'restarting', ['now']],
    ['up', 'failed', ['now']],
    ['up', 'boot', ['next-boot']],
    ['up', 'down', ['dormant']],
    ['up', 'masked', []],
    ['restarting', 'restarting', ['now']],
    ['restarting', 'failed', ['now']],
    ['restarting', 'boot', ['next-boot', 'service-restarting']],
    ['restarting', 'down', ['service-restarting']],
    ['restarting', 'masked', ['service-restarting']],
    ['failed', 'failed', ['now']],
    ['failed', 'boot', ['service-restarting']],
    ['failed', 'down', ['service-restarting']],
    ['failed', 'masked', ['service-restarting']],
    ['boot', 'boot', ['next-boot']],
    ['boot', 'down', ['dormant']],
    ['boot', 'masked', []],
    ['down', 'down', []],
    ['down', 'masked', []],
    ['masked', 'masked', []],
  ])('%s and %s: %j', (state, otherState, expected) => {
    const both: [[State, State], [string, string]][] = [
      [
        [state, otherState],
        [one, other],
      ],
      [
        [otherState, state],
        [one, other],
      ],
    ]
    // A container that lies there stopped is no rival of what is not known to be the same.
    const isContainer = (name: string) => /^(docker|podman|compose):/.test(name)
    for (const [states, names] of both) {
      const isLeft = names.some((name, index) => isContainer(name) && states[index] === 'down')
      const told = find(sides(names, states)).map((finding) =>
        finding.kind === 'service-duplicated' ? finding.clash : finding.kind,
      )
      expect(told).toEqual(isLeft ? expected.filter((what) => what !== 'dormant') : expected)
    }
  })

  it('names who has the port, who loses, and all ports', () => {
    const seen = sides([other, one], ['restarting', 'up'])
    expect(duplicatesIn(seen)).toMatchObject([
      {
        basis: 'ports',
        disputed: [
          { protocol: 'tcp', range: { low: 6333, high: 6333 } },
          { protocol: 'tcp', range: { low: 6334, high: 6334 } },
        ],
        clash: 'now',
      },
    ])
    const [finding] = duplicatesIn(seen)
    expect(finding?.winner && nameOf(finding.winner)).toBe(nameOf(service(one)))
    expect(finding?.sides.map(nameOf)).toEqual([service(one), service(other)].map(nameOf))
    expect(finding?.listeners).toHaveLength(2)
  })
})

describe('a port that a variable says', () => {
  const web = having(service('system:web.service', { startsAtBoot: true }), '8620')
  const inEnvironment = [claim('8620', { source: 'environment' })]
  it.each<[string, Partial<Service>, number]>([
    ['of a worker that runs well without it', { claims: inEnvironment }, 0],
    ['of one that has been started again', { claims: inEnvironment, restarts: 3 }, 1],
    ['of one that has failed', { claims: inEnvironment, state: 'failed' }, 1],
    ['and an option too', { claims: [claim('8620')] }, 1],
  ])('%s', (_, worker, found) => {
    const seen = [web, service('system:worker.service', { startsAtBoot: true, ...worker })]
    expect(duplicatesIn(seen)).toHaveLength(found)
  })
})

describe('a program of a supervisord that runs in a unit', () => {
  it('is in no way of that unit, nor the other way round', () => {
    const within = service('system:supervisor.service').manager
    const program = service('supervisor:web', { ...(within && { within }), state: 'unknown', claims: [claim('8401')] })
    expect(duplicatesIn([having(service('system:supervisor.service'), '8401'), program])).toEqual([])
    expect(duplicatesIn([program, having(service('system:supervisor.service'), '8401')])).toEqual([])
    expect(duplicatesIn([having(service('system:web.service'), '8401'), program])).toHaveLength(1)
  })
})

describe('service-duplicated is', () => {
  it('one product under two managers by its default port alone', () => {
    const seen = [
      having(service('system:qdrant.service', { product }), '6333', '6334'),
      service('user:podman-qdrant.service', { product, claims: [guess('6333'), guess('6334')], state: 'restarting' }),
    ]
    expect(duplicatesIn(seen)).toMatchObject([{ basis: 'product', clash: 'now', disputed: [{}, {}] }])
  })

  it('one product under two managers by a variable that both have', () => {
    const told = claim('8001', { source: 'environment', confidence: 'guess' })
    const one = { key: 'uvicorn', name: 'Uvicorn', ports: [8000] }
    const seen = ['system:api.service', 'supervisor:api'].map((name) =>
      service(name, { product: one, claims: [told], state: 'restarting' }),
    )
    expect(duplicatesIn(seen)).toMatchObject([{ basis: 'product', disputed: [{ range: { low: 8001, high: 8001 } }] }])
    const others = seen.map((service, index) => ({ ...service, product: { ...one, key: `${index}` } }))
    expect(duplicatesIn(others)).toEqual([])
  })

  it('one finding for three services on one port', () => {
    const seen = [
      having(service('system:a.service'), '8080'),
      service('docker:b', { state: 'restarting', claims: [claim('8080')] }),
      service('user:c.service', { state: 'down', startsAtBoot: true, claims: [claim('127.0.0.1:8080')] }),
    ]
    expect(duplicatesIn(seen).map(({ sides: all }) => all.map(nameOf))).toEqual([
      ['system:a.service', 'docker:b', 'user/alice:c.service'],
    ])
  })

  it('what the user declares, even where no port is known', () => {
    const pair = pairOf('backend', ['system:connexa-backend.service', 'supervisor:backend'])
    const seen = [service('system:connexa-backend.service'), service('supervisor:backend', { state: 'down' })]
    expect(duplicatesIn(seen, { pairs: [pair] })).toMatchObject([{ basis: 'declared', clash: 'dormant', disputed: [] }])
    expect(duplicatesIn(seen.slice(1), { pairs: [pair] })).toEqual([])
  })

  it('a range beside a port in it', () => {
    const seen = [
      having(service('system:a.service'), '8085'),
      service('docker:b', { state: 'restarting', claims: [claim('8080-8090')] }),
    ]
    expect(duplicatesIn(seen)[0]?.disputed.map(({ range }) => formatRange(range))).toEqual(['8085'])
  })

  it('not two troubles made one by what lies dormant', () => {
    const seen = [
      having(service('system:a.service'), '80'),
      service('supervisor:a', { state: 'restarting', claims: [claim('80')] }),
      having(service('system:b.service'), '443'),
      service('supervisor:b', { state: 'restarting', claims: [claim('443')] }),
      service('user:c.service', { state: 'down', claims: [claim('80'), claim('443')] }),
    ]
    expect(duplicatesIn(seen).map(({ sides: all }) => all.map(nameOf).slice(0, 2))).toEqual([
      ['system:a.service', 'supervisor:a'],
      ['system:b.service', 'supervisor:b'],
    ])
  })

  it('two managers that share a TCP port, each with a socket of its own', () => {
    const seen = [having(service('system:backend.service'), '8001'), having(service('supervisor:backend'), '8001')]
    expect(duplicatesIn(seen)).toMatchObject([{ clash: 'now' }])
  })
})

describe('no duplicate are', () => {
  const redis = (name: string, more: Partial<Service>) => service(name, { product: redisProduct, ...more })
  const sshd = having(service('system:ssh.service'), '22')
  const postgres = { key: 'postgresql', name: 'PostgreSQL', ports: [5432, 5433] }
  const clusters = [14, 16].map((version, index) =>
    having(
      service(`system:postgresql@${version}-main.service`, {
        product: postgres,
        claims: [guess('5432'), guess('5433')],
      }),
      `${5432 + index}`,
    ),
  )
  const ofContainer = (name: string, port: string): [Service, Listener[]] =>
    having(service(`docker:${name}`, { claims: [claim(port, { source: 'publish', confidence: 'certain' })] }), port)
  const shared = (one: Service, other: Service, spec: string): Seen => {
    const holders = [one, other].map(({ manager }) => (manager === undefined ? {} : { manager }))
    const both = listener(spec, { holders })
    return [[{ ...one, endpoints: [both.endpoint] }, [both]], { ...other, endpoints: [both.endpoint] }]
  }

  it.each<[string, Seen]>([
    ['two clusters of PostgreSQL', clusters],
    [
      'a server that is down, whose kind could also have the port of a container',
      [
        having(service('docker:db', { product: postgres }), '5433'),
        service('system:postgresql.service', {
          product: postgres,
          state: 'down',
          startsAtBoot: true,
          claims: [guess('5432'), guess('5433')],
        }),
      ],
    ],
    ['ten published containers', Array.from({ length: 10 }, (_, index) => ofContainer(`c${index}`, `${8080 + index}`))],
    [
      'a native redis and a container published on another port',
      [
        having(redis('system:redis.service', {}), '6379'),
        redis('docker:redis', { claims: [claim('6380', { source: 'publish', confidence: 'certain' })] }),
      ],
    ],
    [
      'a redis that is down, and a container published on another port',
      [
        redis('system:redis.service', { state: 'down', startsAtBoot: true, claims: [guess('6379')] }),
        redis('docker:redis', { claims: [claim('6380', { source: 'publish', confidence: 'certain' })] }),
      ],
    ],
    [
      'a container without a published port',
      [having(redis('system:redis.service', {}), '6379'), redis('docker:redis', {})],
    ],
    [
      'one that runs on without the port of its kind',
      [having(redis('system:redis.service', {}), '6379'), redis('user:redis.service', { claims: [guess('6379')] })],
    ],
    [
      'default ports of two units of one manager',
      [redis('system:redis.service', {}), redis('system:redis-server.service', {})].map((one) => ({
        ...one,
        state: 'restarting',
        claims: [guess('6379')],
        failure: undefined as never,
      })),
    ],
    [
      'units that conflict',
      [
        having(service('system:apache2.service'), '80'),
        service('system:nginx.service', {
          state: 'down',
          startsAtBoot: true,
          claims: [claim('80')],
          excludes: ['apache2.service'],
        }),
      ],
    ],
    [
      'one that needs the other',
      [
        having(service('system:pod.service'), '80'),
        service('system:web.service', { claims: [claim('80')], needs: ['pod.service'] }),
      ],
    ],
    [
      'a socket unit and what it starts',
      shared(
        service('system:ssh.socket', {
          manager: { kind: 'systemd', scope: 'system', unit: 'ssh.socket', activates: ['ssh.service'] },
        }),
        service('system:ssh.service'),
        '22',
      ),
    ],
    [
      'a socket unit that is only there, and the service that runs without it',
      [
        having(service('system:ssh.service'), '22'),
        service('system:ssh.socket', {
          state: 'down',
          claims: [claim('22', { source: 'socket', confidence: 'certain' })],
        }),
        service('system:ssh@.socket', { state: 'down', startsAtBoot: true, claims: [claim('22')] }),
      ],
    ],
    [
      'a unit and a program with one socket',
      shared(service('system:supervisor.service'), service('supervisor:w:1'), '80'),
    ],
    [
      'the unit of docker and what docker publishes',
      (() => {
        const web = service('docker:web')
        const proxy = listener('8080', {
          holders: [
            {
              manager: { kind: 'systemd', scope: 'system', unit: 'docker.service' },
              ...(web.container && { container: web.container }),
            },
          ],
        })
        const endpoints = [proxy.endpoint]
        return [[{ ...web, endpoints }, [proxy]], service('system:docker.service', { endpoints })] as Seen
      })(),
    ],
    [
      'a unit and the container it runs',
      [
        having(service('user:podman-q.service', { claims: [claim('6333')] }), '6333'),
        service('podman:q', {
          manager: { kind: 'systemd', scope: 'user', unit: 'podman-q.service', uid: 1001, user: 'alice' },
          claims: [claim('6333')],
        }),
      ],
    ],
    [
      'workers of one group that share a port',
      [having(service('supervisor:web:web_00'), '8000'), having(service('supervisor:web:web_01'), '8000')],
    ],
    [
      'instances of one template, told different ports',
      ['1', '2'].map((n) => having(service(`system:web@${n}.service`, { claims: [claim('8080')] }), `909${n}`)),
    ],
    [
      'replicas of a service of compose',
      ['1', '2'].map((n) => ({
        ...service('compose:shop/web', { claims: [claim('8080-8090')] }),
        container: { engine: 'docker' as const, name: `web-${n}`, composeProject: 'shop', composeService: 'web' },
      })),
    ],
    [
      'two that answer to multicast',
      [having(service('system:avahi-daemon.service'), '5353/udp'), having(service('user:player.service'), '5353/udp')],
    ],
    [
      'two addresses',
      [
        having(service('system:systemd-resolved.service'), '127.0.0.53:53'),
        having(service('docker:dns'), '10.0.0.1:53'),
      ],
    ],
    ['TCP and UDP', [having(service('system:a.service'), '53'), having(service('docker:dns'), '53/udp')]],
    [
      'old containers that lie there',
      [
        having(service('system:dev.service'), '8080'),
        service('docker:a', { state: 'down', claims: [claim('8080')] }),
        service('docker:b', { state: 'down', claims: [claim('8080')] }),
      ],
    ],
    [
      'what a package has for every user, and this one never wanted',
      [
        having(redis('system:redis.service', {}), '6379'),
        redis('user:redis.service', {
          state: 'down',
          claims: [guess('6379')],
          manager: {
            ...{ kind: 'systemd', scope: 'user', unit: 'redis.service', uid: 1001, user: 'alice' },
            file: '/usr/lib/systemd/user/redis.service',
          },
        }),
      ],
    ],
    ['one of each', [sshd]],
  ])('%s', (_, seen) => {
    expect(duplicatesIn(seen)).toEqual([])
  })
})

function pairOf(name: string, runBy: string[], ports: number[] = []): ServicePair {
  const refs = runBy.map((ref) => refOf(service(ref)))
  return {
    name,
    ports: ports.map((port) => ({ low: port, high: port })),
    runBy: refs.map(({ keeper, name: own }) => ({ keeper, name: own })),
    origin: { input: 'services' },
  }
}

describe('whatever services there are', () => {
  const ports = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  const state = fc.constantFrom<State>('up', 'restarting', 'failed', 'boot', 'down', 'masked')
  const name = fc.constantFrom('system', 'user', 'supervisor', 'docker', 'podman', 'pm2')
  const services = fc
    .array(fc.record({ keeper: name, state, ports, product: fc.boolean() }), { minLength: 2, maxLength: 8 })
    .map((all) =>
      all.map((one, index) =>
        service(`${one.keeper}:s${index}`, {
          ...STATES[one.state],
          ...(one.product ? { product } : {}),
          claims: one.ports.map((port) => claim(`${port}`)),
          ...('failure' in STATES[one.state] ? { failure: { cause: 'address-in-use', ports: one.ports } } : {}),
        }),
      ),
    )

  const shortly = (seen: Seen) =>
    duplicatesIn(seen)
      .map(({ sides: all, clash, disputed, basis, winner }) => [
        all.map(nameOf),
        clash,
        basis,
        disputed,
        winner && nameOf(winner),
      ])
      .map((one) => JSON.stringify(one))
      .sort()

  it('their order tells nothing', () => {
    fc.assert(
      fc.property(services, fc.infiniteStream(fc.nat()), (all, dice) => {
        const shuffled = all.map((one) => ({ one, at: dice.next().value })).sort((a, b) => a.at - b.at)
        expect(shortly(shuffled.map(({ one }) => one))).toEqual(shortly(all))
      }),
    )
  })

  it('every side wants a port that another side wants', () => {
    fc.assert(
      fc.property(services, (all) => {
        const portsOf = ({ claims }: Service) => claims.map(({ range }) => range.low)
        for (const { sides: found } of duplicatesIn(all)) {
          for (const side of found) {
            const others = found.filter((one) => one !== side).flatMap(portsOf)
            expect(portsOf(side).some((port) => others.includes(port))).toBe(true)
          }
        }
      }),
    )
  })

  it('those with ports of their own are none', () => {
    fc.assert(
      fc.property(services, (all) => {
        const apart = all.map((one, index) => ({
          ...one,
          claims: one.claims.map(({ range, ...rest }) => {
            const port = range.low + 100 * (index + 1)
            return { ...rest, range: { low: port, high: port } }
          }),
          ...(one.failure === undefined ? {} : { failure: { ...one.failure, ports: [] } }),
        }))
        expect(duplicatesIn(apart)).toEqual([])
      }),
    )
  })
})
