import { describe, expect, test } from 'vitest'
import type { Service } from '../../src/model/service.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { reading, type ServicesRead } from './service-reader.ts'

// Every container of docker, compose and podman as a service: for root, for alice in and out of docker's group, for bob.

const exit = (code: number) => ['/bin/sh', '-c', `sleep 0.1; exit ${code}`]

/** Whether holders are named by what has been answered already as they are by new answers. */
const naming = `
const load = (path) => import('/opt/port-preflight/src/host/' + path)
const { readTables } = await load('linux/tables.ts')
const { nameHolders } = await load('linux/holders.ts')
const { localProcesses } = await load('linux/processes.ts')
const { readViewer } = await load('linux/viewer.ts')
const { enginesThatTold, withContainers } = await load('managers/containers.ts')
const { readContainers } = await load('services/containers.ts')
const every = { address: '*', range: { low: 1, high: 65535 } }
const processes = localProcesses()
const sight = { viewer: readViewer(processes), processes }
const tables = readTables([{ ...every, protocol: 'tcp' }, { ...every, protocol: 'udp' }])
const { listeners } = await nameHolders(tables.listeners.filter(({ state }) => state !== 'established'), sight)
const part = await readContainers(sight)
const { answers } = part
const asked = []
const { list, details } = enginesThatTold(Promise.resolve(part))
const known = { details, list: (source, viewer) => (asked.push(source), list(source, viewer)) }
const named = await withContainers(listeners, sight, known)
const again = await withContainers(listeners, sight)
console.log(JSON.stringify({ named, again, asked, answered: [...answers.keys()] }))
`

const rubbish = `
import socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
while True:
    client, _ = server.accept()
    client.recv(1000)
    client.sendall(b'hello\\n')
    client.close()
`

await describeInLab('containers as services', (lab) => {
  const ask = reading(lab, 'containers.ts', 'readContainers')
  /** A machine that is busy with other things may be late; what is told then is not what this is about. */
  const read = async (user: string): Promise<ServicesRead> => {
    for (let tries = 0; ; tries++) {
      const told = await ask(user)
      if (tries === 12 || !told.gaps.some(({ reason }) => reason.includes('did not answer within'))) return told
    }
  }
  const docker = (...args: string[]) => lab.exec('docker', args)
  const podman = (...args: string[]) => lab.exec('podman', args, { user: 'alice' })
  const shown = (service: Service | undefined) => {
    if (service === undefined) return undefined
    const { state, startsAtBoot, failure, claims } = service
    const ports = claims.map(
      ({ address, protocol, range, confidence }) =>
        `${address} ${range.low}-${range.high}/${protocol ?? 'any'} ${confidence}`,
    )
    return [state, startsAtBoot, failure?.cause, ports.join(', ')]
  }
  const run = ['run', '--detach', '--stop-signal=KILL']

  test.each(['root', 'bob'])('are none where no engine has been, and none is begun for %s', async (user) => {
    const places = ['/var/lib/containers', '/var/lib/docker', '/home', '/root', '/run', '-maxdepth', '3']
    const before = await lab.run('find', places)
    expect(await read(user)).toMatchObject({ services: {}, gaps: [] })
    const made = (await lab.run('find', places)).split('\n').filter((path) => !before.includes(path))
    expect(made.filter((path) => /containers|docker|podman|libpod|storage/.test(path))).toEqual([])
  })

  test('are started', async () => {
    await lab.docker()
    await lab.run('systemctl', ['enable', 'docker.service'])
    await docker(
      ...run,
      '--restart=always',
      '--name=up',
      '--publish=127.0.0.1:7701:80',
      '--publish=7702:80/udp',
      webImage,
    )
    await docker(...run, '--restart=unless-stopped', '--name=stopped', '--publish=7703:80', webImage)
    await docker('stop', 'stopped')
    await docker(...run, '--restart=on-failure', '--name=looping', webImage, ...exit(3))
    await docker(...run, '--restart=on-failure:1', '--name=exhausted', webImage, ...exit(3))
    await docker(...run, '--restart=always', '--name=clash', '--publish=127.0.0.1:7701:80', webImage)
    const host = ['--network=host', '--name=host', '--expose=9999', webImage, '/bin/httpd', '-f', '-p', '7705']
    await docker(...run, ...host)
    await docker('run', '--name=random', '--detach', '--stop-signal=KILL', '--publish=80', webImage)
    await docker('tag', webImage, 'qdrant/qdrant:v1')
    await docker('create', '--name=vectors', '--publish=6333:6333', 'qdrant/qdrant:v1')
    await holders.composeProject(lab, { project: 'shop', service: 'api', publish: ['7706-7707:80'] })
    const compose = ['compose', '--project-name', 'shop', '--file', '/srv/shop/compose.yaml']
    await docker(...compose, 'up', '--detach', '--scale', 'api=2')
    await docker(...compose, 'run', '--detach', '--name=once', 'api', '/bin/sleep', '100000')
  })

  const ofDocker: [string, ReturnType<typeof shown>][] = [
    ['docker:up', ['up', true, undefined, '127.0.0.1 7701-7701/tcp certain, * 7702-7702/udp certain']],
    ['docker:stopped', ['down', false, undefined, '* 7703-7703/tcp certain']],
    ['docker:looping', ['restarting', expect.anything(), 'exited', '']],
    ['docker:exhausted', ['failed', false, 'exited', '']],
    ['docker:clash', ['failed', false, 'address-in-use', '127.0.0.1 7701-7701/tcp certain']],
    ['docker:host', ['up', false, undefined, '* 7705-7705/any likely']],
    ['docker:random', ['up', false, undefined, '']],
    ['docker:vectors', ['down', false, undefined, '* 6333-6333/tcp certain']],
    ['docker:once', ['up', false, undefined, '']],
  ]

  describe('of docker', () => {
    test('are all there for root, as they are', async () => {
      const { services, gaps } = await read('root')
      expect(gaps).toEqual([])
      const named = Object.keys(services).filter((name) => name.startsWith('docker:'))
      expect(named.toSorted()).toEqual(ofDocker.map(([name]) => name).toSorted())
      // In a loop it is not always known with what code it will end.
      const looping = shown(services['docker:looping'])
      expect([undefined, true]).toContain(looping?.[1])
      const expected = ofDocker.filter(([name]) => name !== 'docker:looping')
      expect(expected.map(([name]) => [name, shown(services[name])])).toEqual(expected)
      expect([looping?.[0], looping?.[2]]).toEqual(['restarting', 'exited'])
      expect(services['docker:looping']?.restarts).toBeGreaterThan(0)
      expect(services['docker:clash']?.failure).toMatchObject({
        ports: [7701],
        line: expect.stringContaining('port is already allocated'),
      })
      expect(services['docker:vectors']?.product).toMatchObject({ key: 'qdrant', ports: [6333, 6334] })
      expect(services['docker:up']?.container).toMatchObject({ name: 'up', restartPolicy: 'always', image: webImage })
    })

    test('of one service of compose are one, with the ports of both', async () => {
      const { services } = await read('root')
      const { container, state, claims = [] } = services['compose:shop/api'] ?? {}
      expect([state, container?.name]).toEqual(['up', expect.stringMatching(/^shop-api-[12]$/)])
      expect(claims.map(({ range }) => range.low).toSorted()).toEqual([7706, 7707])
    })

    test('do not start with the machine where docker does not', async () => {
      await lab.run('systemctl', ['disable', 'docker.service'])
      const { services } = await read('root')
      expect(services['docker:up']?.startsAtBoot).toBe(false)
      await lab.run('systemctl', ['enable', 'docker.service'])
    })

    test('start with docker as it is said of them', async () => {
      const { services } = await read('root')
      await lab.run('systemctl', ['restart', 'docker.service'])
      for (const [name] of ofDocker.filter(([one]) => one !== 'docker:looping')) {
        const [, container = ''] = name.split(':')
        const isUp = async () =>
          (await docker('inspect', '--format={{.State.Running}}', container)).stdout.trim() === 'true'
        if (services[name]?.startsAtBoot === true) await lab.until(isUp, `${name} to be up`)
        else expect([name, await isUp()]).toEqual([name, false])
      }
    })
  })

  describe('of podman', () => {
    test('are started, by alice and by root', async () => {
      await lab.podman({ user: 'alice' })
      await podman(...run, '--restart=always', '--name=cache', '--publish=7711:80', webImage)
      await podman(
        ...run,
        '--restart=unless-stopped',
        '--name=stopped',
        '--publish=127.0.0.1:7712-7713:80-81',
        webImage,
      )
      await podman('stop', 'stopped')
      await podman(...run, '--name=clash', '--publish=7711:80', webImage)
      await podman(...run, '--restart=on-failure:1', '--name=exhausted', webImage, ...exit(3))
      await podman(...run, '--network=host', '--name=host', '--env=PORT=7714', webImage, '/bin/sleep', '100000')
      const infra = [`--infra-image=${webImage}`, '--infra-command=/bin/sleep 100000']
      await podman('pod', 'create', '--name=pod', '--publish=7715:80', ...infra)
      await podman(...run, '--pod=pod', '--name=inside', webImage)
      await holders.quadlet(lab, { name: 'local-ai', publish: ['7716:80'], user: 'alice' })
      await holders.podmanContainer(lab, { name: 'rooted', publish: ['7717:80'] })
    })

    test.each(['root', 'alice'])('of alice are all there, for %s', async (user) => {
      const { services, gaps } = await read(user)
      expect(gaps.filter(({ subject }) => subject.includes('alice'))).toEqual([])
      const names = Object.keys(services).filter((name) => name.startsWith('podman/alice:'))
      const [infra = ''] = names.filter((name) => name.endsWith('-infra'))
      const expected = [
        ['cache', ['up', false, undefined, '* 7711-7711/tcp certain']],
        ['stopped', ['down', false, undefined, '127.0.0.1 7712-7713/tcp certain']],
        ['clash', ['failed', false, 'address-in-use', '* 7711-7711/tcp certain']],
        ['exhausted', ['failed', false, 'exited', '']],
        ['host', ['up', false, undefined, '* 7714-7714/any likely']],
        [infra.replace('podman/alice:', ''), ['up', false, undefined, '* 7715-7715/tcp certain']],
        ['inside', ['up', false, undefined, '']],
        ['local-ai', ['up', undefined, undefined, '* 7716-7716/tcp certain']],
      ]
      expect(names).toHaveLength(expected.length)
      expect(expected.map(([name]) => [name, shown(services[`podman/alice:${name}`])])).toEqual(expected)
      const own = { unit: 'local-ai.service', isOfUnit: true, user: 'alice', uid: 1001, isTemporary: true }
      expect(services['podman/alice:local-ai']?.container).toMatchObject(own)
      expect(services['podman/alice:clash']?.failure?.ports).toEqual([7711])
    })

    test('of root are there for root alone', async () => {
      const { services, gaps } = await read('root')
      expect(shown(services['podman:rooted'])).toEqual(['up', false, undefined, '* 7717-7717/tcp certain'])
      expect(gaps).toEqual([])
    })

    test('start with the machine where podman-restart does, and do', async () => {
      await lab.as('alice').systemctl('enable', 'podman-restart.service')
      const { services } = await read('root')
      expect(services['podman/alice:cache']?.startsAtBoot).toBe(true)
      expect(services['podman/alice:stopped']?.startsAtBoot).toBe(false)
      await podman('stop', 'cache')
      await lab.as('alice').systemctl('start', 'podman-restart.service')
      const states = (await podman('ps', '--all', '--format={{.Names}} {{.State}}')).stdout
      expect(states).toContain('cache running')
      expect(states).toContain('stopped exited')
      // The unit that has started it is not its own.
      expect((await read('alice')).services['podman/alice:cache']?.container).not.toHaveProperty('unit')
      await lab.run('rm', ['/var/lib/systemd/linger/alice'])
      expect((await read('root')).services['podman/alice:cache']?.startsAtBoot).toBe(false)
      await lab.run('touch', ['/var/lib/systemd/linger/alice'])
    })

    test('in a unit of nothing but podman are that unit’s, without a label too', async () => {
      const args = ['run', '--name=plain', '--stop-signal=KILL', webImage]
      await lab.as('alice').run('systemd-run', ['--user', '--unit=plain', '--quiet', 'podman', ...args])
      await lab.until(async () => (await podman('ps', '--format={{.Names}}')).stdout.includes('plain'))
      const { container } = (await read('root')).services['podman/alice:plain'] ?? {}
      expect(container).toMatchObject({ unit: 'plain.service', isOfUnit: true })
    })
  })

  describe('for others', () => {
    const ofRoot = [
      {
        subject: 'the containers of docker',
        reason: 'docker.sock may not be used by this user',
        command: 'sudo docker ps --all',
        affects: 'naming',
      },
      {
        subject: 'root’s containers of podman',
        reason: 'only root may list the containers of root',
        command: 'sudo podman ps --all',
        affects: 'naming',
      },
    ]
    const ofAlice = {
      subject: 'alice’s containers of podman',
      reason: 'only root and alice may list the containers of alice',
      command: 'sudo -u alice env -C / podman ps --all',
      affects: 'naming',
    }

    test('alice sees her own, and two gaps', async () => {
      const { services, gaps } = await read('alice')
      expect(Object.keys(services).filter((name) => !name.startsWith('podman/alice:'))).toEqual([])
      expect(gaps).toEqual(ofRoot)
    })

    test('bob sees gaps, and nothing is made for him', async () => {
      const before = await lab.run('find', ['/home/bob'])
      expect(await read('bob')).toMatchObject({ services: {}, gaps: [...ofRoot, ofAlice] })
      expect(await lab.run('find', ['/home/bob'])).toBe(before)
    })

    test('what the gaps say shows the containers', async () => {
      const pasted = async ({ command }: { command: string }, user: string) =>
        lab.run('bash', ['-c', command], { user })
      expect(await pasted(ofRoot[0] as { command: string }, 'alice')).toContain('exhausted')
      expect(await pasted(ofRoot[1] as { command: string }, 'alice')).toContain('rooted')
      expect(await pasted(ofAlice, 'root')).toContain('local-ai')
    })

    test('in the group of docker, alice sees its containers as root does', async () => {
      await lab.run('usermod', ['--append', '--groups', 'docker', 'alice'])
      const { services, gaps } = await read('alice')
      expect(gaps).toEqual([ofRoot[1]])
      expect(shown(services['docker:up'])).toEqual(ofDocker[0]?.[1])
      expect(services).toHaveProperty('compose:shop/api')
    })
  })

  test('have been asked for once, where the holders of their ports are named too', async () => {
    const told = JSON.parse(await lab.run('node', ['--input-type=module', '--eval', naming]))
    expect(told.answered).toEqual(['docker 0', 'podman 0', 'podman 1001'])
    expect(told.asked).toHaveLength(3)
    expect(told.named).toEqual(told.again)
    for (const name of ['up', 'rooted', 'local-ai']) expect(JSON.stringify(told.named)).toContain(`"name":"${name}"`)
  })

  test('docker that hangs is one gap within the deadline, and podman is told all the same', async () => {
    const [pid = ''] = (await lab.run('pgrep', ['--exact', 'dockerd'])).split('\n')
    await lab.run('kill', ['-STOP', pid])
    const { services, gaps, ms } = await ask('root')
    await lab.run('kill', ['-CONT', pid])
    expect(gaps).toContainEqual({
      subject: 'the containers of docker',
      reason: 'docker.sock did not answer within 2 s',
      command: 'sudo docker ps --all',
      affects: 'naming',
    })
    expect(services).toHaveProperty('podman:rooted')
    expect(ms).toBeLessThan(3_500)
  })

  test('docker that answers with rubbish is one gap', async () => {
    const [socket, aside] = ['/run/docker.sock', '/run/docker.aside']
    await lab.run('mv', [socket, aside])
    await lab.run('systemd-run', ['--unit=rubbish', '--quiet', '/usr/bin/python3', '-c', rubbish, socket])
    await lab.until(async () => (await lab.exec('test', ['-S', socket])).exitCode === 0)
    const { services, gaps } = await read('root')
    await lab.run('systemctl', ['stop', 'rubbish.service'])
    await lab.run('mv', ['--force', aside, socket])
    expect(gaps).toMatchObject([
      { subject: 'the containers of docker', reason: 'docker.sock did not answer with HTTP' },
    ])
    expect(services).toHaveProperty('podman:rooted')
  })

  test('docker that sleeps is not woken', async () => {
    await lab.run('systemctl', ['stop', 'docker.service'])
    const { gaps } = await read('root')
    expect(gaps).toMatchObject([{ subject: 'the containers of docker', reason: 'dockerd does not run' }])
    expect((await lab.exec('systemctl', ['is-active', 'docker.service'])).stdout.trim()).toBe('inactive')
  })
})
