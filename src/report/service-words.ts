import { formatPort } from '../model/endpoint.ts'
import type { ServiceRestarting } from '../model/finding.ts'
import { type Failure, nameOf, type Service } from '../model/service.ts'
import { describeContainer, describeListeners, describeManager, MAX_NAMED } from './holder-words.ts'
import { describeEnd } from './rival-words.ts'
import { cut } from './run-words.ts'

/** `unit redis.service`, `docker container cache of redis:7`; of a unit that runs a container the unit. */
export function describeService({ manager, container }: Service): string {
  if (manager !== undefined) return describeManager(manager)
  if (container === undefined) return 'a service'
  const { user } = container
  return `${describeContainer(container)}${user === undefined ? '' : ` (user ${user})`}`
}

const STATE_WORDS: Record<Service['state'], string> = {
  up: 'is up',
  starting: 'is starting',
  restarting: 'is started again and again',
  failed: 'has failed',
  down: 'is down',
  unknown: 'could not be seen',
}

/** `has been restarted 35 times (exit status 126)`, `has given up after 5 restarts`, `is down` */
export function stateWords(service: Service): string {
  const { state, isMasked } = service
  if (isMasked === true && state === 'down') return 'is masked'
  const count = restartsOf(service)
  if (state === 'up') return count > 0 ? `is up, restarted ${times(count)}` : STATE_WORDS.up
  if (state === 'down' || state === 'unknown') return STATE_WORDS[state]
  const end = service.manager === undefined ? undefined : describeEnd(service.manager)
  return `${troubleWords(state, count)}${end === undefined ? '' : ` (${end})`}`
}

function troubleWords(state: Service['state'], count: number): string {
  if (count === 0) return STATE_WORDS[state]
  if (state === 'failed') return `has given up after ${count} restart${count === 1 ? '' : 's'}`
  return `has been restarted ${times(count)}`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

export function restartsOf({ restarts, manager }: Service): number {
  return restarts ?? manager?.restarts ?? 0
}

const MOST_WORDS = 160

/** `: port 6333 was in use: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"` */
export function failureWords(failure: Failure | undefined): string {
  if (failure === undefined) return ''
  const { cause, ports, line } = failure
  const said = line === undefined ? '' : `"${cut(line, MOST_WORDS)}"`
  const reason = cause === 'address-in-use' && ports.length > 0 ? portsInUse(ports) : CAUSE_WORDS[cause]
  // That it has ended, and how, is said already; its own words tell why.
  const isTold = said !== '' && (cause === 'exited' || cause === 'crashed')
  return [isTold ? '' : reason, said].flatMap((part) => (part === '' ? [] : `: ${part}`)).join('')
}

function portsInUse(ports: readonly number[]): string {
  return ports.length === 1 ? `port ${ports[0]} was in use` : `ports ${ports.join(' and ')} were in use`
}

const CAUSE_WORDS: Record<Failure['cause'], string> = {
  'address-in-use': 'its port was in use',
  'permission-denied': 'it was not allowed what it wanted',
  'address-unavailable': 'its address is none of this machine',
  'not-found': 'its program or a file of it is missing',
  'out-of-memory': 'it ran out of memory',
  dependency: 'what it needs did not start',
  timeout: 'it was not ready in time',
  crashed: 'a signal has ended it',
  exited: 'it has ended with an error',
}

/** `unit api.service has been restarted 12 times (exit status 1): port 8001 was in use: "…"; 8001/tcp is held by …` */
export function describeRestarting({ service, dependents, listeners }: ServiceRestarting): string {
  const what = `${describeService(service)} ${stateWords(service)}${failureWords(service.failure)}`
  return [what, ...heldBy(listeners), ...dependentsWords(dependents)].join('; ')
}

/** `6333/tcp is held by …`, `6333/tcp and 6334/tcp are held by …` */
export function heldBy(listeners: ServiceRestarting['listeners']): string[] {
  const [first] = listeners
  if (first === undefined) return []
  const ports = [...new Set(listeners.map(({ endpoint }) => formatPort(endpoint)))]
  const verb = ports.length === 1 ? 'is' : 'are'
  return [`${ports.join(' and ')} ${verb} held by ${describeListeners(listeners, first.endpoint)}`]
}

/** `user:open-webui.service and podman:mindsdb are down because of that` */
export function dependentsWords(dependents: readonly Service[]): string[] {
  if (dependents.length === 0) return []
  const isOne = dependents.length === 1
  const areTrying = dependents.some(({ state }) => state === 'restarting' || state === 'starting')
  const fate = areTrying ? (isOne ? 'does not come up' : 'do not come up') : isOne ? 'is down' : 'are down'
  return [`${namesOf(dependents)} ${fate} because of that`]
}

function namesOf(services: readonly Service[]): string {
  const names = services.slice(0, MAX_NAMED).map(nameOf)
  const more = services.length - names.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
