import { describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { socketUnit } from './holders/index.ts'

// Who can have a port that the kernel keeps for a lease: servers that set SO_REUSEADDR, and no others.

await describeInLab('a port that is leased and held', (lab) => {
  const lease = async (port: number) => {
    const spec = `web=${port} else ${port}`
    const keep = lab.start('bash', ['-c', `node /opt/port-preflight/dist/cli.js '${spec}' && exec sleep 1000`])
    await lab.until(
      async () => (await lab.exec('grep', ['-q', `@port-preflight/${port}`, '/proc/net/unix'])).exitCode === 0,
    )
    return () => keep.kill('SIGKILL')
  }

  const PYTHON = ['python3', '-c']
  const PERL = ['perl', '-MIO::Socket::INET', '-e']
  const NODE = ['node', '-e']
  test.each<[string, string[], (port: number) => string, boolean]>([
    ['Node, net', NODE, (port) => `require('net').createServer().listen(${port})`, true],
    ['Python, http.server', ['python3', '-m', 'http.server'], (port) => `${port}`, true],
    [
      'Python, asyncio',
      PYTHON,
      (port) =>
        `import asyncio\nasync def f():\n await (await asyncio.start_server(print, port=${port})).serve_forever()\nasyncio.run(f())`,
      true,
    ],
    [
      'Python, socket.create_server',
      PYTHON,
      (port) => `import socket, time; s = socket.create_server(('', ${port})); time.sleep(1000)`,
      true,
    ],
    [
      'Python, socketserver.TCPServer',
      PYTHON,
      (port) => `import socketserver as s; s.TCPServer(('', ${port}), None).serve_forever()`,
      false,
    ],
    [
      'Python, a plain socket',
      PYTHON,
      (port) => `import socket, time; s = socket.socket(); s.bind(('', ${port})); s.listen(); time.sleep(1000)`,
      false,
    ],
    [
      'Perl, with ReuseAddr',
      PERL,
      (port) =>
        `my $s = IO::Socket::INET->new(LocalPort => ${port}, Listen => 5, ReuseAddr => 1) or die $@; sleep 1000`,
      true,
    ],
    [
      'Perl, without it',
      PERL,
      (port) => `my $s = IO::Socket::INET->new(LocalPort => ${port}, Listen => 5) or die $@; sleep 1000`,
      false,
    ],
    [
      'Perl, with ReusePort alone',
      PERL,
      (port) =>
        `my $s = IO::Socket::INET->new(LocalPort => ${port}, Listen => 5, ReusePort => 1) or die $@; sleep 1000`,
      false,
    ],
    ['busybox httpd', ['busybox', 'httpd', '-f', '-p'], (port) => `${port}`, true],
    ['redis-server', ['redis-server', '--port'], (port) => `${port}`, true],
  ])('%s', async (_name, command, script, can) => {
    const port = 21_000 + Math.floor(Math.random() * 8_000)
    await lab.run('which', [command[0] ?? ''])
    const end = await lease(port)
    const [file = '', ...args] = command
    const child = lab.start(file, [...args, script(port)])
    const ended = new Promise<false>((resolve) => child.once('exit', () => resolve(false)))
    const listening = lab.listening(port).then(() => true)
    expect(await Promise.race([ended, listening])).toBe(can)
    child.kill('SIGKILL')
    end()
  })

  describe('by a container or a unit', () => {
    test('of docker, with its proxy and without', async () => {
      for (const userlandProxy of [true, false]) {
        const docker = await lab.docker({ userlandProxy })
        const end = await lease(22_001)
        await docker('run', '-d', '--rm', '--name', 'held', '-p', '22001:80', '--stop-signal=KILL', webImage)
        await docker('stop', 'held')
        end()
      }
    })

    test.each([undefined, 'alice'])('of podman, for %s', async (user) => {
      const podman = await lab.podman({ user })
      const end = await lease(22_002)
      await podman('run', '-d', '--rm', '--name', 'held', '-p', '22002:80', '--stop-signal=KILL', webImage)
      await podman('stop', 'held')
      end()
    })

    test('of systemd, by a socket unit', async () => {
      const end = await lease(22_003)
      await socketUnit(lab, { name: 'held', port: 22_003 })
      await lab.systemctl('stop', 'held.socket')
      end()
    })
  })
})
