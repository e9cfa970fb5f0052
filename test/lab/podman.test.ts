import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Who holds a port that podman publishes: of root’s podman and of alice’s, for root, for herself, and for bob.

const alice = { user: 'alice' }
const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 env -C / podman'

await describeInLab(
  'podman',
  (lab) => {
    const { who, paste, isFree, freesAndUndoes } = asking(lab)

    describe.each(['7201', '7201/udp'])('of root, %s', (need) => {
      const ids: string[] = []

      test('is a container, for root', async () => {
        if (need === '7201') {
          ids.push(await holders.podmanContainer(lab, { name: 'cache', publish: ['7201:80', '7201:80/udp'] }))
        }
        const { holders: seen, gaps, ways } = await who(need)
        expect(seen).toMatchObject([{ container: { engine: 'podman', name: 'cache', image: webImage } }])
        expect(seen[0]?.process?.command).toMatch(/^\S*conmon /)
        expect(gaps).toEqual([])
        expect(ways).toMatchObject([{ kind: 'stop-container', title: 'stop the container cache' }])
        expect(await freesAndUndoes(need)).toMatch(/^podman stop [\da-f]{12}$/)
      })

      test.each(['alice', 'bob'])('is root’s, and no more, for %s', async (user) => {
        const { holders: seen, gaps, ways } = await who(need, { user })
        const unknown = 'it was opened by root, and only root sees the processes of others'
        expect(seen).toEqual([{ address: '0.0.0.0', state: expect.any(String), unknown }])
        const command = `sudo ss -Hanp${need === '7201' ? 't' : 'u'} 'sport = :7201'`
        expect(gaps).toEqual([
          {
            subject: `which process holds ${need.includes('udp') ? need : '7201/tcp'}`,
            reason: unknown,
            command,
            affects: 'naming',
          },
        ])
        expect(ways[0]?.command).toBe(command)
      })
    })

    test('what the gap says shows alice the rest', async () => {
      const { gaps } = await who('7201', alice)
      expect(await paste(gaps[0]?.command, 'alice')).toContain('"conmon"')
    })

    const rootless: [string, string, string | undefined, string][] = [
      ['pasta', '7202', undefined, 'pasta'],
      ['rootlessport', '7203', 'slirp4netns', 'rootlessport'],
      ['slirp', '7204', 'slirp4netns:port_handler=slirp4netns', 'slirp4netns'],
      ['bridged', '7205', 'shop', 'rootlessport'],
    ]

    describe.each(rootless)('of alice with %s', (name, port, network, helper) => {
      const own = { engine: 'podman', name, image: webImage, user: 'alice', id: expect.stringMatching(/^[\da-f]{64}$/) }

      test('is started', async () => {
        const podman = await lab.podman(alice)
        if (network === 'shop') await podman('network', 'create', 'shop')
        await holders.podmanContainer(lab, { name, publish: [`${port}:80`], ...alice, ...(network && { network }) })
      })

      test.each([
        ['root', asAlice],
        ['alice', 'podman'],
      ])('is her container, for %s, who frees the port and takes it again', async (user, podman) => {
        const { holders: seen, gaps } = await who(port, { user })
        expect(seen).toMatchObject([{ process: { command: expect.stringContaining(helper) }, container: own }])
        expect(gaps).toEqual([])
        const command = await freesAndUndoes(port, user)
        expect(command).toBe(`${podman} stop ${seen[0]?.container?.id?.slice(0, 12)}`)
      })

      test('is a container of hers, for bob, with one gap', async () => {
        const { holders: seen, gaps, ways } = await who(port, { user: 'bob' })
        expect(seen).toMatchObject([{ process: { user: 'alice', command: expect.stringContaining(helper) } }])
        expect(seen[0]?.container).toEqual({ engine: 'podman', user: 'alice' })
        const command = 'sudo -u alice env -C / podman ps'
        const reason = 'only root and alice may list the containers of alice'
        expect(gaps).toEqual([{ subject: `which container is behind ${port}/tcp`, reason, command, affects: 'naming' }])
        expect(ways[0]).toMatchObject({ kind: 'look', command: `${asAlice} ps` })
        expect(await paste(gaps[0]?.command)).toContain(` ${name}\n`)
        expect(await paste(ways[0]?.command)).toContain(` ${name}\n`)
      })
    })

    describe('of alice in the network of the host', () => {
      const command = ['/bin/httpd', '-f', '-p', '7206', '-h', '/www']

      test.each(['root', 'alice', 'bob'])('is known, for %s', async (user) => {
        if (user === 'root') await holders.podmanContainer(lab, { name: 'host', network: 'host', command, ...alice })
        await lab.listening(7206)
        const { holders: seen, gaps, ways } = await who('7206', { user })
        const id = seen[0]?.container?.id?.slice(0, 12)
        expect(seen).toMatchObject([{ container: { engine: 'podman', user: 'alice' } }])
        expect(seen[0]?.container?.name).toBe(user === 'bob' ? undefined : 'host')
        expect(ways[0]?.command).toBe(`${user === 'alice' ? 'podman' : asAlice} stop ${id}`)
        const gap = gaps.find(({ subject }) => subject.startsWith('which container'))
        expect(gap?.command).toBe(user === 'bob' ? `sudo -u alice env -C / podman ps --filter id=${id}` : undefined)
        if (gap !== undefined) expect(await paste(gap.command)).toContain(' host\n')
        if (user !== 'bob') await freesAndUndoes('7206', user)
      })
    })

    describe.each([
      ['7207', undefined, 'root', 'podman'],
      ['7208', 'alice', 'root', asAlice],
      ['7208', 'alice', 'alice', 'podman'],
    ])('a pod at %s of %s', (port, owner, user, program) => {
      test(`is stopped as a whole, for ${user}`, async () => {
        const podman = await lab.podman({ user: owner })
        // The image of its own is not in the lab.
        const infra = [`--infra-image=${webImage}`, '--infra-command=/bin/sleep 100000']
        const name = `pod${port}`
        const { exitCode } = await (owner === undefined ? lab : lab.as(owner)).exec('podman', ['pod', 'exists', name])
        if (exitCode !== 0) {
          await podman('pod', 'create', `--name=${name}`, `--publish=${port}:80`, '--exit-policy=continue', ...infra)
          await podman('run', '--detach', '--stop-signal=KILL', `--pod=${name}`, `--name=in-${name}`, webImage)
        }
        const { holders: seen } = await who(port, { user })
        expect(seen[0]?.container).toMatchObject({ engine: 'podman', name: expect.stringMatching(/-infra$/) })
        const pod = seen[0]?.container?.pod?.slice(0, 12)
        expect(await freesAndUndoes(port, user)).toBe(`${program} pod stop ${pod}`)
        expect(await podman('ps', '--format={{.Names}}')).toContain(`in-${name}\n`)
      })
    })

    test('of a compose project is named by its labels, and stopped by podman', async () => {
      const podman = await lab.podman(alice)
      const labels = ['project=shop', 'service=web'].map((one) => `--label=com.docker.compose.${one}`)
      await podman(
        'run',
        '--detach',
        '--rm',
        '--stop-signal=KILL',
        '--name=shop_web_1',
        ...labels,
        '-p',
        '7209:80',
        webImage,
      )
      const { holders: seen, ways } = await who('7209', alice)
      const container = { name: 'shop_web_1', composeProject: 'shop', composeService: 'web', isTemporary: true }
      expect(seen).toMatchObject([{ container }])
      expect(ways[0]).toMatchObject({ command: `podman stop ${seen[0]?.container?.id?.slice(0, 12)}` })
      expect(ways[0]?.undo).toBeUndefined()
      await paste(ways[0]?.command, 'alice')
      await lab.until(() => isFree('7209'))
    })
  },
  { dualStack: true },
)
