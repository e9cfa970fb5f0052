import type { Declaration, Fault } from '../../../model/declaration.ts'
import { defined } from '../../../model/defined.ts'
import { UsageError } from '../../../model/errors.ts'
import type { FileContext } from '../context.ts'
import { hostPart, scalarPlace } from '../place.ts'
import { NOTHING, type Read } from '../read.ts'
import { base60Faults } from '../sexagesimal.ts'
import { notSet } from '../stand-ins.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, tagOf, type Value } from '../tree.ts'
import { unlessMissing, unsetIn, variablesIn } from './interpolate.ts'
import { complaint, textOf } from './loading.ts'
import { onlyLast, type Ranked } from './only-last.ts'
import { integerOf, readPort } from './ports.ts'
import type { ComposeService, Told } from './service.ts'

/** More than any service has, and few enough to be compared with each other. */
const MOST_PORTS = 5_000
const MOST_RANGES = 1_000

/** What containers of the service take of the host. */
export function portsOfService(
  service: ComposeService,
  { isStatic = false }: Pick<FileContext, 'isStatic'> = {},
): Read {
  const count = countOf(service, isStatic)
  const network = wordOf(service.settings.get('network_mode'))
  if (count?.number === 0 || /^(host|none|service:|container:)/.test(network)) return NOTHING
  const items = itemsIn(service).map((item, rank) => readItem(item, { service: service.name, rank, isStatic }))
  const entries = items.flatMap(({ entry }) => entry ?? [])
  const owner = {
    group: 'compose',
    ...(count === undefined || count.number === 1 ? {} : { copies: copiesOf(count) }),
    ...defined({ program: programOf(service) }),
  }
  return {
    declarations: countedIn(service, entries).map((entry) => declarationOf(entry, owner)),
    faults: items.flatMap(({ faults }) => faults),
  }
}

/** The items of `ports` of all of its files. */
export function itemsIn(service: ComposeService): Told[] {
  const items = service.ports.flatMap(({ value, variables }) =>
    itemsOf(value).map((item) => ({ value: item, variables })),
  )
  const kept = items.filter(({ value }) => tagOf(value) !== '!reset')
  if (kept.length > MOST_PORTS) throw tooMany(service, `${MOST_PORTS} ports`)
  return kept
}

/** Those that compose leaves of them. */
export function countedIn<One extends Ranked>(service: ComposeService, entries: readonly One[]): One[] {
  const ranges = entries.filter(({ range }) => range.high > range.low)
  if (ranges.length > MOST_RANGES) throw tooMany(service, `${MOST_RANGES} ranges of ports`)
  return onlyLast(entries)
}

function tooMany({ name, ports }: ComposeService, what: string): UsageError {
  const words = `service ${name} has more than ${what}`
  const [first] = ports
  return first === undefined ? new UsageError(words) : complaint(first.value, words)
}

type Place = Pick<Declaration, 'service' | 'origin' | 'span' | 'variables'>
type Entry = Ranked & Place

interface Owner {
  service: string
  rank: number
  isStatic: boolean
}

function readItem({ value, variables }: Told, { service, rank, isStatic }: Owner): { entry?: Entry; faults: Fault[] } {
  const faults = base60Faults(value, service)
  const port = unlessMissing(() => readPort(value, variables), isStatic)
  const isKnown = port !== undefined && 'range' in port.entry
  if (isStatic && !isKnown) faults.push(...unknownIn({ value, variables }, service))
  if (port === undefined || faults.some(({ kind }) => kind === 'port-unknown')) return { faults }
  const { entry, target, isNumber, place } = port
  const at = { service, ...scalarPlace(place, hostPart) }
  if ('wrong' in entry) faults.push({ kind: 'port-invalid', ...at, text: entry.wrong, ...defined({ way: entry.way }) })
  if (!('range' in entry)) return { faults }
  return { entry: { ...at, ...entry, ...variablesOf(place), target, isNumber, rank }, faults }
}

/** Files that are read by themselves may be without those that set their variables. */
function unknownIn({ value, variables }: Told, service: string): Fault[] {
  const keys = entriesOf(value)
  const values = isMapping(value) ? ['published', 'target'].flatMap((key) => keys.get(key) ?? []) : [value]
  for (const one of values) {
    const name = unsetIn(scalarOf(one)?.text ?? '', variables)
    if (name === undefined) continue
    const text = notSet(name, ['.env', 'the environment'])
    const way = `give it a default, as in \${${name}:-8080}`
    return [{ kind: 'port-unknown', service, text, way, ...scalarPlace(one, hostPart) }]
  }
  return []
}

function variablesOf(place: Value): Pick<Declaration, 'variables'> {
  const text = scalarOf(place)?.text ?? ''
  const { start, end } = hostPart(text)
  const variables = variablesIn(text.slice(start, end))
  return variables.length === 0 ? {} : { variables }
}

function declarationOf(entry: Entry, owner: Pick<Declaration, 'group' | 'copies' | 'program'>): Declaration {
  const { target: _target, isNumber: _isNumber, rank: _rank, ...rest } = entry
  return { ...rest, ...owner }
}

interface Count {
  number: number
  told: Told
}

/** The image; that of which variables are missing is nobody's port. */
function programOf({ settings }: ComposeService): string | undefined {
  return unlessMissing(() => wordOf(settings.get('image')), true) || undefined
}

/** How many containers there are of it, where it says so. */
function countOf({ settings }: ComposeService, isStatic: boolean): Count | undefined {
  const told = settings.get('replicas') ?? settings.get('scale')
  if (told === undefined) return undefined
  if (isStatic && unsetIn(scalarOf(told.value)?.text ?? '', told.variables) !== undefined) return undefined
  const text = `${integerOf(told.value) ?? wordOf(told)}`
  if (!/^\+?\d{1,9}(\.0+)?$/.test(text))
    throw complaint(told.value, `"${text.slice(0, 80)}" is not a number of containers`)
  return { number: Number(text), told }
}

function copiesOf({ number, told }: Count): NonNullable<Declaration['copies']> {
  return { reason: 'replicas', count: number, origin: originOf(told.value) }
}

function wordOf(told: Told | undefined): string {
  return told === undefined ? '' : textOf(told.value, told.variables)
}
