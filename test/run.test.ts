import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT_SHAPE } from '../src/report/report-shape.ts'
import { ended } from './port-space/children.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import type { RunOptions } from './port-space/port-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

// The committed bundle, real commands and real sockets, in a network namespace of their own.

const NODE = process.execPath

await describeInSpace('run', (space) => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'run-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const run = (args: readonly string[], options: RunOptions = {}) =>
    space.exec(NODE, [CLI, 'run', ...args], { cwd: directory, ...options })
  const start = (args: readonly string[]) => {
    const child = space.start(NODE, [CLI, 'run', ...args], { cwd: directory })
    return { child, said: spokenBy(child) }
  }
  const shell = (script: string) => ['--', 'sh', '-c', script]

  test('the command finds its ports in the environment and in its arguments', async () => {
    const needs = ['web=any 20000-20099', 'api-x=8080 else any', 'block=9000-9003']
    const script = 'echo "$WEB_PORT $API_X_PORT $BLOCK_PORT $BLOCK_PORTS $@"'
    const { stdout, stderr, exitCode } = await run([...needs, ...shell(script), 'sh', '-p{web}', '{block}:{api-x}'])
    const [web = ''] = stdout.split(' ')
    expect(Number(web)).toBeGreaterThanOrEqual(20_000)
    expect(Number(web)).toBeLessThanOrEqual(20_099)
    expect(stdout).toBe(`${web} 8080 9000 9000-9003 -p${web} 9000:8080\n`)
    expect(stderr).toBe(`leased   web (${web})\nleased   api-x (8080)\n`)
    expect(exitCode).toBe(0)
  })

  test('the rest of its environment stays as it was, and so do its directory, input and output', async () => {
    const env = { ODD: 'a\nb=c  d', EMPTY: '' }
    const direct = await space.exec('sh', ['-c', 'pwd; env -0; cat >&2'], { cwd: directory, env, input: 'in\0put' })
    const wrapped = await run(['--quiet', 'web=any', ...shell('pwd; env -0; cat >&2')], { env, input: 'in\0put' })
    const variables = (text: string) => text.split('\0').filter((line) => !/^(WEB_PORT|_|SHLVL|PWD|OLDPWD)=/.test(line))
    expect(variables(wrapped.stdout)).toEqual(variables(direct.stdout))
    expect(wrapped.stdout).toMatch(/(^|\0)WEB_PORT=\d+\0/)
    expect(wrapped.stderr).toBe('in\0put')
  })

  test.each([
    ['success', ['true'], 0],
    ['a failure', ['sh', '-c', 'exit 3'], 3],
    ['the highest code', ['sh', '-c', 'exit 255'], 255],
    ['SIGTERM', ['sh', '-c', 'kill -TERM $$'], 143],
    ['SIGKILL', ['sh', '-c', 'kill -KILL $$'], 137],
    ['a crash', ['sh', '-c', 'kill -SEGV $$'], 139],
    ['a command that is not there', ['no-such-command'], 127],
    ['a path that is not there', ['/no/such/command'], 127],
    ['a file that is no program', ['/etc/passwd'], 126],
    ['a directory', ['/tmp'], 126],
    ['a path through a file', ['/etc/passwd/x'], 126],
  ])('the exit code of %s', async (_, words, code) => {
    const { stdout, stderr, exitCode } = await run(['--quiet', 'web=any', '--', ...words])
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: code })
    const why = { 126: /^port-preflight: \S+: [\w ]+\n$/, 127: /^port-preflight: \S+: command not found\n$/ }[code]
    expect(stderr).toMatch(why ?? /^$/)
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('who is interrupted dies of it, so that scripts of a shell end', async () => {
    const child = space.start(NODE, [CLI, 'run', '--quiet', 'web=any', ...shell('kill -INT $$')])
    await ended(child)
    expect(child.signalCode).toBe('SIGINT')
    const script = `${NODE} ${CLI} run --quiet web=any -- sh -c 'kill -INT $$'; echo "$?"`
    expect((await space.exec('sh', ['-c', script])).stdout).toBe('130\n')
  })

  test('a need that cannot be met stops it before the command starts, and takes the leases back', async () => {
    const held = await space.hold('tcp-listen-any', 3_000)
    const mark = join(directory, 'started')
    const { stdout, stderr, exitCode } = await run(['web=3000', 'api=any', '--', 'touch', mark])
    expect(stderr).toMatch(/^error {4}3000\/tcp \(web\) is in use by perl/)
    expect(stderr).toContain('the check fails: 1 finding')
    expect({ stdout, exitCode, isStarted: existsSync(mark) }).toEqual({ stdout: '', exitCode: 1, isStarted: false })
    expect((await leasesIn(space)).ports).toEqual([])

    const moved = await run(['web=3000', '--on-conflict', 'remap', ...shell('echo $WEB_PORT')])
    expect(moved.stdout).toBe('13000\n')
    expect(moved.stderr).toMatch(
      /^notice {3}web got 13000 instead of 3000, which is in use by perl.*\n.*leased {3}web/s,
    )
    const quiet = await run(['--quiet', 'web=3000 optional', ...shell('echo $WEB_PORT')])
    expect(quiet.stderr).toMatch(/^warning {2}3000\/tcp/)
    expect(quiet).toMatchObject({ stdout: '3000\n', exitCode: 0 })
    await held.release()
  })

  test('a need without a choice is checked, and nothing is said or leased where it is met', async () => {
    const { stdout, stderr } = await run(['web=3001', ...shell(`echo $WEB_PORT; ${NODE} ${CLI} leases`)])
    expect({ stdout, stderr }).toEqual({ stdout: '3001\nno ports are leased\n', stderr: '' })
  })

  test('as JSON the report is one line of standard error', async () => {
    const { stdout, stderr, exitCode } = await run(['--json', 'web=any', '--', 'echo', '{web}'])
    const report = REPORT_SHAPE.parse(JSON.parse(stderr))
    expect(stdout).toBe(`${report.ports.web}\n`)
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1)
    expect({ exitCode, leases: report.leases.length }).toEqual({ exitCode: 0, leases: 1 })
  })

  test('the needs of the configuration file are met too', async () => {
    const file = join(directory, 'ports.yml')
    writeFileSync(file, 'ports:\n  web: any\n  db: 5432\n')
    const { stdout } = await run(['--config', file, '--quiet', 'db=5433', '--', 'echo', '{web}', '{db}'])
    expect(stdout).toMatch(/^\d{5} 5433\n$/)
  })

  test('what is to be written is there when the command starts, and in its environment', async () => {
    writeFileSync(join(directory, 'compose.yaml'), 'services:\n  db:\n    image: db\n    ports: ["5432:5432"]\n')
    const files = ['--write-env', 'ports.env', '--compose-override', 'ports.yaml']
    const script = 'cat ports.env ports.yaml; echo "$COMPOSE_FILE"; echo "$DB_PORT"'
    const held = await space.hold('tcp-listen-any', 5_432)
    const { stdout, stderr, exitCode } = await run([
      ...files,
      'db=5432 else 15432',
      '--on-conflict',
      'remap',
      ...shell(script),
    ])
    await held.release()
    expect(exitCode, stderr).toBe(0)
    const [, port = ''] = /^DB_PORT=(\d+)$/m.exec(stdout) ?? []
    expect(stdout).toMatch(/^COMPOSE_FILE=.*compose\.yaml:.*ports\.yaml$/m)
    expect(stdout).toMatch(new RegExp(`^/\\S*compose\\.yaml:\\S*ports\\.yaml\n${port}\n$`, 'm'))
    expect(stderr).toContain('ports.env has 2 variables\n')
  })

  test('what cannot be written keeps the command from starting, and leaves no lease', async () => {
    mkdirSync(join(directory, 'taken.env'))
    const early = await run(['--write-env', 'taken.env', 'web=any', '--', 'echo', 'started'])
    expect(early).toMatchObject({ stdout: '', stderr: expect.stringContaining('taken.env'), exitCode: 2 })
    const held = await space.hold('tcp-listen-any', 3_000)
    const unmet = await run(['--write-env', 'unmet.env', 'web=3000', '--', 'echo', 'started'])
    expect({ ...unmet, isWritten: existsSync(join(directory, 'unmet.env')) }).toMatchObject({
      ...{ stdout: '', exitCode: 1, isWritten: false },
    })
    await held.release()
    expect((await leasesIn(space)).ports).toEqual([])
  })

  testUnless(
    space.hasOtherUsers ? undefined : 'not root',
    'where there is no room to write, the command does not start, and leaves no lease',
    async () => {
      const fill = `mount -t tmpfs -o size=4k none ${directory} && dd if=/dev/zero of=${directory}/full 2>/dev/null`
      const words = [NODE, CLI, 'run', '--quiet', '--write-env', 'ports.env', 'web=any', '--', 'echo', 'started']
      const script = `${fill}; cd ${directory} && exec "$@"`
      expect(await space.exec('unshare', ['--mount', 'sh', '-c', script, 'sh', ...words])).toEqual({
        ...{ stdout: '', stderr: 'port-preflight: ports.env could not be written: ENOSPC\n', exitCode: 3 },
      })
      expect((await leasesIn(space)).ports).toEqual([])
    },
  )

  test('of what was written nothing is said where that is not wanted', async () => {
    const words = ['web=3001', '--write-env', 'quiet.env', '--', 'cat', 'quiet.env']
    expect(await run(['--quiet', ...words])).toEqual({ stdout: 'WEB_PORT=3001\n', stderr: '', exitCode: 0 })
    const { stdout, stderr } = await run(['--json', ...words])
    expect([stdout, REPORT_SHAPE.parse(JSON.parse(stderr)).ports]).toEqual(['WEB_PORT=3001\n', { web: 3001 }])
  })

  test.each([
    ['nothing behind --', ['web=any', '--'], 'run needs a command behind --'],
    ['no --', ['web=any', 'true'], 'run needs a command behind --'],
    ['an empty command', ['web=any', '--', ''], 'the command behind -- is empty'],
    ['no needs', ['--', 'true'], 'no ports were named'],
    ['a wrong need', ['web=0', '--', 'true'], 'port 0 is no port of its own'],
    ['an option that is not there', ['--port', '--', 'true'], "Unknown option '--port'"],
  ])('wrong usage: %s', async (_, args, message) => {
    const { stdout, stderr, exitCode } = await run(args)
    expect(stderr).toContain(`port-preflight: `)
    expect(stderr).toContain(message)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  })

  test.each([
    ['nothing', []],
    ['empty ones', ['', '', '']],
    ['what looks like ours', ['--', '--json', '--help', '-h', 'run', '--', 'web=any', '--quiet']],
    ['line ends and controls', ['a\nb\r\n', '\t\x1b[31m', '##[error]x', '::error::x']],
    ['what a shell would obey', ['$(id)', '`id`', '; id', '*', '~', '"', "'", '\\', '&&', '${web}', '$web']],
    ['other braces', ['{}', '{nope}', '{{web}}', '{web', 'web}', '{a,b}', '{"web":1}', '[0-9]{4}', '{ web }', '{WEB}']],
    ['words of other scripts', ['ä\u{1F600}', '\u202e', '\u2028']],
  ])('arguments reach the command as they are: %s', async (_, args) => {
    const { stdout } = await run(['--quiet', 'web=any', '--', 'printf', '%s\\0', ...args])
    expect(stdout).toBe(args.length === 0 ? '\0' : args.map((argument) => `${argument}\0`).join(''))
  })

  test('every known name in an argument is replaced, once', async () => {
    const { stdout } = await run([
      '--quiet',
      'a=7001',
      'b=7002',
      'a-b=7003',
      '--',
      'echo',
      '{a}{b}{a-b}{{a} {{a}} ${a} {"a":{a}}',
      '{a}\n{b}',
    ])
    expect(stdout).toBe('700170027003{7001 {{a}} ${a} {"a":7001} 7001\n7002\n')
  })

  test('the leases are those of the command: its pid, and no longer than it lives', async () => {
    const { child, said } = start(['web=any', 'api=any', ...shell('echo $$ $WEB_PORT $API_PORT; read line; exit 5')])
    const [, pid, ...ports] = await said.until(/^(\d+) (\d+) (\d+)$/m)
    await expect
      .poll(async () => (await leasesIn(space)).sets)
      .toMatchObject([
        {
          owner: { pid: Number(pid), isAlive: true, command: expect.stringContaining('sh -c echo') },
          leases: [
            { service: 'web', port: Number(ports[0]), isHeld: true },
            { service: 'api', port: Number(ports[1]), isHeld: true },
          ],
        },
      ])
    child.stdin.end('go on\n')
    await ended(child)
    expect(child.exitCode).toBe(5)
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('a kill of the wrapper leaves the leases with the command that lives on', async () => {
    const { child, said } = start(['web=any', ...shell('echo $$ $PPID $WEB_PORT; read line; sleep 100')])
    const [, pid, wrapper, port] = await said.until(/^(\d+) (\d+) (\d+)$/m)
    await expect.poll(async () => (await leasesIn(space)).sets.length).toBe(1)
    process.kill(Number(wrapper), 'SIGKILL')
    await ended(child)
    expect(await leasesIn(space)).toMatchObject({ ports: [Number(port)], sets: [{ owner: { pid: Number(pid) } }] })
    process.kill(Number(pid), 'SIGKILL')
    await expect.poll(async () => (await leasesIn(space)).ports, { timeout: 5_000 }).toEqual([])
  })

  test('a kill of the command ends the leases at once', async () => {
    const { child, said } = start(['web=any', ...shell('echo $$; exec sleep 100')])
    const [, pid] = await said.until(/^(\d+)$/m)
    process.kill(Number(pid), 'SIGKILL')
    await ended(child)
    expect(child.exitCode).toBe(137)
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('what a command leaves behind has no leases', async () => {
    const { stdout } = await run(['--quiet', 'web=any', ...shell('sleep 100 >/dev/null 2>&1 & echo $!')])
    expect(readlinkSync(`/proc/${stdout.trim()}/ns/net`)).toBe(readlinkSync(`/proc/${space.pid}/ns/net`))
    expect((await leasesIn(space)).ports).toEqual([])
    process.kill(Number(stdout))
  })

  test('a run inside of another has ports of its own, and those of the outer one', async () => {
    const inner = [NODE, CLI, 'run', '--quiet', 'api=any', 'web=any', '--']
    const script = `echo $WEB_PORT $API_PORT $OUTER_PORT; ${NODE} ${CLI} leases --json | grep -c '"id"'`
    const outer = ['--quiet', 'web=any', 'outer=any', '--', 'sh', '-c', 'echo $WEB_PORT; "$@"', 'sh', ...inner]
    const { stdout } = await run([...outer, 'sh', '-c', script])
    const [first, web, api, other, sets] = stdout.split(/\s/)
    expect(new Set([first, web, api, other]).size).toBe(4)
    expect(sets).toBe('2')
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('twenty at once have forty ports, and each command really gets its own', async () => {
    const server = `const ports = [process.env.WEB_PORT, process.env.API_PORT]
      Promise.all(ports.map((port) => new Promise((resolve, reject) => {
        require('node:net').createServer().on('error', reject).listen(port, resolve)
      }))).then(() => { console.log(ports.join(' ')); process.stdin.once('end', () => process.exit(9)).resume() })`
    const all = Array.from({ length: 20 }, () => start(['--quiet', 'web=any', 'api=any', '--', NODE, '-e', server]))
    const ports = await Promise.all(all.map(async ({ said }) => (await said.until(/^(\d+) (\d+)$/m)).slice(1)))
    expect(new Set(ports.flat()).size).toBe(40)
    for (const { child } of all) child.stdin.end()
    await Promise.all(all.map(({ child }) => ended(child)))
    expect(all.map(({ child }) => child.exitCode)).toEqual(all.map(() => 9))
    expect((await leasesIn(space)).ports).toEqual([])
  }, 60_000)

  testUnless(
    space.hasOtherUsers ? undefined : 'not root',
    'where no keeper can be started the wrapper keeps the leases itself, and says so',
    async () => {
      // As many processes as it takes to start the command, and no more: a number that depends on the version of Node.
      // With fewer than it needs itself Node may wait for ever.
      const script = `for most in $(seq 8 40); do
        timeout --signal KILL 3 prlimit --nproc=$most "$@" 2>&1
        [ $? = 5 ] && break
      done`
      const holder = shell('sleep 1; grep -c "@port-preflight/$WEB_PORT\\>" /proc/net/unix; exit 5')
      const words = [NODE, CLI, 'run', '--quiet', 'web=any', ...holder]
      // With perl the keeper is there before the command is.
      const hide =
        'mount --bind /dev/null /usr/bin/perl && exec setpriv --reuid 65011 --regid 65011 --clear-groups "$@"'
      const hidden = ['--mount', 'sh', '-c', hide, 'sh']
      const { stdout } = await space.exec('unshare', [...hidden, 'sh', '-c', script, 'sh', ...words], { cwd: '/' })
      const said = /the leases cannot be kept: no process can be started: they end with port-preflight itself\n1\n$/
      expect(stdout).toMatch(said)
      expect((await leasesIn(space)).ports).toEqual([])
    },
  )

  test('a server that does not set SO_REUSEADDR needs hold: false', async () => {
    const server = 'use IO::Socket; IO::Socket::INET->new(Listen => 1, LocalPort => $ENV{WEB_PORT}) or die "$!\n"'
    const refused = await run(['--quiet', 'web=any', '--', 'perl', '-e', server])
    expect(refused.stderr).toBe('Address already in use\n')
    expect(refused.exitCode).not.toBe(0)
    const told = await run(['web=any', '--', 'perl', '-e', server])
    const [, port] = /^leased {3}web \((\d+)\)$/m.exec(told.stderr) ?? []
    expect(told.stderr).toBe(
      `leased   web (${port})\nAddress already in use\nport-preflight: if it said "Address already in use" of web (${port}), ` +
        'its server does not set SO_REUSEADDR: give --hold false\n',
    )
    const other = await run(['--hold', 'false', 'web=any', ...shell('exit 3')])
    expect(other.stderr).toMatch(/^leased {3}web \(\d+\)\n$/)
    const fine = await run(['web=any', ...shell('exit 0')])
    expect(fine.stderr).toMatch(/^leased {3}web \(\d+\)\n$/)
    const listed = await run(['--quiet', '--hold', 'false', 'web=any', '--', 'perl', '-e', server])
    expect(listed).toMatchObject({ stderr: '', exitCode: 0 })
  })

  testUnless(
    space.hasOtherUsers ? undefined : 'not root',
    'what is reserved for a command is so until it ends',
    async () => {
      const list = '/proc/sys/net/ipv4/ip_local_reserved_ports'
      const kept = await run(['--quiet', 'web=40000', '--reserve', 'kernel', '--', 'cat', list])
      expect(kept).toEqual({ stdout: '40000\n', stderr: '', exitCode: 0 })
      expect((await space.exec('cat', [list])).stdout.trim()).toBe('')
    },
  )
})
