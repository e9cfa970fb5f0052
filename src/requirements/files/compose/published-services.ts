import type { ComposeService, ComposeValue, PublishedPort } from '../../../model/compose.ts'
import { rangeSize } from '../../../model/port.ts'
import type { FileContext } from '../context.ts'
import { entriesOf, isList, isMapping, isPlain, itemsOf, scalarOf, tagOf, type Value } from '../tree.ts'
import { interpolate, unlessMissing, type Variables, variablesIn } from './interpolate.ts'
import type { Ranked } from './only-last.ts'
import { integerOf, readPort } from './ports.ts'
import { loadProject } from './read-compose.ts'
import type { ComposeService as LoadedService, Told } from './service.ts'
import { countedIn, itemsIn } from './service-ports.ts'

/** A service, and its ports as they stand in the files of its project. */
type Publishing = Pick<ComposeService, 'name' | 'ports'>

/** All services of a compose project, started or not. */
export function publishedServices(paths: readonly string[], context: FileContext): Publishing[] {
  const { services, variables } = loadProject(paths, context)
  return services
    .filter(({ name }) => /^[\w.-]+$/.test(name))
    .map((service) => ({ name: service.name, ports: portsOf(service, variables) }))
}

interface Item {
  port: PublishedPort
  ranked?: Ranked & { port: PublishedPort }
}

/** Of two that compose takes for the same the last one counts. */
function portsOf(service: LoadedService, variables: Variables): PublishedPort[] {
  const items = itemsIn(service).map((item, rank) => itemOf(item, rank, variables))
  const counted = new Set(
    countedIn(
      service,
      items.flatMap(({ ranked }) => ranked ?? []),
    ).map(({ port }) => port),
  )
  return items.flatMap(({ port, ranked }) => (ranked === undefined || counted.has(port) ? port : []))
}

/** A variable that has to be set may be set by the time that compose starts. */
function itemOf({ value, variables }: Told, rank: number, known: Variables): Item {
  const source = sourceOf(value, { variables, known })
  const named = { source, variables: textsIn(value).flatMap(variablesIn) }
  const read = unlessMissing(() => readPort(value, variables), true)
  if (read === undefined || !('range' in read.entry)) return { port: named }
  const { entry, target, isNumber } = read
  const { address, protocol, range, isAnyOf } = entry
  const inside = { low: target, high: target + (isAnyOf ? 1 : rangeSize(range)) - 1 }
  const port = { ...named, place: { address, protocol, published: range, target: inside } }
  return { port, ranked: { ...entry, target, isNumber, rank, port } }
}

function textsIn(value: Value): string[] {
  const values = isMapping(value) ? [...entriesOf(value).values()] : [value]
  return values.flatMap((one) => scalarOf(one)?.text ?? [])
}

interface Scopes {
  /** Those of the file. */
  variables: Variables
  /** Those of the project, and so of its override. */
  known: Variables
}

/** What another file has to say so that it means the same there. */
function sourceOf(value: Value, scopes: Scopes): ComposeValue {
  if (isList(value)) return itemsOf(value).map((one) => sourceOf(one, scopes))
  if (isMapping(value)) {
    const kept = [...entriesOf(value)].filter(([, one]) => tagOf(one) !== '!reset')
    return Object.fromEntries(kept.map(([key, one]) => [key, sourceOf(one, scopes)]))
  }
  const text = scalarOf(value)?.text
  if (text === undefined) return null
  if (isPlain(value) && /^(true|false)$/.test(text)) return text === 'true'
  return integerOf(value) ?? inScope(text, scopes)
}

function inScope(text: string, { variables, known }: Scopes): string {
  const [here, there] = [variables, known].map((one) => unlessMissing(() => interpolate(text, one), true))
  return here === there || here === undefined ? text : here.replaceAll('$', '$$$$')
}
