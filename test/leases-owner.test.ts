import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ended } from './port-space/children.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

// Whom the leases of a plain check end with: the committed bundle below real shells, wrappers and adoptive parents.

const TOOL = `${process.execPath} ${CLI}`
/** Not the npx that may have started these tests. */
const env = { npm_command: '', SYSTEMD_EXEC_PID: '' }
const REFUSED =
  'port-preflight: leases last as long as who has called port-preflight, and that process has ended: ' +
  `"${TOOL} run NAME=any -- COMMAND" leases for a command\n`

/** Starts a command in a session of its own, takes in whoever loses his parent below, and tells how each one ends. */
const ADOPTER = `use POSIX; $| = 1;
my %call = (x86_64 => 157, aarch64 => 167);
syscall($call{(POSIX::uname)[4]} // die("no prctl"), 36, 1, 0, 0, 0) == 0 or die "$!";
if (!fork) { POSIX::setsid(); exec @ARGV }
1 while (my $pid = wait) > 0 and printf "code %d\\n", $? >> 8;`

const missing = (file: string) =>
  spawnSync(file, ['--version']).error === undefined ? undefined : `no ${file} command`

await describeInSpace('whom leases end with', (space) => {
  const directory = mkdtempSync(join(tmpdir(), 'owner-'))
  afterAll(() => rmSync(directory, { recursive: true }))

  /** The owner of what a shell has leased by this command line, and the shell's own pid. */
  const ownerBy = async (command: string, more: NodeJS.ProcessEnv = {}) => {
    const script = `echo "shell $$"; ${command} >&2 </dev/null; echo leased; read line`
    const child = space.start('sh', ['-c', script], { env: { ...env, ...more } })
    const said = spokenBy(child)
    await said.until(/^leased$/m)
    const { sets } = await leasesIn(space)
    child.stdin.end('\n')
    await ended(child)
    await expect.poll(async () => (await leasesIn(space)).ports, { timeout: 5_000 }).toEqual([])
    const [, shell] = /^shell (\d+)$/m.exec(said.stdout) ?? []
    return { owner: sets[0]?.owner.pid, shell: Number(shell), stderr: said.stderr }
  }

  for (const [name, command] of [
    ['sh', '"$@"'],
    ['timeout', 'timeout 60 "$@"'],
    ['env', 'env A=b "$@"'],
    ['nice', 'nice -n 1 "$@"'],
    ['nohup', 'nohup "$@"'],
    ['setsid', 'setsid --wait "$@"'],
    ['flock', `flock ${directory}/lock "$@"`],
    ['xargs', 'echo web=any | xargs "$@"'],
    ['strace', 'strace --output=/dev/null "$@"'],
    ['script', 'SHELL=/bin/sh script --quiet --command "$*" /dev/null'],
    ['bash', 'bash -c "$*"'],
    ['perl', 'perl -e \'exec "/bin/dash", "-ec", "$ARGV[0] 2>&1"\' "$*"'],
    ['busybox', 'busybox sh -c "$*"'],
    ['unshare', 'unshare --fork "$@"'],
    ['busybox', 'busybox timeout 60 "$@"'],
    ['busybox', `cd ${directory}; ln -sf $(command -v busybox) time; ./time "$@"`],
    ['nice', 'timeout 60 setsid --wait flock /dev/null nice "$@"'],
    ['npx', 'timeout 60 npx --yes --call "$*"'],
  ] as const) {
    testUnless(missing(name), `the shell, where it is called by ${command}`, async () => {
      const { owner, shell, stderr } = await ownerBy(`set -- ${TOOL} web=any; ${command}`)
      expect(owner, stderr).toBe(shell)
    })
  }

  test('what goes on below a wrapper, where that has called it', async () => {
    const inner = `sh -c 'echo "inner $$" >&2; ${TOOL} web=any; sleep 0.1; echo gone >&2; exec sleep 3'`
    const { owner, shell, stderr } = await ownerBy(
      `timeout 60 ${inner} & while ! ${TOOL} leases | grep -q held; do :; done`,
    )
    expect(owner, stderr).toBe(Number(/^inner (\d+)$/m.exec(stderr)?.[1]))
    expect(owner).not.toBe(shell)
  })

  test('a script that is called as a wrapper is, and is not passed over', async () => {
    const script = join(directory, 'timeout')
    writeFileSync(script, '#!/bin/sh\necho "script $$" >&2\n"$@"\nsleep 3\n')
    chmodSync(script, 0o755)
    const { owner, stderr } = await ownerBy(
      `${script} ${TOOL} web=any & while ! ${TOOL} leases | grep -q held; do :; done`,
    )
    expect(owner, stderr).toBe(Number(/^script (\d+)$/m.exec(stderr)?.[1]))
  })

  /** A command that somebody adopts, and what is said of it. */
  const adopted = async (script: string) => {
    const child = space.start('perl', ['-e', ADOPTER, 'sh', '-c', script], { env })
    const said = spokenBy(child)
    return { child, said }
  }
  /** Its shell ends before it begins. */
  const late = (...args: string[]) => `sh -c 'sleep 0.3; exec ${TOOL} ${args.join(' ')}' &`

  test('nobody, where all who have called it have ended: that is refused', async () => {
    const { child, said } = await adopted(late('web=any'))
    await ended(child)
    expect(said).toMatchObject({ stdout: 'code 0\ncode 2\n', stderr: REFUSED })
    expect((await leasesIn(space)).ports).toEqual([])
  })

  testUnless(
    space.hasOtherUsers ? undefined : 'not root',
    'nobody, and then nothing is left reserved either',
    async () => {
      const { child, said } = await adopted(late('web=any', '40000', '--reserve', 'kernel'))
      await ended(child)
      expect(said.stderr).toBe(REFUSED)
      expect((await space.exec('cat', ['/proc/sys/net/ipv4/ip_local_reserved_ports'])).stdout).toBe('\n')
      expect(JSON.parse((await space.exec(process.execPath, [CLI, 'leases', '--json'])).stdout).reserved).toEqual([])
    },
  )

  test('nobody, where who has called it ends while it looks', async () => {
    // It waits for a server, and its shell does not.
    const { child, said } = await adopted(`sh -c '${TOOL} web=any "db=9999 listening optional" --wait 1s & sleep 0.5'`)
    await ended(child)
    expect(said.stderr).toContain(REFUSED)
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('the leader of the session, where that goes on', async () => {
    const { child, said } = await adopted(`echo "leader $$"; sh -c "${late('web=any')}"; read line`)
    const [, leader] = await said.until(/^leader (\d+)$/m)
    await said.until(/^leased {3}web/m)
    expect((await leasesIn(space)).sets).toMatchObject([{ owner: { pid: Number(leader), isAlive: true } }])
    child.stdin.end('\n')
    await ended(child)
    await expect.poll(async () => (await leasesIn(space)).ports, { timeout: 5_000 }).toEqual([])
  })

  test('the command of run, whoever has called that', async () => {
    const { child, said } = await adopted(
      late('run', '--quiet', 'web=any', '--', 'sh', '-c', '"echo \\$WEB_PORT; exit 7"'),
    )
    await ended(child)
    expect(said.stderr).toBe('')
    // Its keeper is adopted too.
    expect(said.stdout.replaceAll('code 0\n', '')).toMatch(/^\d{5}\ncode 7\n$/)
  })

  test('where nothing is leased, nobody is needed', async () => {
    const { child, said } = await adopted(late('3999'))
    await ended(child)
    expect(said).toMatchObject({ stdout: expect.stringMatching(/^code 0\nusable .*code 0\n$/s), stderr: '' })
  })

  const isFirst = readlinkSync('/proc/self/ns/pid') === 'pid:[4026531836]'
  const { stdout: adopters } = spawnSync('setsid', ['--fork', 'sh', '-c', 'sleep 0.2; echo $PPID'], {
    encoding: 'utf8',
  })
  const reason = isFirst && adopters === '1\n' ? undefined : 'somebody else than the init of the machine adopts'
  testUnless(reason, 'nobody, where init has adopted it with a session of its own', async () => {
    const { stdout, stderr } = await space.exec('setsid', ['--fork', 'sh', '-c', `sleep 0.3; exec ${TOOL} web=any`], {
      env,
    })
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: REFUSED })
    expect((await leasesIn(space)).ports).toEqual([])
  })

  testUnless(reason, 'init itself, where that says that it has called it', async () => {
    const script = `sleep 0.3; SYSTEMD_EXEC_PID=$$ exec ${TOOL} web=any`
    await space.exec('setsid', ['--fork', 'sh', '-c', script], { env })
    const { sets } = await leasesIn(space)
    expect(sets).toMatchObject([{ owner: { pid: 1 } }])
    process.kill(sets[0]?.keeper ?? 0)
    await expect.poll(async () => (await leasesIn(space)).ports).toEqual([])
  })

  testUnless(
    space.hasOtherUsers ? undefined : 'not root',
    'the program of a container, for what it and its engine start',
    async () => {
      // What an engine starts inside has nobody above it there.
      const script = `mount -t proc proc /proc; ${TOOL} web=any >&2; setsid sh -c '${TOOL} api=any' >&2; ${TOOL} leases --json`
      const { stdout, stderr } = await space.exec('unshare', ['--pid', '--fork', '--mount', 'sh', '-c', script], {
        env,
      })
      const { sets } = JSON.parse(stdout)
      expect(
        sets.map(({ owner }: { owner: object }) => owner),
        stderr,
      ).toMatchObject([{ pid: 1 }, { pid: expect.any(Number) }])
    },
  )
})
