import type { Shortage } from '../model/allocation.ts'
import { type Demand, sizeOf } from '../model/demand.ts'
import { joinPorts, type PortRange } from '../model/port.ts'
import { type PortSet, portSet } from '../model/port-set.ts'
import type { Requirement } from '../model/requirement.ts'
import { lookedAt } from './candidates.ts'
import { ANY_REQUIRED, ANY_TRIED, MARK } from './marks.ts'
import type { Space } from './space.ts'

type Counts = Shortage['counts']

/** Why nothing was left for each of these needs, in numbers that add up. `met`: what the others have got. */
export function shortagesOf(demands: readonly Demand[], met: readonly Requirement[], space: Space): Shortage[] {
  if (demands.length === 0) return []
  const given = portSet(met.map(({ range }) => range))
  const known = new Map<string, Pick<Shortage, 'ranges' | 'counts'>>()
  return demands.map((demand) => {
    const looked = lookedAt(demand, space)
    const key = JSON.stringify(looked)
    const told = known.get(key) ?? numbersOf(looked, given, space)
    known.set(key, told)
    return { demand, size: sizeOf(demand), ...told }
  })
}

function numbersOf(
  looked: readonly PortRange[],
  given: PortSet,
  { marks }: Space,
): Pick<Shortage, 'ranges' | 'counts'> {
  const ports = portsIn(portSet(looked))
  const counts: Counts = {
    all: ports.length,
    busy: 0,
    leased: 0,
    given: 0,
    promised: 0,
    avoided: 0,
    refused: 0,
    free: 0,
  }
  for (const port of ports) counts[reasonFor(marks[port] ?? 0, given[port] === 1)]++
  return { ranges: joinPorts(ports), counts }
}

/** Each port is counted once: by the reason that weighs most. */
function reasonFor(mark: number, isGiven: boolean): Exclude<keyof Counts, 'all'> {
  if ((mark & MARK.leased) !== 0) return 'leased'
  if (isGiven) return 'given'
  if ((mark & (MARK.busy | MARK.lingering)) !== 0) return 'busy'
  if ((mark & ANY_REQUIRED) !== 0) return 'given'
  if ((mark & ANY_TRIED) !== 0) return 'refused'
  if ((mark & MARK.promised) !== 0) return 'promised'
  return (mark & (MARK.excluded | MARK.avoided)) !== 0 ? 'avoided' : 'free'
}

function portsIn(set: PortSet): number[] {
  const ports: number[] = []
  for (let port = set.indexOf(1); port !== -1; port = set.indexOf(1, port + 1)) ports.push(port)
  return ports
}
