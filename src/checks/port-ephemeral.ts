import type { PortEphemeral } from '../model/finding.ts'
import { intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
import type { Evidence } from './evidence.ts'

export function portEphemeral({ requirements, leases, snapshot }: Evidence): PortEphemeral[] {
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
  return exposed.map(({ requirement, ranges }) => ({
    kind: 'port-ephemeral',
    ...leaseOf(held.get(requirement.name)),
    requirement,
    ranges,
    ephemeral,
    reserved,
    toReserve,
  }))
}

function leaseOf(isHeld: boolean | undefined): Pick<PortEphemeral, 'lease'> {
  return isHeld === undefined ? {} : { lease: isHeld ? 'held' : 'listed' }
}

function exposedRanges(range: PortRange, ephemeral: PortRange, reserved: readonly PortRange[]): PortRange[] {
  const inside = intersectRanges(range, ephemeral)
  return inside === undefined ? [] : subtractRanges(inside, reserved)
}
