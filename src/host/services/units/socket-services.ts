import { isTemplate, templateOf } from '../../../formats/unit-name.ts'
import type { Claim, Service, ServiceState } from '../../../model/service.ts'

/** A socket unit with ports, and the service that it starts. */
export interface Activation {
  socket: Service
  claims: Claim[]
  /** `web.service`, or a template with an instance for each connection. */
  starts: string
}

/**
 * A socket and its service are one: the service, which has the ports of its sockets. Where there is none, or one for
 * each connection, it is the socket itself.
 */
export function withSockets(services: ReadonlyMap<string, Service>, activations: readonly Activation[]): Service[] {
  const joined = new Map(services)
  for (const activation of activations) {
    const { socket, starts } = activation
    if (isTemplate(starts)) for (const unit of joined.keys()) if (templateOf(unit) === starts) joined.delete(unit)
    const service = joined.get(starts)
    const unit = socket.manager?.unit ?? ''
    joined.set(service === undefined ? unit : starts, service === undefined ? socket : join(service, activation))
  }
  return [...joined.values()]
}

function join(service: Service, { socket, claims }: Activation): Service {
  const unit = socket.manager?.unit ?? ''
  const isUp = service.state !== 'down'
  return {
    ...service,
    ...(isUp ? {} : lifeOf(socket)),
    startsAtBoot: service.startsAtBoot === true || socket.startsAtBoot === true,
    sockets: [...(service.sockets ?? []), unit],
    claims: [...claims, ...service.claims],
    needs: service.needs.filter((name) => name !== unit),
  }
}

/** While the service waits for its first connection, its socket has the ports. */
function lifeOf({ state, since }: Service): { state: ServiceState; since?: string } {
  return since === undefined ? { state } : { state, since }
}
