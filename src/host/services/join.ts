import { addressesOverlap } from '../../model/address.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import { type Container, type Holder, isSameManager, type Manager, unitKey } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { isInRange } from '../../model/port.ts'
import type { Service } from '../../model/service.ts'

/** One service for each unit and the container that was made for it, and each with the endpoints that it has. */
export function joinServices(services: readonly Service[], listeners: readonly Listener[]): Service[] {
  return withEndpoints(withContainers(services), listeners)
}

/** The unit says when it starts and why it does not; the container says what it is. */
function withContainers(services: readonly Service[]): Service[] {
  const containers = services.filter(({ manager }) => manager === undefined)
  const byKey = new Map(containers.flatMap((service) => containerKeys(service.container).map((key) => [key, service])))
  const joined = new Map<Service, Service>()
  const units = services.flatMap((service) => {
    if (service.manager === undefined) return []
    const own = [...unitKeys(service.manager), ...containerKeys(service.container)].flatMap(
      (key) => byKey.get(key) ?? [],
    )
    const [box] = own
    if (box === undefined) return [service]
    joined.set(box, service)
    return [joinOne(service, box)]
  })
  return [...units, ...containers.filter((service) => !joined.has(service))]
}

function joinOne(unit: Service, box: Service): Service {
  const { failure = box.failure, product = box.product } = unit
  return {
    ...unit,
    ...(failure === undefined ? {} : { failure }),
    ...(product === undefined ? {} : { product }),
    container: { ...unit.container, ...(box.container as Container) },
    claims: [...unit.claims, ...box.claims.filter((claim) => !unit.claims.some((other) => isSameClaim(claim, other)))],
  }
}

type Claim = Service['claims'][number]

function isSameClaim(one: Claim, other: Claim): boolean {
  const isSameRange = one.range.low === other.range.low && one.range.high === other.range.high
  return isSameRange && (one.protocol ?? 'tcp') === (other.protocol ?? 'tcp')
}

/** The names by which a container is known to its unit and to its holders. */
function containerKeys(container: Container | undefined): string[] {
  if (container === undefined) return []
  const { engine, uid = 0, id, name, unit, composeProject, composeService } = container
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(name === undefined ? [] : [`name ${engine} ${uid} ${name}`]),
    ...(unit === undefined ? [] : [`unit ${uid} ${unit}`]),
    ...(composeProject && composeService ? [`compose ${engine} ${uid} ${composeProject} ${composeService}`] : []),
  ]
}

function unitKeys({ kind, uid = 0, unit }: Manager): string[] {
  return kind === 'systemd' ? [`unit ${uid} ${unit}`] : []
}

function withEndpoints(services: readonly Service[], listeners: readonly Listener[]): Service[] {
  const byKey = new Map(services.toReversed().flatMap((service) => keysOf(service).map((key) => [key, service])))
  const endpoints = new Map<Service, Service['endpoints']>(services.map((service) => [service, []]))
  const inside = services.filter(isInside)
  for (const { endpoint, holders } of listeners) {
    const found = holders.flatMap((holder) => ownerOf(holder, byKey) ?? [])
    const owners = new Set(found.map((owner) => programOf(owner, endpoint, inside) ?? owner))
    for (const owner of owners) endpoints.get(owner)?.push(endpoint)
  }
  return services.map((service) => withState({ ...service, endpoints: endpoints.get(service) ?? [] }))
}

/** Runs in a unit that is not its own, and whose ports are its own all the same. */
function isInside({ manager, container, within, state }: Service): boolean {
  const isOfDocker = manager !== undefined && container?.engine === 'docker'
  return (isOfDocker || within !== undefined) && (state === 'up' || state === 'unknown')
}

/** What users see as the port of supervisord or of docker is that of the program that is told to take it. */
function programOf({ manager }: Service, endpoint: Endpoint, inside: readonly Service[]): Service | undefined {
  if (manager === undefined) return undefined
  return inside.find((one) => one.manager !== manager && runsIn(one, manager) && one.claims.some(isAt(endpoint)))
}

const DOCKER_UNIT = /^(docker|snap\.docker\.dockerd)\.service$/

function runsIn({ within, container }: Service, unit: Manager): boolean {
  if (within !== undefined) return isSameManager(within, unit)
  return unit.kind === 'systemd' && DOCKER_UNIT.test(unit.unit) && (unit.uid ?? 0) === (container?.uid ?? 0)
}

function isAt({ protocol, address, port }: Endpoint): (claim: Claim) => boolean {
  return (claim) =>
    isInRange(port, claim.range) &&
    (claim.protocol ?? protocol) === protocol &&
    addressesOverlap(claim.address, address)
}

/** Who has a socket runs, whatever could not be asked. */
function withState(service: Service): Service {
  return service.state === 'unknown' && service.endpoints.length > 0 ? { ...service, state: 'up' } : service
}

function keysOf({ manager, container, sockets = [] }: Service): string[] {
  const units = manager === undefined ? [] : [manager.unit, ...sockets].map((unit) => unitKey({ ...manager, unit }))
  return [...containerKeys(container), ...units]
}

/** A container comes before the unit that its engine or its starter runs in. */
function ownerOf({ container, manager }: Holder, byKey: ReadonlyMap<string, Service>): Service | undefined {
  const own = containerKeys(container).flatMap((key) => byKey.get(key) ?? [])
  const units = manager === undefined ? [] : [manager.unit, ...(manager.activates ?? [])]
  const run = units.flatMap((unit) => byKey.get(unitKey({ ...(manager as Manager), unit })) ?? [])
  return own[0] ?? run[0]
}
