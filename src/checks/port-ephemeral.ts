import type { PortEphemeral } from '../model/finding.ts'
import { intersectRanges, subtractRanges } from '../model/port.ts'
import type { Evidence } from './evidence.ts'

export function portEphemeral({ requirements, snapshot }: Evidence): PortEphemeral[] {
  const { ephemeral, reserved } = snapshot.limits
  if (ephemeral === undefined) return []
  return requirements.flatMap((requirement): PortEphemeral[] => {
    const inside = intersectRanges(requirement.range, ephemeral)
    const ranges = inside === undefined ? [] : subtractRanges(inside, reserved)
    return ranges.length === 0 ? [] : [{ kind: 'port-ephemeral', requirement, ranges, ephemeral, reserved }]
  })
}
