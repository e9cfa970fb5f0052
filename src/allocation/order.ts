import { type Choice, type Demand, sizeOf } from '../model/demand.ts'
import { HIGHEST_PORT, rangeSize } from '../model/port.ts'

/** Who has the least to choose from is asked first, so that nobody takes from him what he cannot do without. */
export function narrowestFirst(demands: readonly Demand[]): Demand[] {
  return demands
    .map((demand) => ({ demand, room: roomOf(demand) }))
    .sort((one, other) => one.room - other.room)
    .map(({ demand }) => demand)
}

/** About how many blocks would do. */
function roomOf(demand: Demand): number {
  const size = sizeOf(demand)
  const own = demand.preferred === undefined ? 0 : 1
  return demand.choices.reduce((sum, choice) => sum + blocksIn(choice, size), own)
}

function blocksIn(choice: Choice, size: number): number {
  if (choice.kind === 'remap' || choice.range === undefined) return HIGHEST_PORT
  return Math.max(0, rangeSize(choice.range) - size + 1)
}
