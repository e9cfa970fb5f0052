import type { Shortage } from '../model/allocation.ts'
import type { Demand } from '../model/demand.ts'
import type { Survey } from '../model/lease.ts'
import { type PortRange, portsOf } from '../model/port.ts'
import type { PortSet } from '../model/port-set.ts'
import type { Space } from './space.ts'

/** Why nothing was left for a need, in numbers. */
export function shortageOf(demand: Demand, { space, survey }: { space: Space; survey: Survey }): Shortage {
  const ranges = demand.choices.flatMap((choice) =>
    'range' in choice && choice.range !== undefined ? [choice.range] : space.pool,
  )
  const ports = ranges.flatMap((range) => [...portsOf(range)])
  const countIn = (set: PortSet) => ports.filter((port) => set[port] === 1).length
  const counts = {
    all: ports.length,
    busy: countIn(survey.busy),
    leased: countIn(survey.leased),
    avoided: countIn(space.avoided),
  }
  return { demand, ranges: joined(ranges), counts }
}

function joined(ranges: readonly PortRange[]): PortRange[] {
  return [...new Map(ranges.map((range) => [`${range.low}-${range.high}`, range])).values()]
}
