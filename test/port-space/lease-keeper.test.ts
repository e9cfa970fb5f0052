import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { endOrphans, processSnapshot } from '../mini-runner/orphans.ts'
import { isAlive } from '../mini-runner/test-job.ts'
import { ended } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { gotBy, leaseIn, namesIn, startLeaser, startOwner } from './leases.ts'

// The process that keeps leases: it ends with their owner, and has nothing of who has started it.

const environOf = (pid: number) =>
  Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
  )
const argumentsOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
const filesOf = (pid: number) =>
  readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`)
    } catch {
      // Closed meanwhile.
      return []
    }
  })
const startTime = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19]
const gone = (pid: number) => vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 3_000, interval: 20 })
const keeperOf = ({ keeper = 0 }: { keeper?: number }) => keeper

await describeInSpace('the keeper of leases', (space) => {
  let next = 20_000
  const one = () => ({ low: next, high: next++, count: 1 })
  // The marks of a job that the tests themselves run in are not theirs.
  const env = { RUNNER_TRACKING_ID: 'github_of-this-test', GITHUB_RUN_ID: '12' }

  describe.each([
    ['perl', []],
    // Where there is no perl: an empty file in its place, in a mount namespace of the leaser's own.
    ['Node', ['unshare', '--mount', 'sh', '-c', 'mount --bind /dev/null /usr/bin/perl && exec "$@"', 'sh']],
  ] as const)('that is %s', (program, before) => {
    const isMissing = program === 'Node' && !space.hasOtherUsers ? 'not root' : undefined
    const lease = (owner: number) => leaseIn(space, { ...one(), owner }, { env, before })

    testUnless(isMissing, 'has its marks and its sockets, and nothing else', async () => {
      const owner = startOwner(space)
      const keeper = keeperOf(await lease(owner.pid))
      await vi.waitFor(() => expect(argumentsOf(keeper)[0]).toBe('port-preflight-keeper'))
      expect(readlinkSync(`/proc/${keeper}/exe`)).toMatch(program === 'perl' ? /perl/ : /node/)
      expect(environOf(keeper)).toMatchObject({ ...env, PORT_PREFLIGHT_LEASE: 'lease' })
      expect(Object.keys(environOf(keeper)).filter((key) => !/^(PORT_PREFLIGHT|GITHUB|RUNNER)_/.test(key))).toEqual([])
      expect(readlinkSync(`/proc/${keeper}/cwd`)).toBe('/')
      // Node has pipes of its own.
      const foreign = program === 'perl' ? /^(pipe|\/tmp)/ : /^\/tmp/
      await vi.waitFor(() => expect(filesOf(keeper).filter((file) => foreign.test(file))).toEqual([]))
      expect(filesOf(keeper).filter((file) => file.startsWith('socket:')).length).toBeGreaterThanOrEqual(2)
      const [, , group, session] = readFileSync(`/proc/${keeper}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      expect([group, session]).toEqual([String(keeper), String(keeper)])
      await owner.end()
      await gone(keeper)
    })

    testUnless(isMissing, 'ends with an owner that nobody waits for', async () => {
      // Its child ends at once and stays a zombie as long as it lives itself.
      const parent = space.start('perl', [
        '-e',
        '$| = 1; my $pid = fork; if (!$pid) { <STDIN>; exit } print "$pid\n"; sleep 1000',
      ])
      const pid = Number(await new Promise((resolve) => parent.stdout.once('data', (text) => resolve(String(text)))))
      const keeper = keeperOf(await lease(pid))
      await new Promise((resolve) => setTimeout(resolve, 1_300))
      expect(isAlive(keeper)).toBe(true)
      parent.stdin.end('\n')
      await gone(keeper)
      expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /)
      parent.kill('SIGKILL')
    })

    testUnless(isMissing, 'is not fooled by another process of the same number', async () => {
      const keeper = keeperOf(await lease(space.pid))
      await vi.waitFor(() => expect(argumentsOf(keeper).length).toBeGreaterThan(5))
      const [file = '', ...args] = argumentsOf(keeper).slice(0, -1)
      expect(args).toContain(startTime(space.pid))
      const exe = readlinkSync(`/proc/${keeper}/exe`)
      const isEnded = async (start: string) => {
        const child = spawn(
          exe,
          args.map((word) => (word === startTime(space.pid) ? start : word)),
          { argv0: file },
        )
        const timer = setTimeout(() => child.kill('SIGKILL'), 1_500)
        await ended(child)
        clearTimeout(timer)
        return child.signalCode === null
      }
      expect(await isEnded(`${Number(startTime(space.pid)) - 1}`)).toBe(true)
      expect(await isEnded(startTime(space.pid) ?? '')).toBe(false)
      process.kill(keeper)
      await gone(keeper)
    })
  })

  test('ends with the orphans of its job, and the ports are free at once', async () => {
    const before = await processSnapshot()
    const owner = startOwner(space)
    const want = one()
    const keeper = keeperOf(await leaseIn(space, { ...want, owner: owner.pid }, { env }))
    expect((await endOrphans('github_of-another-test', before)).length).toBe(0)
    expect((await endOrphans(env.RUNNER_TRACKING_ID, before)).map(({ pid }) => pid)).toEqual([keeper])
    await gone(keeper)
    const { unmet } = await leaseIn(space, { ...want, owner: owner.pid })
    expect(unmet).toBe(0)
    await owner.end()
  })

  test('outlives what ends the terminal and the process group of who has started it', async () => {
    const owner = startOwner(space)
    const leaser = startLeaser(space, { ...one(), owner: owner.pid })
    const keeper = keeperOf(await gotBy(leaser))
    expect(() => process.kill(-(leaser.pid ?? 0), 'SIGHUP')).toThrow()
    expect(isAlive(keeper)).toBe(true)
    await owner.end()
    await gone(keeper)
  })

  test('does not keep open what its starter has got from others', async () => {
    const owner = startOwner(space)
    const want = JSON.stringify({ ...one(), owner: owner.pid })
    const script = `exec 7> >(cat; echo closed >&2); "$@" >/dev/null; exec 7>&-; sleep 0.7; echo done >&2`
    const path = new URL('../support/leaser.ts', import.meta.url).pathname
    const { stderr } = await space.exec('bash', ['-c', script, 'bash', process.execPath, path, want])
    expect(stderr).toBe('closed\ndone\n')
    expect(namesIn(space).length).toBe(1)
    await owner.end()
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 3_000 })
  })

  test('is not started for an owner who has ended meanwhile', async () => {
    const owner = startOwner(space)
    await owner.end()
    const keeper = keeperOf(await leaseIn(space, { ...one(), owner: owner.pid }))
    await gone(keeper)
  })

  test('is not started where all is given back', async () => {
    expect(await leaseIn(space, { ...one(), isDropped: true })).toMatchObject({ unmet: 0 })
    expect(namesIn(space)).toEqual([])
  })
})
