import { describe, expect, it } from 'vitest'
import { joinServices } from '../../../src/host/services/join.ts'
import type { Container, Manager } from '../../../src/model/holder.ts'
import { formatRef, refOf, type Service } from '../../../src/model/service.ts'
import { listener } from '../../support/make.ts'

const service = (more: Partial<Service>): Service => ({
  ...{ state: 'up', claims: [], endpoints: [], needs: [], excludes: [] },
  ...more,
})
const unit = (name: string, uid?: number): Manager =>
  uid === undefined
    ? { kind: 'systemd', scope: 'system', unit: name }
    : { kind: 'systemd', scope: 'user', uid, user: 'alice', unit: name }
const box = (name: string, more: Partial<Container> = {}): Container => ({
  ...{ engine: 'podman', name, id: name.padEnd(64, '0') },
  ...more,
})
const names = (services: Service[]) => services.map((one) => formatRef(refOf(one)))
const published = (port: number) =>
  ({ address: '*', range: { low: port, high: port }, source: 'publish', confidence: 'certain' }) as const

describe('a unit and the container that it runs are one service', () => {
  it.each<[string, Partial<Service>, Container]>([
    [
      'by the label of the container',
      { manager: unit('db.service', 1001) },
      box('db', { uid: 1001, unit: 'db.service' }),
    ],
    [
      'by the name in its command line',
      { manager: unit('db.service', 1001), container: { engine: 'podman', name: 'db', uid: 1001 } },
      box('db', { uid: 1001 }),
    ],
    [
      'of docker',
      { manager: unit('db.service'), container: { engine: 'docker', name: 'db' } },
      box('db', { engine: 'docker' }),
    ],
  ])('%s', (_, own, container) => {
    const failure = { cause: 'address-in-use' as const, ports: [6333] }
    const [joined, ...others] = joinServices(
      [
        service({ ...own, state: 'restarting', claims: [published(6333)] }),
        service({ container, state: 'down', failure, claims: [published(6333), published(6334)] }),
      ],
      [],
    )
    expect(others).toEqual([])
    expect(joined).toMatchObject({ state: 'restarting', failure, container: { id: container.id } })
    expect(joined?.claims.map(({ range }) => range.low)).toEqual([6333, 6334])
  })

  it.each<[string, Partial<Service>, Container]>([
    ['of another user', { manager: unit('db.service', 1001) }, box('db', { uid: 1002, unit: 'db.service' })],
    ['of the system', { manager: unit('db.service', 1001) }, box('db', { unit: 'db.service' })],
    [
      'of another engine',
      { manager: unit('db.service'), container: { engine: 'docker', name: 'db' } },
      box('db', { engine: 'podman' }),
    ],
  ])('not one %s', (_, own, container) => {
    expect(joinServices([service(own), service({ container })], [])).toHaveLength(2)
  })
})

describe('the endpoints of a service', () => {
  const web = service({ manager: unit('web.service') })
  const own = service({ manager: unit('web.service', 1001) })
  const echo = service({ manager: unit('echo.service'), sockets: ['echo.socket'] })
  const cache = service({
    container: box('shop-cache-1', { engine: 'docker', composeProject: 'shop', composeService: 'cache' }),
  })
  const program = service({ manager: { kind: 'supervisor', scope: 'system', unit: 'web' } })
  const all = [web, own, echo, cache, program]

  it.each<[string, Partial<Parameters<typeof listener>[1] & object>, string[]]>([
    ['of a unit', { holders: [{ manager: unit('web.service') }] }, ['system:web.service']],
    [
      'of a user unit of the same name',
      { holders: [{ manager: unit('web.service', 1001) }] },
      ['user/alice:web.service'],
    ],
    ['that its socket unit has opened', { holders: [{ manager: unit('echo.socket') }] }, ['system:echo.service']],
    [
      'of a container, not of the unit of its engine',
      { holders: [{ container: box('shop-cache-1', { engine: 'docker' }), manager: unit('web.service') }] },
      ['compose:shop/cache'],
    ],
    [
      'of a replica that has another id',
      {
        holders: [
          { container: box('shop-cache-2', { engine: 'docker', composeProject: 'shop', composeService: 'cache' }) },
        ],
      },
      ['compose:shop/cache'],
    ],
    [
      'of a program',
      { holders: [{ manager: { kind: 'supervisor', scope: 'system', unit: 'web' } }] },
      ['supervisor:web'],
    ],
    [
      'that two have',
      { holders: [{ manager: unit('web.service') }, { manager: unit('echo.service') }] },
      ['system:web.service', 'system:echo.service'],
    ],
    ['of nobody', { holders: [{ process: { pid: 7, command: 'node' } }] }, []],
  ])('%s', (_, more, owners) => {
    const joined = joinServices(all, [listener('8080', more)])
    expect(names(joined.filter(({ endpoints }) => endpoints.length > 0))).toEqual(owners)
  })
})

describe('a program whose supervisord this user may not ask', () => {
  const program = (name: string, more: Partial<Service> = {}) =>
    service({
      manager: { kind: 'supervisor', scope: 'system', unit: name },
      ...{ within: unit('supervisor.service'), state: 'unknown', ...more },
    })
  const claims = [{ ...published(8001), source: 'arguments', confidence: 'likely' }] as const
  const daemon = service({ manager: unit('supervisor.service') })
  const held = [listener('8001', { holders: [{ manager: unit('supervisor.service') }] })]

  it.each<[string, Service[], string[]]>([
    [
      'has the port that it alone says is its own',
      [program('a', { claims: [...claims] }), program('b')],
      ['supervisor:a'],
    ],
    [
      'may be any of two',
      [program('a', { claims: [...claims] }), program('b', { claims: [...claims] })],
      ['system:supervisor.service'],
    ],
    [
      'does not have it where it is known to be down',
      [program('a', { claims: [...claims], state: 'down' })],
      ['system:supervisor.service'],
    ],
    [
      "is not one of another user's",
      [
        {
          ...program('a', { claims: [...claims] }),
          manager: { kind: 'supervisor', scope: 'user', uid: 1002, unit: 'a' },
          within: unit('supervisor.service', 1002),
        },
      ],
      ['system:supervisor.service'],
    ],
  ])('%s', (_, programs, owners) => {
    const joined = joinServices([daemon, ...programs], held)
    const having = joined.filter(({ endpoints }) => endpoints.length > 0)
    expect(names(having)).toEqual(owners)
    expect(having.map(({ state }) => state)).toEqual(['up'])
  })
})

describe('one that has only just been started again', () => {
  const justNow = new Date(Date.now() - 500).toISOString()
  const flapping = service({
    ...{ manager: unit('backend.service'), restarts: 3, since: justNow },
    claims: [{ ...published(8001), source: 'arguments', confidence: 'likely' }],
  })
  const own = listener('8001', { holders: [{ manager: unit('backend.service') }] })
  const other = listener('8001', { holders: [{ manager: unit('other.service') }] })
  const guess = { ...published(8001), source: 'default-port', confidence: 'guess' } as const

  it.each<[string, Service, ReturnType<typeof listener>[], Service['state']]>([
    ['is not up before it has its port', flapping, [other], 'starting'],
    ['and where nobody has it', flapping, [], 'starting'],
    ['is up when it has it', flapping, [own], 'up'],
    ['is up for the first time', { ...flapping, restarts: 0 }, [other], 'up'],
    ['has been up for a while', { ...flapping, since: '2026-01-01T00:00:00.000Z' }, [other], 'up'],
    ['is a client, as far as is known', { ...flapping, claims: [] }, [other], 'up'],
    ['has not got the port of its kind, which another has', { ...flapping, claims: [guess] }, [other], 'starting'],
    ['has not got the port of its kind, and nobody has', { ...flapping, claims: [guess] }, [], 'up'],
  ])('%s', (_, one, listeners, state) => {
    expect(joinServices([one], listeners).map((joined) => joined.state)).toEqual([state])
  })
})

describe('the ports of its kind', () => {
  const product = { key: 'qdrant', name: 'Qdrant', ports: [6333, 6334] }
  const guesses = (services: Service[]) => services.map(({ claims }) => claims.map(({ range }) => range.low))

  it.each<[string, Service, number[]]>([
    ['are those of a unit that says of none', service({ manager: unit('qdrant.service'), product }), [6333, 6334]],
    [
      'are not those of one that does',
      service({ manager: unit('q.service'), product, claims: [published(7000)] }),
      [7000],
    ],
    [
      'are not those of a unit of a container',
      service({ manager: unit('q.service'), product, container: box('q') }),
      [],
    ],
    ['are not those of a container, which has ports of its own', service({ container: box('q'), product }), []],
    ['are unknown where its kind is', service({ manager: unit('q.service') }), []],
  ])('%s', (_, one, ports) => {
    expect(guesses(joinServices([one], []))).toEqual([ports])
  })
})

describe('what a user may not look into', () => {
  const program = (name: string, port: number) =>
    service({
      manager: { kind: 'supervisor', scope: 'system', unit: name },
      ...{ within: unit('supervisor.service'), state: 'unknown', claims: [published(port)] },
    })
  const ofSupervisor = (spec: string) => listener(spec, { holders: [{ manager: unit('supervisor.service') }] })

  it('has the ports of the programs that are told to take them', () => {
    const told = [service({ manager: unit('supervisor.service') }), program('web', 8401), program('api', 8402)]
    const [supervisor, web, api] = joinServices(told, [ofSupervisor('8401'), ofSupervisor('9001')])
    expect(supervisor?.endpoints.map(({ port }) => port)).toEqual([9001])
    expect(web).toMatchObject({ state: 'up', endpoints: [{ port: 8401 }] })
    expect(api).toMatchObject({ state: 'unknown', endpoints: [] })
  })

  it.each([
    ['up', 'blog.service'],
    ['restarting', 'docker.service'],
  ] as const)('docker has the ports of a container that a unit runs, and that is %s', (state, owner) => {
    const docker = listener('8641', { holders: [{ manager: unit('docker.service') }] })
    const blog = service({
      ...{ manager: unit('blog.service'), container: { engine: 'docker', name: 'blog' } },
      ...{ state, claims: [published(8641)] },
    })
    const joined = joinServices([service({ manager: unit('docker.service') }), blog], [docker])
    expect(names(joined.filter(({ endpoints }) => endpoints.length > 0))).toEqual([`system:${owner}`])
  })

  it('has none of the ports of another unit', () => {
    const web = listener('8401', { holders: [{ manager: unit('web.service') }] })
    const [own, other] = joinServices([service({ manager: unit('web.service') }), program('web', 8401)], [web])
    expect(own?.endpoints).toHaveLength(1)
    expect(other).toMatchObject({ state: 'unknown', endpoints: [] })
  })
})
