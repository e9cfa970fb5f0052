import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { LeaseList, LeaseSet } from '../../src/model/lease.ts'
import { isAlive } from '../mini-runner/test-job.ts'
import { ended, outcomeOf, untilReady } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { leaseIn, namesIn, startOwner } from './leases.ts'
import type { StartOptions } from './port-space.ts'

// Who has leases, as far as it may be seen, and who is ended to release them: nobody else.

const BOOK = join(import.meta.dirname, '../support/lease-book.ts')
const NAMES = `use Socket; my @s; $| = 1;
for (@ARGV) { socket(my $s, AF_UNIX, SOCK_STREAM, 0) or die; bind($s, pack("S a*", AF_UNIX, "\\0$_")) or die "$_: $!"; push @s, $s }
print "ready\\n"; sleep 1000`

const LEASER = join(import.meta.dirname, '../support/leaser.ts')
/**
 * The first process of a pid namespace. It stops a keeper, so that it takes no signal but the last one; ends it when it
 * has been sent the first one; and starts another process of the same number, which the kernel lets it choose.
 */
const SUCCESSOR = `use JSON::PP; $| = 1; my ($node, $book, $leaser) = @ARGV;
my $got = decode_json(qx($node $leaser '{"low":20000,"high":20099,"count":1}'));
my $keeper = $got->{keeper}; kill "STOP", $keeper;
my $sets = encode_json([{ id => "lease", keeper => $keeper }]);
my $release = fork // die; if (!$release) { exec $node, $book, "release", $sets or die }
sub pending { open my $f, "<", "/proc/$keeper/status" or die; local $/; <$f> =~ /^ShdPnd:\\s+0*4000$/m }
select undef, undef, undef, 0.01 until pending();
kill "KILL", $keeper; waitpid $keeper, 0;
my $start = sub { open my $f, "<", "/proc/$keeper/stat" or die; (split " ", <$f>)[21] };
open my $last, ">", "/proc/sys/kernel/ns_last_pid" or die "$!"; syswrite $last, $keeper - 1; close $last;
my $other = fork // die; if (!$other) { sleep 100; exit }
die "$other has not got the number $keeper" if $other != $keeper;
waitpid $release, 0; print "released\n" if $? == 0;
print waitpid($other, 1) == 0 ? "the other one lives\n" : "the other one was ended\n";
kill "KILL", $other`

await describeInSpace('the book of leases', (space) => {
  const ask = async (args: string[], options?: StartOptions) => {
    const { stdout, stderr, exitCode } = await outcomeOf(space.start(process.execPath, [BOOK, ...args], options))
    if (exitCode !== 0) throw new Error(stderr)
    return stdout
  }
  const list = async (options?: StartOptions): Promise<LeaseList> => JSON.parse(await ask(['list'], options))
  const release = (sets: Pick<LeaseSet, 'id' | 'keeper'>[], options?: StartOptions) =>
    ask(['release', JSON.stringify(sets)], options)
  const squat = async (names: string[], env: NodeJS.ProcessEnv = {}, uid?: number) => {
    const child = space.start('perl', ['-e', NAMES, ...names], { env, ...(uid === undefined ? {} : { uid }) })
    await untilReady(child)
    return child
  }
  const owner = startOwner(space)
  const marks = (ports: string) => ({
    PORT_PREFLIGHT_LEASE: 'fake',
    PORT_PREFLIGHT_OWNER: `${owner.pid}:1:`,
    PORT_PREFLIGHT_PORTS: ports,
  })
  const isMissing = space.hasOtherUsers ? undefined : 'not root'

  test('has what was taken, and releases it', async () => {
    const { ports, keeper = 0 } = await leaseIn(space, {
      low: 20_000,
      high: 20_999,
      count: 3,
      owner: owner.pid,
      id: 'a',
    })
    const { sets, unnamed } = await list()
    expect(unnamed).toEqual([])
    expect(sets).toMatchObject([
      { id: 'a', keeper, isOwn: false, owner: { pid: owner.pid, isAlive: true, command: 'sleep 1000' } },
    ])
    expect(sets[0]?.leases).toEqual(
      ports.map((port, at) => ({ name: `port-${at}`, range: { low: port, high: port }, isHeld: true })),
    )
    await release([{ id: 'another', keeper }])
    expect(isAlive(keeper)).toBe(true)
    await release(sets)
    expect(isAlive(keeper)).toBe(false)
    expect(namesIn(space)).toEqual([])
    await release(sets)
  })

  test('ends a keeper that has been stopped', async () => {
    const { keeper = 0 } = await leaseIn(space, { low: 20_000, high: 20_999, count: 1, owner: owner.pid })
    process.kill(keeper, 'SIGSTOP')
    await release([{ id: 'lease', keeper }])
    expect(isAlive(keeper)).toBe(false)
  })

  test('knows an owner who has ended', async () => {
    const gone = startOwner(space)
    const { keeper = 0 } = await leaseIn(space, { low: 20_000, high: 20_999, count: 1, owner: gone.pid })
    process.kill(keeper, 'SIGSTOP')
    await gone.end()
    expect((await list()).sets).toMatchObject([{ owner: { pid: gone.pid, isAlive: false } }])
    process.kill(keeper, 'SIGCONT')
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 3_000 })
  })

  testUnless(isMissing, 'spares who has got the number of a keeper that it waits for', async () => {
    const { stdout, stderr, exitCode } = await outcomeOf(
      space.start('unshare', [
        '--pid',
        '--fork',
        '--mount',
        '--mount-proc',
        'perl',
        '-e',
        SUCCESSOR,
        process.execPath,
        BOOK,
        LEASER,
      ]),
    )
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: 'released\nthe other one lives\n', stderr: '', exitCode: 0 })
  })

  describe('of who fakes', () => {
    test('marks alone: is no keeper, and is not ended', async () => {
      const fake = await squat([], marks('21000-21002 held web'))
      expect(await list()).toEqual({ sets: [], unnamed: [] })
      await release([{ id: 'fake', keeper: fake.pid ?? 0 }])
      expect(isAlive(fake.pid ?? 0)).toBe(true)
      fake.kill('SIGKILL')
      await ended(fake)
    })

    test('marks for the ports of another: has only what it has open', async () => {
      const { ports, keeper } = await leaseIn(space, {
        low: 20_000,
        high: 20_999,
        count: 1,
        owner: owner.pid,
        id: 'real',
      })
      const line = `${ports[0]}-${ports[0]} held mine\n22000-22000 held own`
      const fake = await squat(['port-preflight/22000'], marks(line))
      const { sets } = await list()
      expect(sets.find(({ id }) => id === 'fake')?.leases.map(({ name }) => name)).toEqual(['own'])
      expect(sets.find(({ id }) => id === 'real')?.leases.map(({ range }) => range.low)).toEqual(ports)
      fake.kill('SIGKILL')
      await ended(fake)
      await release([{ id: 'real', keeper: keeper ?? 0 }])
    })

    test('names: are no ports, or ports of nobody known', async () => {
      const junk = ['0', '65536', '99999', '080', '-1', '1e3', '', ' 80', '80 ', '80/x', 'é', '080\n81']
      const fake = await squat(['23000', ...junk].map((text) => `port-preflight/${text}`))
      expect(await list()).toEqual({ sets: [], unnamed: [23_000] })
      const { leased } = JSON.parse(await ask(['survey']))
      expect(leased).toEqual([23_000])
      fake.kill('SIGKILL')
      await ended(fake)
    })

    test('rows of the table: takes nothing from who really has the name', async () => {
      const { ports, keeper = 0 } = await leaseIn(space, {
        low: 20_000,
        high: 20_999,
        count: 1,
        owner: owner.pid,
        id: 'real',
      })
      const fake = await squat([`x\n0: 2 0 10000 1 1 7 @port-preflight/${ports[0]}`])
      const { sets } = await list()
      expect(sets.map(({ id, leases }) => [id, leases[0]?.range.low])).toEqual([['real', ports[0]]])
      await release([{ id: 'real', keeper }])
      expect(isAlive(keeper)).toBe(false)
      fake.kill('SIGKILL')
      await ended(fake)
    })

    test('ten thousand of them: takes time, and that is all', { timeout: 60_000 }, async () => {
      const crowd = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          squat(Array.from({ length: 500 }, (_, one) => `port-preflight/${at % 2 ? 'junk' : '7'}${at * 500 + one}`)),
        ),
      )
      const start = performance.now()
      const { sets } = await list()
      expect(sets).toEqual([])
      expect(performance.now() - start).toBeLessThan(10_000)
      const { unmet } = await leaseIn(space, { low: 20_000, high: 20_999, count: 5, isDropped: true })
      expect(unmet).toBe(0)
      for (const one of crowd) one.kill('SIGKILL')
      await Promise.all(crowd.map(ended))
    })
  })

  describe('for other users', () => {
    testUnless(isMissing, 'has the ports, and not whose they are', async () => {
      const { ports, keeper = 0 } = await leaseIn(space, { low: 24_000, high: 24_099, count: 2, owner: owner.pid })
      expect(await list({ uid: 65_534 })).toEqual({ sets: [], unnamed: ports.toSorted((a, b) => a - b) })
      await release([{ id: 'lease', keeper }], { uid: 65_534 })
      expect(isAlive(keeper)).toBe(true)
      // Two users meet at the name.
      const other = await leaseIn(
        space,
        { low: 24_000, high: 24_099, count: 90, hold: false, isDropped: true },
        { uid: 65_534 },
      )
      expect(other.unmet).toBe(0)
      expect(other.ports.filter((port) => ports.includes(port))).toEqual([])
      await release([{ id: 'lease', keeper }])
    })

    testUnless(isMissing, 'root sees and releases theirs', async () => {
      const theirs = space.start('sleep', ['1000'], { uid: 65_534 })
      const wish = { low: 24_000, high: 24_099, count: 2, owner: theirs.pid ?? 0 }
      const { keeper = 0 } = await leaseIn(space, wish, { uid: 65_534 })
      const { sets } = await list()
      expect(sets).toMatchObject([{ keeper, user: 'nobody' }])
      await release(sets)
      expect(isAlive(keeper)).toBe(false)
      theirs.kill('SIGKILL')
    })
  })
})
