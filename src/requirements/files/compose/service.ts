import { entriesOf, isList, isMapping, isNull, tagOf, type Value } from '../tree.ts'
import type { Variables } from './interpolate.ts'
import { complaint } from './loading.ts'

/** A value with the variables that hold in its file. */
export interface Told {
  value: Value
  variables: Variables
}

/** What of a service bears on its ports. */
export interface ComposeService {
  name: string
  /** Its lists of ports, in the order that they are joined in. */
  ports: Told[]
  profiles: Told[]
  /** The rest by key, such as `deploy.replicas`: the last one said counts. */
  settings: Map<string, Told>
  /** The keys that it takes away from what it is laid over. */
  resets: ReadonlySet<string>
}

export type Services = Map<string, ComposeService>

/** The services of one document, which are laid over those of the documents before it. */
export interface Layer {
  services: Services
  /** The services of earlier documents that it takes away, `*` for all of them. */
  resets: ReadonlySet<string>
}

const ALL = '*'
const LISTS = ['ports', 'profiles'] as const
const SETTINGS = ['network_mode', 'scale', 'image', 'extends']

/** `services:` as they stand there. */
export function readLayer(value: Value | undefined, variables: Variables): Layer {
  if (value === undefined) return { services: new Map(), resets: new Set() }
  const tag = tagOf(value)
  if (tag === '!reset') return { services: new Map(), resets: new Set([ALL]) }
  if (!isMapping(value)) throw complaint(value, 'services: expected a mapping of services by name')
  const named = [...entriesOf(value)]
  const resets = named.filter(([, one]) => isReset(one)).map(([name]) => name)
  const kept = named.filter(([, one]) => tagOf(one) !== '!reset')
  return {
    services: new Map(kept.map(([name, one]) => [name, readService(name, { value: one, variables })])),
    resets: new Set(tag === '!override' ? [ALL] : resets),
  }
}

function isReset(value: Value): boolean {
  return /^!(reset|override)$/.test(tagOf(value) ?? '')
}

function readService(name: string, { value, variables }: Told): ComposeService {
  if (!isMapping(value) && !isNull(value)) throw complaint(value, `service ${name.slice(0, 80)}: expected a mapping`)
  const keys = entriesOf(value)
  const deploy = keys.get('deploy')
  const replicas = entriesOf(deploy).get('replicas')
  const told = new Map<string, Value>()
  for (const key of [...LISTS, ...SETTINGS]) {
    const one = keys.get(key)
    if (one !== undefined) told.set(key, one)
  }
  if (replicas !== undefined && deploy !== undefined && tagOf(deploy) !== '!reset') told.set('replicas', replicas)
  const resets = [...told].filter(([, one]) => isReset(one)).map(([key]) => key)
  const isDeployReset = deploy !== undefined && isReset(deploy)
  return {
    name,
    ...valuesOf(told, variables),
    resets: new Set([...resets, ...(isDeployReset ? ['replicas'] : [])]),
  }
}

function valuesOf(
  told: Map<string, Value>,
  variables: Variables,
): Pick<ComposeService, 'ports' | 'profiles' | 'settings'> {
  const kept = [...told].filter(([, value]) => tagOf(value) !== '!reset' && !isNull(value))
  const listOf = (name: string) =>
    kept.filter(([key]) => key === name).map(([, value]) => ({ value: listed(name, value), variables }))
  const settings = kept.filter(([key]) => !LISTS.some((name) => name === key))
  return {
    ports: listOf('ports'),
    profiles: listOf('profiles'),
    settings: new Map(settings.map(([key, value]) => [key, { value, variables }])),
  }
}

function listed(name: string, value: Value): Value {
  if (isList(value)) return value
  throw complaint(value, `${name}: expected a list`)
}

/** Later documents add services, and say more of those that are there. */
export function layOver(base: Services, { services, resets }: Layer): Services {
  const kept = resets.has(ALL) ? [] : [...base].filter(([name]) => !resets.has(name))
  const merged: Services = new Map(kept)
  for (const [name, service] of services) merged.set(name, mergeServices(merged.get(name), service))
  return merged
}

/** Lists grow, and single values are replaced. */
export function mergeServices(base: ComposeService | undefined, over: ComposeService): ComposeService {
  if (base === undefined) return over
  const { name, resets } = over
  const keep = (key: string) => !resets.has(key)
  return {
    name,
    ports: [...(keep('ports') ? base.ports : []), ...over.ports],
    profiles: [...(keep('profiles') ? base.profiles : []), ...over.profiles],
    settings: new Map([...[...base.settings].filter(([key]) => keep(key)), ...over.settings]),
    resets,
  }
}
