import type { Copies, Declaration, Fault, PortFile } from '../../../model/declaration.ts'
import { UsageError } from '../../../model/errors.ts'
import { formatOrigin } from '../../../model/requirement.ts'
import type { FileContext } from '../context.ts'
import { hostPart, scalarPlace } from '../place.ts'
import { type PortEntry, parsePublished, publishedOf } from '../published.ts'
import { base60Faults } from '../sexagesimal.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, type Value } from '../tree.ts'
import { interpolate, type Variables } from './interpolate.ts'
import { type ComposeService, loadServices } from './model.ts'

/** The host ports of a compose project, whose files override each other in their order. */
export function readCompose(paths: readonly string[], context: FileContext): Pick<PortFile, 'declarations' | 'faults'> {
  const services = loadServices(paths, { ...context, above: [], count: { files: 0 } })
  const active = new Set((context.variables.COMPOSE_PROFILES ?? '').split(',').map((name) => name.trim()))
  const read = [...services.values()].filter((service) => isStarted(service, active)).map(readService)
  return { declarations: read.flatMap((one) => one.declarations), faults: read.flatMap((one) => one.faults) }
}

/** A service with profiles is started with one of them only. */
function isStarted({ settings }: ComposeService, active: ReadonlySet<string>): boolean {
  const told = settings.get('profiles')
  const profiles = told === undefined ? [] : itemsOf(told.value).map((one) => textOf(one, told.variables))
  return profiles.length === 0 || active.has('*') || profiles.some((name) => active.has(name))
}

type Read = Pick<PortFile, 'declarations' | 'faults'>

function readService(service: ComposeService): Read {
  const network = service.settings.get('network_mode')
  const isPublished =
    network === undefined || !/^(host|none|service:|container:)/.test(textOf(network.value, network.variables))
  if (!isPublished) return { declarations: [], faults: [] }
  const copies = copiesOf(service)
  const entries = new Map<string, Declaration>()
  const faults: Fault[] = []
  for (const { value, variables } of service.ports) {
    for (const item of itemsOf(value)) {
      const { entry, key, host } = readPort(item, variables)
      const place = { service: service.name, ...scalarPlace(host ?? item, hostPart) }
      faults.push(...base60Faults(item, service.name))
      if ('wrong' in entry) faults.push({ kind: 'port-invalid', ...place, text: entry.wrong })
      // Of two that are the same the later one counts.
      else if (!('none' in entry))
        entries.set(key, { ...place, ...entry, group: 'compose', ...copies, ...programOf(service) })
    }
  }
  return { declarations: [...entries.values()], faults }
}

function programOf({ settings }: ComposeService): { program?: string } {
  const image = settings.get('image')
  const name = image && textOf(image.value, image.variables)
  return name === undefined || name === '' ? {} : { program: name }
}

function copiesOf({ settings }: ComposeService): { copies?: Copies } {
  const [scale, deploy] = [settings.get('scale'), settings.get('deploy')]
  const replicas = deploy && entriesOf(deploy.value).get('replicas')
  const told = replicas !== undefined && deploy !== undefined ? { ...deploy, value: replicas } : scale
  const count = told === undefined ? 1 : Number(textOf(told.value, told.variables))
  return told !== undefined && count > 1 ? { copies: { reason: 'replicas', count, origin: originOf(told.value) } } : {}
}

interface Entry {
  entry: PortEntry
  /** What makes it the same as another one. */
  key: string
  /** Where the host port stands, in the long form. */
  host?: Value
}

function readPort(item: Value, variables: Variables): Entry {
  if (!isMapping(item)) {
    const text = textOf(item, variables)
    return { entry: parsePublished(text), key: text }
  }
  const keys = entriesOf(item)
  const word = (name: string) => textOf(keys.get(name), variables)
  const long = {
    target: word('target'),
    published: word('published'),
    hostIp: word('host_ip'),
    protocol: word('protocol') || 'tcp',
  }
  const key = `${long.hostIp || '0.0.0.0'}:${long.published}:${long.target}/${long.protocol}`
  const host = keys.get('published')
  return { entry: publishedOf(long), key, ...(host === undefined ? {} : { host }) }
}

function textOf(value: Value | undefined, variables: Variables): string {
  const scalar = scalarOf(value)
  if (scalar === undefined) return ''
  try {
    return interpolate(scalar.text, variables).trim()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${formatOrigin(originOf(scalar.value))}: ${error.message}`)
  }
}
