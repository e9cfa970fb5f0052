import { ANY_ADDRESS, formatAddress } from '../model/address.ts'
import type { Endpoint } from '../model/endpoint.ts'
import {
  type Container,
  type Holder,
  isForAllContainers,
  type Manager,
  type Process,
  programName,
} from '../model/holder.ts'
import { isHolding, isIdle, isLeased, type Listener } from '../model/listener.ts'
import type { KernelPart, Tunnel } from '../model/not-a-server.ts'
import { describeLessee } from './lessee-words.ts'
import { cut, describeRun, formatTime } from './run-words.ts'

export const MAX_NAMED = 3
const MAX_COMMAND = 120

/** Who sits on an endpoint, most telling first; beyond three their number. One on several addresses is told once. */
export function describeListeners(listeners: readonly Listener[], wanted: Endpoint): string {
  const places = new Map<string, { listener: Listener; addresses: string[] }>()
  for (const listener of listeners) {
    const key = describeListener(listener, [])
    const known = places.get(key) ?? { listener, addresses: [] }
    const { address } = listener.endpoint
    if (address !== wanted.address)
      known.addresses.push(address === ANY_ADDRESS ? 'all addresses' : formatAddress(address))
    places.set(key, known)
  }
  const texts = [...places.values()].map(({ listener, addresses }) => describeListener(listener, addresses))
  const more = texts.length - MAX_NAMED
  return more > 0 ? `${texts.slice(0, MAX_NAMED).join('; ')}; and ${more} more` : texts.join(' and ')
}

function describeListener(listener: Listener, addresses: readonly string[]): string {
  const [holder] = listener.holders
  if (isLeased(listener)) return `a lease of ${describeLessee(listener)}`
  if (isHolding(listener)) {
    const place = placeOf(listener, addresses)
    if (holder === undefined) return ['a socket without a process', ...place].join(' ')
    return `${describeHolder(holder, place)}${describeMore(listener.holders.slice(1))}`
  }
  const left = listener.secondsLeft === undefined ? '' : `, which the kernel keeps for ${listener.secondsLeft} s more`
  const of = holder === undefined ? '' : ` of ${describeHolder(holder)}`
  return `a connection to ${listener.peer ?? 'nobody'} (${listener.state})${of}${left}`
}

function placeOf(listener: Listener, addresses: readonly string[]): string[] {
  const places = [...new Set(addresses)].join(' and ')
  if (isIdle(listener)) return [`bound${places && ` to ${places}`} and not listening`]
  return places === '' ? [] : [`on ${places}`]
}

/** `, shared with nginx (pid 813), nginx (pid 814), nginx (pid 815) and 1 more`, of the processes that have it too. */
function describeMore(holders: readonly Holder[]): string {
  const processes = holders.flatMap(({ process, container }) => (container?.name === undefined ? (process ?? []) : []))
  const named = processes.slice(0, MAX_NAMED).map((process) => `${nameOf(process)} (pid ${process.pid})`)
  const more = processes.length - MAX_NAMED
  return named.length === 0 ? '' : `, shared with ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** `nginx: worker process` is nginx. */
function nameOf({ command }: Process): string {
  return programName(command).replace(/:$/, '')
}

/** `redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)` */
function describeHolder(holder: Holder, place: readonly string[] = []): string {
  const { process, container, manager, run, tunnel, kernel, product, unknown } = holder
  if (kernel !== undefined) return withFacts('the kernel itself', [...place, describeKernel(kernel)])
  const since = process?.startedAt && `since ${formatTime(process.startedAt)}`
  // Of a container that is known by its name or address, its helper on the host tells nothing more.
  if (container?.name !== undefined || container?.address !== undefined) {
    const unit = container.engine === 'podman' && manager ? describeUnit(manager, container) : undefined
    const whose = container.engine === 'docker' && container.user ? `user ${container.user}` : undefined
    const age = process && isForAllContainers(process.command) ? undefined : since
    const left = container.isGone === true && process ? `pid ${process.pid}` : undefined
    return withFacts(describeContainer(container), [...place, whose, left, unit, age, run && describeRun(run)])
  }
  const facts = [
    ...place,
    process && `pid ${process.pid}`,
    process?.user && `user ${process.user}`,
    container && describeContainer(container),
    manager && describeManager(manager),
    tunnel && describeTunnel(tunnel),
    since,
    run && describeRun(run),
  ]
  const name = process === undefined ? 'a process that cannot be seen' : commandOf(process)
  const why = process === undefined && unknown !== undefined ? `: ${unknown}` : ''
  return `${withFacts(product === undefined ? name : `${product}, ${name}`, facts)}${why}`
}

/** A container that is not there for its unit was started by a program of it. */
function describeUnit(manager: Manager, { isOfUnit }: Container): string {
  return `${isOfUnit === true ? '' : 'started in '}${describeManager(manager)}`
}

function withFacts(name: string, facts: readonly (string | undefined)[]): string {
  const known = facts.filter((fact) => fact)
  return known.length === 0 ? name : `${name} (${known.join(', ')})`
}

function commandOf({ command }: Process): string {
  return cut(command, MAX_COMMAND)
}

/** `docker container web of redis:7, service cache of compose project shop` */
export function describeContainer({ engine, id, name, image, address, isGone, ...compose }: Container): string {
  const { composeProject, composeService } = compose
  const what = name ?? id?.slice(0, 12) ?? (address === undefined ? undefined : `at ${address}`)
  const service = composeService === undefined ? '' : `service ${composeService} of `
  const project = composeProject && `${service}compose project ${composeProject}`
  const facts = [image, project].filter((fact) => fact !== undefined)
  const title = what === undefined ? `a ${engine} container` : `${engine} container ${what}`
  return `${title}${facts.length === 0 ? '' : ` of ${facts.join(', ')}`}${isGone === true ? ', which is gone' : ''}`
}

/** `unit redis.service`, `user unit web.service of alice`, `supervisor program shop:api` */
export function describeManager({ kind, scope, unit, user = '?' }: Manager): string {
  if (kind === 'supervisor') return `supervisor program ${unit}`
  if (kind === 'pm2') return `pm2 application ${unit} of ${user}`
  if (kind === 'xinetd') return `xinetd service ${unit}`
  return scope === 'system' ? `unit ${unit}` : `user unit ${unit} of ${user}`
}

const TUNNELS: Record<Tunnel['kind'], string> = {
  'ssh-local': 'ssh tunnel',
  'ssh-remote': 'reverse ssh tunnel',
  kubectl: 'kubectl port-forward',
  editor: 'port forward of an editor',
}

export function describeTunnel({ kind, target }: Tunnel): string {
  return `${TUNNELS[kind]}${target === undefined ? '' : ` to ${target}`}`
}

/** `vxlan device vx0`, `nfsd` */
export function describeKernel({ module, device }: KernelPart): string {
  return device === undefined ? module : `${module} device ${device}`
}
