import { defaultClaims } from '../../claims/claims.ts'
import { addressesOverlap } from '../../model/address.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import type { Container, Holder, Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { isInRange } from '../../model/port.ts'
import type { Claim, Service } from '../../model/service.ts'
import { isSameManager, unitKey } from '../../model/unit.ts'

/** One service for each unit and the container that was made for it, and each with the endpoints that it has. */
export function joinServices(services: readonly Service[], listeners: readonly Listener[]): Service[] {
  return withEndpoints(withContainers(services).map(withUsual), listeners)
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

/** Who says of no port takes those of its kind; a container has ports of its own. */
function withUsual(service: Service): Service {
  const { manager, container, product, claims } = service
  if (manager === undefined || container !== undefined || product === undefined || claims.length > 0) return service
  return { ...service, claims: defaultClaims(product) }
}

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
  return services.map((service) => withState({ ...service, endpoints: endpoints.get(service) ?? [] }, listeners))
}

/** Runs in a unit that is not its own, and whose ports are its own all the same. */
function isInside({ manager, container, within, state }: Service): boolean {
  const isOfDocker = manager !== undefined && container?.engine === 'docker'
  return (isOfDocker || within !== undefined) && (state === 'up' || state === 'unknown')
}

/** What users see as the port of supervisord or of docker is that of the one program that is told to take it. */
function programOf({ manager }: Service, endpoint: Endpoint, inside: readonly Service[]): Service | undefined {
  if (manager === undefined) return undefined
  const isTold = (one: Service) => toldClaims(one).some((claim) => isAt(claim, endpoint))
  const [program, ...others] = inside.filter((one) => one.manager !== manager && runsIn(one, manager) && isTold(one))
  return others.length === 0 ? program : undefined
}

const DOCKER_UNIT = /^(docker|snap\.docker\.dockerd)\.service$/

function runsIn({ within, container }: Service, unit: Manager): boolean {
  if (within !== undefined) return isSameManager(within, unit)
  return unit.kind === 'systemd' && DOCKER_UNIT.test(unit.unit) && (unit.uid ?? 0) === (container?.uid ?? 0)
}

function toldClaims({ claims }: Service): Claim[] {
  return claims.filter(({ confidence }) => confidence !== 'guess')
}

function isAt({ protocol, range, address }: Claim, endpoint: Endpoint): boolean {
  const isSame = (protocol ?? endpoint.protocol) === endpoint.protocol && isInRange(endpoint.port, range)
  return isSame && addressesOverlap(address, endpoint.address)
}

/** Who has a socket runs, whatever could not be asked; who does not have one yet has not been started for good. */
function withState(service: Service, listeners: readonly Listener[]): Service {
  if (service.state === 'unknown' && service.endpoints.length > 0) return { ...service, state: 'up' }
  return isStillTrying(service, listeners) ? { ...service, state: 'starting' } : service
}

const LONGEST_START_MS = 60_000

/** In the moments before its bind fails it says that it runs; of a port of its kind only where another has that. */
function isStillTrying(service: Service, listeners: readonly Listener[]): boolean {
  const { state, restarts = 0, since = '', endpoints, claims } = service
  const isYoung = Date.now() - Date.parse(since) < LONGEST_START_MS
  if (state !== 'up' || restarts === 0 || !isYoung) return false
  const told = toldClaims(service)
  const isTaken = (claim: Claim) => listeners.some(({ endpoint }) => isAt(claim, endpoint))
  const wanted = told.length > 0 ? told : claims.filter(isTaken)
  return wanted.length > 0 && !wanted.some((claim) => endpoints.some((endpoint) => isAt(claim, endpoint)))
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
