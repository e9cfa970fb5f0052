import type { Endpoint } from './endpoint.ts'
import { groupBy } from './group-by.ts'
import { isInRange, type PortRange, rangeSize } from './port.ts'

/** Things that have an endpoint, to be found by its port: there may be tens of thousands of both. */
export interface ByPort<Thing> {
  at(port: number): readonly Thing[]
  /** In ascending order. */
  portsIn(range: PortRange): readonly number[]
  in(range: PortRange): Thing[]
}

export function byPort<Thing extends { endpoint: Endpoint }>(things: readonly Thing[]): ByPort<Thing> {
  const groups = groupBy(things, ({ endpoint }) => endpoint.port)
  const at = (port: number) => groups.get(port) ?? []
  const ports = [...groups.keys()].sort((a, b) => a - b)
  const portsIn = (range: PortRange) =>
    rangeSize(range) === 1
      ? [range.low].filter((port) => groups.has(port))
      : ports.filter((port) => isInRange(port, range))
  return { at, portsIn, in: (range) => portsIn(range).flatMap(at) }
}
