import { posix } from 'node:path'
import { UsageError } from '../../../model/errors.ts'
import { formatOrigin } from '../../../model/requirement.ts'
import { parseForeignYaml } from '../../yaml.ts'
import type { FileContext } from '../context.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, tagOf, type Value } from '../tree.ts'
import { readVariables } from './env-file.ts'
import { interpolate, type Variables } from './interpolate.ts'

/** What of a service bears on its ports, all files taken together. */
export interface ComposeService {
  name: string
  /** Each with the variables that hold in its file. */
  ports: Told[]
  /** The rest by key: the last one said counts. */
  settings: Map<string, Told>
}

export interface Told {
  value: Value
  variables: Variables
}

export type Services = Map<string, ComposeService>

/** Files that include files that include files: more than anybody has. */
const MOST_FILES = 100
const SETTINGS = ['network_mode', 'profiles', 'scale', 'deploy', 'image', 'build', 'container_name']

export interface Loading extends FileContext {
  /** The files that led here; none may come twice. */
  above: readonly string[]
  /** How many have been read by now. */
  count: { files: number }
}

/** The services of several files, the later of which override the earlier ones, with what they include and extend. */
export function loadServices(paths: readonly string[], loading: Loading): Services {
  return paths.reduce<Services>((services, path) => override(services, loadFile(path, loading)), new Map())
}

function loadFile(path: string, loading: Loading): Services {
  if (loading.above.includes(path))
    throw new UsageError(`${path}: it includes itself: ${[...loading.above, path].join(' -> ')}`)
  if (++loading.count.files > MOST_FILES)
    throw new UsageError(`${path}: more than ${MOST_FILES} files include each other`)
  const text = loading.read(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  const document = parseForeignYaml(text, { file: path })
  if (document.contents === null) return new Map()
  const root = { node: document.contents, document }
  if (!isMapping(root)) throw new UsageError(`${formatOrigin(originOf(root))}: expected keys such as "services:"`)
  const keys = entriesOf(root)
  const inside = { ...loading, path, above: [...loading.above, path] }
  const own = ownServices(keys.get('services'), inside)
  return override(included(keys.get('include'), inside), own)
}

function ownServices(value: Value | undefined, loading: Loading): Services {
  const known = entriesOf(value)
  return new Map([...known.keys()].map((name) => [name, serviceOf(name, { known, loading, above: [] })]))
}

interface Place {
  known: ReadonlyMap<string, Value>
  loading: Loading
  /** Names that led here by `extends`. */
  above: readonly string[]
}

function serviceOf(name: string, { known, loading, above }: Place): ComposeService {
  const value = known.get(name)
  if (value === undefined) throw new UsageError(`${loading.path}: there is no service ${name} to extend`)
  if (above.includes(name)) throw new UsageError(`${formatOrigin(originOf(value))}: service ${name} extends itself`)
  const keys = entriesOf(value)
  const own = readService(name, keys, loading.variables)
  const base = keys.get('extends')
  return base === undefined ? own : mergeService(baseOf(base, { known, loading, above: [...above, name] }), own)
}

function readService(name: string, keys: ReadonlyMap<string, Value>, variables: Variables): ComposeService {
  const settings = SETTINGS.flatMap((key) => {
    const value = keys.get(key)
    return value === undefined ? [] : ([[key, { value, variables }]] as const)
  })
  const ports = keys.get('ports')
  return { name, ports: ports === undefined ? [] : [{ value: ports, variables }], settings: new Map(settings) }
}

/** `extends: base`, or `extends: { file, service }`. */
function baseOf(value: Value, { known, loading, above }: Place): ComposeService {
  const words = (one: Value | undefined) => {
    const scalar = scalarOf(one)
    return scalar && interpolate(scalar.text, loading.variables)
  }
  const keys = entriesOf(value)
  const [file, service] = [words(keys.get('file')), words(keys.get('service')) ?? words(value) ?? '']
  if (file === undefined) return serviceOf(service, { known, loading, above })
  const path = posix.join(posix.dirname(loading.path), file)
  const base = loadFile(path, loading).get(service)
  if (base === undefined) throw new UsageError(`${formatOrigin(originOf(value))}: ${path} has no service ${service}`)
  return base
}

/** `include: [path]`, or `{ path, project_directory, env_file }` each. */
function included(value: Value | undefined, loading: Loading): Services {
  const services: Services = new Map()
  for (const item of itemsOf(value)) {
    for (const [name, service] of loadServices(pathsIn(item, loading), withEnvFiles(item, loading)))
      services.set(name, service)
  }
  return services
}

function pathsIn(item: Value, loading: Loading): string[] {
  const path = isMapping(item) ? entriesOf(item).get('path') : item
  const listed = path === undefined ? [] : itemsOf(path)
  const all = listed.length === 0 && path !== undefined ? [path] : listed
  return all.flatMap((one) => {
    const scalar = scalarOf(one)
    return scalar === undefined
      ? []
      : [posix.join(posix.dirname(loading.path), interpolate(scalar.text, loading.variables))]
  })
}

/** What is included may have variables of its own; those of the project take their place. */
function withEnvFiles(item: Value, loading: Loading): Loading {
  const keys = isMapping(item) ? entriesOf(item) : new Map<string, Value>()
  const [first = loading.path] = pathsIn(item, loading)
  const directory = scalarOf(keys.get('project_directory'))?.text ?? posix.dirname(first)
  const named = keys.get('env_file')
  const listed = named === undefined ? [] : itemsOf(named).length > 0 ? itemsOf(named) : [named]
  const files =
    named === undefined ? [posix.join(directory, '.env')] : listed.flatMap((one) => scalarOf(one)?.text ?? [])
  const own = Object.assign({}, ...files.map((file) => readVariables(file, loading)))
  return { ...loading, variables: { ...own, ...loading.variables } }
}

/** Lists grow, and single values are replaced. */
function override(base: Services, over: Services): Services {
  const services = new Map(base)
  for (const [name, service] of over) {
    const known = services.get(name)
    services.set(name, known === undefined ? service : mergeService(known, service))
  }
  return services
}

function mergeService(base: ComposeService, over: ComposeService): ComposeService {
  const [last] = over.ports
  const tag = last && tagOf(last.value)
  const ports = tag === '!reset' ? [] : tag === '!override' ? over.ports : [...base.ports, ...over.ports]
  const settings = new Map(base.settings)
  for (const [key, told] of over.settings) {
    if (tagOf(told.value) === '!reset') settings.delete(key)
    else settings.set(key, told)
  }
  return { name: over.name, ports, settings }
}
