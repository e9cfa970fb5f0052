import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { candidatesOf } from '../../src/allocation/candidates.ts'
import { avoidedPorts } from '../../src/knowledge/avoided-ports.ts'
import type { Choice } from '../../src/model/demand.ts'
import { formatRange, portsOf } from '../../src/model/port.ts'
import { portSet } from '../../src/model/port-set.ts'
import { demandOf, machine, REMAP } from './make.ts'

type Seen = Parameters<typeof machine>[1]

/** The ranges that would be tried for one need, the first of them or all. */
const triedFor = (
  argument: string,
  seen: Seen = {},
  { most = Number.POSITIVE_INFINITY, more = [] as Choice[] } = {},
) => {
  const demand = demandOf(argument, ...more)
  const found: string[] = []
  for (const { range } of candidatesOf(demand, machine([demand], { blocked: [demand.name], ...seen }))) {
    found.push(formatRange(range))
    if (found.length === most) break
  }
  return found
}
const remapped = (argument: string, seen: Seen = {}, most = 1) => triedFor(argument, seen, { most, more: [REMAP] })

describe('ports that replace others', () => {
  test.each<[string, Seen, string]>([
    ['6379', {}, '16379'],
    ['8080', {}, '18080'],
    ['127.0.0.1:6379', {}, '16379'],
    ['53/udp', {}, '10053'],
    // Browsers refuse 10080, and Webmin is at 10000.
    ['80', {}, '10081'],
    ['443', {}, '10443'],
    ['6379', { busy: [16_379] }, '16380'],
    ['6379', { leased: [16_379], promised: [16_380] }, '16381'],
    ['6379', { exclude: [{ low: 16_000, high: 16_999 }] }, '17000'],
    ['6379', { reserved: [{ low: 16_379, high: 16_400 }] }, '16401'],
    // NodePorts, and then the ephemeral range.
    ['20000', {}, '61000'],
    ['25000', {}, '61000'],
    ['55000', {}, '65000'],
    ['55535', {}, '65535'],
    // Nothing lies 10000 above: the pool, from its low end.
    ['55536', {}, '20000'],
    ['65535', {}, '20000'],
    ['8000-8009', {}, '18000-18009'],
    ['8000-8009', { busy: [18_004] }, '18005-18014'],
    ['8000-8009', { busy: [18_009, 18_012] }, '18013-18022'],
    ['55530-55539', {}, '20000-20009'],
    ['22990-22999', { ephemeral: undefined }, '32990-32999'],
    ['6379', { ephemeral: { low: 1024, high: 65_535 } }, '16379'],
    ['60000', { ephemeral: { low: 1024, high: 65_535 } }, '1024'],
    ['6379', { pool: [{ low: 9000, high: 9010 }] }, '9002'],
    ['6379', { pool: [{ low: 16_000, high: 17_000 }] }, '16379'],
    ['6379', { pool: [{ low: 40_000, high: 40_010 }] }, '40000'],
  ])('%s with %j: %s', (argument, seen, first) => {
    expect(remapped(argument, seen)).toEqual([first])
  })

  it('are the same ones in the same order every time', () => {
    expect(remapped('6379', {}, 5)).toEqual(['16379', '16380', '16381', '16382', '16383'])
    expect(remapped('6379', {}, 3000)).toEqual(remapped('6379', {}, 3000))
  })

  it('end with all that there is, each port once', () => {
    const all = remapped('50000', {}, 100_000)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(40_000)
  })

  it('come behind those that the need names', () => {
    expect(triedFor('6379 else 7000 else 7005', {}, { more: [REMAP], most: 3 })).toEqual(['7000', '7005', '16379'])
  })
})

describe('ports that the user names', () => {
  test.each<[string, Seen, string[]]>([
    // Whoever else may want them.
    ['3000 else 5432', {}, ['5432']],
    ['3000 else 6000', {}, ['6000']],
    ['3000 else 30080', {}, ['30080']],
    ['3000 else 40000', {}, ['40000']],
    ['3000 else 3001', { promised: [3001] }, ['3001']],
    ['3000 else 3001', { exclude: [{ low: 3001, high: 3001 }] }, ['3001']],
    ['3000 else 3001 else 3002', { leased: [3001] }, ['3001', '3002']],
    // Some socket has the number; only a try tells whether it is in the way of this address and protocol.
    ['3000 else 3001 else 3002', { busy: [3001] }, ['3001', '3002']],
    ['3000 else 3001-3003', {}, ['3001', '3002', '3003']],
    ['3000-3001 else 3002-3005', {}, ['3002-3003', '3003-3004', '3004-3005']],
    // The rest of a block that cannot be had as a whole is free for its own need.
    ['8000-8002 else 8001-8003', { busy: [8000] }, ['8001-8003']],
  ])('%s with %j: %j', (argument, seen, tried) => {
    expect(triedFor(argument, seen)).toEqual(tried)
  })

  it('come with the address and the protocol of the first, unless they have their own', () => {
    const demand = demandOf('127.0.0.1:5000/udp else 5001 else [::1]:5002 else 5003/tcp else any')
    const space = machine([demand], { blocked: [demand.name] })
    const found: string[] = []
    for (const { address, protocol, range } of candidatesOf(demand, space)) {
      found.push(`${address} ${protocol} ${formatRange(range)}`)
      if (found.length === 4) break
    }
    expect(found.slice(0, 3)).toEqual(['127.0.0.1 udp 5001', '::1 udp 5002', '127.0.0.1 tcp 5003'])
    expect(found[3]).toMatch(/^127\.0\.0\.1 udp (2\d{4}|6\d{4})$/)
  })

  it('are the preferred ones first, where they can be had', () => {
    const demand = demandOf('3000 else 3001')
    expect([...candidatesOf(demand, machine([demand]))].map(({ range }) => range.low)).toEqual([3000, 3001])
    expect(candidatesOf(demand, machine([demand])).next().value).toBe(demand.preferred)
  })
})

describe('what is left of a connection that is over', () => {
  const lingering = [16_379, 20_000]

  it('keeps a port for the end', () => {
    expect(remapped('6379', { lingering })).toEqual(['16380'])
    expect(triedFor('any 20000-20001', { lingering })).toEqual(['20001', '20000'])
    expect(triedFor('any').map(Number)).toContain(20_000)
    expect(triedFor('any', { lingering }).map(Number)).not.toContain(20_000)
  })

  it('is nothing to a named port that is held, and in the way of one that is not', () => {
    expect(triedFor('3000 else 20000', { lingering })).toEqual(['20000'])
    const unheld = { ...demandOf('x=3000 else 20000 else any 20000-20001'), hold: false }
    const tried = [...candidatesOf(unheld, machine([unheld], { lingering, blocked: ['x'] }))]
    expect(tried.map(({ range }) => range.low)).toEqual([20_001])
  })

  it('is in the way of UDP, which nobody holds', () => {
    expect(triedFor('3000/udp else any 20000-20001', { lingering })).toEqual(['20001'])
  })
})

describe('any of a range', () => {
  const sorted = (argument: string, seen: Seen = {}) =>
    triedFor(argument, seen)
      .map(Number)
      .toSorted((a, b) => a - b)

  test.each<[string, Seen, number[]]>([
    ['any 21000-21005', { promised: [21_000, 21_001, 21_002, 21_003, 21_004] }, [21_005]],
    ['any 21000-21003', { busy: [21_000], leased: [21_001], exclude: [{ low: 21_002, high: 21_002 }] }, [21_003]],
    ['any 6665-6670', {}, [6665, 6666, 6667, 6668, 6669, 6670]],
    ['any 40000-40002', {}, [40_000, 40_001, 40_002]],
    ['any 80-82', {}, [80, 81, 82]],
  ])('%s with %j: %j', (argument, seen, tried) => {
    expect(sorted(argument, seen)).toEqual(tried)
  })

  test.each([
    ['those that browsers refuse', 'any 6664-6670', {}, [6664, 6670]],
    ['those of products', 'any 8080-8083', {}, [8083]],
    ['NodePorts', 'any 29999-30003', {}, [29_999]],
    ['what the kernel hands out', 'any 32766-32769', { avoided: [] }, [32_766, 32_767]],
    [
      'what the kernel hands out, but for what is reserved',
      'any 40000-40009',
      { reserved: [{ low: 40_003, high: 40_003 }] },
      [40_003],
    ],
  ])('leaves to the end %s', (_, argument, seen, first) => {
    const all = triedFor(argument, seen).map(Number)
    expect(all.slice(0, first.length).toSorted((a, b) => a - b)).toEqual(first)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('any', () => {
  const usual = portSet(avoidedPorts())

  it('is outside of what others are likely to want', () => {
    const all = triedFor('any').map(Number)
    const pool = all.filter((port) => port < 32_768 || port > 60_999)
    expect(pool.filter((port) => usual[port] === 1)).toEqual([])
    expect(pool.length).toBe(10_000 + 4_536 - 6)
    // The kernel's own range comes when nothing else is left.
    expect(all.slice(0, pool.length)).toEqual(pool)
    expect(new Set(all).size).toBe(all.length)
  })

  it("is of the kernel's own range where that is all there is", () => {
    const all = triedFor('any', { ephemeral: { low: 1024, high: 65_535 } }).map(Number)
    expect(all.filter((port) => usual[port] === 1)).toEqual([])
    expect(all.length).toBeGreaterThan(61_000)
  })

  it('is of the named pool first and last', () => {
    const pool = [
      { low: 8080, high: 8083 },
      { low: 40_000, high: 40_001 },
    ]
    const all = triedFor('any', { pool }).map(Number)
    expect(all[0]).toBe(8083)
    expect(all.toSorted((a, b) => a - b)).toEqual([8080, 8081, 8082, 8083, 40_000, 40_001])
  })

  it('starts anywhere, and goes by another stride each time', () => {
    const starts = new Set(Array.from({ length: 50 }, () => triedFor('any', {}, { most: 2 }).join()))
    expect(starts.size).toBeGreaterThan(45)
  })

  it('ends, whatever chance says', () => {
    for (const random of [() => 0, () => 0.5, () => 0.999_999]) {
      expect(triedFor('any 20000-20999', { random })).toHaveLength(1000)
    }
  })
})

describe('whatever the machine', () => {
  const port = fc.integer({ min: 1, max: 65_535 })
  const range = fc
    .tuple(port, fc.integer({ min: 0, max: 40 }))
    .map(([low, more]) => ({ low, high: Math.min(65_535, low + more) }))
  const near = fc.integer({ min: 20_000, max: 20_060 })

  test('any LOW-HIGH visits every block that may be had, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(near),
        fc.array(near),
        fc.array(near),
        fc.integer({ min: 1, max: 5 }),
        (busy, leased, promised, size) => {
          const lost = new Set([...busy, ...leased, ...promised])
          const own = size === 1 ? '3000' : `3000-${2999 + size}`
          const demand = demandOf(`${own} else any 20000-20060`)
          const space = machine([demand], { busy, leased, promised, blocked: [demand.name] })
          const tried = [...candidatesOf(demand, space)].map(({ range }) => range)
          const expected = [...portsOf({ low: 20_000, high: 20_061 - size })].filter((low) =>
            [...portsOf({ low, high: low + size - 1 })].every((one) => !lost.has(one)),
          )
          expect(tried.every(({ low, high }) => high - low + 1 === size)).toBe(true)
          expect([...new Set(tried.map(({ low }) => low))].toSorted((a, b) => a - b)).toEqual(expected)
        },
      ),
    )
  })

  test('nothing that is taken is ever offered', () => {
    fc.assert(
      fc.property(
        fc.record({
          busy: fc.array(port, { maxLength: 500 }),
          leased: fc.array(port, { maxLength: 500 }),
          promised: fc.array(port, { maxLength: 500 }),
          ephemeral: fc.option(range, { nil: undefined }),
          reserved: fc.array(range, { maxLength: 5 }),
          exclude: fc.array(range, { maxLength: 5 }),
          pool: fc.array(range, { maxLength: 3 }),
        }),
        range,
        fc.constantFrom<Choice>({ kind: 'any', protocol: 'tcp' }, REMAP),
        (seen, own, choice) => {
          const demand = demandOf(`x=${formatRange(own)}`, choice)
          const space = machine([demand], { ...seen, blocked: ['x'] })
          const lost = portSet([
            ...seen.exclude,
            ...[...seen.busy, ...seen.leased, ...seen.promised].map((one) => ({ low: one, high: one })),
          ])
          let count = 0
          for (const { range } of candidatesOf(demand, space)) {
            for (const one of portsOf(range)) expect(lost[one]).toBe(0)
            expect(range.high - range.low).toBe(own.high - own.low)
            if (++count === 300) break
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('several needs', () => {
  const firstOf = (arguments_: string[], seen: Seen = {}) => {
    const demands = arguments_.map((one) => demandOf(one))
    const space = machine(demands, seen)
    return demands.map((demand) => candidatesOf(demand, space).next().value)
  }

  it('are not given what another one asks for', () => {
    const [any] = firstOf(['a=any 8300-8301', 'b=8300', 'c=8301 optional'])
    expect(any).toBeUndefined()
    const [other] = firstOf(['a=any 8302-8303', 'b=8302 listening'])
    expect(other?.range.low).toBe(8303)
  })

  it('are given what another one may fall back on only when nothing else is left', () => {
    const demands = ['a=any 8400-8401', 'b=9400 else 8400'].map((one) => demandOf(one))
    const [any] = demands
    if (any === undefined) throw new Error('no demand')
    expect([...candidatesOf(any, machine(demands))].map(({ range }) => range.low)).toEqual([8401, 8400])
  })

  it('are not given what is given to another one', () => {
    const given = firstOf(Array.from({ length: 100 }, (_, at) => `n${at}=any 21000-21099`)).map((one) => one?.range.low)
    expect(new Set(given).size).toBe(100)
    const [more] = firstOf(['a=any 21000-21000', 'b=any 21000-21000']).slice(1)
    expect(more).toBeUndefined()
  })

  it('may have one number, where one is TCP and one UDP', () => {
    const given = firstOf(
      ['a=53 else 5353', 'b=53/udp else 5353/udp', 'c=54 else 5353', 'd=5354/udp', 'e=55 else 5354'],
      {
        blocked: ['a', 'b', 'c', 'e'],
      },
    )
    expect(given.map((one) => one?.range.low)).toEqual([5353, 5353, undefined, 5354, 5354])
    const [, any] = firstOf(['a=53/udp else 21000', 'b=any 21000-21000'], { blocked: ['a'] })
    expect(any).toBeUndefined()
  })

  it('may have the parts of a block that another one was refused', () => {
    const [block, one] = ['3000-3002 else any 21000-21002', 'any 21000-21002'].map((text) => demandOf(text))
    if (block === undefined || one === undefined) throw new Error('no demands')
    const space = machine([block, one], { blocked: [block.name] })
    const blocks = candidatesOf(block, space)
    expect(blocks.next().value?.range).toEqual({ low: 21_000, high: 21_002 })
    expect(candidatesOf(one, space).next().value).toBeUndefined()
    while (!blocks.next().done);
    expect(candidatesOf(one, space).next().value?.range.low).toBeGreaterThanOrEqual(21_000)
  })
})
