import { expect, test } from 'vitest'
import type { Container, Holder } from '../../src/model/holder.ts'
import type { Gap } from '../../src/model/snapshot.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import type { Lab } from './lab.ts'

type Look = { readonly holders: readonly Holder[]; readonly gaps: readonly Gap[]; readonly ms: number }
type As = { readonly user?: string; readonly protocol?: string; readonly env?: Readonly<Record<string, string>> }

/** Names the holders of a port and then their containers, with the sources of this checkout. */
const script = `
const src = '/opt/port-preflight/src/host/'
const { readTables } = await import(src + 'linux/tables.ts')
const { nameHolders } = await import(src + 'linux/holders.ts')
const { localProcesses } = await import(src + 'linux/processes.ts')
const { readViewer } = await import(src + 'linux/viewer.ts')
const { withUsers } = await import(src + 'linux/user-names.ts')
const { withContainers } = await import(src + 'managers/containers.ts')
const [port, protocol] = process.argv.slice(1)
const { listeners } = readTables([{ protocol, address: '*', range: { low: Number(port), high: Number(port) } }])
const processes = localProcesses()
const viewer = readViewer(processes)
const named = await nameHolders(listeners, { viewer, processes })
const start = performance.now()
const { listeners: contained, gaps } = await withContainers(named.listeners, { viewer, processes })
const ms = performance.now() - start
console.log(JSON.stringify({ holders: contained.flatMap((listener) => withUsers(listener, processes).holders), gaps, ms }))
process.exit()
`

async function lookAt(lab: Lab, port: number, { protocol = 'tcp', ...as }: As = {}): Promise<Look> {
  const args = ['--no-warnings', '--input-type=module', '--eval', script, `${port}`, protocol]
  return JSON.parse(await lab.run('node', args, { login: false, ...as }))
}

const id = expect.stringMatching(/^[\da-f]{64}$/)
const alice = { uid: 1001, user: 'alice' }

await describeInLab('the container behind a port', (lab) => {
  const containersAt = async (port: number, as?: As): Promise<(Container | undefined)[]> =>
    (await lookAt(lab, port, as)).holders.map(({ container }) => container)

  test('of docker with its proxy: of both families, at one address, of both protocols', async () => {
    const publish = ['7101:80', '127.0.0.1:7102:80', '127.0.0.1:7102:80/udp', '[::1]:7103:80']
    await holders.dockerContainer(lab, { name: 'shop-db', publish })
    const db = expect.objectContaining({ engine: 'docker', id, name: 'shop-db', image: webImage })
    expect(await containersAt(7101)).toEqual([db, db])
    expect(await containersAt(7102)).toEqual([db])
    expect(await containersAt(7102, { protocol: 'udp' })).toEqual([db])
    expect(await containersAt(7103)).toEqual([db])
  })

  test('of docker compose: its project and service', async () => {
    await holders.composeProject(lab, { project: 'shop', service: 'api', publish: ['127.0.0.1:7104:80'] })
    expect(await containersAt(7104)).toMatchObject([
      { engine: 'docker', name: 'shop-api-1', composeProject: 'shop', composeService: 'api' },
    ])
  })

  test('of docker in the network of the host', async () => {
    const command = ['/bin/httpd', '-f', '-p', '7105']
    const own = await holders.dockerContainer(lab, { name: 'host', network: 'host', command })
    await lab.listening(7105)
    expect(await containersAt(7105)).toMatchObject([{ engine: 'docker', id: own, name: 'host', image: webImage }])
  })

  test('of docker, paused', async () => {
    const docker = await lab.docker()
    await docker('pause', 'shop-db')
    expect(await containersAt(7103)).toMatchObject([{ name: 'shop-db' }])
    await docker('unpause', 'shop-db')
  })

  test('of docker, for a user who may not ask it', async () => {
    const { holders: unnamed, gaps } = await lookAt(lab, 7101, { user: 'alice' })
    const known = { engine: 'docker', address: '172.17.0.2' }
    expect(unnamed.map(({ container }) => container)).toEqual([known, known])
    expect(gaps).toEqual([
      {
        subject: 'which container is behind 7101/tcp',
        reason: 'docker.sock may not be used by this user',
        command: 'sudo docker ps --filter publish=7101/tcp',
        affects: 'naming',
      },
    ])
  })

  test('of docker, for a user of its group who does not see its processes', async () => {
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    expect(await containersAt(7101, { user: 'carol' })).toMatchObject([{ name: 'shop-db' }, { name: 'shop-db' }])
  })

  test('of docker without its proxy, which holds the port itself', async () => {
    await holders.dockerContainer(lab, { name: 'bare', publish: ['127.0.0.1:7106:80'], userlandProxy: false })
    const { holders: [holder] = [] } = await lookAt(lab, 7106)
    expect(holder?.process?.command).toMatch(/dockerd/)
    expect(holder?.container).toMatchObject({ engine: 'docker', id, name: 'bare' })
  })

  test('of podman of root', async () => {
    const own = await holders.podmanContainer(lab, { name: 'cache', publish: ['7107:80', '127.0.0.1:7107:80/udp'] })
    const cache = [{ engine: 'podman', id: own, name: 'cache', image: webImage }]
    expect(await containersAt(7107)).toEqual(cache)
    expect(await containersAt(7107, { protocol: 'udp' })).toEqual(cache)
  })

  test.each([
    ['rootlessport', 7108, 'slirp4netns'],
    ['pasta', 7109, undefined],
  ])('of podman of a user with %s, for root and for her', async (name, port, network) => {
    const publish = [`${port}:80`]
    const own = await holders.podmanContainer(lab, { name, publish, user: 'alice', ...(network && { network }) })
    const expected = { engine: 'podman', id: own, name, image: webImage, ...alice }
    for (const as of [{}, { user: 'alice' }]) {
      const seen = await containersAt(port, as)
      expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(seen[0])]))
      expect(seen[0]).toEqual(expected)
    }
  })

  test('of podman of a user in the network of the host', async () => {
    const command = ['/bin/httpd', '-f', '-p', '7110']
    await holders.podmanContainer(lab, { name: 'hosted', user: 'alice', network: 'host', command })
    await lab.listening(7110)
    expect(await containersAt(7110)).toMatchObject([{ engine: 'podman', name: 'hosted', ...alice }])
  })

  test('of podman at its socket', async () => {
    await lab.systemctl('start', 'podman.socket')
    await lab.as('alice').systemctl('start', 'podman.socket')
    expect(await containersAt(7107)).toMatchObject([{ name: 'cache' }])
    expect(await containersAt(7108)).toMatchObject([{ name: 'rootlessport', ...alice }])
    expect(await containersAt(7108, { user: 'alice' })).toMatchObject([{ name: 'rootlessport', ...alice }])
    await lab.run('pgrep', ['--full', '--uid', 'alice', 'podman .*system service'])
    await lab.as('alice').systemctl('stop', 'podman.socket', 'podman.service')
    await lab.systemctl('stop', 'podman.socket', 'podman.service')
  })

  test('of a quadlet: its unit too', async () => {
    await holders.quadlet(lab, { name: 'local-ai', publish: ['7111:80'], user: 'alice', network: 'slirp4netns' })
    await holders.quadlet(lab, { name: 'metrics', publish: ['7112:80'] })
    const { holders: [ofAlice] = [] } = await lookAt(lab, 7111)
    expect(ofAlice).toMatchObject({
      container: { engine: 'podman', name: 'local-ai', ...alice },
      manager: { kind: 'systemd', scope: 'user', unit: 'local-ai.service', ...alice },
    })
    const { holders: [ofRoot] = [] } = await lookAt(lab, 7112)
    expect(ofRoot).toMatchObject({
      container: { engine: 'podman', name: 'metrics' },
      manager: { kind: 'systemd', scope: 'system', unit: 'metrics.service' },
    })
  })

  test('of others is not asked for, and nobody’s manager is started', async () => {
    const { gaps } = await lookAt(lab, 7110, { user: 'bob' })
    expect(gaps).toEqual([
      {
        subject: 'which container is behind 7110/tcp',
        reason: 'only root and alice may list the containers of alice',
        command: expect.stringMatching(/^sudo -u alice env -C \/ podman ps --filter id=[\da-f]{12}$/),
        affects: 'naming',
      },
    ])
    lab.start('bash', ['-c', 'exec -a rootlessport python3 -m http.server 7113'], { user: 'bob', login: false })
    await lab.listening(7113)
    expect((await lookAt(lab, 7113)).gaps).toMatchObject([{ reason: 'bob has no /run/user/1002' }])
    expect(await lab.exec('systemctl', ['is-active', 'user@1002.service'])).toMatchObject({ stdout: 'inactive\n' })
  })

  test('of docker at the socket of DOCKER_HOST, where that is one of this machine', async () => {
    for (const DOCKER_HOST of ['unix:///run/docker.sock', 'unix:///run/user/1001/docker.sock', 'tcp://127.0.0.1:1']) {
      const { holders: [holder] = [], gaps } = await lookAt(lab, 7106, { env: { DOCKER_HOST } })
      expect(holder?.container).toMatchObject({ engine: 'docker', name: 'bare' })
      expect(gaps).toEqual([])
    }
  })

  test('is gone, and its helper is still there', async () => {
    await lab.docker()
    const where = ['-proto', 'tcp', '-host-ip', '127.0.0.1', '-host-port', '7114']
    const target = ['-container-ip', '172.17.0.99', '-container-port', '80']
    lab.start('bash', ['-c', 'exec 3>/dev/null docker-proxy "$@"', '-', ...where, ...target])
    lab.start('bash', ['-c', 'exec -a rootlessport python3 -m http.server 7115'], { user: 'alice', login: false })
    await Promise.all([lab.listening(7114), lab.listening(7115)])
    // So soon it might be waiting for its container.
    expect(await containersAt(7114)).toEqual([{ engine: 'docker', address: '172.17.0.99' }])
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    expect(await containersAt(7114)).toEqual([{ engine: 'docker', address: '172.17.0.99', isGone: true }])
    expect(await containersAt(7115)).toEqual([{ engine: 'podman', uid: 1001, user: 'alice', isGone: true }])
  })

  test('of a docker that hangs costs the deadline, and no more', async () => {
    const [pid = ''] = (await lab.run('pgrep', ['--exact', 'dockerd'])).split('\n')
    await lab.run('kill', ['-STOP', pid])
    const { gaps, ms } = await lookAt(lab, 7114)
    expect(gaps).toMatchObject([{ reason: 'docker.sock did not answer within 2 s' }])
    expect(ms).toBeLessThan(3_000)
    await lab.run('kill', ['-CONT', pid])
  })

  test('of a podman that hangs costs the deadline, and no more', async () => {
    await lab.writeFile('/usr/local/bin/podman', '#!/bin/sh\nsleep 20\n')
    await lab.run('chmod', ['755', '/usr/local/bin/podman'])
    for (const user of ['root', 'alice']) {
      const { gaps, ms } = await lookAt(lab, 7108, { user })
      expect(gaps).toMatchObject([{ reason: 'podman did not answer within 2 s' }])
      expect(ms).toBeLessThan(3_000)
    }
    await lab.run('rm', ['/usr/local/bin/podman'])
  })

  test('of a docker that does not run starts none', async () => {
    await lab.run('systemctl', ['stop', 'docker.service'])
    await lab.systemctl('start', 'docker.socket')
    expect((await lookAt(lab, 7114)).gaps).toMatchObject([{ reason: 'dockerd does not run' }])
    expect(await lab.exec('systemctl', ['is-active', 'docker.service'])).toMatchObject({ stdout: 'inactive\n' })
  })
})
