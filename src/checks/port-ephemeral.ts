import type { PortEphemeral } from '../model/finding.ts'
import { intersectRanges, type PortRange, subtractRanges } from '../model/port.ts'
import type { Evidence } from './evidence.ts'

export function portEphemeral({ requirements, snapshot, reservation }: Evidence): PortEphemeral[] {
  const { ephemeral, reserved } = snapshot.limits
  if (ephemeral === undefined) return []
  const exposed = requirements
    .filter(({ expect }) => expect === undefined)
    .map((requirement) => ({ requirement, ranges: exposedRanges(requirement.range, ephemeral, reserved) }))
    .filter(({ ranges }) => ranges.length > 0)
  const toReserve = [...reserved, ...exposed.flatMap(({ ranges }) => ranges)]
  return exposed.map(({ requirement, ranges }) => ({
    kind: 'port-ephemeral',
    requirement,
    ranges,
    ephemeral,
    reserved,
    toReserve,
    ...(reservation?.failed === undefined ? {} : { unreserved: reservation }),
  }))
}

function exposedRanges(range: PortRange, ephemeral: PortRange, reserved: readonly PortRange[]): PortRange[] {
  const inside = intersectRanges(range, ephemeral)
  return inside === undefined ? [] : subtractRanges(inside, reserved)
}
