import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Other ways to run docker: without the proxy, beside a second daemon, at another socket.

await describeInLab(
  'a docker daemon',
  (lab) => {
    const { who, paste, isFree, freesAndUndoes } = asking(lab)

    describe.each(['7501', '7501/udp', '127.0.0.1:7502'])('without its proxy holds %s itself', (need) => {
      const name = need.startsWith('7501') ? 'both' : 'local'

      test('and is asked, by root and by carol', async () => {
        if (need === '7501') {
          await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
          const publish = ['7501:80', '7501:80/udp']
          await holders.dockerContainer(lab, { name: 'both', publish, userlandProxy: false })
          await holders.dockerContainer(lab, { name: 'local', publish: ['127.0.0.1:7502:80'], userlandProxy: false })
        }
        for (const user of ['root', 'carol']) {
          const { holders: seen, gaps } = await who(need, { user })
          for (const { process, container } of seen) {
            expect(process?.command).toMatch(/^\S*dockerd /)
            expect(container).toMatchObject({ engine: 'docker', name, image: webImage })
          }
          expect(gaps).toEqual([])
          expect(await freesAndUndoes(need, user)).toMatch(/^docker stop [\da-f]{12}$/)
        }
      })

      test('which alice knows, and asks with sudo', async () => {
        const { holders: seen, gaps, ways } = await who(need, { user: 'alice' })
        for (const { process, manager } of seen) {
          expect(process?.command).toMatch(/^\S*dockerd /)
          expect(manager?.unit).toBe('docker.service')
        }
        expect(gaps).toMatchObject([{ reason: 'docker.sock may not be used by this user' }])
        expect(await paste(gaps[0]?.command, 'alice')).toContain(` ${name}\n`)
        await paste(ways[0]?.command, 'alice')
        await lab.until(() => isFree(need), `${need} to be free`)
        await paste(`docker start ${name}`)
      })
    })

    describe('beside the usual one', () => {
      const socket = '/run/second/docker.sock'
      const docker = (...args: string[]) => lab.run('docker', ['-H', `unix://${socket}`, ...args])
      const container = { engine: 'docker', name: 'far', image: webImage, host: `unix://${socket}` }

      test('is found by its arguments, and told to docker', async () => {
        const dirs = ['--data-root=/var/lib/docker/second', '--exec-root=/run/second', '--pidfile=/run/second.pid']
        await lab.run('ip', ['link', 'add', 'docker1', 'type', 'bridge'])
        await lab.run('ip', ['address', 'add', '172.30.0.1/24', 'dev', 'docker1'])
        const network = [
          '--config-file=/etc/docker/second.json',
          '--bridge=docker1',
          '--iptables=false',
          '--ip6tables=false',
        ]
        await lab.run('mkdir', ['-p', '/run/second'])
        await lab.writeFile('/etc/docker/second.json', '{}')
        const args = ['-H', `unix://${socket}`, '--containerd=/run/containerd/containerd.sock', ...dirs, ...network]
        await lab.run('systemd-run', ['--unit=second-docker', 'dockerd', ...args])
        await lab.until(async () => (await lab.exec('docker', ['-H', `unix://${socket}`, 'version'])).exitCode === 0)
        await docker(
          'import',
          '--change',
          'CMD ["/bin/httpd","-f","-p","80","-h","/www"]',
          '/opt/web-image.tar',
          webImage,
        )
        await docker('run', '--detach', '--stop-signal=KILL', '--name=far', '--publish=127.0.0.1:7504:80', webImage)
        await lab.listening(7504)
        const { holders: seen, gaps } = await who('127.0.0.1:7504')
        expect(seen).toMatchObject([{ container }])
        expect(gaps).toEqual([])
        expect(await freesAndUndoes('127.0.0.1:7504')).toMatch(
          /^docker -H unix:\/\/\/run\/second\/docker\.sock stop [\da-f]{12}$/,
        )
      })

      test.each(['root', 'carol'])('is found by the DOCKER_HOST of %s, and the usual one beside it', async (user) => {
        await lab.run('chgrp', ['docker', '/run/second', socket])
        const env = { DOCKER_HOST: `unix://${socket}` }
        expect((await who('127.0.0.1:7504', { user, env })).holders).toMatchObject([{ container }])
        const { holders: seen, ways } = await who('127.0.0.1:7502', { user, env })
        expect(seen).toMatchObject([{ container: { name: 'local', host: 'unix:///run/docker.sock' } }])
        expect(ways[0]?.command).toMatch(/^docker -H unix:\/\/\/run\/docker\.sock stop [\da-f]{12}$/)
        await paste(ways[0]?.command, user)
        await lab.until(() => isFree('127.0.0.1:7502'))
        await paste(ways[0]?.undo, user)
      })

      test('is missed where only the other one answers, and that is said', async () => {
        await lab.run('chmod', ['600', socket])
        const { holders: seen, gaps } = await who('127.0.0.1:7504', { user: 'carol' })
        expect(seen).toMatchObject([{ process: { command: expect.stringContaining('docker-proxy') } }])
        expect(seen[0]?.container).toEqual({ engine: 'docker', address: '172.30.0.2' })
        expect(gaps).toMatchObject([{ reason: 'docker.sock may not be used by this user' }])
        // The other daemon is not asked again for what it has named.
        expect((await who('127.0.0.1:7502', { user: 'carol' })).gaps).toEqual([])
      })

      test('whose socket nobody knows leaves no orphan', async () => {
        await lab.run('mv', [socket, '/run/second/hidden.sock'])
        await new Promise((resolve) => setTimeout(resolve, 11_000))
        const { holders: seen } = await who('127.0.0.1:7504')
        expect(seen[0]?.container).toEqual({ engine: 'docker', address: '172.30.0.2' })
      })
    })
  },
  { dualStack: true },
)
