import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kin } from '../../src/checks/crowd.ts'
import type { Declared } from '../../src/checks/file-evidence.ts'
import { pairsAmong, type Side } from '../../src/checks/sweep.ts'
import { clashesOf } from '../../src/checks/worlds.ts'
import { addressesOverlap } from '../../src/model/address.ts'
import type { FileKind } from '../../src/model/declaration.ts'

/** Each with all that are open, one after the other. */
function pairsByLooking(sides: readonly Side[]): [number, number][] {
  const pairs: [number, number][] = []
  const open: Side[] = []
  for (const next of sides.toSorted((a, b) => a.requirement.range.low - b.requirement.range.low)) {
    const other = open.find((one) => doMeet(one, next))
    if (other === undefined) open.push(next)
    else pairs.push([sides.indexOf(other), sides.indexOf(next)])
  }
  return pairs
}

function doMeet(one: Side, other: Side): boolean {
  const [a, b] = [one.requirement, other.requirement]
  const isKin = one.kin && other.kin && (one.kin.world === other.kin.world || one.kin.place === other.kin.place)
  return !isKin && a.range.high >= b.range.low && a.protocol === b.protocol && addressesOverlap(a.address, b.address)
}

const ADDRESSES = ['*', '0.0.0.0', '::', '127.0.0.1', '10.0.0.1', '::1', 'fe80::1%eth0', 'fe80::1%eth1']
const need = fc
  .record({
    protocol: fc.constantFrom('tcp' as const, 'udp' as const),
    address: fc.constantFrom(...ADDRESSES),
    low: fc.integer({ min: 1, max: 12 }),
    size: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ protocol, address, low, size }) => ({
    ...{ name: 'x', protocol, address, range: { low, high: low + size }, optional: false, origin: {} },
  }))
const where = fc.record({ directory: fc.integer({ min: 0, max: 1 }), file: fc.nat(2), service: fc.nat(2) })

function kinOf({ directory, file, service }: { directory: number; file: number; service: number }): Kin {
  const [world, place] = [directory * 3 + file, 10 + directory * 3 + service]
  return { world, place, both: 20 + (directory * 3 + file) * 3 + service }
}

describe('a sweep over all ports', () => {
  it('finds what a look at each pair finds', () => {
    const sides = fc.array(fc.record({ requirement: need, kin: fc.option(where.map(kinOf), { nil: undefined }) }))
    fc.assert(
      fc.property(sides, (all) => {
        const own: Side[] = all.map(({ requirement, kin }) =>
          kin === undefined ? { requirement } : { requirement, kin },
        )
        const found = pairsAmong(own)
        const expected = pairsByLooking(own)
        expect(found.map(([, later]) => own.indexOf(later))).toEqual(expected.map(([, later]) => later))
        for (const [earlier, later] of found) expect(doMeet(earlier, later)).toBe(true)
        // Where nobody is left out, it is the very first.
        if (own.every(({ kin }) => kin === undefined)) {
          expect(found.map(([earlier]) => own.indexOf(earlier))).toEqual(expected.map(([earlier]) => earlier))
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

const MOST_SECONDS = 8
const FILES = 1_000
const PORTS = 100

type Shape = (
  file: number,
  port: number,
) => { path: string; service: string; low: number; high?: number; address?: string }

function project(shape: Shape, kind: FileKind = 'compose'): Declared[] {
  return Array.from({ length: FILES * PORTS }, (_, at) => {
    const { path, service, low, high = low, address = '*' } = shape(Math.floor(at / PORTS), at % PORTS)
    const origin = { file: path, line: (at % PORTS) + 1, column: 5 }
    const own = { protocol: 'tcp' as const, address, range: { low, high }, origin }
    return {
      declaration: { ...own, service, span: { start: 0, end: 0 }, group: 'project' },
      requirement: { ...own, name: service, optional: false },
      file: { path, kind, text: '', declarations: [], faults: [] },
    }
  })
}

const addressOf = (file: number, port: number) => `127.${port}.${file >> 8}.${file & 255}`

describe('1,000 files of 100 ports each', () => {
  it.each<[string, number, FileKind, Shape]>([
    [
      'variants of one project',
      0,
      'compose',
      (n, port) => ({ path: `compose.${n}.yml`, service: 'web', low: 8000 + port }),
    ],
    ['one port', 99_000, 'compose', (n) => ({ path: `compose.${n}.yml`, service: 'web', low: 80 })],
    [
      'projects of their own',
      100,
      'compose',
      (n, port) => ({ path: `${n}/compose.yml`, service: 'web', low: 8000 + port }),
    ],
    [
      'addresses of their own',
      0,
      'systemd',
      (n, port) => ({
        ...{ path: `${n}.socket`, service: 'web', low: 80, address: addressOf(n, port) },
      }),
    ],
    [
      'ranges that hold each other',
      99_000,
      'compose',
      (n, port) => ({
        ...{ path: `compose.${n}.yml`, service: 'web', low: 1 + n * PORTS + port - n * 99, high: 65_535 - n },
      }),
    ],
  ])('%s are compared in little time', (_, count, kind, shape) => {
    const declared = project(shape, kind)
    const before = process.cpuUsage()
    const clashes = clashesOf(declared)
    const { user, system } = process.cpuUsage(before)
    expect(clashes).toHaveLength(count)
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
  })
})
