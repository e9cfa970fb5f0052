import { spawnSync } from 'node:child_process'
import { describe, expect, test, vi } from 'vitest'
import { ended } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { leaseIn, namesIn, setRange, startOwner } from './leases.ts'
import { scriptPath } from './way-in.ts'

// What a lease that the kernel holds keeps away, and whom it lets in.

const HELD = { low: 40_000, high: 40_039 }
const held = Array.from({ length: 40 }, (_, at) => HELD.low + at)
const lacks = (command: string) => (spawnSync(command, ['--version']).error ? `no ${command}` : undefined)

await describeInSpace('leases inside of the ephemeral range', (space) => {
  const owner = startOwner(space)
  const steal = async (...args: string[]) => {
    const { stdout, stderr } = await space.exec('perl', [scriptPath('thief.pl'), ...args])
    if (stderr !== '') throw new Error(stderr)
    return stdout.trim().split('\n').map(Number)
  }

  test('are got', async () => {
    await setRange(space, 40_000, 40_199)
    const { ports } = await leaseIn(space, { ...HELD, count: 40, owner: owner.pid })
    expect(ports.toSorted()).toEqual(held)
  })

  describe('are given to nobody whom the kernel gives a port', () => {
    const addresses = ['0.0.0.0', '127.0.0.1', '::', '::1']
    const binds = addresses.flatMap((address) => [
      ['bind', address],
      ['reuse', address],
    ])
    test.each(binds)('%s %s', async (kind = '', address = '') => {
      const ports = await steal(kind, address)
      expect(ports.filter((port) => held.includes(port))).toEqual([])
      // It has all of the others.
      expect(ports.length).toBe(160)
    })

    test.each(['127.0.0.1', '127.0.0.2', '10.9.9.9', '::1'])('connect %s', async (address) => {
      const script = "require('net').createServer().listen(20000, () => console.log('ready'))"
      const server = space.start(process.execPath, ['-e', script])
      await new Promise((resolve) => server.stdout.once('data', resolve))
      const ports = await steal('connect', address, '20000')
      expect(ports.filter((port) => held.includes(port))).toEqual([])
      expect(ports.length).toBe(160)
      server.kill('SIGKILL')
      await ended(server)
    })

    // Documented: only what is bound to every address or to the loopback ones is kept away.
    test('but to who binds another address of this machine', async () => {
      expect(await steal('bind', '10.9.9.9')).toEqual(expect.arrayContaining(held))
    })
  })

  describe('let in who names them and sets SO_REUSEADDR', () => {
    const node = (host: string) => [
      process.execPath,
      '-e',
      `require('http').createServer((_, answer) => answer.end('hello')).listen({ port: +process.argv[1], host: process.argv[2] || undefined }, () => console.log('ready'))`,
      'PORT',
      host,
    ]
    const asyncio = `
import asyncio, sys
async def main():
    async def hello(reader, writer):
        await reader.readline()
        writer.write(b"HTTP/1.0 200 OK\\r\\n\\r\\nhello")
        writer.close()
    server = await asyncio.start_server(hello, ["127.0.0.1", "::1"], int(sys.argv[1]))
    print("ready", flush=True)
    await server.serve_forever()
asyncio.run(main())`
    const perl = `use IO::Socket::INET6; use IO::Socket::INET;
my $s = IO::Socket::INET->new(LocalAddr => "0.0.0.0", LocalPort => $ARGV[0], Listen => 5, ReuseAddr => 1) or die "$!\\n";
$| = 1; print "ready\\n"; while (my $c = $s->accept) { <$c>; print $c "HTTP/1.0 200 OK\\r\\n\\r\\nhello"; close $c }`
    const both = ['127.0.0.1', '::1']
    const python = lacks('python3')
    const servers: [name: string, reason: string | undefined, command: string[], reached: string[]][] = [
      ['Node at ::', undefined, node(''), both],
      ['Node at 127.0.0.1', undefined, node('127.0.0.1'), ['127.0.0.1']],
      ['Node at ::1', undefined, node('::1'), ['::1']],
      ['asyncio', python, ['python3', '-c', asyncio, 'PORT'], both],
      [
        'perl with ReuseAddr',
        undefined,
        ['perl', '-e', perl.replace('use IO::Socket::INET6; ', ''), 'PORT'],
        ['127.0.0.1'],
      ],
    ]
    for (const [at, [name, reason, command, reached]] of servers.entries()) {
      testUnless(reason, name, async () => {
        const port = HELD.low + at
        const [file = '', ...args] = command.map((word) => (word === 'PORT' ? String(port) : word))
        const server = space.start(file, args)
        const complaint: string[] = []
        server.stderr.on('data', (text) => complaint.push(String(text)))
        await new Promise<void>((resolve, reject) => {
          server.stdout.once('data', () => resolve())
          server.once('exit', () => reject(new Error(complaint.join(''))))
        })
        for (const address of reached) expect(await reach(address, port)).toBe('hello')
        server.kill('SIGKILL')
      })
    }

    testUnless(python, 'http.server', async () => {
      const port = HELD.low + 10
      const server = space.start('python3', ['-m', 'http.server', String(port), '--bind', '::'], {
        cwd: '/proc/self/net',
      })
      await vi.waitFor(async () => {
        for (const address of both) expect(await reach(address, port)).toContain('Directory listing')
      }, 15_000)
      server.kill('SIGKILL')
    })

    const reach = async (host: string, port: number) => {
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
      const script = 'fetch(process.argv[1]).then((r) => r.text()).then((t) => process.stdout.write(t))'
      const { stdout, stderr } = await space.exec(process.execPath, ['-e', script, url])
      if (stderr !== '') throw new Error(stderr)
      return stdout
    }

    test('not who does not set it, who needs hold: false', async () => {
      const bind = (port: number) =>
        space.exec('perl', [
          '-e',
          'use IO::Socket::INET; IO::Socket::INET->new(LocalPort => $ARGV[0], Listen => 1) or die "$!\n"',
          String(port),
        ])
      expect((await bind(HELD.low + 20)).stderr).toBe('Address already in use\n')
      const { ports } = await leaseIn(space, { low: 41_000, high: 41_000, count: 1, hold: false, owner: owner.pid })
      expect(ports).toEqual([41_000])
      expect(await bind(41_000)).toMatchObject({ stderr: '', exitCode: 0 })
    })

    test('and who is in stays, and is reached, when the leases end', async () => {
      const server = space.start(
        process.execPath,
        node('')
          .slice(1)
          .map((word) => (word === 'PORT' ? '40030' : word)),
      )
      await new Promise((resolve) => server.stdout.once('data', resolve))
      await owner.end()
      await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 5_000 })
      // Who asks takes none of those ports himself.
      await setRange(space, 61_000, 61_199)
      for (const address of both) expect(await reach(address, 40_030)).toBe('hello')
      // Nothing is left of the others, not even for a minute.
      const next = startOwner(space)
      const { ports } = await leaseIn(space, { ...HELD, count: 40, owner: next.pid })
      expect(ports.length).toBe(39)
      expect(ports).not.toContain(40_030)
      server.kill('SIGKILL')
      await next.end()
    })
  })
})
