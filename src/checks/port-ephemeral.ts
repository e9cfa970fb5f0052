import { defined } from '../model/defined.ts'
import type { PortEphemeral } from '../model/finding.ts'
import type { Lease } from '../model/lease.ts'
import { HIGHEST_PORT, intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Evidence } from './evidence.ts'

export function portEphemeral({ requirements, leases, snapshot, reservation }: Evidence): PortEphemeral[] {
  const { ephemeral, reserved } = snapshot.limits
  if (ephemeral === undefined) return []
  const held = new Map(leases.map(({ name, isHeld }) => [name, isHeld]))
  const exposed = requirements
    .filter(({ expect }) => expect === undefined)
    .map((requirement) => ({ requirement, ranges: exposedRanges(requirement.range, ephemeral, reserved) }))
    .filter(({ ranges }) => ranges.length > 0)
  const toReserve = [
    ...reserved,
    ...exposed.flatMap(({ requirement, ranges }) => (held.get(requirement.name) ? [] : ranges)),
  ]
  const unreserved = reservation?.failed === undefined ? undefined : reservation
  return exposed.map(({ requirement, ranges }) => ({
    kind: 'port-ephemeral',
    ...leaseOf(held.get(requirement.name)),
    requirement,
    ranges,
    ephemeral,
    reserved,
    toReserve,
    ...defined({ isHeld: isHeld(requirement, leases) || undefined, unreserved }),
  }))
}

function leaseOf(isHeld: boolean | undefined): Pick<PortEphemeral, 'lease'> {
  return isHeld === undefined ? {} : { lease: isHeld ? 'held' : 'listed' }
}

/** What the systems do that nobody has set up otherwise. */
const DEFAULTS = [
  { systems: ['Linux'], ephemeral: { low: 32_768, high: 49_151 } },
  { systems: ['Linux', 'macOS', 'Windows'], ephemeral: { low: 49_152, high: 60_999 } },
  { systems: ['macOS', 'Windows'], ephemeral: { low: 61_000, high: HIGHEST_PORT } },
]

/** The same of a need that is not of this machine: where it may fail now and then. */
export function ephemeralByDefault(requirement: Requirement): PortEphemeral | undefined {
  const met = DEFAULTS.filter(
    ({ ephemeral: { low, high } }) => requirement.range.high >= low && requirement.range.low <= high,
  )
  if (met.length === 0) return undefined
  const ranges = met.flatMap((one) => intersectRanges(requirement.range, one.ephemeral) ?? [])
  const systems = [...new Set(met.flatMap((one) => one.systems))]
  const low = systems.includes('Linux') ? 32_768 : 49_152
  const ephemeral = { low, high: systems.length === 1 ? 60_999 : HIGHEST_PORT }
  return { kind: 'port-ephemeral', requirement, ranges, ephemeral, reserved: [], toReserve: ranges, systems }
}

function exposedRanges(range: PortRange, ephemeral: PortRange, reserved: readonly PortRange[]): PortRange[] {
  const inside = intersectRanges(range, ephemeral)
  return inside === undefined ? [] : subtractRanges(inside, reserved)
}

function isHeld({ name, range, protocol }: Requirement, leases: readonly Lease[]): boolean {
  const isOf = (lease: Lease) => lease.name === name && lease.range.low === range.low && lease.range.high === range.high
  return protocol === 'tcp' && leases.some((lease) => lease.isHeld && isOf(lease))
}
