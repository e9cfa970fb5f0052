import type { Address } from '../model/address.ts'
import type { Survey } from '../model/lease.ts'
import { HIGHEST_PORT, intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import type { PortMarks } from './marks.ts'

/** Where ports may be found. */
export interface Space extends Zones {
  /** What is tried is marked in it, so that no need of the run asks for what another one has. */
  marks: PortMarks
  /** Whether the address is known not to be one of this machine: nobody can have a port there. */
  isAbsent(address: Address): boolean
  /** Whether ports that were looked at cannot be had. */
  isBlocked(requirement: Requirement): boolean
  /** At least 0, less than 1. */
  random(): number
}

/** All ports, by what they are good for. Each part in ascending order. */
interface Zones {
  /** Where ports that replace certain others are found: what neither the kernel hands out nor somebody has reserved. */
  open: PortRange[]
  /** Where ports are found for whoever does not care. */
  pool: PortRange[]
  /** Where they are found when nothing else is left. */
  rest: PortRange[]
  /** Whether the user has named the pool: then he wants these ports, whoever else is likely to. */
  isPoolNamed: boolean
  /** What the kernel hands out at any time. */
  ephemeral: PortRange[]
}

/** Outside of what Linux, macOS and Windows give to outgoing connections by themselves, and of what Kubernetes does. */
const POOL: readonly PortRange[] = [
  { low: 20_000, high: 29_999 },
  { low: 61_000, high: HIGHEST_PORT },
]

/** `pool`: the ranges that the user wants ports to be taken from; without any, a pool that suits most machines. */
export function zonesOf({ limits }: Pick<Survey, 'limits'>, pool: readonly PortRange[] = []): Zones {
  const { reserved, unprivilegedStart } = limits
  const usable = { low: Math.max(unprivilegedStart, 1_024), high: HIGHEST_PORT }
  const ephemeral = ephemeralOf({ limits })
  const open = subtractRanges(usable, [...(limits.ephemeral === undefined ? [] : [limits.ephemeral]), ...reserved])
  if (pool.length === 0) {
    return { open, pool: inBoth(POOL, open), rest: inBoth(ephemeral, [usable]), isPoolNamed: false, ephemeral }
  }
  const safe = pool.flatMap((range) => subtractRanges(range, ephemeral))
  return { open: safe, pool: safe, rest: [...pool], isPoolNamed: true, ephemeral }
}

function ephemeralOf({ limits: { ephemeral, reserved } }: Pick<Survey, 'limits'>): PortRange[] {
  return ephemeral === undefined ? [] : subtractRanges(ephemeral, reserved)
}

/** In the order of the first. */
export function inBoth(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
  return some.flatMap((one) => others.flatMap((other) => intersectRanges(one, other) ?? []))
}
