import type { ChildProcessWithoutNullStreams as Child } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { isAlive } from '../mini-runner/test-job.ts'
import { ended, outcomeOf } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { leaseIn, namesIn, startLeaser, startOwner } from './leases.ts'

// The process that takes ports and turns into their keeper: nothing is lost with it in silence, and nothing outlives who has
// started it too early.

await describeInSpace('the taker of leases', (space) => {
  const owner = startOwner(space)
  const wish = { low: 20_000, high: 29_999, owner: owner.pid }
  const untilPatient = (child: Child) =>
    new Promise<void>((resolve) => {
      child.stderr.on('data', (text) => String(text).includes('ready') && resolve())
    })
  const takerOf = (pid: number) => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim())
  const filesOf = (pid: number) => readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`))

  test('ends with who has started it, at whatever moment', { timeout: 30_000 }, async () => {
    for (const ms of [0, 1, 5, 20]) {
      const child = startLeaser(space, { ...wish, count: 3_000 })
      await vi.waitFor(() => expect(namesIn(space).length).toBeGreaterThan(0), { timeout: 10_000, interval: 1 })
      await new Promise((resolve) => setTimeout(resolve, ms))
      child.kill('SIGKILL')
      await ended(child)
      // It may have been the keeper already.
      if (namesIn(space).length === 3_000) break
      await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 2_000 })
    }
  })

  test('that is killed before it keeps anything is an error', async () => {
    const child = startLeaser(space, { ...wish, count: 2, isPatient: true })
    await untilPatient(child)
    const taker = takerOf(child.pid ?? 0)
    expect(namesIn(space).length).toBe(2)
    process.kill(taker, 'SIGKILL')
    const { stderr, exitCode } = await outcomeOf(child, '\n')
    expect([exitCode, stderr]).toEqual([3, 'the leases are lost: what has them has ended'])
    expect(namesIn(space)).toEqual([])
  })

  test('has given everything back when it is dropped', async () => {
    const child = startLeaser(space, { ...wish, count: 2, isPatient: true, isDropped: true })
    await untilPatient(child)
    const taker = takerOf(child.pid ?? 0)
    child.stdin.write('\n')
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(isAlive(taker)).toBe(false)
    await ended(child)
  })

  test.each([
    ['of who has called it', undefined],
    ['of somebody else', owner.pid],
  ])('becomes the keeper %s with the same sockets, and has no other files', async (_, pid) => {
    const { owner: __, ...others } = wish
    // Below npx a lease would end with who has called that.
    const env = { npm_command: '' }
    const child = startLeaser(space, { ...others, count: 2, isPatient: true, ...(pid && { owner: pid }) }, { env })
    await untilPatient(child)
    const taker = takerOf(child.pid ?? 0)
    const { stdout } = await outcomeOf(child, '\n')
    const { ports, ...got } = JSON.parse(stdout)
    expect(got).toEqual({ keeper: taker, unmet: 0 })
    await vi.waitFor(() => {
      const files = filesOf(taker)
      expect(files.filter((file) => !file.startsWith('socket:'))).toEqual(['/dev/null', '/dev/null', '/dev/null'])
      expect(files.length).toBe(3 + 4)
    })
    const marks = readFileSync(`/proc/${taker}/environ`, 'utf8').split('\0')
    const rows = ports.map((port: number, at: number) => `${port}-${port} held port-${at}`)
    expect(marks).toContain(`PORT_PREFLIGHT_PORTS=${rows.join('\n')}`)
    expect(marks.find((mark) => mark.startsWith('PORT_PREFLIGHT_OWNER='))).toContain(`=${pid ?? process.pid}:`)
    process.kill(taker, 'SIGKILL')
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]))
  })

  test('is marked with what was got, where some of it was refused at first', async () => {
    const { release } = await space.hold('tcp-listen-any', 27_000)
    const child = startLeaser(space, { low: 27_000, high: 27_010, count: 2, isOrdered: true })
    const { stdout } = await outcomeOf(child)
    const { ports, keeper } = JSON.parse(stdout)
    expect(ports.toSorted()).toEqual([27_001, 27_002])
    expect(readFileSync(`/proc/${keeper}/environ`, 'utf8')).not.toContain('27000')
    process.kill(keeper, 'SIGKILL')
    await release()
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]))
  })

  describe('that does not work is none: this process does it', () => {
    const directory = mkdtempSync(join(tmpdir(), 'perl-'))
    afterAll(() => rmSync(directory, { recursive: true, force: true }))
    const broken = {
      'ends at once': 'exit 0',
      'ends with an error': 'echo "perl: cannot load" >&2; exit 127',
      'says something else': 'echo welcome >&3; sleep 1000',
      'says nothing': 'exec sleep 1000',
    }
    for (const [what, line] of Object.entries(broken)) {
      testUnless(space.hasOtherUsers ? undefined : 'not root', `one that ${what}`, async () => {
        const perl = join(directory, 'perl')
        writeFileSync(perl, `#!/bin/sh\n${line}\n`)
        chmodSync(perl, 0o755)
        const before = ['unshare', '--mount', 'sh', '-c', `mount --bind ${perl} /usr/bin/perl && exec "$@"`, 'sh']
        const { ports, keeper = 0 } = await leaseIn(space, { ...wish, count: 2 }, { before })
        expect(namesIn(space)).toEqual(ports.toSorted((a, b) => a - b))
        expect(readlinkSync(`/proc/${keeper}/exe`)).toMatch(/node/)
        process.kill(keeper, 'SIGKILL')
        await vi.waitFor(() => expect(namesIn(space)).toEqual([]))
      })
    }
  })

  testUnless(space.hasOtherUsers ? undefined : 'not root', 'takes a port at an address of IPv6 alone', async () => {
    const { stderr } = await space.exec('ip', ['addr', 'add', 'fd00::9/64', 'dev', 'out0', 'nodad'])
    expect(stderr).toBe('')
    const { ports, keeper = 0 } = await leaseIn(space, { ...wish, count: 1, address: 'fd00::9' })
    const { stdout } = await space.exec('ss', ['-Hant'])
    expect(stdout).toContain(`[fd00::9]:${ports[0]}`)
    const nowhere = await leaseIn(space, { ...wish, count: 1, high: 20_003, hold: false, address: 'fd00::10' })
    expect(nowhere).toMatchObject({ ports: [], unmet: 1 })
    process.kill(keeper, 'SIGKILL')
  })
})
