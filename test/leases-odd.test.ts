import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI, checkIn } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'

// Leases where something is not as it should be: who asks, where he is, what he asks for, and what others claim.

/** Marks of a keeper that keeps nothing, as many as the environment of a process has room for. */
const CLAIMS = `my $claims = "1-65535 held x\\n" x 6000;
  %ENV = (PORT_PREFLIGHT_LEASE => "x", PORT_PREFLIGHT_OWNER => "1::", PORT_PREFLIGHT_PORTS => $claims,
    map { ("PORT_PREFLIGHT_PORTS_$_" => $claims) } 2 .. 12);
  exec "perl", "-e", '$| = 1; print "ready\\n"; <STDIN>'`

await describeInSpace('leases', (space) => {
  const notRoot = space.hasOtherUsers ? undefined : 'not root'
  const inShell = (script: string) => space.exec('sh', ['-c', script])

  test('that somebody only claims keep nobody waiting, however many they are', async () => {
    const liar = space.start('perl', ['-e', CLAIMS])
    await new Promise((resolve) => liar.stdout.once('data', resolve))
    const start = performance.now()
    expect(await leasesIn(space)).toMatchObject({ sets: [], ports: [] })
    expect(performance.now() - start).toBeLessThan(10_000)
    liar.stdin.end()
  }, 120_000)

  test('of thousands of ports are read once, and not for each of the ports', async () => {
    const needs = Array.from({ length: 3_000 }, (_, at) => `n${at}=any`).join(' ')
    const script = `node=${process.execPath}; $node ${CLI} ${needs} >/dev/null; $node ${CLI} 20000-29999 --json; :`
    const start = performance.now()
    const { stdout, stderr } = await inShell(script)
    expect(stderr).toBe('')
    const [need] = JSON.parse(stdout).requirements
    expect(need.leased.length).toBeGreaterThan(1_000)
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 120_000)

  testUnless(notRoot, 'are taken for a user whom nobody knows, with nothing in the environment', async () => {
    const { stdout, stderr, exitCode } = await space.exec('env', [
      ...['-i', 'setpriv', '--reuid=12345', '--regid=12345', '--clear-groups'],
      ...[process.execPath, CLI, 'run', 'web=any', '--', '/bin/echo', 'at {web}'],
    ])
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: expect.stringMatching(/^at \d+\n$/),
      stderr: expect.stringMatching(/^leased {3}web \(\d+\)\n$/),
      exitCode: 0,
    })
  })

  test.each(['web=any', 'run web=any -- true', '6379 --write-env .env', ''])(
    'and files are looked for in no directory that is gone: %j',
    async (words) => {
      const directory = mkdtempSync(join(tmpdir(), 'gone-'))
      const script = `cd ${directory} && rmdir ${directory} && ${process.execPath} ${CLI} ${words}`
      const { stdout, stderr, exitCode } = await inShell(script)
      rmSync(directory, { recursive: true, force: true })
      const told = 'port-preflight: the working directory is gone: cd to one that is there\n'
      expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: told, exitCode: 3 })
    },
  )

  test.each(['192.0.2.1:7001 else any', '192.0.2.1:7001/udp else any', '192.0.2.1:7001-7009 else any 7100-7200'])(
    'are not looked for at an address that is not here: %s',
    async (spec) => {
      const { report, exitCode } = await checkIn(space, [`web=${spec}`])
      expect(report.findings.map(({ kind }) => kind)).toEqual(['address-unavailable'])
      expect({ exitCode, leases: report.leases }).toEqual({ exitCode: 1, leases: [] })
    },
  )

  test('of all that would do are shown by the first command, and what is not got is not called usable', async () => {
    const tool = `${process.execPath} ${CLI}`
    const script = `${tool} a=15071-15071 b=15072 --on-conflict remap >/dev/null; ${tool} 'web=15071 else 15072'; :`
    const { stdout } = await inShell(script)
    expect(stdout.split('\n')).toEqual([
      'error    no port is left for web in 15072: it is leased',
      `         → see who has leased ports: ${tool} leases`,
      '1 of 1 need cannot be met; the check fails: 1 finding at or above fail-on error.',
      '',
    ])
  })

  test.each([
    ['with perl', 15_051, ''],
    ['without', 15_061, 'mount --bind /dev/null /usr/bin/perl && '],
  ])('are taken at the next address, where one that is named is not here: %s', async (_, port, before) => {
    const held = await space.hold('tcp-listen-any', port)
    const spec = `web=${port} else 192.0.2.1:${port + 1} else *:${port + 2}`
    const script = `${before}${process.execPath} ${CLI} '${spec}' --json; :`
    const { stdout, stderr } = await space.exec('unshare', ['--mount', 'sh', '-c', script])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).ports).toEqual({ web: port + 2 })
    await held.release()
  })
})
