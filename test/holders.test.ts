import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import type { PortSpace } from './port-space/port-space.ts'
import { CLI, checkIn } from './support/cli.ts'

// Who is named for a port, by whom, and what is said where nobody can be named. Real sockets, real processes.

const NOBODY = 65_534

/** ss has the option since iproute2 6.10. */
const ssTellsBound = spawnSync('ss', ['-HtnB']).status === 0

await describeInSpace('holders', (space) => {
  const holdersOf = async (port: string, options = {}) => {
    const { report } = await checkIn(space, [port], options)
    return report.findings.filter(({ kind }) => kind !== 'host-unreadable').flatMap(({ holders }) => holders)
  }

  test('a listener is named with pid, command, user, directory and start', async () => {
    const before = Date.now()
    const { pids } = await space.hold('tcp-listen-any', 24_000)
    const [holder, ...more] = await holdersOf('24000')
    expect(more).toEqual([])
    expect(holder?.process).toMatchObject({
      pid: pids[0],
      command: expect.stringContaining('perl'),
      cwd: process.cwd(),
    })
    if (space.hasOtherUsers) expect(holder?.process?.user).toBe(userInfo().username)
    const started = Date.parse(holder?.process?.startedAt ?? '')
    expect(Math.abs(started - before)).toBeLessThan(30_000)
  })

  test('two servers with SO_REUSEPORT are two holders', async () => {
    const { pids } = await space.hold('tcp-listen-reuse-port-twins', 24_001)
    const named = (await holdersOf('24001')).map(({ process }) => process?.pid)
    expect(named).toHaveLength(2)
    for (const pid of named) expect(pids).toContain(pid)
  })

  test('a socket that a parent handed to its child has both, the parent first', async () => {
    const { pids } = await space.hold('tcp-listen-inherited', 24_002)
    expect((await holdersOf('24002')).map(({ process }) => process?.pid)).toEqual([...pids].sort((a, b) => a - b))
  })

  test('the connections that a server accepted add nothing to it', async () => {
    const { pids } = await space.hold('tcp-listen-full-backlog', 24_011)
    const holders = await holdersOf('24011')
    expect(holders).toHaveLength(1)
    expect(pids).toContain(holders[0]?.process?.pid)
  })

  test('a server on both families is one process at two addresses', async () => {
    const { pids } = await space.hold('tcp-listen-both-families', 24_003)
    const holders = await holdersOf('24003')
    expect(holders.map(({ address }) => address).sort()).toEqual(['0.0.0.0', '::'])
    expect(new Set(holders.map(({ process }) => process?.pid))).toEqual(new Set(pids))
  })

  testUnless(
    space.unavailable('tcp-listen-dead-leader'),
    'a process whose first thread has ended is found by its others',
    async () => {
      const { pids } = await space.hold('tcp-listen-dead-leader', 24_004)
      expect((await holdersOf('24004')).map(({ process }) => process?.pid)).toEqual(pids)
    },
  )

  testUnless(
    space.unavailable('udp-kernel'),
    'a port of the kernel itself has no process, and its part is named',
    async () => {
      const { port } = await space.hold('udp-kernel', 24_005)
      const { report } = await checkIn(space, [`${port}/udp`])
      expect(report.findings[0]).toMatchObject({
        kind: 'port-in-use',
        holders: [{ unknown: expect.stringContaining('kernel'), kernel: { module: 'vxlan' } }],
      })
      expect(report.gaps).toEqual([])
    },
  )

  testUnless(
    ssTellsBound ? 'the ss of this machine tells of it' : undefined,
    'a socket that is bound and does not listen is in use by nobody that shows, and why',
    async () => {
      await space.hold('tcp-bound-any', 24_006)
      const { report } = await checkIn(space, ['24006'])
      expect(report.findings[0]).toMatchObject({
        kind: 'port-in-use',
        holders: [],
        message: expect.stringContaining('a socket that cannot be seen'),
      })
      const command = expect.stringContaining("lsof -nP | grep 'protocol: .*TCP'")
      expect(report.findings[0]?.remedies[0]).toMatchObject({ command })
      const reason = 'this ss does not show such sockets, that of iproute2 6.10 does'
      expect(report.gaps).toMatchObject([{ subject: 'who has bound 24006/tcp', reason, command, affects: 'naming' }])
    },
  )

  testUnless(
    ssTellsBound ? undefined : 'the ss of this machine does not tell of it',
    'a socket that is bound and does not listen has its process',
    async () => {
      const { pids } = await space.hold('tcp-bound-any', 24_006)
      expect(await holdersOf('24006')).toMatchObject([{ state: 'bound-inactive', process: { pid: pids[0] } }])
    },
  )

  test('an outgoing connection is told apart from a server, with its peer', async () => {
    const { port, pids } = await space.hold('tcp-outgoing', 24_007)
    const { report } = await checkIn(space, [String(port)])
    expect(report.findings[0]?.message).toMatch(/is in use by a connection to 127\.0\.0\.1:\d+ \(established\) of /)
    expect(pids).toContain(report.findings[0]?.holders[0]?.process?.pid)
  })

  test('a closed connection has no process, a peer and the seconds that are left', async () => {
    const { port } = await space.hold('tcp-time-wait', 24_008)
    const { report } = await checkIn(space, [String(port)])
    expect(report.findings[0]?.message).toMatch(
      /a connection to 127\.0\.0\.1:\d+ \(time-wait\), which the kernel keeps for \d+ s more/,
    )
    expect(report.findings[0]?.remedies[0]).toMatchObject({
      kind: 'wait',
      command: expect.stringMatching(/^sleep \d+$/),
    })
  })

  test('the port of a neighbour family is shared, and the neighbour is named', async () => {
    const { pids } = await space.hold('tcp-listen-v6-loopback', 24_009)
    const { report } = await checkIn(space, ['127.0.0.1:24009'])
    expect(report.findings[0]).toMatchObject({
      kind: 'port-shared',
      severity: 'warning',
      holders: [{ address: '::1', process: { pid: pids[0] } }],
    })
  })

  test('names a hundred holders at once', async () => {
    const held = await Promise.all(
      Array.from({ length: 100 }, (_, index) => space.hold('tcp-listen-any', 25_000 + index)),
    )
    const { report } = await checkIn(space, ['25000-25255'])
    const named = report.findings.map(({ port, holders }) => [port, holders[0]?.process?.pid])
    expect(named).toEqual(held.map(({ port, pids }) => [port, pids[0]]))
    await Promise.all(held.map((one) => one.release()))
  }, 60_000)

  test('neither it nor another check at the same moment is in its way', async () => {
    const check = () => space.exec(process.execPath, [CLI, '26000-26063', '26000-26063/udp'])
    for (let round = 0; round < 5; round++) {
      const runs = await Promise.all(Array.from({ length: 4 }, check))
      expect(runs.map(({ exitCode, stdout }) => `${exitCode} ${stdout.split('\n')[0]}`)).toEqual(
        Array(4).fill('0 usable   26000-26063'),
      )
    }
  })

  test('names all workers that a gone parent left behind, and ends them together', async () => {
    const left = await leaveWorkers(space, 24_010)
    const [finding] = (await checkIn(space, ['24010'])).report.findings
    expect(finding?.holders.map(({ process }) => process?.pid)).toEqual(left)
    expect(finding?.remedies[0]?.command).toBe(`kill ${left.join(' ')}`)
  })
})

await describeInSpace('an ordinary user', (space) => {
  const noOthers = space.hasOtherUsers ? undefined : 'needs root to become another user'

  testUnless(noOthers, 'learns whose the port is, and what would show more', async () => {
    await space.hold('tcp-listen-any', 24_100)
    const { report, exitCode } = await checkIn(space, ['24100'], { uid: NOBODY })
    expect(exitCode).toBe(1)
    expect(report.findings[0]).toMatchObject({
      kind: 'port-in-use',
      holders: [{ unknown: 'it was opened by root, and only root sees the processes of others' }],
    })
    // On a machine with users whose services run without a login theirs are not seen either.
    expect(report.gaps.filter(({ subject }) => !subject.startsWith('whether a service of '))).toEqual([
      {
        subject: 'which process holds 24100/tcp',
        reason: 'it was opened by root, and only root sees the processes of others',
        command: "sudo ss -Hanpt 'sport = :24100'",
        affects: 'naming',
      },
    ])
  })

  testUnless(noOthers, 'names its own process, and ends it without sudo', async () => {
    const { pids } = await space.hold('tcp-listen-any', 24_101, { uid: NOBODY })
    const [finding] = (await checkIn(space, ['24101'], { uid: NOBODY })).report.findings
    expect(finding?.holders[0]?.process?.pid).toBe(pids[0])
    expect(finding?.remedies[0]?.command).toBe(`kill ${pids[0]}`)
  })

  testUnless(noOthers, 'may not have a low port, which is not "in use"', async () => {
    const { report, exitCode } = await checkIn(space, ['80', '1000-1030'], { uid: NOBODY })
    expect(report.findings.map(({ kind, port, ranges }) => [kind, port ?? ranges])).toEqual([
      ['port-privileged', 80],
      ['port-privileged', [{ low: 1000, high: 1023 }]],
    ])
    expect(report.findings[0]?.message).toContain('EACCES')
    expect(report.findings[0]?.remedies[0]).toMatchObject({
      command: 'sudo sysctl -w net.ipv4.ip_unprivileged_port_start=80',
      undo: 'sudo sysctl -w net.ipv4.ip_unprivileged_port_start=1024',
      risk: 'changes',
    })
    expect(exitCode).toBe(1)
  })

  testUnless(noOthers, 'may not have low ports of a wide range either', async () => {
    const { report } = await checkIn(space, ['1-2000'], { uid: NOBODY })
    expect(report.findings.map(({ kind, ranges }) => [kind, ranges])).toEqual([
      ['port-privileged', [{ low: 1, high: 1023 }]],
    ])
  })

  testUnless(noOthers, 'is told of a holder on a low port all the same', async () => {
    await space.hold('tcp-listen-any', 443)
    const { report } = await checkIn(space, ['443'], { uid: NOBODY })
    expect(report.findings[0]?.kind).toBe('port-in-use')
  })
})

await describeInSpace('programs it may start', (space) => {
  let bin = ''

  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'bin-'))
    chmodSync(bin, 0o755)
  })
  afterAll(() => rmSync(bin, { recursive: true }))

  /** Programs of these names that leave a mark and then do as told. */
  const withPrograms = (behaviour: string) => {
    for (const name of ['ss', 'perl', 'lsof', 'docker', 'systemctl', 'sh']) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho "$0 $*" >> ${bin}/started\n${behaviour}\n`, { mode: 0o755 })
    }
    rmSync(join(bin, 'started'), { force: true })
    return { path: bin }
  }
  const started = () => (existsSync(join(bin, 'started')) ? readFileSync(join(bin, 'started'), 'utf8') : '')

  const runsSystemd = readFileSync('/proc/1/comm', 'utf8') === 'systemd\n'

  /** Where TCP sockets come and go on the machine its counters prove nothing, and perl is asked after all: once in a while. */
  const startedByQuietest = async (args: string[], expected = /^(?!)/gm) => {
    const runs: string[] = []
    for (let run = 0; run < 20 && !runs.includes(''); run++) {
      await checkIn(space, args, withPrograms(''))
      runs.push(started().replaceAll(expected, ''))
    }
    return runs.at(-1)
  }

  test('none while every port is free', async () => {
    expect(await startedByQuietest(['24200', '24201-24300', '53/udp', '[::1]:24400'])).toBe('')
  })

  test('none where other kinds of sockets are open here, and TCP sockets elsewhere', async () => {
    const elsewhere = createServer().listen(0, '127.0.0.1')
    const unbound = space.start('perl', [
      '-e',
      'use Socket; socket(my $s, PF_INET, SOCK_DGRAM, 0); $| = 1; print 1; <STDIN>',
    ])
    await Promise.all([once(elsewhere, 'listening'), once(unbound.stdout ?? elsewhere, 'data')])
    expect(await startedByQuietest(['24210'])).toBe('')
    unbound.stdin?.end()
    await once(unbound, 'exit')
    elsewhere.close()
  })

  test('none to name a process that can be seen, but to ask systemd who else wants the port', async () => {
    await space.hold('tcp-listen-any', 24_301)
    const question = runsSystemd ? /^\S+\/systemctl (--user )?show .*\n/gm : undefined
    expect(await startedByQuietest(['24301'], question)).toBe('')
  })

  describe('perl, where a socket may be bound without listening', () => {
    test('finds what only a bind without SO_REUSEADDR meets', async () => {
      await space.hold('tcp-bound-any-reuse-addr', 24_302)
      const { report } = await checkIn(space, ['24302'])
      expect(report.findings[0]).toMatchObject({ kind: 'port-lingering', holders: ssTellsBound ? [{}] : [] })
    })

    test('is missed in words where it is not installed', async () => {
      const { report, exitCode } = await checkIn(space, ['24303'], { path: '/nonexistent' })
      expect(report.gaps).toMatchObject([{ reason: 'perl is not installed', affects: 'naming' }])
      expect(report.requirements[0]?.status).toBe('usable')
      expect(exitCode).toBe(0)
    })

    test('costs its deadline when it hangs, and no more', async () => {
      const from = Date.now()
      const { report } = await checkIn(space, ['24304'], withPrograms('exec /bin/sleep 60'))
      expect(Date.now() - from).toBeLessThan(4_000)
      expect(report.gaps).toMatchObject([{ reason: 'perl did not answer within 2 s' }])
    })
  })

  test.each([
    [24_305, 'exit 3', 'this ss does not show such sockets, that of iproute2 6.10 does'],
    [24_306, 'echo rubbish 1.2.3:4 0.0.0.0:* ino:5', 'ss does not show it either, as with a kernel before 6.8'],
  ])(
    'ss once, where %i is bound and no table says by whom; if it does %j, that is a gap',
    async (port, behaviour, reason) => {
      await space.hold('tcp-bound-any', port)
      const { report } = await checkIn(space, [`${port}`], withPrograms(behaviour))
      expect(started().match(/^.*\/ss .*$/gm)).toEqual([`${join(bin, 'ss')} -H -t -n -e -B`])
      expect(report.findings[0]).toMatchObject({ kind: 'port-in-use', holders: [] })
      expect(report.gaps).toContainEqual(expect.objectContaining({ subject: `who has bound ${port}/tcp`, reason }))
    },
  )

  testUnless(
    space.hasOtherUsers ? undefined : 'needs root to become another user',
    'ss that hangs, fails or talks rubbish is a gap',
    async () => {
      for (const [behaviour, reason] of [
        ['exec /bin/sleep 60', 'ss did not answer within 2 s'],
        ['exit 3', 'ss failed: exit code 3'],
        ['echo rubbish ino:x cgroup:', undefined],
      ] as const) {
        const { report } = await checkIn(space, ['24301'], { ...withPrograms(behaviour), uid: NOBODY })
        expect(report.findings[0]?.kind).toBe('port-in-use')
        const reasons = report.gaps.map((gap) => gap.reason).join('\n')
        if (reason !== undefined) expect(reasons).toContain(reason)
      }
    },
  )
})

/** Three workers on one socket whose parent has ended. */
async function leaveWorkers(space: PortSpace, port: number): Promise<number[]> {
  const script = `
    use Socket; $| = 1;
    socket(my $s, PF_INET, SOCK_STREAM, 0); bind($s, sockaddr_in(${port}, INADDR_ANY)) or die; listen($s, 5);
    for (1 .. 3) { my $pid = fork; if (!$pid) { close STDOUT; close STDERR; sleep 60; exit } print "$pid\\n" }`
  const { stdout } = await space.exec('perl', ['-e', script])
  return stdout
    .trim()
    .split('\n')
    .map(Number)
    .sort((a, b) => a - b)
}
