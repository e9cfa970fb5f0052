import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReserved } from '../../../src/host/linux/limits.ts'
import { blocksOf } from '../../../src/host/linux/reserve/change.ts'
import { type Entry, formatEntry, formatUndone, parseJournal } from '../../../src/host/linux/reserve/journal.ts'
import { isMountedReadOnly } from '../../../src/host/linux/reserve/mount.ts'
import { formatRange } from '../../../src/model/port.ts'
import { portSet, rangesIn, without } from '../../../src/model/port-set.ts'

const port = fc.integer({ min: 1, max: 65_535 })
const range = fc.tuple(port, port).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const few = fc
  .tuple(port, fc.integer({ min: 0, max: 9 }))
  .map(([low, more]) => ({ low, high: Math.min(low + more, 65_535) }))
const ranges = fc.array(fc.oneof(few, range), { maxLength: 30 })

describe('the list of reserved ports', () => {
  it('is as many ranges as it takes, in ascending order', () => {
    const joined = rangesIn(
      portSet([
        { low: 9, high: 9 },
        { low: 5, high: 7 },
        { low: 8, high: 8 },
        { low: 65_535, high: 65_535 },
      ]),
    )
    expect(joined.map(formatRange)).toEqual(['5-9', '65535'])
    expect(rangesIn(portSet([]))).toEqual([])
  })

  it('is the same after it has been text', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const set = portSet(some)
        expect(portSet(parseReserved(rangesIn(set).map(formatRange).join())).every((has, at) => has === set[at])).toBe(
          true,
        )
      }),
    )
  })

  it('is what it was before, after what was not in it has been added and taken out', () => {
    fc.assert(
      fc.property(ranges, ranges, (before, wanted) => {
        const list = portSet(before)
        const own = without(portSet(wanted), list)
        const merged = portSet([...rangesIn(list), ...rangesIn(own)])
        expect(rangesIn(without(merged, own))).toEqual(rangesIn(list))
        expect(rangesIn(without(portSet(wanted), merged))).toEqual([])
      }),
    )
  })

  it('is cut only between numbers, into blocks that the kernel takes whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(port, { minLength: 1, maxLength: 3_000 }), (ports) => {
        const list = rangesIn(portSet(ports.map((one) => ({ low: one, high: one }))))
        const blocks = blocksOf(list)
        for (const block of blocks.slice(0, -1)) expect(block).toHaveLength(4_000)
        expect(blocks.at(-1)?.length).toBeLessThanOrEqual(4_000)
        expect(blocks.flatMap(parseReserved)).toEqual(list)
      }),
      { numRuns: 30 },
    )
    expect(blocksOf([])).toEqual(['\n'])
  })
})

const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
  pids: fc.constant('4026531836'),
  owner: fc.stringMatching(/^[1-9]\d{0,6}:\d{1,12}:[a-f0-9]{8}$/),
  ranges: fc.array(few, { minLength: 1, maxLength: 5 }),
})

describe('the journal of what was reserved', () => {
  it('has what was written down and not undone', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (kept, gone) => {
        const ids = new Set(gone.map(({ id }) => id))
        const others = kept.filter(({ id }) => !ids.has(id))
        const text = [...gone.map(formatEntry), ...others.map(formatEntry), ...gone.map(formatUndone)].join('')
        expect(parseJournal(text)).toEqual(others)
      }),
    )
  })

  it('keeps what another has reserved under the same id', () => {
    const [dead, living] = ['1:10:b', '2:20:b'].map((owner) => ({
      id: 'a',
      pids: '1',
      owner,
      ranges: [{ low: 1, high: 2 }],
    })) as [Entry, Entry]
    expect(parseJournal([formatEntry(dead), formatEntry(living), formatUndone(dead)].join(''))).toEqual([living])
  })

  it('loses nothing by a line that was cut off, and takes nothing from it', () => {
    fc.assert(
      fc.property(entry, entry, fc.nat(200), (torn, next, at) => {
        const line = formatEntry(torn)
        const text = line.slice(0, Math.min(at, line.length - 1)) + formatEntry(next)
        expect(parseJournal(text)).toEqual([next])
      }),
    )
  })

  it('survives whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+- 40:;,\n1a'), maxLength: 200 }), (text) => {
        for (const one of parseJournal(text))
          for (const { low, high } of one.ranges) expect(low > 0 && low <= high && high < 65_536).toBe(true)
      }),
    )
    expect(parseJournal('+ a 1 1:1:b 0,70000,9-5,40000;')).toMatchObject([{ ranges: [{ low: 40_000, high: 40_000 }] }])
  })
})

describe('settings that are mounted read-only', () => {
  const path = '/proc/sys/net/ipv4/'
  const root = '24 1 0:20 / / rw,relatime - ext4 /dev/vda rw\n25 24 0:22 / /proc rw,nosuid - proc proc rw\n'

  it.each([
    [false, ''],
    [false, root],
    [true, `${root}30 25 0:22 /sys /proc/sys ro,nosuid,nodev,noexec,relatime - proc proc rw\n`],
    [
      false,
      `${root}30 25 0:22 /sys /proc/sys ro - proc proc rw\n31 30 0:22 /sys/net /proc/sys/net rw - proc proc rw\n`,
    ],
    [false, `${root}30 25 0:22 /sys /proc/sysrq-trigger ro - proc proc rw\n`],
    [true, '24 1 0:20 / / ro,relatime - ext4 /dev/vda rw\n'],
  ])('%j in %j', (isReadOnly, mounts) => {
    expect(isMountedReadOnly(mounts, path)).toBe(isReadOnly)
  })
})
