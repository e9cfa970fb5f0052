import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// The near end of a tunnel: which one, where it leads, and the end of it.

const options = ['-o', 'StrictHostKeyChecking=no', '-o', 'ExitOnForwardFailure=yes', '-o', 'LogLevel=ERROR']

/** Listens at the near port that its arguments name, as kubectl and the editors do. */
const forwarder = `
import re, socket, sys, time
ports = [int(found) for word in sys.argv for found in re.findall(r'^(?:--port=)?(\\d{4})(?::|$)', word)]
kept = [socket.create_server(('127.0.0.1', port)) for port in ports]
time.sleep(1e6)
`

await describeInLab('a tunnel', (lab) => {
  const ask = portAsker(lab)
  const reason = 'it was opened by alice, and only root sees the processes of others'

  describe('of ssh', () => {
    test.each([undefined, 'alice'])('to a far port is its client, for %s', async (user) => {
      await holders.sshForward(lab, { kind: 'local', port: 7601, target: 22 })
      const holder = await ask.holder(7601, user)
      expect(holder).toMatchObject({
        process: { user: 'alice', command: expect.stringMatching(/^ssh -N .*-L 127\.0\.0\.1:7601:127\.0\.0\.1:22 /) },
        tunnel: { kind: 'ssh-local', target: '127.0.0.1:22 via 127.0.0.1' },
      })
      expect((await ask.free(7601, { user, seconds: 1 })).command).toBe(`kill ${holder.process?.pid}`)
    })

    test.each([undefined, 'alice'])('from a far port is the session that serves her, for %s', async (user) => {
      await holders.sshForward(lab, { kind: 'remote', port: 7602, target: 22 })
      const holder = await ask.holder(7602, user)
      expect(holder).toMatchObject({
        process: { user: 'alice', command: expect.stringMatching(/^sshd(-session)?: alice/) },
        tunnel: { kind: 'ssh-remote', target: 'session of alice' },
      })
      expect((await ask.free(7602, { user, seconds: 1 })).command).toBe(`kill ${holder.process?.pid}`)
      expect(await lab.systemctl('is-active', 'ssh.service')).toBe('active\n')
    })

    test('that is a proxy leads anywhere', async () => {
      lab.as('alice').start('ssh', ['-N', ...options, '-D', '127.0.0.1:7603', '127.0.0.1'])
      await lab.listening(7603)
      expect((await ask.holder(7603)).tunnel).toEqual({
        kind: 'ssh-local',
        target: 'any address (SOCKS) via 127.0.0.1',
      })
      await ask.free(7603, { user: 'alice', seconds: 1 })
    })

    test.each([undefined, 'alice'])('of a connection that others share ends with it, for %s', async (user) => {
      const master = ['-M', '-S', '/home/alice/.ssh/shared', '-o', 'ControlPersist=yes']
      await lab.as('alice').run('ssh', ['-fN', ...options, ...master, '-L', '7604:127.0.0.1:22', '127.0.0.1'])
      await lab.listening(7604)
      const [holder] = await ask.holders('127.0.0.1:7604', user)
      expect(holder).toMatchObject({
        process: { command: expect.stringMatching(/^ssh/) },
        tunnel: { kind: 'ssh-local' },
      })
      await ask.free(7604, { user, seconds: 1 })
    })

    test('that a unit keeps open is stopped as a unit', async () => {
      const ssh = `/usr/bin/ssh -N ${options.join(' ')} -L 127.0.0.1:7605:127.0.0.1:22 127.0.0.1`
      await holders.userUnit(lab, { name: 'tunnel', port: 7605, command: ssh, service: { Restart: 'always' } })
      expect(await ask.holder(7605, 'alice')).toMatchObject({
        manager: { unit: 'tunnel.service', scope: 'user' },
        tunnel: { target: '127.0.0.1:22 via 127.0.0.1' },
      })
      const { command } = await ask.free(7605, { user: 'alice', seconds: 1 })
      expect(command).toBe('systemctl --user stop tunnel.service')
    })

    test('of alice is hers for bob, and no more', async () => {
      await holders.sshForward(lab, { kind: 'local', port: 7606, target: 22 })
      expect(await ask.holder(7606, 'bob')).toMatchObject({ unknown: reason })
      expect(await ask.command(7606, 'bob')).toBe("sudo ss -Hanpt 'sport = :7606'")
    })
  })

  // There is no cluster here: a copy of Python runs the file that is called as kubectl's command is.
  describe.each([
    ['kubectl', ['port-forward', '-n', 'shop', 'svc/web', '7611:80'], 7611, 'svc/web:80 in namespace shop'],
    ['oc', ['port-forward', 'api-0', '7612:http', '7613'], 7612, 'pod/api-0:http'],
    ['kubectl', ['port-forward', 'api-0', '7612:http', '7613'], 7613, 'pod/api-0:7613'],
  ])('of %s %j', (program, args, port, target) => {
    test.each([undefined, 'alice'])('names its target and ends, for %s', async (user) => {
      await lab.run('install', ['-D', '-m', '755', '/usr/bin/python3', `/srv/bin/${program}`])
      await lab.writeFile('/srv/bin/port-forward', forwarder)
      lab.start('env', ['-C', '/srv/bin', `/srv/bin/${program}`, ...args], { user: 'alice', login: false })
      await lab.listening(port)
      const holder = await ask.holder(port, user)
      expect(holder.process?.command).toBe(`/srv/bin/${program} ${args.join(' ')}`)
      expect(holder.tunnel).toEqual({ kind: 'kubectl', target })
      expect((await ask.free(port, { user, seconds: 1 })).command).toBe(`kill ${holder.process?.pid}`)
    })
  })

  test.each([
    ['/home/alice/.vscode-server/cli/servers/Stable-1/server/node', ['server.js', '7621'], 7621],
    ['/home/alice/bin/code-tunnel', ['tunnel', '7622'], 7622],
    ['/home/alice/bin/code', ['tunnel', '7623'], 7623],
  ])('of an editor: %s', async (program, args, port) => {
    await lab.as('alice').run('install', ['-D', '/usr/bin/python3', program])
    for (const file of ['server.js', 'tunnel']) await lab.writeFile(`/srv/bin/${file}`, forwarder)
    lab.start('env', ['-C', '/srv/bin', program, ...args], { user: 'alice', login: false })
    await lab.listening(port)
    for (const user of [undefined, 'alice']) expect((await ask.holder(port, user)).tunnel).toEqual({ kind: 'editor' })
    await ask.free(port, { user: 'alice', seconds: 1 })
  })
})
