import { describe, expect, test, vi } from 'vitest'
import { describeInSpace } from './describe-in-space.ts'
import { gotBy, leaseIn, namesIn, setRange, startLeaser, startOwner } from './leases.ts'

// Many processes at once, some of which are killed at any moment: nothing is given twice, and nothing is lost.

const PROCESSES = 32
const EACH = 20
/** How often; a run by hand may want more. */
const ROUNDS = Number(process.env.LEASE_ROUNDS ?? 2)

await describeInSpace('leases that are taken at once', (space) => {
  const pool = { low: 20_000, high: 20_799 }

  test(`by ${PROCESSES} processes, a quarter of them killed, ${ROUNDS} times`, {
    timeout: ROUNDS * 20_000,
  }, async () => {
    await setRange(space, 61_000, 61_199)
    await leaseIn(space, { ...pool, count: 1, isDropped: true })
    let span = 1_000
    for (let round = 0; round < ROUNDS; round++) {
      const owner = startOwner(space)
      const started = performance.now()
      const children = Array.from({ length: PROCESSES }, () =>
        startLeaser(space, { ...pool, count: EACH, owner: owner.pid }),
      )
      const doomed = children.filter((_, at) => at % 4 === 0)
      for (const child of doomed) setTimeout(() => child.kill('SIGKILL'), Math.random() * span * 0.6)
      const results = await Promise.allSettled(children.map(gotBy))
      span = performance.now() - started
      const killed = children.filter(({ signalCode }) => signalCode === 'SIGKILL').length
      const got = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      const faults = results.filter((one, at) => one.status === 'rejected' && children[at]?.signalCode !== 'SIGKILL')
      expect(faults).toEqual([])
      expect(got.length).toBe(PROCESSES - killed)
      expect(got.map(({ unmet }) => unmet)).toEqual(got.map(() => 0))
      const ports = got.flatMap((one) => one.ports)
      expect(new Set(ports).size).toBe(got.length * EACH)
      // Who was killed after his keeper had been started has leases too, which nobody has heard of.
      const names = namesIn(space)
      expect(new Set(names).size).toBe(names.length)
      expect(ports.filter((port) => !names.includes(port))).toEqual([])
      await owner.end()
      await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 5_000 })
      if (ROUNDS > 2) console.log(round, killed, 'killed', Math.round(performance.now() - started), 'ms')
    }
    // The ports of those who were killed halfway are free again, too.
    const owner = startOwner(space)
    await vi.waitFor(
      async () => {
        const { ports, unmet } = await leaseIn(space, { ...pool, count: 800, owner: owner.pid })
        expect([ports.length, unmet]).toEqual([800, 0])
      },
      { timeout: 5_000, interval: 1_000 },
    )
    await owner.end()
    await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 5_000 })
  })

  describe('in the same order', () => {
    test('by 16 processes, of blocks and of ports with and without a connection', { timeout: 30_000 }, async () => {
      const owner = startOwner(space)
      const wish = { low: 22_000, high: 22_399, isOrdered: true, owner: owner.pid }
      const kinds = [
        { count: 6 },
        { count: 2, size: 4 },
        { count: 4, hold: false },
        { count: 4, protocol: 'udp' as const },
      ]
      const got = await Promise.all(
        Array.from({ length: 16 }, (_, at) => leaseIn(space, { ...wish, count: 0, ...kinds[at % 4] })),
      )
      expect(got.map(({ unmet }) => unmet)).toEqual(got.map(() => 0))
      const ports = got.flatMap((one) => one.ports)
      expect(new Set(ports).size).toBe(ports.length)
      expect(namesIn(space)).toEqual(ports.toSorted((a, b) => a - b))
      await owner.end()
      await vi.waitFor(() => expect(namesIn(space)).toEqual([]), { timeout: 5_000 })
    })
  })
})
