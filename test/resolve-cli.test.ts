import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { describeInSpace } from './port-space/describe-in-space.ts'
import { CLI, checkIn } from './support/cli.ts'

// The bundle frees the ports of real processes, and does so only where it is asked to.

await describeInSpace('resolve', (space) => {
  let port = 24_099
  const isThere = (pid = 0) => existsSync(`/proc/${pid}`)
  const run = async (...args: string[]) => space.exec(process.execPath, [CLI, ...args])

  test('ends a process that may be ended, and the port is free', async () => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { report, exitCode } = await checkIn(space, [`${port}`, '--resolve', 'processes'])
    expect(report.outcomes).toEqual([{ title: 'end the process', command: `kill ${pids[0]}`, result: 'done' }])
    expect([exitCode, report.findings]).toEqual([0, []])
  })

  test.each([
    ['nobody asks', []],
    ['it is off', ['--resolve', 'off']],
    ['something else is allowed', ['--resolve', 'containers,user-services,docker:web']],
    ['it is only planned', ['--resolve', 'plan,processes']],
    ['what is found is ignored', ['--resolve', 'processes', '--ignore', 'port-in-use']],
  ])('ends nobody where %s', async (_, options) => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { report } = await checkIn(space, [`${port}`, ...options])
    expect(report.outcomes.filter(({ result }) => result === 'done' || result === 'failed')).toEqual([])
    expect(isThere(pids[0])).toBe(true)
  })

  test('tells what would be done where nothing but a plan is asked for', async () => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { report } = await checkIn(space, [`${port}`, '--resolve', 'plan'])
    expect(report.outcomes).toMatchObject([{ command: `kill ${pids[0]}`, result: 'planned' }])
    expect(isThere(pids[0])).toBe(true)
  })

  test.each(['who', 'services'])('ends nobody for %s', async (command) => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { stdout } = await run(
      command,
      ...(command === 'who' ? [`${port}`] : []),
      '--resolve',
      'processes,system-services',
    )
    expect(stdout).not.toMatch(/^(done|failed) /m)
    expect(isThere(pids[0])).toBe(true)
  })

  test('frees the port for a command, and says so', async () => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { stdout, stderr, exitCode } = await run('run', `web=${port}`, '--resolve', 'processes', '--', 'echo', 'up')
    expect([stdout, exitCode]).toEqual(['up\n', 0])
    expect(stderr).toContain(`done     end the process\n         → kill ${pids[0]}\n         → nothing takes it back\n`)
  })

  test('says what it cannot understand before it does anything', async () => {
    const { pids } = await space.hold('tcp-listen-any', ++port)
    const { stderr, exitCode } = await run(`${port}`, '--resolve', 'processes,everything')
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('resolve: "everything" is not understood')])
    expect(isThere(pids[0])).toBe(true)
  })

  describe.runIf(space.hasOtherUsers)('undo that finds nothing', () => {
    const undo = (env: readonly string[], ...args: string[]) =>
      space.exec('/usr/bin/env', ['-i', ...env, process.execPath, CLI, 'undo', ...args], { uid: 54_321 })

    test.each([
      ['says for whom: a user who has a place for it', ['HOME=/tmp']],
      ['says for whom: one whom the machine does not know', []],
      ['says for whom: one whose home is no directory', ['HOME=']],
    ])('%s', async (_, env) => {
      const { stdout, stderr, exitCode } = await undo(env)
      expect([stdout, stderr, exitCode]).toEqual([
        'there is nothing to put back that this user has had stopped\n',
        '',
        0,
      ])
    })

    test('says where it may not look', async () => {
      const { stdout, stderr, exitCode } = await undo(['HOME=/root'])
      expect([stdout, stderr, exitCode]).toEqual([
        '',
        expect.stringMatching(/^port-preflight: what is to be put back cannot be read: \/root\/.*: EACCES\n$/),
        3,
      ])
    })

    test('says by which id', async () => {
      const { stdout, exitCode } = await undo(['HOME=/tmp'], 'mwr1')
      expect([stdout, exitCode]).toEqual([
        'there is nothing to put back under "mwr1" that this user has had stopped\n',
        0,
      ])
    })
  })

  describe('who hears SIGTERM and stays is given time', () => {
    const deaf = (at: number) =>
      `use IO::Socket; $SIG{TERM} = sub {}; my $s = IO::Socket::INET->new(LocalPort => ${at}, Listen => 5) or die; sleep 60 while 1`
    const held = async () => {
      const holder = space.start('perl', ['-e', deaf(++port)])
      for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(50)) {
        const { stdout } = await space.exec('ss', ['-Hltn', `sport = :${port}`])
        if (stdout !== '') return holder
      }
      throw new Error('it does not listen')
    }

    test('which a log tells once in a few seconds, with the end of it', async () => {
      const holder = await held()
      const { stdout, stderr } = await run(`${port}`, '--resolve', 'processes')
      expect(stderr.match(/^waiting until pid \d+ ends, \d+ s of 10 s$/gm)).toEqual([
        expect.stringMatching(/, 1 s of/),
        expect.stringMatching(/, 6 s of/),
      ])
      expect(stdout).toMatch(/^done {5}end the process: pid \d+ had not ended 10 s after SIGTERM, and was killed$/m)
      holder.kill('SIGKILL')
    }, 40_000)

    test('which a terminal shows on one line', async () => {
      const holder = await held()
      const command = `stty cols 100; ${process.execPath} ${CLI} ${port} --resolve processes`
      const { stdout } = await space.exec('script', ['--quiet', '--return', '--command', command, '/dev/null'])
      const shown = stdout.match(/\r\x1b\[Kwaiting until pid \d+ ends, \d+ s of 10 s/g) ?? []
      expect(shown.length).toBeGreaterThanOrEqual(8)
      expect(stdout).not.toMatch(/of 10 s\r?\n/)
      holder.kill('SIGKILL')
    }, 40_000)
  })
})
