import type { Survey } from '../model/lease.ts'
import { HIGHEST_PORT, intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
import { type PortSet, portSet } from '../model/port-set.ts'
import type { Requirement } from '../model/requirement.ts'

/** Where ports may be found. */
export interface Space {
  /** All ports that neither the kernel hands out nor somebody has reserved. */
  open: PortRange[]
  /** Those of them where ports are found for whoever does not care. */
  pool: PortRange[]
  /** What the kernel hands out, and a lease that it holds itself takes from it. */
  ephemeral: PortRange[]
  /** Cannot be had: in use, leased, or wanted by another need of the same run. */
  taken: PortSet
  /** Could be had, and are left to those who are likely to want them. */
  avoided: PortSet
  /** Whether ports that were looked at cannot be had. */
  isBlocked(requirement: Requirement): boolean
  /** At least 0, less than 1. */
  random(): number
}

/** Outside of what Linux, macOS and Windows give to outgoing connections by themselves, and of what Kubernetes does. */
const POOL: readonly PortRange[] = [
  { low: 20_000, high: 29_999 },
  { low: 61_000, high: HIGHEST_PORT },
]

export function openPorts({ limits }: Survey): PortRange[] {
  const { ephemeral, reserved, unprivilegedStart } = limits
  const closed = [...(ephemeral === undefined ? [] : [ephemeral]), ...reserved]
  return subtractRanges({ low: Math.max(unprivilegedStart, 1_024), high: HIGHEST_PORT }, closed)
}

export function poolOf(survey: Survey): PortRange[] {
  return openPorts(survey).flatMap((range) => POOL.flatMap((part) => intersectRanges(part, range) ?? []))
}

export function ephemeralOf({ limits }: Survey): PortRange[] {
  const { ephemeral, reserved, unprivilegedStart } = limits
  const usable = ephemeral && intersectRanges(ephemeral, { low: unprivilegedStart, high: HIGHEST_PORT })
  return usable === undefined ? [] : subtractRanges(usable, reserved)
}

/** All that is in one of them. */
export function union(sets: readonly PortSet[]): PortSet {
  const all = portSet([])
  for (const set of sets) for (let port = 0; port < set.length; port++) if (set[port] === 1) all[port] = 1
  return all
}
