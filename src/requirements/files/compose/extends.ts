import { posix } from 'node:path'
import { entriesOf, isMapping, type Value } from '../tree.ts'
import { complaint, documentsOf, type Loading, pathOf, textOf } from './loading.ts'
import { type ComposeService, layOver, mergeServices, readLayer, type Services, type Told } from './service.ts'

/** Services of one file, which may extend each other. */
export interface Scope {
  path: string
  services: Services
  loading: Loading
}

/** No service is the last of a longer chain. */
const MOST_ABOVE = 100

/** The services with all that they extend. */
export function extendAll(scope: Scope): Services {
  const done: Services = new Map()
  for (const [name, service] of scope.services) done.set(name, extended(service, scope, { above: [], done }))
  return done
}

interface Way {
  /** The services that led here by `extends`. */
  above: readonly string[]
  done?: Services
}

function extended(service: ComposeService, scope: Scope, { above, done }: Way): ComposeService {
  const known = done?.get(service.name)
  const told = service.settings.get('extends')
  if (known !== undefined || told === undefined) return known ?? service
  const key = `${scope.path}#${service.name}`
  if (above.includes(key)) throw complaint(told.value, `service ${service.name} extends itself`)
  if (above.length > MOST_ABOVE) throw complaint(told.value, 'too many services extend each other')
  const base = baseOf(told, scope)
  const way = { above: [...above, key], ...(base.scope === scope && done !== undefined ? { done } : {}) }
  const merged = mergeServices(extended(base.service, base.scope, way), service)
  merged.settings.delete('extends')
  if (above.length > 0) done?.set(service.name, merged)
  return merged
}

/** `extends: base`, or `extends: { file, service }`. */
function baseOf({ value, variables }: Told, scope: Scope): { service: ComposeService; scope: Scope } {
  const keys = isMapping(value) ? entriesOf(value) : new Map([['service', value]])
  const [file, named] = [keys.get('file'), keys.get('service') ?? value]
  const name = textOf(named, variables)
  const where = file === undefined ? scope : scopeOf(file, scope)
  const service = where.services.get(name)
  if (service !== undefined) return { service, scope: where }
  throw complaint(named, `${where.path} has no service "${name.slice(0, 80)}" to extend`)
}

/** The file as it stands, without what it includes. */
function scopeOf(file: Value, { loading }: Scope): Scope {
  const path = pathOf(file, loading)
  const inside = { ...loading, path, directory: posix.dirname(path) }
  const known = loading.extended.get(path)
  const services = known ?? servicesIn(path, inside, file)
  loading.extended.set(path, services)
  return { path, services, loading: inside }
}

function servicesIn(path: string, loading: Loading, file: Value): Services {
  return documentsOf(path, loading, file).reduce<Services>(
    (services, root) => layOver(services, readLayer(entriesOf(root).get('services'), loading.variables)),
    new Map(),
  )
}
