import { describe, expect, test } from 'vitest'
import { asking, type Gap } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Who holds a port that docker publishes: for root, for carol of the docker group, for alice who has sudo, and for bob.

await describeInLab(
  'docker',
  (lab) => {
    // Nobody but root sees bob’s process at another address of 7104.
    const isOfContainer = ({ subject }: Gap) => subject.startsWith('which container')
    const { who, paste, isFree, freesAndUndoes } = asking(lab)
    const ids: Record<string, string> = {}
    const start = async (name: string, ...publish: string[]) => {
      ids[name] = await holders.dockerContainer(lab, { name, publish })
    }
    const named = (name: string) => ({ engine: 'docker', id: ids[name], name, image: webImage })

    test('is started', async () => {
      await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
      await start('both', '7101:80', '7101:80/udp')
      await start('six', '[::]:7102:80', '[::1]:7103:80')
      await start('one', '127.0.0.1:7104:80', '127.0.0.1:7104:80/udp')
      await start('two', '127.0.0.2:7104:80')
      lab.start('python3', ['-m', 'http.server', '7104', '--bind', '127.0.0.3'], { user: 'bob', login: false })
      await lab.until(async () => !(await isFree('127.0.0.3:7104')))
    })

    const needs: [string, string, string[]][] = [
      ['7101', 'both', ['0.0.0.0', '::']],
      ['7101/udp', 'both', ['0.0.0.0', '::']],
      ['[::]:7102', 'six', ['::']],
      ['[::1]:7103', 'six', ['::1']],
      ['127.0.0.1:7104', 'one', ['127.0.0.1']],
      ['127.0.0.1:7104/udp', 'one', ['127.0.0.1']],
      ['127.0.0.2:7104', 'two', ['127.0.0.2']],
    ]

    describe.each(needs)('%s', (need, name, addresses) => {
      test.each(['root', 'carol'])('is of that container, for %s', async (user) => {
        const { holders: seen, gaps, ways } = await who(need, { user })
        expect(seen.map(({ container }) => container)).toEqual(
          addresses.map(() => expect.objectContaining(named(name))),
        )
        expect(seen.map(({ process }) => process)).toEqual(
          addresses.map(() => expect.objectContaining({ user: 'root', startedAt: expect.any(String) })),
        )
        expect(gaps.filter(isOfContainer)).toEqual([])
        const [stop, begin] = ['stop', 'start'].map((verb) => `docker ${verb} ${ids[name]?.slice(0, 12)}`)
        expect(ways).toMatchObject([{ kind: 'stop-container', command: stop, undo: begin }])
      })

      test.each(['alice', 'bob'])('is of docker’s proxy, for %s, with one gap', async (user) => {
        const { holders: seen, gaps, ways } = await who(need, { user })
        const [, port, protocol = 'tcp'] = /(\d+)(?:\/(\w+))?$/.exec(need) ?? []
        for (const { process, container, manager } of seen) {
          expect(process?.command).toContain(`docker-proxy -proto ${protocol}`)
          expect(container).toEqual({ engine: 'docker', address: expect.stringMatching(/^172\.17\.0\.\d+$/) })
          expect(manager?.unit).toBe('docker.service')
        }
        const command = `sudo docker ps --filter publish=${port}/${protocol}`
        const reason = 'docker.sock may not be used by this user'
        expect(gaps.filter(isOfContainer)).toEqual([
          { subject: `which container is behind ${port}/${protocol}`, reason, command, affects: 'naming' },
        ])
        expect(ways).toMatchObject([
          { kind: 'stop-container', command: expect.stringMatching(/^sudo docker stop \$\(sudo docker ps /) },
        ])
      })

      test.each(['root', 'carol'])('is freed, and held again, by %s', async (user) => {
        await freesAndUndoes(need, user)
      })

      test('is freed by alice, and no other container with it', async () => {
        const { ways, gaps } = await who(need, { user: 'alice' })
        expect(await paste(gaps.find(isOfContainer)?.command, 'alice')).toContain(` ${name}\n`)
        const before = await paste("docker ps --format '{{.Names}}' | sort")
        await paste(ways[0]?.command, 'alice')
        await lab.until(() => isFree(need), `${need} to be free`)
        expect(await paste("docker ps --format '{{.Names}}' | sort")).toBe(before.replace(`${name}\n`, ''))
        await paste(`docker start ${name}`)
      })
    })

    test('at several addresses of one port, each has its own', async () => {
      const { holders: seen } = await who('7104')
      expect(Object.fromEntries(seen.map((one) => [one.address, one.container?.name ?? one.process?.user]))).toEqual({
        '127.0.0.1': 'one',
        '127.0.0.2': 'two',
        '127.0.0.3': 'bob',
      })
    })

    describe('in the network of the host', () => {
      const command = ['/bin/httpd', '-f', '-p', '7105', '-h', '/www']

      test.each(['root', 'carol'])('is named for %s', async (user) => {
        ids.host ??= await holders.dockerContainer(lab, { name: 'host', network: 'host', command })
        await lab.listening(7105)
        const { holders: seen, ways } = await who('7105', { user })
        expect(seen.map(({ container }) => container)).toEqual([named('host')])
        // Its httpd is that of busybox, and not Apache's.
        expect(seen.map(({ product }) => product)).toEqual([undefined])
        expect(ways[0]?.command).toBe(`docker stop ${ids.host.slice(0, 12)}`)
        await freesAndUndoes('7105', user)
      })

      test('is known by its id for alice, who can ask for its name', async () => {
        const { holders: seen, gaps, ways } = await who('7105', { user: 'alice' })
        expect(seen).toMatchObject([{ container: { engine: 'docker', id: ids.host } }])
        expect(seen.map(({ product }) => product)).toEqual([undefined])
        const gap = gaps.find(({ subject }) => subject === 'which container is behind 7105/tcp')
        expect(gap?.command).toBe(`sudo docker ps --filter id=${ids.host?.slice(0, 12)}`)
        expect(await paste(gap?.command, 'alice')).toContain(' host\n')
        expect(ways[0]?.command).toBe(`sudo docker stop ${ids.host?.slice(0, 12)}`)
        await freesAndUndoes('7105', 'alice')
      })
    })

    describe('of compose', () => {
      test.each(['root', 'carol'])('is a service of a project, for %s', async (user) => {
        if (user === 'root')
          await holders.composeProject(lab, { project: 'shop', service: 'api', publish: ['7106:80'] })
        const { holders: seen } = await who('7106', { user })
        const api = { engine: 'docker', name: 'shop-api-1', composeProject: 'shop', composeService: 'api' }
        expect(seen.map(({ container }) => container)).toMatchObject([api, api])
        expect(await freesAndUndoes('7106', user)).toBe('docker compose -p shop stop api')
      })
    })

    test('that is removed when it stops is not told to be started again', async () => {
      const docker = await lab.docker()
      await docker('run', '--detach', '--rm', '--stop-signal=KILL', '--name=once', '--publish=7107:80', webImage)
      const { holders: seen, ways } = await who('7107')
      expect(seen[0]?.container).toMatchObject({ name: 'once', isTemporary: true })
      expect(ways[0]?.undo).toBeUndefined()
      await paste(ways[0]?.command)
      await lab.until(() => isFree('7107'))
    })
  },
  { dualStack: true },
)
