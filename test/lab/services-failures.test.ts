import { describe, expect, test } from 'vitest'
import type { Failure, Service } from '../../src/model/service.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { nodeScript, servers } from './holders/server.ts'

// Why a service does not stay up, by the words of real programs under real managers.

const PORT = 7401
const looping = { Restart: 'always', RestartSec: '1' }

type Answer = { services: Service[]; gaps: object[]; ms: number }

const bare = { claims: [], endpoints: [], needs: [], excludes: [] }
const systemUnit = (unit: string): Service => ({
  ...{ ...bare, state: 'restarting', manager: { kind: 'systemd', scope: 'system', unit } },
})
const userUnit = (unit: string, uid = 1001): Service => ({
  ...{ ...bare, state: 'restarting', manager: { kind: 'systemd', scope: 'user', uid, unit } },
})

await describeInLab('why a service does not stay up', (lab) => {
  const asker = '/opt/port-preflight/test/lab/failure-asker.ts'
  const read = async (services: readonly Service[], user?: string): Promise<Answer> =>
    JSON.parse(await lab.run('node', [asker, 'services', JSON.stringify(services)], user === undefined ? {} : { user }))
  const failureOf = async (service: Service, user?: string): Promise<Failure | undefined> =>
    (await read([service], user)).services[0]?.failure
  const fails = (unit: string, user?: string) =>
    lab.until(async () => {
      const { systemctl } = user === undefined ? lab : lab.as(user)
      const states = await systemctl('show', '--property=NRestarts,ActiveState', unit)
      return /NRestarts=[1-9]/.test(states) || /ActiveState=failed/.test(states)
    }, `${unit} to fail`)
  const hold = async () => {
    if ((await lab.listeners(PORT)).text === '') await holders.systemUnit(lab, { name: 'holder', port: PORT })
  }

  describe('a unit of the system', () => {
    test.each<[string, string, RegExp, number[]]>([
      ['node', servers.node(PORT), /EADDRINUSE: address already in use :::7401/, [PORT]],
      ['python', servers.python(PORT), /\[Errno 98\] Address already in use/, []],
      ['busybox', servers.busybox(PORT), /bind: Address already in use/, []],
      [
        'sshd',
        `/usr/sbin/sshd -D -p ${PORT} -o PidFile=none`,
        /Bind to port 7401 on .* failed: Address already in use/,
        [PORT],
      ],
    ])('%s: its port is in use', async (name, command, line, ports) => {
      await hold()
      await lab.writeFile(nodeScript.path, nodeScript.text)
      await lab.run('sh', ['-c', 'mkdir -p /run/sshd; ssh-keygen -A >/dev/null'])
      await holders.startSystemUnit(lab, { name, port: PORT, command, service: looping })
      await fails(`${name}.service`)
      const found = await failureOf(systemUnit(`${name}.service`))
      expect(found).toMatchObject({ cause: 'address-in-use', ports, source: 'journal' })
      expect(found?.line).toMatch(line)
    })

    test('all of them by one question', async () => {
      const services = ['node', 'python', 'busybox', 'sshd'].map((name) => systemUnit(`${name}.service`))
      const answer = await read(services)
      expect(answer.services.map(({ failure }) => failure?.cause)).toEqual(services.map(() => 'address-in-use'))
      expect(answer.gaps).toEqual([])
    })

    test.each<[string, string, Record<string, string>, Partial<Failure>, RegExp]>([
      ['gone', '/opt/nobody', {}, { cause: 'not-found' }, /\/opt\/nobody: No such file or directory/],
      [
        'other',
        '/bin/sh -c "echo no config; echo missing key shop; exit 3"',
        {},
        { cause: 'exited' },
        /missing key shop/,
      ],
      ['killed', '/bin/sh -c "echo at work; kill -SEGV $$$$"', {}, { cause: 'crashed' }, /at work/],
      ['slow', '/bin/sleep 60', { Type: 'notify', TimeoutStartSec: '1' }, { cause: 'timeout' }, /./],
      ['unmarked', '/etc/passwd', {}, { cause: 'permission-denied' }, /\/etc\/passwd.*: Permission denied/],
    ])('%s', async (name, command, service, expected, line) => {
      await holders.startSystemUnit(lab, { name, port: 1, command, service }).catch(() => {})
      await fails(`${name}.service`)
      const found = await failureOf({ ...systemUnit(`${name}.service`), state: 'failed' })
      expect(found).toMatchObject(expected)
      expect(found?.line).toMatch(line)
    })

    test('a socket unit, by the words of systemd', async () => {
      await hold()
      const refused = holders.socketUnit(lab, { name: 'echo', port: PORT })
      await expect(refused).rejects.toThrow()
      const found = await failureOf({ ...systemUnit('echo.socket'), state: 'failed' })
      expect(found).toMatchObject({ cause: 'address-in-use', ports: [PORT], source: 'journal' })
    })

    test('for bob: what its manager says, and the command that shows the rest', async () => {
      const answer = await read([systemUnit('python.service')], 'bob')
      expect(answer.services[0]?.failure).toEqual({ cause: 'exited', ports: [] })
      expect(answer.gaps).toEqual([
        {
          subject: 'why python.service does not stay up',
          reason: 'this user can read no line of it in the journal',
          command: 'sudo journalctl -u python.service -n 20',
          affects: 'naming',
        },
      ])
      expect(await lab.run('journalctl', ['-u', 'python.service', '-n', '20'])).toMatch(/Address already in use/)
    })

    test('that has said why long before others said much', async () => {
      const talk = '/bin/sh -c "yes no luck | head -5000; exit 1"'
      await holders.startSystemUnit(lab, { name: 'talker', port: 1, command: talk }).catch(() => {})
      await fails('talker.service')
      const [other, talker] = (await read([systemUnit('other.service'), systemUnit('talker.service')])).services
      expect(other?.failure?.line).toBe('missing key shop')
      expect(talker?.failure).toMatchObject({ cause: 'exited', line: expect.any(String) })
    })

    test('that stays up is let be', async () => {
      const service: Service = { ...systemUnit('holder.service'), state: 'up' }
      expect(await read([service])).toMatchObject({ services: [{ state: 'up' }], gaps: [] })
    })
  })

  describe('a unit of a user', () => {
    test('with the helper of podman', async () => {
      await hold()
      const container = {
        name: 'slirp',
        user: 'alice',
        network: 'slirp4netns',
        publish: [`${PORT}:80`],
        service: looping,
      }
      await holders.quadlet(lab, container).catch(() => {})
      await fails('slirp.service', 'alice')
      const found = await failureOf(userUnit('slirp.service'))
      expect(found).toMatchObject({ cause: 'address-in-use', ports: [PORT], source: 'journal' })
      expect(found?.line).toBe(`Error: rootlessport listen tcp 0.0.0.0:${PORT}: bind: address already in use`)
      // Nobody else's unit with that name.
      expect(await failureOf(userUnit('slirp.service', 1002))).toEqual({ cause: 'exited', ports: [] })
    })

    test('in one question with those of the system', async () => {
      await holders.startUserUnit(lab, { name: 'python', port: PORT, command: servers.python(PORT), service: looping })
      await fails('python.service', 'alice')
      const services = [systemUnit('python.service'), userUnit('python.service'), userUnit('slirp.service')]
      const answer = await read(services)
      expect(answer.services.map(({ failure }) => failure?.cause)).toEqual(services.map(() => 'address-in-use'))
      expect(answer.gaps).toEqual([])
    })
  })

  describe('a program of supervisor', () => {
    const program = (logs: string[]): Service => ({
      ...{ ...bare, state: 'failed', logs, manager: { kind: 'supervisor', scope: 'system', unit: 'backend' } },
    })
    const log = '/var/log/backend.err'

    test('by the end of its log', async () => {
      await hold()
      const keys = { stderr_logfile: log, startretries: '1' }
      await holders.startSupervisorProgram(lab, { program: 'backend', port: PORT, keys })
      await lab.until(async () => (await lab.exec('supervisorctl', ['status', 'backend'])).stdout.includes('FATAL'))
      const found = await failureOf(program(['/var/log/nowhere', log]))
      expect(found).toMatchObject({ cause: 'address-in-use', source: log })
      expect(found?.line).toMatch(/Address already in use/)
      const old: Service = { ...program([log]), since: new Date(Date.now() + 3_600_000).toISOString() }
      expect(await failureOf(old)).toEqual({ cause: 'exited', ports: [] })
    })

    test('by no file that a link leads to, nor by that of others', async () => {
      const script = [
        'echo "EADDRINUSE: secret" >/root/secret; ln -s /root/secret /home/bob/link.log; mkfifo /home/bob/pipe.log',
        'ln -s /root /home/bob/dir; cp /root/secret /home/bob/own.log; chown bob /home/bob/own.log',
      ]
      await lab.run('bash', ['-c', script.join('\n')])
      for (const name of ['link.log', 'pipe.log', 'dir/secret', 'own.log', '../bob/own.log']) {
        expect(await failureOf(program([`/home/bob/${name}`]))).toEqual({ cause: 'exited', ports: [] })
      }
      const ofBob = program(['/home/bob/own.log'])
      expect((await failureOf(ofBob, 'bob'))?.cause).toBe('address-in-use')
    })
  })

  describe('a container of docker', () => {
    test('by its last lines', async () => {
      await hold()
      const docker = await lab.docker()
      const server = ['httpd', '-f', '-p', `${PORT}`]
      const id = (await docker('run', '-d', '--restart=always', '--network=host', webImage, ...server)).trim()
      const service: Service = { ...bare, state: 'restarting', container: { engine: 'docker', id } }
      await lab.until(async () => (await failureOf(service))?.line !== undefined, 'its first line')
      expect(await failureOf(service)).toMatchObject({ cause: 'address-in-use', source: 'docker logs' })
      // bob may not ask docker.
      expect(await failureOf(service, 'bob')).toEqual({ cause: 'exited', ports: [] })
      await docker('rm', '--force', id)
    })

    test('by the error that docker keeps', async () => {
      await hold()
      const docker = await lab.docker()
      await docker('run', '-d', '--name=late', `--publish=${PORT}:80`, webImage).catch(() => {})
      const error = await docker('inspect', '--format={{.State.Error}}', 'late')
      const told = JSON.parse(await lab.run('node', [asker, 'text', error]))
      expect(told).toMatchObject({ cause: 'address-in-use', ports: [PORT] })
      await docker('rm', '--force', 'late')
    })
  })
})
