import { coveredBy, entriesOf, isList, isMapping, isNull, tagOf, type Value } from '../tree.ts'
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
const KEYS = ['ports', 'profiles', 'network_mode', 'scale', 'image', 'extends']

type Tag = '!reset' | '!override'

/** A key of a mapping, and what is to happen to those of the same name in earlier documents. */
interface Tagged {
  key: string
  value: Value
  tag?: Tag | undefined
}

/** Inside of what takes the place of others nothing is left to be reset: tags mean nothing there. */
function taggedIn(value: Value | undefined, outer: Tag | undefined): Tagged[] {
  return [...entriesOf(value)].flatMap(([key, one]) =>
    outer === undefined ? withCovered(key, one) : { key, value: one },
  )
}

/** What is reset is gone before a mapping merges others in: what they say of it stays. */
function withCovered(key: string, value: Value): Tagged[] {
  const tag = tagIn(value)
  const merged = tag === '!reset' ? coveredBy(value) : undefined
  return [{ key, value, tag }, ...(merged === undefined ? [] : withCovered(key, merged))]
}

function tagIn(value: Value): Tag | undefined {
  const tag = tagOf(value)
  return tag === '!reset' || tag === '!override' ? tag : undefined
}

/** `services:` as they stand there. */
export function readLayer(value: Value | undefined, variables: Variables): Layer {
  const tag = value && tagIn(value)
  if (value === undefined || tag === '!reset') return { services: new Map(), resets: new Set(value && [ALL]) }
  if (!isMapping(value)) throw complaint(value, 'services: expected a mapping of services by name')
  const named = taggedIn(value, tag)
  const services = named.flatMap((one) =>
    one.tag === '!reset' ? [] : readService({ ...one, tag: one.tag ?? tag }, variables),
  )
  return {
    services: new Map(services.map((service) => [service.name, service])),
    resets: new Set(tag === undefined ? keysWithTag(named) : [ALL]),
  }
}

function keysWithTag(all: readonly Tagged[]): string[] {
  return all.filter(({ tag }) => tag !== undefined).map(({ key }) => key)
}

function readService({ key: name, value, tag }: Tagged, variables: Variables): ComposeService {
  if (!isMapping(value) && !isNull(value)) throw complaint(value, `service ${name.slice(0, 80)}: expected a mapping`)
  const all = taggedIn(value, tag)
  const told = [
    ...all.filter(({ key }) => KEYS.includes(key)),
    ...all.filter(({ key }) => key === 'deploy').flatMap((one) => replicasIn(one, tag)),
  ]
  const kept = told.filter((one) => one.tag !== '!reset' && !isNull(one.value))
  return {
    name,
    ports: listsOf('ports', kept, variables),
    profiles: listsOf('profiles', kept, variables),
    settings: new Map(kept.map((one) => [one.key, { value: one.value, variables }])),
    resets: new Set(keysWithTag(told)),
  }
}

/** `deploy.replicas`, which what is said of `deploy` as a whole holds for, too. */
function replicasIn(deploy: Tagged, outer: Tag | undefined): Tagged[] {
  const [replicas] = taggedIn(deploy.value, outer ?? deploy.tag).filter(({ key }) => key === 'replicas')
  if (deploy.tag === undefined) return replicas === undefined ? [] : [replicas]
  return [
    { key: 'replicas', value: deploy.value, tag: '!reset' },
    ...(deploy.tag === '!override' && replicas !== undefined ? [replicas] : []),
  ]
}

function listsOf(name: string, all: readonly Tagged[], variables: Variables): Told[] {
  return all.filter(({ key }) => key === name).map(({ value }) => ({ value: listed(name, value), variables }))
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
