import { posix } from 'node:path'
import { entriesOf, isList, isMapping, itemsOf, type Value } from '../tree.ts'
import { parseVariables } from './env-file.ts'
import { extendAll } from './extends.ts'
import type { Variables } from './interpolate.ts'
import { complaint, documentsOf, inPlace, type Loading, pathOf } from './loading.ts'
import { type Layer, layOver, mergeServices, readLayer, type Services } from './service.ts'

/** A file, and where its path stands, where that is in another file. */
interface NamedFile {
  path: string
  named?: Value
}

/** The services of several files, the later of which override the earlier ones, with what they include and extend. */
export function loadServices(files: readonly NamedFile[], loading: Loading): Services {
  return files.reduce<Services>((services, file) => loadFile(services, file, loading), new Map())
}

function loadFile(services: Services, { path, named }: NamedFile, loading: Loading): Services {
  const inside = { ...loading, path, above: [...loading.above, path] }
  return documentsOf(path, loading, named).reduce((before, root) => layOver(before, layerOf(root, inside)), services)
}

/** What is included is laid under the services of the document, and then they extend each other. */
function layerOf(root: Value, loading: Loading): Layer {
  const keys = entriesOf(root)
  const own = readLayer(keys.get('services'), loading.variables)
  const services = layOver(included(keys.get('include'), loading), own)
  return { services: extendAll({ path: loading.path, services, loading }), resets: own.resets }
}

/** `include: [path]`, or `{ path, project_directory, env_file }` each. Of two that say something of one service the first counts. */
function included(value: Value | undefined, loading: Loading): Services {
  if (value !== undefined && !isList(value)) throw complaint(value, 'include: expected a list')
  const services: Services = new Map()
  for (const item of itemsOf(value)) {
    for (const [name, service] of loadInclude(item, loading)) {
      const known = services.get(name)
      services.set(name, known === undefined ? service : mergeServices(service, known))
    }
  }
  return services
}

function loadInclude(item: Value, loading: Loading): Services {
  const keys = isMapping(item) ? entriesOf(item) : new Map([['path', item]])
  const files = filesIn(keys.get('path'), loading)
  const [main] = files
  if (main === undefined) throw complaint(item, 'expected the path of a file to include')
  if (loading.above.includes(main.path)) {
    throw complaint(main.named, `${main.path} includes itself: ${[...loading.above, main.path].join(' -> ')}`)
  }
  const told = keys.get('project_directory')
  const directory = told === undefined ? posix.dirname(main.path) : pathOf(told, loading)
  const variables = variablesOf(keys.get('env_file'), directory, loading)
  return loadServices(files, { ...loading, directory, variables, extended: new Map() })
}

function filesIn(value: Value | undefined, loading: Loading): Required<NamedFile>[] {
  const all = value === undefined ? [] : isList(value) ? itemsOf(value) : [value]
  return all.map((named) => ({ path: pathOf(named, loading), named }))
}

/** What is included may have variables of its own; those of the project take their place. */
function variablesOf(value: Value | undefined, directory: string, loading: Loading): Variables {
  const named = filesIn(value, loading)
  const files: readonly NamedFile[] = named.length > 0 ? named : [{ path: posix.join(directory, '.env') }]
  const known: Record<string, string | undefined> = { ...loading.variables }
  for (const file of files) Object.assign(known, readFile(file, { ...loading, variables: known }), loading.variables)
  return known
}

function readFile({ path, named }: NamedFile, { read, variables }: Loading): Variables {
  if (path === '/dev/null') return {}
  const text = inPlace(() => read(path), named)
  if (text === undefined && named !== undefined) throw complaint(named, `${path}: does not exist`)
  return text === undefined ? {} : parseVariables(text, { path, variables })
}
