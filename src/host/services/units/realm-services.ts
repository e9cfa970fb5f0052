import type { Service, ServiceState } from '../../../model/service.ts'
import type { Gap } from '../../../model/snapshot.ts'
import type { ServicePart } from '../part.ts'
import { startedAtBoot, triggeredBy } from './boot.ts'
import { type Declared, declaredByQuadlet, declaredByUnit } from './declared.ts'
import { gapOfManager, gapsOfFiles } from './gaps.ts'
import { isForEveryone, isNobodys } from './left-out.ts'
import { claimsOfSocket, isPerConnection } from './published.ts'
import { type Quadlet, readQuadlets, shelveQuadlets } from './quadlet.ts'
import type { Realm } from './realms.ts'
import { ownName, readShelf, type Shelf } from './shelf.ts'
import { type Activation, withSockets } from './socket-services.ts'
import { specifiersOf } from './specifiers.ts'
import type { Shown } from './states.ts'
import { lastOf } from './unit-file.ts'
import { isTemplate } from './unit-name.ts'
import { type Known, serviceOf } from './unit-service.ts'
import { fileOf, type UnitText, unitReader } from './unit-text.ts'

/** All services of one manager, by its files and by what it tells; `shown` is undefined for one that does not run. */
export function servicesOfRealm(realm: Realm, shown: Shown | undefined): ServicePart {
  const shelf = readShelf(realm)
  const quadlets = readQuadlets(realm)
  shelveQuadlets(shelf, quadlets)
  const read = unitReader(realm, shelf)
  const desk = { realm, shelf, quadlets, shown, read, started: startedAtBoot(shelf, read), hidden: new Map() }
  const services = new Map<string, Service>()
  const activations: Activation[] = []
  for (const unit of unitsOf(desk)) {
    if (unit.endsWith('.socket')) activations.push(...activationOf(unit, desk))
    else services.set(unit, readService(unit, desk))
  }
  return {
    services: withSockets(services, activations).filter((service) => isSomebodys(service, read)),
    gaps: [...gapsOfState(realm, shown), ...gapsOfFiles(desk.hidden)],
  }
}

interface Desk {
  realm: Realm
  shelf: Shelf
  quadlets: ReadonlyMap<string, Quadlet>
  shown: Shown | undefined
  read: (name: string, file?: string) => UnitText
  started: ReadonlySet<string>
  /** Files that may not be read, and the units that they are of. */
  hidden: Map<string, string[]>
}

function gapsOfState(realm: Realm, shown: Shown | undefined): Gap[] {
  return shown !== undefined && 'failed' in shown ? [gapOfManager(realm, shown.failed)] : []
}

const SERVING = /\.(service|socket)$/

/** By their own names: what has a file, an instance that a link names, and what the manager has loaded. */
function unitsOf({ shelf, shown }: Desk): Set<string> {
  const isThere = (name: string) => fileOf(name, shelf) !== undefined
  const linked = [...shelf.linked].map((name) => ownName(shelf, name)).filter(isThere)
  const loaded = shown !== undefined && 'units' in shown ? [...shown.units.keys()] : []
  const names = [...shelf.files.keys(), ...linked, ...loaded]
  return new Set(names.filter((name) => SERVING.test(name) && !isTemplate(name) && !shelf.aliases.has(name)))
}

function knownOf(unit: string, declared: Declared, desk: Desk): Known {
  const { realm, shelf, quadlets, shown, started } = desk
  const text = desk.read(unit)
  for (const file of declared.hidden) desk.hidden.set(file, [...(desk.hidden.get(file) ?? []), unit])
  const properties = shown !== undefined && 'units' in shown ? shown.units.get(unit) : undefined
  const file = quadlets.get(unit)?.text.file ?? lastOf(text.settings, 'Unit.SourcePath') ?? text.file
  return {
    ...{ unit, realm, settings: text.settings, declared, state: stateWithout(shown) },
    isMasked: shelf.masks.has(unit) || text.isEmpty || properties?.get('LoadState') === 'masked',
    isGenerated: quadlets.has(unit),
    isLinked: shelf.linked.has(unit),
    isStarted: started.has(unit),
    ...(properties === undefined ? {} : { shown: properties }),
    ...(file === undefined ? {} : { file }),
  }
}

/** What a manager that has answered does not name does not run, nor does anything of one that does not run itself. */
function stateWithout(shown: Shown | undefined): ServiceState {
  return shown !== undefined && 'failed' in shown ? 'unknown' : 'down'
}

function readService(unit: string, desk: Desk): Service {
  const { realm, quadlets, read } = desk
  const quadlet = quadlets.get(unit)
  const text = read(unit, fileOf(unit, desk.shelf) ?? pathShown(unit, desk))
  const declared = quadlet === undefined ? declaredByUnit(unit, text, realm) : declaredByQuadlet(quadlet, realm)
  return serviceOf(knownOf(unit, declared, desk))
}

/** Of a unit that is loaded from a place of its own. */
function pathShown(unit: string, { shown }: Desk): string | undefined {
  const path = shown !== undefined && 'units' in shown ? shown.units.get(unit)?.get('FragmentPath') : undefined
  return path?.startsWith('/') ? path : undefined
}

function activationOf(unit: string, desk: Desk): Activation[] {
  const { settings, hidden } = desk.read(unit)
  const claims = claimsOfSocket(settings, specifiersOf(unit, desk.realm))
  const starts = triggeredBy(unit, settings)
  if (claims.length === 0 || starts === undefined) {
    for (const file of hidden) desk.hidden.set(file, [...(desk.hidden.get(file) ?? []), unit])
    return []
  }
  const program = programOf(starts, isPerConnection(settings), desk)
  const service = serviceOf(knownOf(unit, { claims, hidden, ...program }, desk))
  const socket = service.manager && { ...service, manager: { ...service.manager, activates: [starts] } }
  return socket === undefined ? [] : [{ socket, claims, starts: ownName(desk.shelf, starts) }]
}

/** A service for each connection is none by itself: the socket says what runs in it. */
function programOf(starts: string, isEach: boolean, { realm, read }: Desk): Pick<Declared, 'command' | 'container'> {
  if (!isEach) return {}
  const { command, container } = declaredByUnit(starts, read(starts), realm)
  return { ...(command === undefined ? {} : { command }), ...(container === undefined ? {} : { container }) }
}

function isSomebodys(service: Service, read: Desk['read']): boolean {
  const { manager, claims, state, startsAtBoot } = service
  if (state === 'failed' || state === 'restarting') return true
  const unit = manager?.unit ?? ''
  // A number among the arguments of a part of the system is as a rule no port.
  if (isNobodys(unit)) return claims.some(({ confidence }) => confidence === 'certain')
  if (claims.length > 0) return true
  if (isForEveryone(manager?.file) && state === 'down' && startsAtBoot !== true) return false
  return lastOf(read(unit).settings, 'Service.Type') !== 'oneshot'
}
