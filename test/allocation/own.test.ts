import { describe, expect, it } from 'vitest'
import { earlierOf } from '../../src/allocation/own.ts'
import type { Demand } from '../../src/model/demand.ts'
import type { Lease } from '../../src/model/lease.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

const demandOf = (spec: string, more: Partial<Demand> = {}): Demand => {
  const [demand] = parseArguments([spec])
  if (demand === undefined) throw new Error(`no need in ${spec}`)
  return { ...demand, ...more }
}
const remap = { choices: [{ kind: 'remap' as const }] }
const lease = (low: number, more: Partial<Lease> = {}): Lease => ({
  name: 'db',
  range: { low, high: low },
  isHeld: true,
  ...more,
})
const lowOf = (demand: Demand, ...leases: Lease[]) => earlierOf(demand, leases)?.range.low

describe('what an earlier step got for a need', () => {
  it('is known by its name, and else is as it is asked for now', () => {
    const demand = demandOf('db=127.0.0.1:5432', remap)
    expect(earlierOf(demand, [lease(1_000, { name: 'web' }), lease(15_432)])).toEqual({
      ...demand.preferred,
      range: { low: 15_432, high: 15_432 },
    })
  })

  it.each<[string, Demand, Lease, number | undefined]>([
    ['a remap takes any', demandOf('db=5432', remap), lease(2_000), 2_000],
    ['else any takes any', demandOf('db=5432 else any'), lease(2_000), 2_000],
    ['else any of a range', demandOf('db=5432 else any 2000-2009'), lease(2_009), 2_009],
    ['not outside of that', demandOf('db=5432 else any 2000-2009'), lease(2_010), undefined],
    ['else a port', demandOf('db=5432 else 6000'), lease(6_000), 6_000],
    ['not another one', demandOf('db=5432 else 6000'), lease(6_001), undefined],
    ['no choice, none', demandOf('db=5432'), lease(2_000), undefined],
    ['no preference: ports of its own', demandOf('db=any'), lease(2_000), undefined],
    ['a block for a port', demandOf('db=5432', remap), lease(2_000, { range: { low: 2_000, high: 2_001 } }), undefined],
    ['one that the kernel does not keep', demandOf('db=5432', remap), lease(2_000, { isHeld: false }), undefined],
    ['one that it must not keep', demandOf('db=5432', { ...remap, hold: false }), lease(2_000), undefined],
    ['UDP, which it never keeps', demandOf('db=5432/udp', remap), lease(2_000, { isHeld: false }), 2_000],
  ])('%s', (_, demand, given, expected) => {
    expect(lowOf(demand, given)).toBe(expected)
  })
})
