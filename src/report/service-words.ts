import type { Disputed, ServiceDuplicated, ServiceRestarting } from '../model/finding.ts'
import { formatRange } from '../model/port.ts'
import { type Failure, formatRef, isActive, refOf, type Service } from '../model/service.ts'
import { describeContainer, describeManager, formatTime, MAX_NAMED } from './holder-words.ts'
import { describeEnd } from './rival-words.ts'

/** `qdrant is run twice and clashes on 6333-6334/tcp: unit qdrant.service has it; user unit … wants it, …` */
export function describeDuplicate(finding: ServiceDuplicated): string {
  const { sides, winner, dependents, disputed } = finding
  const parts = sides.slice(0, MAX_NAMED + 1).map((side) => describeSide(side, side === winner, finding))
  const more = sides.length - parts.length
  const others = more > 0 ? [`and ${more} more`] : []
  const down = dependents.length === 0 ? [] : [`${namesOf(dependents)} ${areDown(dependents)}`]
  return `${subjectOf(finding)}${portsWords(disputed)}: ${[...parts, ...others, ...down, ...futureOf(finding)].join('; ')}`
}

function subjectOf({ basis, pair, sides, clash }: ServiceDuplicated): string {
  const product = sides.map((side) => side.product?.name).find((name) => name !== undefined)
  const name = pair?.name ?? (basis === 'ports' ? undefined : product)
  if (name === undefined) return `${sides.length} services claim the same port`
  if (clash === 'dormant') return `${name} is set up ${times(sides.length)}`
  return `${name} is run ${times(sides.length)}`
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}

function portsWords(disputed: readonly Disputed[]): string {
  return disputed.length === 0 ? '' : ` (${formatDisputed(disputed)})`
}

/** `6333-6334/tcp, 53/udp` */
export function formatDisputed(disputed: readonly Disputed[]): string {
  return disputed.map(({ protocol, range }) => `${formatRange(range)}/${protocol}`).join(', ')
}

function describeSide(side: Service, isWinner: boolean, { clash }: ServiceDuplicated): string {
  const since = side.since === undefined ? '' : ` since ${formatTime(side.since)}`
  const name = describeService(side)
  if (isWinner) return `${name} has ${clash === 'dormant' ? 'the port' : 'it'}${since}`
  return `${name} ${stateWords(side)}${side.state === 'up' || side.state === 'down' ? since : ''}${failureWords(side.failure)}`
}

/** `unit redis.service`, `docker container cache of redis:7`; of a unit that runs a container both. */
export function describeService({ manager, container }: Service): string {
  if (manager === undefined) return container === undefined ? 'a service' : describeContainer(container)
  return describeManager(manager)
}

const STATE_WORDS: Record<Service['state'], string> = {
  up: 'is up',
  starting: 'is starting',
  restarting: 'is started again and again',
  failed: 'has failed',
  down: 'is down',
  unknown: 'could not be asked',
}

/** `has been restarted 35 times (exit status 126)`, `is down` */
export function stateWords(service: Service): string {
  const { state, manager } = service
  const count = restartsOf(service)
  const end = manager === undefined ? undefined : describeEnd(manager)
  const status = end === undefined || state === 'up' || state === 'down' ? '' : ` (${end})`
  const restarts = `${count} time${count === 1 ? '' : 's'}`
  if (state === 'failed')
    return `has failed${count > 0 ? ` after ${count} restart${count === 1 ? '' : 's'}` : ''}${status}`
  const isTrying = state === 'restarting' || state === 'starting'
  return isTrying && count > 0 ? `has been restarted ${restarts}${status}` : `${STATE_WORDS[state]}${status}`
}

export function restartsOf({ restarts, manager }: Service): number {
  return restarts ?? manager?.restarts ?? 0
}

const MOST_WORDS = 160

/** `: "Error: rootlessport listen tcp 0.0.0.0:6333: bind: address already in use"` */
function failureWords(failure: Failure | undefined): string {
  if (failure?.line === undefined) return failure?.cause === undefined ? '' : `: ${CAUSE_WORDS[failure.cause]}`
  const { line } = failure
  return `: "${line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line}"`
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

function futureOf({ sides, clash, winner }: ServiceDuplicated): string[] {
  const booting = sides.filter(({ startsAtBoot }) => startsAtBoot === true)
  if (clash === 'dormant') return ['they clash when both are started']
  if (booting.length > 1)
    return [`at the next boot ${booting.length === 2 ? 'both' : 'all'} start, and one of them loses`]
  if (booting.length === 0) return ['neither starts at the next boot']
  const [only] = booting
  return only === winner || only === undefined
    ? []
    : [`at the next boot ${describeService(only)} starts, and nobody else`]
}

/** `backend: unit connexa-backend.service has been restarted 12 times …; its port 8001/tcp is held by …` */
export function describeRestarting({ service, dependents }: ServiceRestarting, holders: string): string {
  const down = dependents.length === 0 ? '' : `; ${namesOf(dependents)} ${areDown(dependents)}`
  const held = holders === '' ? '' : `; its port is held by ${holders}`
  return `${describeService(service)} ${stateWords(service)}${failureWords(service.failure)}${held}${down}`
}

function namesOf(services: readonly Service[]): string {
  const names = services.slice(0, MAX_NAMED).map((service) => formatRef(refOf(service)))
  const more = services.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ')
}

function areDown(services: readonly Service[]): string {
  const isOne = services.length === 1
  return services.some(isActive) ? `cannot work without it` : `${isOne ? 'is' : 'are'} down because of it`
}
