import { defined } from '../model/defined.ts'
import type { PortEphemeral } from '../model/finding.ts'
import type { Lease } from '../model/lease.ts'
import { intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
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

function exposedRanges(range: PortRange, ephemeral: PortRange, reserved: readonly PortRange[]): PortRange[] {
  const inside = intersectRanges(range, ephemeral)
  return inside === undefined ? [] : subtractRanges(inside, reserved)
}

function isHeld({ name, range, protocol }: Requirement, leases: readonly Lease[]): boolean {
  const isOf = (lease: Lease) => lease.name === name && lease.range.low === range.low && lease.range.high === range.high
  return protocol === 'tcp' && leases.some((lease) => lease.isHeld && isOf(lease))
}
