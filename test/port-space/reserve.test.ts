import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { LEASES_SHAPE } from '../../src/report/leases-shape.ts'
import { CLI, checkIn } from '../support/cli.ts'
import { spokenBy } from '../support/spoken.ts'
import { ended } from './children.ts'
import { openPortSpace, type PortSpace, portSpaceUnavailable } from './port-space.ts'

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const RANGE = '/proc/sys/net/ipv4/ip_local_port_range'
const RESERVER = join(import.meta.dirname, 'reserver.ts')
const USER = 65_534

const reason = portSpaceUnavailable() ?? (process.geteuid?.() === 0 ? undefined : 'needs root')

describe.skipIf(reason !== undefined)(`reserve: kernel${reason === undefined ? '' : ` (${reason})`}`, async () => {
  const space = reason === undefined ? await openPortSpace() : (undefined as unknown as PortSpace)
  const journal = space && `/run/port-preflight.reserved.${/\d+/.exec(readlinkSync(`/proc/${space.pid}/ns/net`))?.[0]}`

  const readList = async () => (await space.exec('cat', [LIST])).stdout.trim()
  const setList = (list: string) => space.exec('sh', ['-c', `echo '${list}' > ${LIST}`])
  const reserver = (...commands: string[]) => space.start(process.execPath, [RESERVER, ...commands])
  const run = async (...commands: string[]) => {
    const { stdout, stderr, exitCode } = await space.exec(process.execPath, [RESERVER, ...commands])
    if (exitCode !== 0) throw new Error(stderr)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  afterEach(async () => {
    rmSync(journal, { force: true })
    await setList('')
  })

  test('a check says who gives back what it has reserved, and prune says no more than that it has', async () => {
    const check = `${process.execPath} ${CLI} 40000 --reserve kernel; :`
    // Not the npx that may have started these tests.
    const { stdout } = await space.exec('sh', ['-c', check], { env: { npm_command: '' } })
    expect(stdout).toMatch(/^kept .* 40000, .*; \S+node \S+cli.js leases prune, .* when who called this has ended$/m)
    expect(await readList()).toBe('40000')
    const pruned = await space.exec(process.execPath, [CLI, 'leases', 'prune'])
    expect(pruned).toEqual({
      stdout: `the kernel may give 40000 to anybody again: written into ${LIST}\n`,
      stderr: '',
      exitCode: 0,
    })
    expect(await readList()).toBe('')
  })

  test('merges, and takes out exactly what was not there before', async () => {
    await setList('40001,50000-50003')
    const [reserved, undone] = await run('reserve:one:40000-40002,50004', 'unreserve:one')
    expect(reserved).toEqual({
      id: 'one',
      own: '40000,40002,50004',
      reserved: '40000-40002,50000-50004',
      by: `written into ${LIST}`,
    })
    expect(undone).toMatchObject({ own: '40000,40002,50004', reserved: '40001,50000-50003' })
    expect(await readList()).toBe('40001,50000-50003')
    expect(existsSync(journal)).toBe(false)
  })

  test('the kernel gives none of them away any more, and gives them away again', async () => {
    await space.exec('sh', ['-c', `echo 40000 40009 > ${RANGE}`])
    const script = `const net = require('net'), seen = new Set()
      const next = (left) => {
        if (left === 0) return console.log([...seen].sort().join())
        const server = net.createServer().listen(0, () => { seen.add(server.address().port); server.close(() => next(left - 1)) })
      }
      next(60)`
    const given = async () => (await space.exec(process.execPath, ['-e', script])).stdout.trim()
    await run('reserve:one:40000-40004')
    expect((await given()).split(',').filter((port) => port < '40005')).toEqual([])
    await run('unreserve:one')
    expect((await given()).split(',').filter((port) => port < '40005')).not.toEqual([])
    await space.exec('sh', ['-c', `echo 32768 60999 > ${RANGE}`])
  })

  test('what somebody else changes in between stays as he wants it', async () => {
    await run('reserve:one:40000-40002')
    await setList('40000,40002,45000')
    expect((await run('unreserve:one'))[0]).toMatchObject({ own: '40000,40002' })
    expect(await readList()).toBe('45000')
  })

  test('a port that two have reserved stays until the second gives it back', async () => {
    await run('reserve:one:40000-40001')
    const [second] = await run('reserve:two:40001')
    expect(second).toEqual({ id: 'two', own: '40001', reserved: '40000-40001' })
    await run('unreserve:one')
    expect(await readList()).toBe('40001')
    await run('unreserve:two')
    expect(await readList()).toBe('')
  })

  test('an id that nobody has used changes nothing', async () => {
    await run('reserve:one:40000')
    expect(await run('unreserve:two', 'prune')).toMatchObject([{ own: '' }, { own: '' }])
    expect(await readList()).toBe('40000')
  })

  test.each([2, 8])('%i processes at once lose nothing of each other', async (count) => {
    await setList('50000,50002')
    const rounds = 12
    const each = Array.from({ length: count }, (_, index) => {
      const ports = [0, 1, 2, 3].map((port) => 40_000 + port * count + index)
      const round = [`reserve:job-${index}:${ports.join()},45000`, `unreserve:job-${index}`]
      return { ports, work: run(...Array.from({ length: rounds }, () => round).flat()) }
    })
    for (const { ports, work } of each) {
      for (const [turn, { reserved, failed }] of (await work).entries()) {
        expect(failed).toBeUndefined()
        for (const port of ports) expect(includes(reserved, port)).toBe(turn % 2 === 0)
        expect(includes(reserved, 50_002)).toBe(true)
      }
    }
    expect(await readList()).toBe('50000,50002')
    expect(existsSync(journal)).toBe(false)
  })

  test('what a killed process leaves behind is taken out by the next one', async () => {
    await setList('50000')
    const killed = reserver('reserve-own:one:40000-40001', 'stay')
    await once(killed.stdout, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await readList()).toBe('40000-40001,50000')
    const [[left], [next]] = [await run('list'), await run('reserve:two:40001,40003')]
    expect(left).toMatchObject([{ id: 'one', owner: { isAlive: false } }])
    expect(next).toMatchObject({ own: '40001,40003', reserved: '40001,40003,50000' })
    await run('unreserve:two')
    expect(await readList()).toBe('50000')
  })

  test('whenever it is killed, all that it has reserved is found again', { timeout: 60_000 }, async () => {
    await setList('50000')
    const round = ['reserve-own:one:40000,40002,40004', 'unreserve:one']
    for (let kills = 0; kills < 40; kills++) {
      const victim = reserver('list', ...Array.from({ length: 200 }, () => round).flat())
      const stayer = run(`reserve:stay-${kills}:41000`, `unreserve:stay-${kills}`)
      await once(victim.stdout, 'data')
      await sleep(Math.random() * 25)
      victim.kill('SIGKILL')
      await once(victim, 'exit')
      for (const { failed } of await stayer) expect(failed).toBeUndefined()
    }
    await run('prune')
    expect(await readList()).toBe('50000')
    expect(existsSync(journal)).toBe(false)
  })

  test.each([
    ['whose process is hidden from this user', 'mount -t proc -o hidepid=2 proc /proc', ['--mount']],
    ['of another pid namespace', 'true', ['--mount', '--pid', '--fork', '--mount-proc']],
  ])('an owner %s is not called dead', async (_, prepare, options) => {
    const owner = reserver('reserve-own:one:40000', 'stay')
    await once(owner.stdout, 'data')
    const script = `${prepare} && exec setpriv --reuid ${USER} --regid ${USER} --clear-groups -- "$@"`
    const list = [process.execPath, RESERVER, 'list']
    const { stdout, stderr } = await space.exec('unshare', [...options, 'sh', '-c', script, '-', ...list])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'one', owner: { isAlive: true } }])
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    expect((await run('list'))[0]).toMatchObject([{ id: 'one', owner: { isAlive: false } }])
    await run('prune')
  })

  test('a journal that has grown long is cut down to what goes on', async () => {
    await run('reserve:stays:41000')
    appendFileSync(journal, Array.from({ length: 5_000 }, (_, index) => `\n- gone-${index} 1 1:1:b;`).join(''))
    expect(statSync(journal).size).toBeGreaterThan(65_536)
    await run('reserve:one:40000', 'unreserve:one')
    expect(statSync(journal)).toMatchObject({ mode: 0o100644, uid: 0 })
    expect(statSync(journal).size).toBeLessThan(200)
    await run('unreserve:stays')
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('a list longer than the kernel takes and tells in one go', async () => {
    const odd = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + 2 * index).join()
    await setList('')
    const [all] = await run(`reserve:one:${odd(20_001, 2_000)}`)
    expect(all).toMatchObject({ own: odd(20_001, 2_000), reserved: odd(20_001, 2_000) })
    const [more, less] = await run(`reserve:two:${odd(40_001, 500)}`, 'unreserve:two')
    expect(more).toMatchObject({ own: odd(40_001, 500) })
    expect(less).toMatchObject({ own: odd(40_001, 500), reserved: odd(20_001, 2_000) })
    // Behind the first 8 KiB of it.
    expect((await checkIn(space, ['23999', '40001'])).report.findings).toMatchObject([{ port: 40_001 }])
  })

  test('a check reserves what it has found free inside of the ephemeral range, and nothing else', async () => {
    const held = await space.hold('tcp-listen-any', 40_001)
    const args = ['--reserve', 'kernel', 'web=40000-40002', '8080', 'db=40010 listening', 'any']
    // Whoever calls it is to end with it.
    const command = [process.execPath, CLI, ...args, '--json']
    const { stdout } = await space.exec('sh', ['-c', '"$@"; exit 0', '-', ...command], { env: { npm_command: '' } })
    const report = JSON.parse(stdout)
    await held.release()
    expect(report.reserved).toEqual([
      { low: 40_000, high: 40_000 },
      { low: 40_002, high: 40_002 },
    ])
    expect(await readList()).toBe('40000,40002')
    expect(report.findings.filter(({ kind }: { kind: string }) => kind === 'port-ephemeral')).toMatchObject([
      { port: 40_001 },
    ])
    await run('prune')
    expect(await readList()).toBe('')
  })

  test('what a command has while it runs is given back where Ctrl-C ends it', async () => {
    const script = 'echo "up $$ $PPID"; exec sleep 60'
    const command = [CLI, 'run', '--quiet', '--reserve', 'kernel', 'web=40000', '--', 'sh', '-c', script]
    const child = space.start(process.execPath, command)
    const [, pid, wrapper] = await spokenBy(child).until(/^up (\d+) (\d+)$/m)
    expect(await readList()).toBe('40000')
    for (const one of [pid, wrapper]) process.kill(Number(one), 'SIGINT')
    await ended(child)
    expect(child.signalCode ?? child.exitCode).toBe('SIGINT')
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('a machine is left ports for its outgoing connections', async () => {
    const [big] = await run('reserve:one:33000-60500')
    expect(big).toMatchObject({
      own: '',
      failed: 'only 731 of the 28232 ports of the ephemeral range would be left for outgoing connections',
    })
    await space.exec('sh', ['-c', `echo 40000 40199 > ${RANGE}`])
    const [most, half] = await run('reserve:one:40000-40100', 'reserve:one:40000-40099')
    expect([most.failed, half.own]).toEqual([expect.stringContaining('only 99 of the 200 ports'), '40000-40099'])
    expect((await checkIn(space, ['40050', '40150', '50000'])).report.findings).toMatchObject([{ port: 40_150 }])
    await run('unreserve:one')
    await space.exec('sh', ['-c', `echo 32768 60999 > ${RANGE}`])
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('where every port is ephemeral, to reserve it is the only way out', async () => {
    await space.exec('sh', ['-c', `echo 1024 65535 > ${RANGE}`])
    const { report } = await checkIn(space, ['8080', '81'])
    expect(report.findings).toMatchObject([
      { port: 8080, remedies: [{ command: 'sysctl -w net.ipv4.ip_local_reserved_ports=8080', risk: 'changes' }] },
    ])
    expect(report.findings[0]?.remedies).toHaveLength(1)
    const leased = await checkIn(space, ['web=any', '8080', '--reserve', 'kernel'])
    expect(leased.report.findings).toEqual([])
    expect(leased.report.reserved.map(({ low }) => low).sort()).toEqual([leased.report.ports.web, 8080].sort())
    await space.exec(process.execPath, [CLI, 'leases', 'release', `${leased.report.ports.web}`])
    await space.exec('sh', ['-c', `echo 32768 60999 > ${RANGE}`])
  })

  test('where the settings cannot be read that is told, and nothing is reserved', async () => {
    const script = 'mount -t tmpfs none /proc/sys/net && exec "$@"'
    const command = [process.execPath, CLI, '40000', '--reserve', 'kernel', '--json']
    const { stdout, exitCode } = await space.exec('unshare', ['--mount', 'sh', '-c', script, '-', ...command])
    const report = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(report.findings.map(({ kind, message }: { kind: string; message: string }) => [kind, message])).toEqual([
      ['host-unreadable', 'could not see the setting ip_local_port_range: ENOENT'],
      ['host-unreadable', 'could not see the setting ip_local_reserved_ports: ENOENT'],
      ['host-unreadable', 'could not see the setting ip_unprivileged_port_start: ENOENT'],
    ])
    expect([report.reserved, existsSync(journal)]).toEqual([[], false])
  })

  test('nothing is changed where nobody asks for it', async () => {
    await checkIn(space, ['40000'])
    await checkIn(space, ['--reserve', 'none', '40000'])
    await checkIn(space, ['--reserve', 'kernel', '8080'])
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('where the settings are read-only it is a warning with the way out, and nothing is left behind', async () => {
    const script = 'mount --bind /proc/sys /proc/sys && mount -o remount,bind,ro /proc/sys && exec "$@"'
    const command = [process.execPath, CLI, '40000', '--reserve', 'kernel', '--json']
    const { stdout, exitCode } = await space.exec('unshare', ['--mount', 'sh', '-c', script, '-', ...command])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).findings).toMatchObject([
      {
        kind: 'port-ephemeral',
        severity: 'warning',
        message: expect.stringMatching(/it could not be reserved: .*: read-only$/),
        remedies: [
          {
            title:
              'start the container with --sysctl net.ipv4.ip_local_reserved_ports=40000, or have its host reserve them',
          },
          {},
        ],
      },
    ])
    expect(existsSync(journal)).toBe(false)
  })

  const pathWith = (sudo?: string) => {
    const directory = mkdtempSync(join(tmpdir(), 'path-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    chmodSync(directory, 0o755)
    if (sudo !== undefined) writeFileSync(join(directory, 'sudo'), sudo, { mode: 0o755 })
    return sudo === undefined ? directory : `${directory}:/usr/bin:/bin`
  }

  test.each([
    ['without sudo', undefined, 'sudo is not installed'],
    [
      'whom sudo asks for a password',
      '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n',
      'sudo: a password is required',
    ],
    ['whose sudo hangs', '#!/bin/sh\nexec sleep 60\n', 'sudo did not answer within 2 s'],
  ])('an ordinary user %s is told, with the command, and nothing changes', async (_, sudo, why) => {
    const from = performance.now()
    const { report, exitCode } = await checkIn(space, ['--reserve', 'kernel', '40000'], {
      uid: USER,
      path: pathWith(sudo),
    })
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(exitCode).toBe(0)
    const [finding] = report.findings
    expect(finding?.message).toContain(`it could not be reserved: this user is not root, and ${why}`)
    expect(finding?.remedies[0]?.command).toBe('sudo sysctl -w net.ipv4.ip_local_reserved_ports=40000')
    expect([await readList(), existsSync(journal)]).toEqual(['', false])
  })

  test('nothing in a journal that others may write is believed', async () => {
    writeFileSync(journal, '+ one 1 1:1:b 40000;')
    chownSync(journal, USER, USER)
    await setList('40000')
    expect(await run('prune', 'reserve:two:40001')).toMatchObject([
      { failed: expect.stringContaining('is not a file of root alone') },
      { failed: expect.stringContaining('is not a file of root alone') },
    ])
    expect(await readList()).toBe('40000')
  })

  test('who never gives up his turn delays a job by ten seconds and no more', async () => {
    const script = `require('net').createServer().listen('\\0port-preflight/reserved'.padEnd(108, '\\0'), () => console.log('up'))`
    const hog = space.start(process.execPath, ['-e', script], { uid: USER })
    await once(hog.stdout, 'data')
    const [{ failed }] = await run('reserve:one:40000')
    expect(failed).toBe('somebody else keeps others from changing them')
    hog.kill()
    await once(hog, 'exit')
  })

  test('who never gives up his turn delays nobody who has nothing to give back', async () => {
    const script = `require('net').createServer().listen('\\0port-preflight/reserved'.padEnd(108, '\\0'), () => console.log('up'))`
    const hog = space.start(process.execPath, ['-e', script], { uid: USER })
    onTestFinished(() => void hog.kill())
    await once(hog.stdout, 'data')
    const from = performance.now()
    for (const text of ['\n', '\n+ stays 1 1:: 40000;']) {
      writeFileSync(journal, text)
      expect(await run('unreserve:one')).toEqual([{ own: '', reserved: '' }])
    }
    rmSync(journal)
    expect(await run('unreserve:one', 'prune')).toEqual([
      { own: '', reserved: '' },
      { own: '', reserved: '' },
    ])
    expect(performance.now() - from).toBeLessThan(8_000)
  })

  test('a journal stays readable for everybody, whatever the umask of who writes it anew', async () => {
    await run('reserve:stays:41000')
    appendFileSync(journal, '\n'.repeat(70_000))
    const command = [process.execPath, RESERVER, 'reserve:one:40000', 'unreserve:one']
    await space.exec('sh', ['-c', 'umask 077; exec "$@"', '-', ...command])
    expect(statSync(journal)).toMatchObject({ mode: 0o100644, size: expect.toSatisfy((size) => size < 200) })
    await run('unreserve:stays')
  })

  test('who has reserved what, since when, is told with the leases', async () => {
    const words = [
      CLI,
      'run',
      '--quiet',
      '--reserve',
      'kernel',
      'web=40000-40002',
      'db=40010',
      '--',
      'sh',
      '-c',
      'echo $$; read line',
    ]
    const child = space.start(process.execPath, words)
    const said = spokenBy(child)
    await said.until(/^\d+$/m)
    await run('reserve-own:gone:41000')
    for (const uid of [0, USER]) {
      const asJson = await space.exec(process.execPath, [CLI, 'leases', '--json'], { uid })
      expect(LEASES_SHAPE.parse(JSON.parse(asJson.stdout))).toEqual({
        ...{ version: 1, sets: [], unnamed: [] },
        reserved: [
          {
            id: expect.stringMatching(/^\w{8}-\w+$/),
            since: expect.stringMatching(new RegExp(`^${new Date().toISOString().slice(0, 10)}`)),
            owner: {
              pid: expect.any(Number),
              isAlive: true,
              command: expect.stringContaining('run --quiet --reserve kernel'),
            },
            isOwn: false,
            ranges: [
              { low: 40_000, high: 40_002 },
              { low: 40_010, high: 40_010 },
            ],
          },
          {
            ...{ id: 'gone', owner: { pid: expect.any(Number), isAlive: false }, isOwn: false },
            ranges: [{ low: 41_000, high: 41_000 }],
          },
        ],
      })
      const { stdout } = await space.exec(process.execPath, [CLI, 'leases'], { uid })
      expect(stdout).toMatch(
        /^no ports are leased\nRESERVED +PORTS +OWNER +SINCE\n\w{8}-\w+ +40000-40002, 40010 +\S.*… \(pid \d+\) +20\S+ \S+ UTC\ngone +41000 +pid \d+, which has ended +\?\n$/,
      )
    }
    child.stdin.end('\n')
    await ended(child)
    expect((await run('prune', 'list'))[1]).toEqual([])
  })

  test('what the kernel does not have any more is not told as reserved', async () => {
    await run('reserve:one:40000-40001', 'reserve:two:41000')
    await setList('40001')
    const { stdout } = await space.exec(process.execPath, [CLI, 'leases', '--json'])
    expect(JSON.parse(stdout).reserved).toMatchObject([{ id: 'one', ranges: [{ low: 40_001, high: 40_001 }] }])
  })

  test('what is reserved and cannot be read is told, and the leases all the same', async () => {
    await run('reserve:one:40000')
    chmodSync(journal, 0o600)
    const { stdout, stderr, exitCode } = await space.exec(process.execPath, [CLI, 'leases', '--json'], { uid: USER })
    expect(JSON.parse(stdout)).toEqual({ version: 1, sets: [], unnamed: [] })
    expect(stderr).toBe(`port-preflight: what is reserved cannot be told: ${journal} may not be read by this user\n`)
    expect(exitCode).toBe(0)
  })

  test.each([[[]], [['--json']]])('what leases cannot give back is an error: %j', async (options) => {
    await run('reserve:gone:40000')
    chmodSync(journal, 0o666)
    const failed = `port-preflight: the reserved ports cannot be given back: ${journal} is not a file of root alone, so nothing in it is believed\n`
    const pruned = await space.exec(process.execPath, [CLI, 'leases', 'prune', ...options])
    expect(pruned).toEqual({ stdout: expect.not.stringContaining('reserved'), stderr: failed, exitCode: 3 })
    const release = `${process.execPath} ${CLI} web=any >/dev/null; ${process.execPath} ${CLI} leases release web ${options.join(' ')}`
    const { stdout, stderr, exitCode } = await space.exec('sh', ['-c', `${release}; exit $?`], {
      env: { npm_command: '' },
    })
    expect(stdout).toMatch(options.length === 0 ? /^released \S+: web \(\d+\)\n$/ : /^\{.*"service": "web".*\}\n$/s)
    expect({ stderr, exitCode }).toEqual({ stderr: failed, exitCode: 3 })
  })

  test('a journal that may not be read is told', async () => {
    writeFileSync(journal, '\n+ one 1 1:: 40000;')
    chmodSync(journal, 0o600)
    const command = [RESERVER, 'unreserve:one', 'prune', 'reserve:two:40001']
    const { stdout, stderr } = await space.exec(process.execPath, command, { uid: USER })
    const failed = `${journal} may not be read by this user`
    expect([
      stderr,
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).failed),
    ]).toEqual(['', Array(3).fill(failed)])
  })

  /** Not root, with a sudo of the test's that may do what this asks for. */
  const runBySudo = async (sudo: string, ...commands: string[]) => {
    writeFileSync(journal, '\n', { mode: 0o644, flag: 'a' })
    const caps = ['dac_override', 'net_admin'].map((cap) => `+${cap}`).join()
    const user = ['--reuid', `${USER}`, '--regid', `${USER}`, '--clear-groups']
    const command = [...user, '--inh-caps', caps, '--ambient-caps', caps, process.execPath, RESERVER, ...commands]
    const env = { PATH: pathWith(`#!/bin/sh\nshift\n${sudo}`) }
    const { stdout, stderr } = await space.exec('setpriv', command, { env })
    if (stderr !== '') throw new Error(stderr)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  test('what is added while sudo takes its time to write down is not lost', async () => {
    await run('reserve:one:40000')
    const slow = `case "$*" in *append*) [ "$(cat | wc -c)" = 0 ] && echo 45000,40000 >${LIST}; exit;; esac; exec "$@"`
    expect(await runBySudo(slow, 'unreserve:one')).toMatchObject([{ own: '40000', reserved: '45000' }])
    await run('prune')
  })

  test('what the dead have left does not keep a job from reserving', async () => {
    const killed = reserver('reserve-own:one:33000-59999', 'stay')
    await once(killed.stdout, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await setList('33000-59999,60001-60200')
    expect((await run('reserve:two:60201-60300'))[0]).toMatchObject({
      own: '60201-60300',
      reserved: '60001-60300',
    })
    await run('unreserve:two')
  })

  test('where nothing is added, nothing is refused', async () => {
    await setList('33000-60999')
    const [{ failed, own }] = await run('reserve:one:40000')
    expect([failed, own]).toEqual([undefined, ''])
  })

  test('what a late sudo adds after all is still written down', async () => {
    const late = `case "$*" in *seek=1*) exec 3<&0; (sleep 2.5; exec "$@") <&3 >/dev/null 2>&1 & wait;; *) exec "$@";; esac`
    const [{ failed }] = await runBySudo(late, 'reserve-own:one:40000')
    expect(failed).toBe('this user is not root, and sudo did not answer within 2 s')
    await expect.poll(readList, { timeout: 3_000 }).toBe('40000')
    expect(await run('prune')).toMatchObject([{ own: '40000', reserved: '' }])
  })

  test('close', () => space.close())
})

function includes(list: string, port: number): boolean {
  return [...list.matchAll(/(\d+)(?:-(\d+))?/g)].some(
    ([, low, high = low]) => Number(low) <= port && port <= Number(high),
  )
}
