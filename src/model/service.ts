import type { Address } from './address.ts'
import type { Endpoint, Protocol } from './endpoint.ts'
import type { Container, Manager } from './holder.ts'
import type { Listener } from './listener.ts'
import type { PortRange } from './port.ts'
import type { Origin } from './requirement.ts'

/**
 * `up`: it runs. `starting`: it has been started and is not ready. `restarting`: it has ended and is started again.
 * `failed`: it has ended and is given up. `down`: it does not run. `unknown`: its manager could not be asked.
 */
export const SERVICE_STATES = ['up', 'starting', 'restarting', 'failed', 'down', 'unknown'] as const
export type ServiceState = (typeof SERVICE_STATES)[number]

/** Where a claim was read: a socket unit, a published port, a command line, a variable, the habit of its product. */
export const CLAIM_SOURCES = ['socket', 'publish', 'arguments', 'environment', 'default-port'] as const
export type ClaimSource = (typeof CLAIM_SOURCES)[number]

/** `certain`: the manager itself opens it. `likely`: the program is told so. `guess`: programs of its kind do. */
export const CONFIDENCES = ['certain', 'likely', 'guess'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Ports that a service declares to be its own, whether it has them or not. */
export interface Claim {
  /** Either, where it does not say; as a rule that means TCP. */
  protocol?: Protocol
  /** `*` where it does not say. */
  address: Address
  range: PortRange
  source: ClaimSource
  confidence: Confidence
  /** File, line and column, where it stands in one. */
  origin?: Origin
}

/** What its own words, its exit status or its manager say of why a service does not stay up. */
export const FAILURE_CAUSES = [
  'address-in-use',
  'permission-denied',
  'address-unavailable',
  'not-found',
  'out-of-memory',
  'dependency',
  'timeout',
  'crashed',
  'exited',
] as const
export type FailureCause = (typeof FAILURE_CAUSES)[number]

export interface Failure {
  cause: FailureCause
  /** The ports that its words name; of `address-in-use` as a rule one. */
  ports: number[]
  /** The line of its own log that says so. Foreign text. */
  line?: string
  /** Where that line stands: `journal`, or the path of a log file. */
  source?: string
}

/** What a service is, whoever runs it. */
export interface ServiceProduct {
  key: string
  name: string
  /** The ports it takes when nobody sets one. */
  ports: readonly number[]
}

/**
 * One program that somebody keeps running on this machine. It has a manager, a container, or both, where a unit was
 * made for a container: those two are one service.
 */
export interface Service {
  manager?: Manager
  /** Socket units of the same manager that open ports for it, and start it at the first connection. */
  sockets?: string[]
  container?: Container
  /** The unit that its manager itself runs in, as the supervisord of a program does. */
  within?: Manager
  state: ServiceState
  /** ISO 8601, UTC: since when it has been in this state. */
  since?: string
  /**
   * Whether it starts when the machine does, by itself or by a socket or a timer that does; undefined where that could
   * not be seen. Of a user's own manager only where he lingers: without that it starts when he logs in.
   */
  startsAtBoot?: boolean
  /** Its unit file is a link into the store of Nix: home-manager has made it, and makes it again. */
  isFromStore?: boolean
  /** It cannot be started before that is undone. */
  isMasked?: boolean
  /** How often it was started again by itself, where its manager counts that. */
  restarts?: number
  failure?: Failure
  /** Paths of the files that its program writes its log to, as its manager says. */
  logs?: string[]
  product?: ServiceProduct
  claims: Claim[]
  /** What it has now. */
  endpoints: Endpoint[]
  /** Names of units of the same manager that it cannot be up without. */
  needs: string[]
  /** Names of units of the same manager that are never up beside it. */
  excludes: string[]
}

/** Everything that runs, or would run, on this machine. */
export interface Inventory {
  services: Service[]
  /** All sockets of servers, with their holders, whether a service has them or not. */
  listeners: Listener[]
}

/** The words for who runs a service, as in `system:redis.service`, `user:web.service`, `supervisor:backend`. */
export const SERVICE_KEEPERS = ['system', 'user', 'supervisor', 'docker', 'podman', 'compose', 'pm2', 'xinetd'] as const
type ServiceKeeper = (typeof SERVICE_KEEPERS)[number]

/** Names one service: `keeper:name`, or `keeper/user:name` where it is another user's. */
export interface ServiceRef {
  keeper: ServiceKeeper
  user?: string
  /** A unit, `group:program`, a container's name, `project/service` of compose, an application. */
  name: string
}

export const BOTH = 'both'

/** A service that the user knows to be there twice, and which of the two is to stay. */
export interface ServicePair {
  name: string
  ports: PortRange[]
  runBy: ServiceRef[]
  /** One of `runBy`, or both: on different ports. */
  keep?: ServiceRef | typeof BOTH
  origin: Origin
}

/** The name that people and configuration files use for it. */
export function refOf({ manager, container }: Pick<Service, 'manager' | 'container'>): ServiceRef {
  if (manager !== undefined) return withUser({ keeper: keeperOf(manager), name: manager.unit }, manager.user)
  const { engine, name, id, composeProject, composeService, user } = container ?? { engine: 'docker' }
  if (composeProject !== undefined && composeService !== undefined) {
    return withUser({ keeper: 'compose', name: `${composeProject}/${composeService}` }, user)
  }
  return withUser({ keeper: engine === 'podman' ? 'podman' : 'docker', name: name ?? id?.slice(0, 12) ?? '?' }, user)
}

function withUser(ref: ServiceRef, user: string | undefined): ServiceRef {
  return user === undefined ? ref : { ...ref, user }
}

function keeperOf({ kind, scope }: Manager): ServiceKeeper {
  return kind === 'systemd' ? scope : kind
}

export function formatRef({ keeper, user, name }: ServiceRef): string {
  return `${keeper}${user === undefined ? '' : `/${user}`}:${name}`
}

export function formatKept(keep: NonNullable<ServicePair['keep']>): string {
  return keep === BOTH ? keep : formatRef(keep)
}

/** The same as text. */
export function nameOf(service: Pick<Service, 'manager' | 'container'>): string {
  return formatRef(refOf(service))
}

/** Whether a name given without a user may mean it: then it is anybody's. */
export function isNamedBy(service: Pick<Service, 'manager' | 'container'>, ref: ServiceRef): boolean {
  const own = refOf(service)
  const isSame = own.keeper === ref.keeper && own.name === ref.name
  return (isSame && (ref.user === undefined || ref.user === own.user)) || isContainerNamedBy(service, ref)
}

/** A container may be called by its own name too, where a unit or compose runs it. */
function isContainerNamedBy({ container }: Pick<Service, 'container'>, { keeper, name, user }: ServiceRef): boolean {
  return container?.engine === keeper && container.name === name && (user === undefined || user === container.user)
}

/** It runs, or is about to. */
export function isActive({ state }: Service): boolean {
  return state === 'up' || state === 'starting' || state === 'restarting'
}
