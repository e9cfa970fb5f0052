import { describe, expect, test } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { askKernel } from './port-space/oracle.ts'
import { checkIn } from './support/cli.ts'

// Where one source of truth misleads, and another has to put it right. The kernel's own answer decides.

await describeInSpace('what hides a socket that is bound and does not listen', (space) => {
  const kernelSays = async (port: number) => (await askKernel(space, [{ proto: 'tcp', address: '*', port }]))[0]
  const weSay = async (spec: string) => (await checkIn(space, [spec])).report.requirements[0]?.status

  test('connections that are half closed, whose rows stand for no socket', async () => {
    await space.hold('tcp-bound-any-reuse-addr', 27_001)
    const halfClosed = `
      use Socket; $| = 1; my (@open, $from);
      socket(my $l, PF_INET, SOCK_STREAM, 0); bind($l, sockaddr_in(27090, INADDR_LOOPBACK)) or die; listen($l, 9);
      for (1 .. 5) {
        socket(my $c, PF_INET, SOCK_STREAM, 0); connect($c, sockaddr_in(27090, INADDR_LOOPBACK)) or die;
        accept(my $a, $l); push @open, $a; close $c;
      }
      print 1; <STDIN>`
    const child = space.start('perl', ['-e', halfClosed])
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    expect(await kernelSays(27_001)).toBe('reuse-only')
    expect(await weSay('27001')).toBe('reuse-only')
    child.stdin?.end()
  })

  testUnless(
    space.unavailable('udp-kernel'),
    'a socket of the kernel, which a table lists and nobody has open',
    async () => {
      await space.hold('tcp-bound-any-reuse-addr', 27_002)
      await space.hold('udp-kernel', 27_003)
      expect(await kernelSays(27_002)).toBe('reuse-only')
      expect(await weSay('27002')).toBe('reuse-only')
    },
  )

  describe('a machine without perl', () => {
    test('has each port of a wide range bound', async () => {
      await space.hold('tcp-bound-any', 27_004)
      const { report, exitCode } = await checkIn(space, ['26900-27300'], { path: '/nonexistent' })
      expect(report.findings.filter(({ kind }) => kind === 'port-in-use').map(({ port }) => port)).toEqual([27_004])
      expect(exitCode).toBe(1)
    })
  })

  test('a wide range at an address that is not here', async () => {
    const { report, exitCode } = await checkIn(space, ['192.0.2.1:2000-3000'])
    expect(report.findings.map(({ kind }) => kind)).toEqual(['address-unavailable'])
    expect(exitCode).toBe(1)
  })
})

await describeInSpace('who is blamed', (space) => {
  const noV6 = space.unavailable('tcp-listen-v6-only')
  const pidsIn = async (spec: string) => {
    const { findings } = (await checkIn(space, [spec])).report
    return findings.flatMap(({ kind, holders }) => holders.map(({ process }) => [kind, process?.pid]))
  }

  testUnless(noV6, 'a connection of IPv4, not the server on IPv6 with the same number', async () => {
    await space.hold('tcp-listen-v6-only', 27_101)
    const client = await space.hold('tcp-outgoing', 27_101)
    const [[kind, pid] = []] = await pidsIn('127.0.0.1:27101')
    expect(kind).toBe('port-in-use')
    expect(client.pids).toContain(pid)
  })

  testUnless(noV6, 'the dual-stack one of two servers that share the port', async () => {
    const dual = await space.hold({ state: 'listen', proto: 'tcp', addresses: ['*'], reusePort: true }, 27_102)
    await space.hold({ state: 'listen', proto: 'tcp', addresses: ['127.0.0.1'], reusePort: true }, 27_102)
    expect(await pidsIn('127.0.0.2:27102')).toEqual([['port-in-use', dual.pids[0]]])
  })

  testUnless(noV6, 'a server at a link-local address, whatever its zone is called', async () => {
    await space.exec('ip', ['addr', 'add', 'fe80::5/64', 'dev', 'lo', 'nodad'])
    const script = `require('net').createServer().listen({ host: 'fe80::5%lo', port: 28503 }, () => console.log(1))`
    const server = space.start(process.execPath, ['-e', script])
    await new Promise((resolve) => server.stdout?.once('data', resolve))
    for (const spec of ['[fe80::5%lo]:28503', '[fe80::5%lo]:28400-28800']) {
      expect((await pidsIn(spec)).filter(([kind]) => kind === 'port-in-use')).toEqual([['port-in-use', server.pid]])
    }
    server.kill('SIGKILL')
  })
})

await describeInSpace('size', (space) => {
  const timed = async (args: string[]) => {
    const from = Date.now()
    const { report } = await checkIn(space, args)
    return { report, ms: Date.now() - from }
  }

  test('two thousand needs, all of them for one port, take seconds at the most', async () => {
    const { report, ms } = await timed(Array.from({ length: 2_000 }, (_, index) => `n${index}=28000`))
    expect(report.findings.filter(({ kind }) => kind === 'port-declared-twice')).toHaveLength(1_999)
    expect(ms).toBeLessThan(5_000)
  })
})
