import { byPort } from '../model/by-port.ts'
import type { ServiceRestarting } from '../model/finding.ts'
import { isListenerOf } from '../model/holding.ts'
import { isLeased, isServing, type Listener } from '../model/listener.ts'
import { isInRange, type PortRange } from '../model/port.ts'
import type { Inventory, Service } from '../model/service.ts'
import { isInTrouble, isRefused } from '../model/trouble.ts'
import type { Evidence } from './evidence.ts'
import { dependentsOf } from './services/dependents.ts'
import { isAt, isKnown, stakesOf } from './services/stakes.ts'

/** One finding for each service that does not stay up for a reason of its own; what hangs on it is told with it. */
export function serviceRestarting({ snapshot: { inventory } }: Evidence): ServiceRestarting[] {
  if (inventory === undefined) return []
  const { services } = inventory
  const sockets = byPort(inventory.listeners.filter((listener) => isServing(listener) || isLeased(listener)))
  const lost = services.filter((one) => one.isMasked !== true && (isInTrouble(one) || isFlapping(one, inventory)))
  const found = lost.map((service): ServiceRestarting => {
    const dependents = dependentsOf([service], services)
    return { kind: 'service-restarting', service, dependents, listeners: inTheWayOf(service, sockets.in) }
  })
  return found.filter((one) => !found.some((other) => isRootOf(other, one)))
}

/** Where two need each other, neither is the other's root. */
function isRootOf(root: ServiceRestarting, { service, dependents }: ServiceRestarting): boolean {
  return root.dependents.includes(service) && !dependents.includes(root.service)
}

/** It is up for the moment, and another has the port that it was refused. */
function isFlapping(service: Service, { listeners }: Inventory): boolean {
  if (service.state !== 'up' || (service.restarts ?? 0) === 0 || !isRefused(service)) return false
  const ports = service.failure?.ports ?? []
  const there = listeners.filter((one) => isServing(one) && ports.includes(one.endpoint.port))
  return there.length > 0 && there.every((one) => one.holders.length > 0 && !isListenerOf(one, service))
}

/** Who has the ports that it was refused, by its own words, or else by what it says that it takes. */
function inTheWayOf(service: Service, within: (range: PortRange) => Listener[]): Listener[] {
  if (!isRefused(service)) return []
  const named = service.failure?.ports ?? []
  const stakes = stakesOf(service).filter(isKnown)
  const wanted = stakes.filter(({ range }) => named.length === 0 || named.some((port) => isInRange(port, range)))
  const there = wanted.flatMap((stake) => within(stake.range).filter(({ endpoint }) => isAt(endpoint, stake)))
  // Its own unit may have it, by a process of an earlier start.
  return [...new Set(there)]
}
