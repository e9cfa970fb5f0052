import { addressesOverlap } from '../model/address.ts'
import { formatEndpoint } from '../model/endpoint.ts'
import { groupBy } from '../model/group-by.ts'
import type { Server } from '../model/health.ts'
import { isServing, type Listener } from '../model/listener.ts'
import { isInRange } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'

/** Every server of the machine by its endpoint, in the order of the ports. */
export function serversIn(listeners: readonly Listener[], expected: readonly Requirement[]): Server[] {
  const groups = groupBy(listeners.filter(isServing), ({ endpoint }) => formatEndpoint(endpoint))
  const servers = [...groups.values()].flatMap((group): Server[] => {
    const endpoint = group[0]?.endpoint
    if (endpoint === undefined) return []
    const need = expected.find((one) => isAt(endpoint, one))
    return [{ endpoint, listeners: group, ...(need === undefined ? {} : { expectedBy: need }) }]
  })
  return servers.toSorted((a, b) => a.endpoint.port - b.endpoint.port)
}

function isAt({ protocol, address, port }: Server['endpoint'], need: Requirement): boolean {
  return protocol === need.protocol && isInRange(port, need.range) && addressesOverlap(address, need.address)
}
