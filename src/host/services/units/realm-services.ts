import { lastOf } from '../../../formats/unit-file.ts'
import { isTemplate } from '../../../formats/unit-name.ts'
import { claimsOfSocket, isPerConnection } from '../../../formats/unit-ports.ts'
import { defined } from '../../../model/defined.ts'
import type { Service, ServiceState } from '../../../model/service.ts'
import type { Properties } from '../../managers/systemctl.ts'
import { activeUnits, followersOf } from '../../managers/unit-kin.ts'
import type { ServicePart } from '../part.ts'
import { startedAtBoot, triggeredBy } from './boot.ts'
import { type Declared, declaredByQuadlet, declaredByUnit } from './declared.ts'
import { gapsOfFiles, gapsOfManager } from './gaps.ts'
import { isForEveryone, isNobodys } from './left-out.ts'
import { type Links, linksIn } from './own-links.ts'
import { type Quadlet, readQuadlets, shelveQuadlets } from './quadlet.ts'
import type { Realm } from './realms.ts'
import { ownName, readShelf, type Shelf } from './shelf.ts'
import { type Activation, withSockets } from './socket-services.ts'
import { specifiersOf } from './specifiers.ts'
import type { Shown } from './states.ts'
import { type Known, serviceOf } from './unit-service.ts'
import { fileOf, type UnitText, unitReader } from './unit-text.ts'

/** Reads all files of one manager; what it tells itself is added by what this returns. */
export function readRealm(realm: Realm): (shown: Shown | undefined) => ServicePart {
  const shelf = readShelf(realm)
  const quadlets = readQuadlets(realm)
  shelveQuadlets(shelf, quadlets)
  const read = unitReader(realm, shelf)
  const links = linksIn(realm.own, realm.reads)
  const desk: Desk = { realm, shelf, quadlets, links, read, started: startedAtBoot(shelf, read), declared: new Map() }
  for (const unit of unitsOf(desk, undefined)) if (unit.endsWith('.service')) declaredBy(unit, desk)
  return (shown) => servicesOf(desk, shown)
}

/** `shown` is undefined for a manager that does not run. */
function servicesOf(desk: Desk, shown: Shown | undefined): ServicePart {
  const services = new Map<string, Service>()
  const activations: Activation[] = []
  const hidden: Hidden = new Map()
  const known = (unit: string, declared: Declared) => knownOf(unit, declared, { ...desk, shown, hidden })
  for (const unit of unitsOf(desk, shown)) {
    if (unit.endsWith('.socket')) activations.push(...activationOf(unit, desk, known))
    else services.set(unit, serviceOf(known(unit, declaredBy(unit, desk, pathShown(unit, shown)))))
  }
  const all = withSockets(services, activations).filter((service) => isSomebodys(service, desk.read))
  return {
    services: withActiveFollowers(all, shown),
    gaps: [...gapsOfManager(desk.realm, shown), ...gapsOfFiles(hidden)],
  }
}

/** Of the units that stop with a service, those that run. */
function withActiveFollowers(services: readonly Service[], shown: Shown | undefined): Service[] {
  const active = activeUnits(shown !== undefined && 'units' in shown ? shown.units.values() : [])
  return services.map((service) => {
    if (service.manager?.takesAlong === undefined) return service
    const { takesAlong: _, ...manager } = service.manager
    return { ...service, manager: { ...manager, ...defined({ takesAlong: followersOf(service.manager, active) }) } }
  })
}

/** Files that may not be read, and the units that they are of. */
type Hidden = Map<string, string[]>

interface Desk {
  realm: Realm
  shelf: Shelf
  quadlets: ReadonlyMap<string, Quadlet>
  links: Links
  read: (name: string, file?: string) => UnitText
  started: ReadonlySet<string>
  declared: Map<string, Declared>
}

const SERVING = /\.(service|socket)$/

/** By their own names: what has a file, an instance that a link names, and what the manager has loaded. */
function unitsOf({ shelf }: Desk, shown: Shown | undefined): Set<string> {
  const isThere = (name: string) => fileOf(name, shelf) !== undefined
  const linked = [...shelf.linked].map((name) => ownName(shelf, name)).filter(isThere)
  const loaded = shown !== undefined && 'units' in shown ? [...shown.units.keys()] : []
  const names = [...shelf.files.keys(), ...linked, ...loaded]
  return new Set(names.filter((name) => SERVING.test(name) && !isTemplate(name) && !shelf.aliases.has(name)))
}

type Telling = Desk & { shown: Shown | undefined; hidden: Hidden }

function knownOf(unit: string, declared: Declared, { shown, hidden, ...desk }: Telling): Known {
  const { realm, shelf, quadlets, links, started } = desk
  const text = desk.read(unit)
  for (const file of declared.hidden) hidden.set(file, [...(hidden.get(file) ?? []), unit])
  const properties = propertiesOf(unit, shown)
  const file = quadlets.get(unit)?.text.file ?? lastOf(text.settings, 'Unit.SourcePath') ?? text.file
  return {
    ...{ unit, realm, links, settings: text.settings, declared, state: stateWithout(shown) },
    isMasked: shelf.masks.has(unit) || text.isEmpty || properties?.get('LoadState') === 'masked',
    isGenerated: quadlets.has(unit),
    isLinked: shelf.linked.has(unit),
    isStarted: started.has(unit),
    ...(properties === undefined ? {} : { shown: properties }),
    ...(file === undefined ? {} : { file }),
  }
}

function propertiesOf(unit: string, shown: Shown | undefined): Properties | undefined {
  return shown !== undefined && 'units' in shown ? shown.units.get(unit) : undefined
}

/** What a manager that has answered does not name does not run, nor does anything of one that does not run itself. */
function stateWithout(shown: Shown | undefined): ServiceState {
  return shown !== undefined && 'failed' in shown ? 'unknown' : 'down'
}

function declaredBy(unit: string, { realm, quadlets, read, declared }: Desk, file?: string): Declared {
  const known = declared.get(unit)
  if (known !== undefined) return known
  const quadlet = quadlets.get(unit)
  const found = quadlet ? declaredByQuadlet(quadlet, realm) : declaredByUnit(unit, read(unit, file), realm)
  declared.set(unit, found)
  return found
}

/** Of a unit that is loaded from a place of its own. */
function pathShown(unit: string, shown: Shown | undefined): string | undefined {
  const path = propertiesOf(unit, shown)?.get('FragmentPath')
  return path?.startsWith('/') ? path : undefined
}

/** Of a socket unit with ports; one of files alone is none. */
function activationOf(unit: string, desk: Desk, known: (unit: string, declared: Declared) => Known): Activation[] {
  const { settings, hidden } = desk.read(unit)
  const claims = claimsOfSocket(settings, specifiersOf(unit, desk.realm))
  const starts = triggeredBy(unit, settings)
  if (starts === undefined || (claims.length === 0 && hidden.length === 0)) return []
  const program = programOf(starts, isPerConnection(settings), desk)
  const service = serviceOf(known(unit, { claims, hidden, ...program }))
  const socket = service.manager && { ...service, manager: { ...service.manager, activates: [starts] } }
  return socket === undefined || claims.length === 0 ? [] : [{ socket, claims, starts: ownName(desk.shelf, starts) }]
}

/** A service for each connection is none by itself: the socket says what runs in it. */
function programOf(starts: string, isEach: boolean, desk: Desk): Pick<Declared, 'command' | 'container'> {
  if (!isEach) return {}
  const { command, container } = declaredBy(starts, desk)
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
