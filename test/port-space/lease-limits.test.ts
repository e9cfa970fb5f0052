import { describe, expect, test, vi } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import type { Kind } from './kinds.ts'
import { gotBy, leaseIn, namesIn, startLeaser, startOwner } from './leases.ts'

// What cannot be had is not had, and where nothing can be had it is said on one line: never a wrong port, never a hang.

await describeInSpace('a port that somebody is on is not leased', (space) => {
  const owner = startOwner(space)
  let next = 20_000

  const tcp: Kind[] = [
    'tcp-listen-any',
    'tcp-listen-loopback',
    'tcp-listen-loopback-2',
    'tcp-listen-outside',
    'tcp-listen-dual',
    'tcp-listen-v6-loopback',
    'tcp-listen-v6-only',
    'tcp-listen-reuse-addr',
    'tcp-listen-reuse-port',
    'tcp-listen-mptcp',
    'tcp-bound-any',
    'tcp-bound-loopback',
    'tcp-outgoing-outside',
  ]
  for (const hold of [true, false]) {
    describe(hold ? 'with a connection' : 'by its name alone', () => {
      for (const kind of tcp) {
        testUnless(space.unavailable(kind), kind, async () => {
          const low = next++
          next++
          const { release } = await space.hold(kind, low)
          // The other one is free.
          const { ports } = await leaseIn(space, {
            low,
            high: low + 1,
            count: 2,
            isOrdered: true,
            hold,
            owner: owner.pid,
          })
          expect(ports).toEqual([low + 1])
          await release()
        })
      }
    })
  }

  for (const kind of ['udp-any', 'udp-loopback', 'udp-dual', 'udp-v6-only'] as const) {
    testUnless(space.unavailable(kind), kind, async () => {
      const low = next++
      next++
      const { release } = await space.hold(kind, low)
      const wish = { low, high: low + 1, count: 2, isOrdered: true, owner: owner.pid }
      expect((await leaseIn(space, { ...wish, protocol: 'udp', isDropped: true })).ports).toEqual([low + 1])
      // Of TCP it is free.
      expect((await leaseIn(space, wish)).ports).toEqual([low, low + 1])
      await release()
    })
  }

  test('nor a block with one such port', async () => {
    const low = 28_000
    const { release } = await space.hold('tcp-listen-v6-loopback', low + 5)
    const { ports } = await leaseIn(space, { low, high: low + 7, size: 4, count: 2, isOrdered: true, owner: owner.pid })
    expect(ports).toEqual([low, low + 1, low + 2, low + 3])
    expect(namesIn(space).filter((port) => port > low + 3)).toEqual([])
    await release()
  })

  test('but of an address that nobody is on', async () => {
    const low = 29_000
    const { release } = await space.hold('tcp-listen-v6-loopback', low)
    const wish = { low, high: low, count: 1, owner: owner.pid }
    expect((await leaseIn(space, { ...wish, address: '127.0.0.1', isDropped: true })).ports).toEqual([low])
    expect((await leaseIn(space, { ...wish, address: '::1' })).ports).toEqual([])
    await release()
  })

  testUnless(space.hasOtherUsers ? undefined : 'not root', 'nor one that needs root', async () => {
    const wish = { low: 79, high: 80, count: 1 }
    expect((await leaseIn(space, { ...wish, isDropped: true }, { uid: 65_534 })).unmet).toBe(1)
    expect((await leaseIn(space, { ...wish, isDropped: true })).unmet).toBe(0)
  })
})

await describeInSpace('as many leases as are wanted', (space) => {
  const owner = startOwner(space)
  const refused = async (wanting: Parameters<typeof leaseIn>[1], before: string) => {
    const child = startLeaser(space, wanting, { before: ['bash', '-c', `${before}; exec "$@"`, 'bash'] })
    return gotBy(child).then(
      () => 'nothing was refused',
      (error: Error) => error.message,
    )
  }

  test('five thousand in one go', { timeout: 60_000 }, async () => {
    const wish = { low: 20_000, high: 29_999, count: 5_000, name: 'n'.repeat(60), owner: owner.pid }
    const { ports, unmet } = await leaseIn(space, wish)
    expect([new Set(ports).size, unmet]).toEqual([5_000, 0])
    expect(namesIn(space)).toEqual(ports.toSorted((a, b) => a - b))
  })

  test('more than there are', async () => {
    const { ports, unmet } = await leaseIn(space, { low: 30_000, high: 30_099, count: 120, owner: owner.pid })
    expect([ports.length, unmet]).toEqual([100, 20])
  })

  // In the range of outgoing connections each has a connection of its own at `::1`.
  const [outside, inside] = [
    { low: 31_000, high: 31_999 },
    { low: 40_000, high: 49_999 },
  ]

  test.each([
    [64, outside, 40, 120],
    [256, outside, 500, 1_040],
    [1_024, outside, 500, 1_040],
    [256, inside, 100, 340],
  ])('with %i open files, of %j %i leases: an error with the numbers', async (limit, range, count, files) => {
    const told = await refused({ ...range, count }, `ulimit -n ${limit}`)
    expect(told).toBe(
      `exit code 3: ports cannot be leased: that takes ${files} open files, and this process may have ${limit} (ulimit -n)`,
    )
    expect(namesIn(space).filter((port) => port >= 31_000)).toEqual([])
  })

  test.each([
    [64, outside, 12],
    [256, outside, 100],
    [1_100, outside, 500],
    [345, inside, 100],
  ])('with %i open files, of %j %i leases', async (limit, range, count) => {
    const before = ['bash', '-c', `ulimit -n ${limit}; exec "$@"`, 'bash']
    const { unmet, keeper } = await leaseIn(space, { ...range, count, owner: owner.pid }, { before })
    expect(unmet).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(namesIn(space).filter((port) => port >= 31_000).length).toBe(count)
    process.kill(keeper ?? 0)
    await vi.waitFor(() => expect(namesIn(space).filter((port) => port >= 31_000)).toEqual([]))
  })

  test('more names than a keeper may be told: an error, and none is left', { timeout: 60_000 }, async () => {
    const wish = { low: 20_000, high: 29_999, count: 4_000, name: 'n'.repeat(90) }
    expect(await refused(wish, 'ulimit -s 1024')).toMatch(/^exit code 3: the leases cannot be kept: \w+ E2BIG$/)
    await owner.end()
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 5_000 })
  })

  testUnless(space.hasOtherUsers ? undefined : 'not root', 'none without a loopback interface', async () => {
    const wish = { low: 50_000, high: 50_009, count: 2 }
    const alone = ['unshare', '--net']
    const run = (wanting: object) => leaseIn(space, { ...wish, ...wanting, isDropped: true }, { before: alone })
    await expect(run({})).rejects.toThrow(
      'exit code 3: ports cannot be leased: the loopback interface has no address: sudo ip link set lo up',
    )
    expect(await run({ hold: false })).toMatchObject({ unmet: 0 })
  })
})
