import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { CLI } from '../support/cli.ts'
import { leasesIn } from '../support/leases.ts'
import { spokenBy } from '../support/spoken.ts'
import { ended } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'

// A time namespace has a boot time of its own, and so other starts of all processes: the committed bundle inside and
// outside of one.

const TOOL = `${process.execPath} ${CLI}`
/** Not the npx that may have started these tests. */
const env = { npm_command: '', SYSTEMD_EXEC_PID: '' }
const FAR = 'unshare --time --boottime 1000000'
/** Its boot is after the start of who calls it. */
const LATER = 'sleep 1.1; unshare --time --boottime -$(cut -d. -f1 /proc/uptime)'
/** Its ticks are not those of others: half a tick off, as after a restore from a checkpoint. */
const HALF = `perl -e '
  my %call = ("x86_64" => 272, "aarch64" => 97);
  require POSIX;
  syscall($call{(POSIX::uname())[4]}, 0x80) == 0 or die "unshare: $!";
  open my $file, ">", "/proc/self/timens_offsets" or die "$!";
  print $file "boottime 1000000 5000000\\n";
  close $file or die "$!";
  exec @ARGV' --`
const WITHOUT_PERL = `unshare --mount sh -c 'mount --bind /dev/null /usr/bin/perl && exec "$@"' sh`
/** The keeper looks once a second. */
const LOOKS_MS = 1_500

const reason =
  spawnSync('unshare', ['--time', '--boottime', '1000', 'true']).status === 0
    ? undefined
    : 'no time namespaces, or not root'

await describeInSpace('a lease', (space) => {
  /** A shell that has leased a port by this command line. */
  const leased = async (command: string) => {
    const script = `${command} web=any >&2 </dev/null; echo leased; read line`
    const child = space.start('sh', ['-c', script], { env })
    const said = spokenBy(child)
    await said.until(/^leased$/m)
    const { ports, sets } = await leasesIn(space)
    const end = async () => {
      child.stdin.end('\n')
      await ended(child)
    }
    return { pid: child.pid, ports, owner: sets[0]?.owner, said, end }
  }
  const pruneBy = (way: string) => space.exec('sh', ['-c', `${way} ${TOOL} leases prune`], { env })
  const NOTHING = 'there is nothing to prune: every lease has an owner that lives\n'

  for (const [title, way] of [
    ['in a time namespace', FAR],
    ['in one whose boot is later than the start of its owner', LATER],
    ['in one whose ticks begin between those of others', HALF],
    ['in one, where no perl is', `${FAR} ${WITHOUT_PERL}`],
    ['where no perl is, in one whose boot is later', `${LATER} ${WITHOUT_PERL}`],
    ['outside of all', ''],
  ] as const) {
    testUnless(reason, `that is taken ${title} lasts as long as its owner, wherever it is looked at`, async () => {
      const { ports, owner, said, end } = await leased(`${way} ${TOOL}`)
      expect(ports, said.stderr).toHaveLength(1)
      expect(owner).toMatchObject({ isAlive: true, command: expect.stringMatching(/^sh -c /) })
      for (const other of ['', FAR, HALF]) expect((await pruneBy(other)).stdout).toBe(NOTHING)
      await sleep(LOOKS_MS)
      expect((await leasesIn(space)).ports).toEqual(ports)
      await end()
      await expect.poll(async () => (await leasesIn(space)).ports, { timeout: 5_000 }).toEqual([])
    })
  }
})
