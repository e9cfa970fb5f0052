import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// A docker that alice runs without root: beside that of root, and where it does not answer.

const host = 'unix:///run/user/1001/docker.sock'
const docker = `docker -H ${host}`

await describeInLab('rootless docker', (lab) => {
  const { who, paste, isFree } = asking(lab)
  const own = { engine: 'docker', name: 'local', image: webImage, user: 'alice', host }
  const roots = { engine: 'docker', name: 'roots', image: webImage, address: '172.17.0.2' }
  let id = ''

  describe('beside the docker of root', () => {
    test('is not taken for it, nor it for this one', async () => {
      await holders.installRootlessDocker(lab, 'alice')
      const options = ['--detach', '--stop-signal=KILL', '--name=local', '--publish=127.0.0.1:7802:80']
      await lab.as('alice').run('docker', ['run', ...options, webImage])
      await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
      id = await holders.dockerContainer(lab, { name: 'roots', publish: ['127.0.0.1:7805:80'] })
      expect((await who('127.0.0.1:7802')).holders).toMatchObject([{ container: own }])
      const { holders: [root] = [], ways } = await who('127.0.0.1:7805')
      expect(root?.container).toEqual({ id, ...roots })
      expect(ways[0]?.command).toBe(`docker stop ${id.slice(0, 12)}`)
    })

    test.each([
      ['her settings', {}],
      ['a variable', { DOCKER_CONTEXT: 'mine', DOCKER_CONFIG: '/home/carol/.other' }],
    ])('is what `docker` asks where %s of carol say so, who gets a command that asks the other', async (_, env) => {
      const carol = lab.as('carol')
      const create = 'docker context create mine --docker host=unix:///run/user/1003/docker.sock'
      await carol.run('bash', ['-c', `${create}; docker context use mine`], { env })
      const { ways } = await who('127.0.0.1:7805', { user: 'carol', env })
      expect(ways[0]?.command).toBe(`docker -H unix:///run/docker.sock stop ${id.slice(0, 12)}`)
      await carol.run('bash', ['-c', ways[0]?.command ?? ''], { env })
      await lab.until(() => isFree('127.0.0.1:7805'))
      await carol.run('bash', ['-c', ways[0]?.undo ?? ''], { env })
      await lab.listening(7805)
    })

    test('is what `docker` of alice asks, and not her `sudo docker`', async () => {
      const { ways } = await who('127.0.0.1:7805', { user: 'alice' })
      expect(ways[0]?.command).toMatch(/^sudo docker stop \$\(sudo docker ps /)
      await paste(ways[0]?.command, 'alice')
      await lab.until(() => isFree('127.0.0.1:7805'))
    })
  })

  describe('that hangs', () => {
    test.each(['root', 'alice', 'bob'])('is one gap in time, for %s', async (user) => {
      const [pid = ''] = (await lab.run('pgrep', ['--exact', '--uid', 'alice', 'dockerd'])).split('\n')
      await lab.run('kill', ['-STOP', pid])
      const start = performance.now()
      const { holders: seen, gaps, ways } = await who('127.0.0.1:7802', { user })
      const ms = performance.now() - start
      await lab.run('kill', ['-CONT', pid])
      expect(ms).toBeLessThan(8_000)
      expect(seen).toMatchObject([{ process: { command: expect.stringMatching(/^rootlesskit /) } }])
      expect(seen[0]?.container).toEqual({ engine: 'docker', user: 'alice' })
      const sudo = { root: '', alice: '', bob: 'sudo ' }[user]
      const why = user === 'bob' ? 'may not be used by this user' : 'did not answer within 2 s'
      const command = `${user === 'alice' ? '' : 'sudo '}${docker} ps --filter publish=7802/tcp`
      expect(gaps[0]).toMatchObject({ reason: `docker.sock ${why}`, command })
      expect(ways).toHaveLength(1)
      expect(ways[0]?.command).toContain(`${sudo}${docker} stop $(${sudo}${docker} ps `)
    })

    test('is told of again when it goes on', async () => {
      expect((await who('127.0.0.1:7802')).holders).toMatchObject([{ container: own }])
    })

    test('has died, and its rootlesskit with the ports cannot see it: docker.service is still not to be stopped', async () => {
      const [kit = ''] = (await lab.run('pgrep', ['--exact', '--oldest', 'rootlesskit'])).split('\n')
      await lab.run('kill', ['-STOP', kit])
      await lab.run('pkill', ['--exact', '--uid', 'alice', '--signal=KILL', 'dockerd'])
      const { holders: seen, gaps, ways } = await who('127.0.0.1:7802', { user: 'alice' })
      expect(seen[0]?.container).toEqual({ engine: 'docker', user: 'alice' })
      expect(gaps).toMatchObject([{ reason: 'docker.sock is there, and nobody answers at it' }])
      expect(ways.map(({ command }) => command).join('\n')).not.toMatch(/systemctl|kill/)
      await lab.run('kill', ['-CONT', kit])
      await lab.until(() => isFree('127.0.0.1:7802'))
    })
  })
})
