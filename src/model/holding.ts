import type { Endpoint } from './endpoint.ts'
import type { Container, Holder } from './holder.ts'
import { isServing, type Listener } from './listener.ts'
import type { Service } from './service.ts'
import { isSameManager } from './unit.ts'

/** Whether a socket's holder is this service: of a container that a unit was not made for, the unit is only its place. */
export function isHolderOf(holder: Holder, service: Pick<Service, 'manager' | 'container'>): boolean {
  const { container } = holder
  // What a container has left behind is nobody's any more.
  if (container?.isGone === true) return false
  if (container !== undefined && service.container !== undefined) return isSameContainer(container, service.container)
  const isOther = container !== undefined && container.isOfUnit !== true
  return !isOther && hasManagerOf(holder, service)
}

/** Whether a socket's holder has anything to do with the service. */
export function isTouchedBy(holder: Holder, service: Service): boolean {
  return hasManagerOf(holder, service) || isHolderOf(holder, service)
}

function hasManagerOf({ manager }: Holder, service: Pick<Service, 'manager'>): boolean {
  return manager !== undefined && service.manager !== undefined && isSameManager(manager, service.manager)
}

export function isSameContainer(one: Container, other: Container): boolean {
  if (one.engine !== other.engine || one.uid !== other.uid) return false
  if (one.id !== undefined && other.id !== undefined) return one.id.startsWith(other.id) || other.id.startsWith(one.id)
  return one.name !== undefined && one.name === other.name
}

/** Whether a server's socket is the service's own. */
export function isListenerOf(listener: Listener, service: Service): boolean {
  return isServing(listener) && listener.holders.some((holder) => isHolderOf(holder, service))
}

export function hasEndpoint({ endpoints }: Service, { protocol, address, port }: Endpoint): boolean {
  return endpoints.some((own) => own.protocol === protocol && own.address === address && own.port === port)
}
