import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localProcesses } from '../../../src/host/linux/processes.ts'
import type { ContainerRow, RowsAnswer } from '../../../src/host/managers/container-row.ts'
import { keyOf, type Source } from '../../../src/host/managers/container-source.ts'
import { type Engines, withContainers } from '../../../src/host/managers/containers.ts'
import { askDockerAt } from '../../../src/host/managers/docker.ts'
import { askPodman } from '../../../src/host/managers/podman.ts'
import type { Holder } from '../../../src/model/holder.ts'
import type { Viewer } from '../../../src/model/snapshot.ts'
import { listener } from '../../support/make.ts'

const ID = 'c'.repeat(64)
const root = { uid: 0, ancestors: [] }
const sight = (viewer: Viewer = root) => ({ viewer, processes: localProcesses() })
const startedAt = '2026-01-01T00:00:00.000Z'

const container = (more: Partial<ContainerRow> = {}): ContainerRow => ({
  ...{ engine: 'docker', id: ID, name: 'db', image: 'postgres:17', isRunning: true },
  ports: [{ protocol: 'tcp', address: '0.0.0.0', low: 5432, high: 5432 }],
  ...more,
})

const running = (command: string, more: Partial<Holder> = {}, uid = 0): Holder => ({
  process: { pid: process.pid, command, uid, startedAt },
  ...more,
})
const proxy = running('/usr/bin/docker-proxy -proto tcp', { container: { engine: 'docker', address: '172.17.0.2' } })

/** Names the container behind one holder of a port, where the engine has these. */
async function named(spec: string, holder: Holder, answer: ContainerRow[] | RowsAnswer) {
  const asked: Source[] = []
  const ask = async (source: Source): Promise<RowsAnswer> => {
    asked.push(source)
    return Array.isArray(answer) ? { rows: answer, isWhole: true } : answer
  }
  const { listeners, gaps } = await withContainers([listener(spec, { holders: [holder] })], sight(), { list: ask })
  return { holder: listeners[0]?.holders[0], gaps, asked: asked.map(keyOf) }
}

describe('whom it asks', () => {
  it.each<[string, Holder, string[]]>([
    ['nobody about a process', running('redis-server'), []],
    ['nobody about containerd', running('nginx', { container: { engine: 'containerd', id: ID } }), []],
    ['docker of root about its proxy', proxy, ['docker 0']],
    ['docker of root about itself', running('/usr/sbin/dockerd -H fd://'), ['docker 0']],
    ['nobody about a dockerd that is not root’s', running('/usr/sbin/dockerd', {}, 1001), []],
    [
      'docker of root about a hidden process of its unit',
      { manager: { kind: 'systemd', scope: 'system', unit: 'docker.service' }, unknown: 'hidden' },
      ['docker 0'],
    ],
    [
      'docker of a user about a hidden process of its unit',
      { manager: { kind: 'systemd', scope: 'user', uid: 1001, unit: 'docker.service' }, unknown: 'hidden' },
      ['docker 1001'],
    ],
    [
      'docker of a user about her rootlesskit',
      running('rootlesskit', { container: { engine: 'docker', uid: 1001 } }, 1001),
      ['docker 1001'],
    ],
    [
      'podman of root about any process of its container',
      running('nginx', { container: { engine: 'podman', id: ID } }, 33),
      ['podman 0'],
    ],
    [
      'podman of a user about a container of hers, whoever it runs as',
      running('nginx', { container: { engine: 'podman', id: ID, uid: 1001 } }, 101_000),
      ['podman 1001'],
    ],
    [
      'podman of a user about rootlessport',
      running('rootlessport', { container: { engine: 'podman' } }, 1001),
      ['podman 1001'],
    ],
  ])('%s', async (_, holder, asked) => {
    expect((await named('5432', holder, [])).asked).toEqual(asked)
  })

  it('each of them once', async () => {
    const asked: string[] = []
    const ports = ['5432', '6379', '53/udp'].map((spec) => listener(spec, { holders: [proxy, proxy] }))
    const list: Engines['list'] = async (source) => {
      asked.push(keyOf(source))
      return { rows: [], isWhole: true }
    }
    await withContainers(ports, sight(), { list })
    expect(asked).toEqual(['docker 0'])
  })

  it('docker about the ports that dockerd serves, and not about its connections', async () => {
    const pulling = listener('40000', { state: 'established', holders: [running('dockerd')] })
    const { gaps } = await withContainers([pulling], sight(), { list: async () => ({ failed: 'asked' }) })
    expect(gaps).toEqual([])
  })
})

describe('which container it is', () => {
  it('the one that publishes the port', async () => {
    const others = [container({ id: 'd'.repeat(64), name: 'other', ports: [] }), container()]
    const { holder, gaps } = await named('0.0.0.0:5432', proxy, others)
    expect(holder?.container).toEqual({
      ...{ engine: 'docker', id: ID, name: 'db', image: 'postgres:17', address: '172.17.0.2' },
    })
    expect(gaps).toEqual([])
  })

  it.each<[string, string, Partial<ContainerRow>, boolean]>([
    ['in a range', '5434', { ports: [{ protocol: 'tcp', address: '*', low: 5432, high: 5434 }] }, true],
    ['past a range', '5435', { ports: [{ protocol: 'tcp', address: '*', low: 5432, high: 5434 }] }, false],
    ['of the other protocol', '5432/udp', {}, false],
    [
      'at another address',
      '127.0.0.2:5432',
      { ports: [{ protocol: 'tcp', address: '127.0.0.1', low: 5432, high: 5432 }] },
      false,
    ],
    ['at an address of it', '127.0.0.2:5432', {}, true],
    ['of one that does not run', '5432', { isRunning: false }, false],
  ])('%s', async (_, spec, row, isIt) => {
    const { holder } = await named(spec, running('dockerd'), [container(row)])
    expect(holder?.container?.name).toBe(isIt ? 'db' : undefined)
  })

  it('by its id before its ports, whether or not it publishes any', async () => {
    const own = container({ engine: 'podman', name: 'own', ports: [], hostNetwork: true })
    const holder = running('nginx', { container: { engine: 'podman', id: ID } })
    const others = [container({ engine: 'podman', id: 'd'.repeat(64) }), own]
    expect((await named('5432', holder, others)).holder?.container?.name).toBe('own')
  })

  it('the exact address before any address, and in doubt none', async () => {
    const at = (name: string, address: string) =>
      container({ name, ports: [{ protocol: 'tcp', address, low: 5432, high: 5432 }] })
    const two = [at('lo', '127.0.0.1'), at('six', '::')]
    expect((await named('127.0.0.1:5432', proxy, two)).holder?.container?.name).toBe('lo')
    expect((await named('[::]:5432', proxy, two)).holder?.container?.name).toBe('six')
    const same = [at('a', '0.0.0.0'), at('b', '0.0.0.0')]
    expect((await named('0.0.0.0:5432', proxy, same)).holder?.container).toEqual({
      ...{ engine: 'docker', address: '172.17.0.2' },
    })
  })

  it('that of the pod, where all of its containers name the port', async () => {
    const pod = [
      container({ name: 'app' }),
      container({ name: 'pod-infra', isInfra: true }),
      container({ name: 'log' }),
    ]
    expect((await named('5432', proxy, pod)).holder?.container?.name).toBe('pod-infra')
  })

  it('whose it is, and which unit has made it', async () => {
    const holder = running('rootlessport', { container: { engine: 'podman' } }, 54_321)
    const row = container({ engine: 'podman', uid: 54_321, unit: 'db.service', composeProject: 'shop' })
    expect((await named('5432', holder, [row])).holder).toMatchObject({
      container: { uid: 54_321, name: 'db', composeProject: 'shop' },
      manager: { kind: 'systemd', scope: 'user', uid: 54_321, unit: 'db.service' },
    })
    const { holder: ofRoot } = await named('5432', holder, [container({ unit: 'db.service' })])
    expect(ofRoot?.manager).toEqual({ kind: 'systemd', scope: 'system', unit: 'db.service' })
  })
})

describe('the run that has left it', () => {
  const helper = running('/usr/bin/docker-proxy -proto tcp', { container: { engine: 'docker', address: '172.17.0.2' } })
  const ofCompose = (composeDirectory: string) => container({ composeProject: 'shop', composeDirectory })

  it('is one of the runner in whose workspace its project is', async () => {
    const { holder } = await named('0.0.0.0:5432', helper, [ofCompose('/srv/red-1/_work/shop/shop/deploy')])
    expect(holder?.run).toEqual({ directory: '/srv/red-1', repository: 'shop', alive: false })
  })

  it('is nobody’s where its project is elsewhere', async () => {
    for (const place of ['/srv/shop', '/srv/red-1/_work/shop', '/srv/red-1/_work/shop/other']) {
      const { holder } = await named('0.0.0.0:5432', helper, [ofCompose(place)])
      expect(holder?.run).toBeUndefined()
    }
  })
})

describe('a helper without a container', () => {
  const dir = mkdtempSync(join(tmpdir(), 'netns-'))
  const netns = join(dir, 'netns/netns-1')
  mkdirSync(netns, { recursive: true })
  afterAll(() => rmSync(dir, { recursive: true }))

  const rootlessport = running('rootlessport', { container: { engine: 'podman' } })
  const pasta = (network: string) =>
    running(`/usr/bin/pasta --config-net -t 80-80:80-80 --netns ${network}`, { container: { engine: 'podman' } })

  it.each<[string, Holder, boolean]>([
    ['docker-proxy', proxy, true],
    ['rootlessport', rootlessport, true],
    ['pasta whose network is gone', pasta('/nowhere/netns/netns-1'), true],
    ['pasta with a network', pasta(netns), false],
    ['conmon', running('conmon', { container: { engine: 'podman' } }), false],
    ['a container that the engine does not list', running('nginx', { container: { engine: 'docker', id: ID } }), false],
    ['one that has ended', { ...proxy, process: { pid: 2 ** 30, command: 'docker-proxy', uid: 0, startedAt } }, false],
    [
      'a young one',
      { ...proxy, process: { pid: process.pid, command: 'docker-proxy', uid: 0, startedAt: new Date().toISOString() } },
      false,
    ],
  ])('%s', async (_, holder, isGone) => {
    expect((await named('7000', holder, [container()])).holder?.container?.isGone ?? false).toBe(isGone)
  })

  it('is not called an orphan for its connections, nor where not all was understood', async () => {
    const connection = listener('40000', { state: 'established', holders: [proxy] })
    const { listeners } = await withContainers([connection], sight(), {
      list: async () => ({ rows: [], isWhole: true }),
    })
    expect(listeners[0]?.holders).toEqual([proxy])
    expect((await named('7000', proxy, { rows: [], isWhole: false })).holder).toEqual(proxy)
  })

  it('leaves dockerd as it is', async () => {
    const dockerd = running('dockerd')
    expect((await named('7000', dockerd, [container()])).holder).toEqual(dockerd)
  })
})

describe('an engine that does not answer', () => {
  it('is one gap, for all of its ports', async () => {
    const ports = ['5432', '[::]:5432', '53/udp'].map((spec) => listener(spec, { holders: [proxy] }))
    const { listeners, gaps } = await withContainers(ports, sight(), {
      list: async () => ({ failed: 'docker.sock is not there' }),
    })
    expect(listeners).toEqual(ports)
    expect(gaps).toEqual([
      {
        subject: 'which container is behind 5432/tcp, 53/udp',
        reason: 'docker.sock is not there',
        command: 'sudo docker ps',
        affects: 'naming',
      },
    ])
  })

  it('is asked for the one port that is concerned', async () => {
    const ports = ['5432', '[::]:5432'].map((spec) => listener(spec, { holders: [proxy] }))
    const { gaps } = await withContainers(ports, sight(root), { list: async () => ({ failed: '' }) })
    expect(gaps).toMatchObject([{ command: 'sudo docker ps --filter publish=5432/tcp' }])
  })

  it('is named with its user', async () => {
    const holder = running('rootlessport', { container: { engine: 'podman' } }, 54_321)
    const silent = { list: async () => ({ failed: '' }) }
    const ports = [listener('1', { holders: [holder] })]
    const commands = async (uid: number) => (await withContainers(ports, sight({ uid, ancestors: [] }), silent)).gaps
    expect(await commands(0)).toMatchObject([{ command: "sudo -u '#54321' env -C / podman ps" }])
    expect(await commands(54_321)).toMatchObject([{ command: 'podman ps' }])
  })

  it('is not asked where only others may, or nobody has logged in', async () => {
    expect(await askPodman(0, { uid: 54_321, ancestors: [] })).toEqual({
      failed: 'only root may list the containers of root',
    })
    expect(await askPodman(54_322, { uid: 54_321, ancestors: [] })).toEqual({
      failed: 'only root and uid 54322 may list the containers of uid 54322',
    })
    expect(await askPodman(54_321, root)).toEqual({ failed: 'uid 54321 has no /run/user/54321' })
  })
})

describe('a docker socket', () => {
  const dir = mkdtempSync(join(tmpdir(), 'docker-sock-'))
  const path = join(dir, 'docker.sock')
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/containers/json' ? 200 : 404
    response.end(JSON.stringify([{ Id: ID, Names: ['/db'], State: 'running' }]))
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(path, resolve)))
  afterAll(() => {
    server.close()
    rmSync(dir, { recursive: true })
  })

  it('is asked for what runs', async () => {
    expect(await askDockerAt(path)).toEqual({
      rows: [{ engine: 'docker', id: ID, name: 'db', isRunning: true, ports: [], host: `unix://${path}` }],
      isWhole: true,
    })
  })
})
