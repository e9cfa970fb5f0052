import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// A docker that alice runs without root, as its own tool installs it: for root, for herself and for bob.

const host = 'unix:///run/user/1001/docker.sock'
const docker = `docker -H ${host}`
const networks = [
  { driver: 'builtin', net: 'slirp4netns', helper: /^rootlesskit .* --port-driver=builtin / },
  { driver: 'slirp4netns', net: 'slirp4netns', helper: /^slirp4netns / },
  { driver: 'implicit', net: 'pasta', helper: /^pasta / },
] as const

await describeInLab('rootless docker', (lab) => {
  const { who, paste, isFree, freesAndUndoes } = asking(lab)
  const { run, writeFile } = lab.as('alice')
  const ids: Record<string, string> = {}
  const start = async (name: string, ...options: string[]) => {
    const args = ['run', '--detach', '--stop-signal=KILL', `--name=${name}`, ...options]
    ids[name] = (await run('docker', options.includes(webImage) ? args : [...args, webImage])).trim()
  }
  const named = (name: string) => ({ engine: 'docker', id: ids[name], name, image: webImage, user: 'alice', host })
  const stop = (name: string) => `${docker} stop ${ids[name]?.slice(0, 12)}`

  test('is installed by its own tool', async () => {
    await holders.installRootlessDocker(lab, 'alice')
    expect(await lab.as('alice').systemctl('is-active', 'docker.service')).toBe('active\n')
    await start('both', '--publish=7801:80', '--publish=7801:80/udp')
    await start('local', '--publish=127.0.0.1:7802:80')
    await start('hosted', '--network=host', webImage, '/bin/httpd', '-f', '-p', '7804', '-h', '/www')
    const services = { api: { image: webImage, ports: ['7803:80'], stop_signal: 'KILL' } }
    await writeFile('/home/alice/shop/compose.yaml', JSON.stringify({ services }))
    await run('docker', ['compose', '--file', '/home/alice/shop/compose.yaml', 'up', '--detach'])
  })

  describe.each(networks)('with the port driver $driver', ({ driver, net, helper }) => {
    test('is started', async () => {
      if (driver !== 'builtin') {
        await holders.connectRootlessDocker(lab, 'alice', { driver, net })
        await run('docker', ['start', 'both', 'local', 'hosted', 'shop-api-1'])
      }
      await Promise.all([7801, 7802, 7803].map((port) => lab.listening(port)))
    })

    describe.each([
      ['7801', 'both'],
      ['127.0.0.1:7802', 'local'],
    ])('%s', (need, name) => {
      test.each(['root', 'alice'])('is of that container of alice, for %s', async (user) => {
        const { holders: seen, gaps, ways } = await who(need, { user })
        for (const { process, container } of seen) {
          expect(process?.command).toMatch(helper)
          expect(container).toEqual(named(name))
        }
        expect(gaps).toEqual([])
        expect(ways).toHaveLength(1)
        expect(ways[0]?.command).toBe(stop(name))
        await freesAndUndoes(need, user)
      })

      test('is of a docker of alice, for bob, whose command frees it', async () => {
        const { holders: seen, gaps, ways } = await who(need, { user: 'bob' })
        for (const { process, container, manager } of seen) {
          expect(process?.command).toMatch(helper)
          expect(container).toEqual({ engine: 'docker', user: 'alice' })
          expect(manager).toMatchObject({ unit: 'docker.service', user: 'alice' })
        }
        const port = Number(need.split(':').at(-1))
        expect(gaps).toContainEqual({
          subject: `which container is behind ${port}/tcp`,
          reason: 'docker.sock may not be used by this user',
          command: `sudo ${docker} ps --filter publish=${port}/tcp`,
          affects: 'naming',
        })
        // Bob himself has no sudo.
        expect(await paste(`sudo ${docker} ps --filter publish=${port}/tcp`, 'alice')).toContain(` ${name}\n`)
        expect(ways).toHaveLength(1)
        expect(ways[0]?.command).toContain(`sudo ${docker} stop $(sudo ${docker} ps `)
        await paste(ways[0]?.command, 'alice')
        await lab.until(() => isFree(need), `${need} to be free`)
        await run('docker', ['start', name])
        await lab.listening(port)
      })
    })

    test.each(['root', 'alice'])('of compose, is a service of a project, for %s', async (user) => {
      const { holders: seen } = await who('7803', { user })
      const service = { composeProject: 'shop', composeService: 'api' }
      for (const { container } of seen) expect(container).toMatchObject({ name: 'shop-api-1', ...service, host })
      expect(await freesAndUndoes('7803', user)).toBe(`${docker} compose -p shop stop api`)
    })

    test.each(['root', 'alice'])('names the container of a UDP port, for %s', async (user) => {
      await lab.listening(7801, 'udp')
      const { report } = await lab.check(['7801/udp'], { user })
      const [finding] = report.findings
      expect(finding?.holders.length).toBeGreaterThan(0)
      for (const { container } of finding?.holders ?? []) expect(container).toEqual(named('both'))
      // slirp4netns and pasta let others join them.
      expect(finding?.kind).toBe(driver === 'builtin' ? 'port-in-use' : 'port-shared')
      expect(finding?.remedies.map(({ command }) => command)).toContain(stop('both'))
    })

    // That host is the network of rootlesskit, and only pasta brings its ports out here.
    if (driver === 'implicit') {
      test.each(['root', 'alice'])('names the container in the network of the host, for %s', async (user) => {
        await lab.listening(7804)
        const { holders: seen, gaps, ways } = await who('7804', { user })
        expect(seen).toMatchObject([
          { process: { command: expect.stringMatching(helper) }, container: named('hosted') },
        ])
        expect(gaps).toEqual([])
        expect(ways[0]?.command).toBe(stop('hosted'))
        await freesAndUndoes('7804', user)
      })
    } else {
      test('has no port of a container in the network of the host', async () => {
        expect(await run('docker', ['exec', 'hosted', '/bin/busybox', 'netstat', '-ltn'])).toContain(':7804 ')
        expect(await isFree('7804')).toBe(true)
      })
    }

    test('is said whose it is, and not to be as old as the daemon', async () => {
      const { report } = await lab.check(['127.0.0.1:7802'])
      expect(report.findings[0]?.message).toMatch(/ docker container local of \S+ \([^)]*user alice\)$/)
    })
  })
})
