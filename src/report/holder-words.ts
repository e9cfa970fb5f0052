import { ANY_ADDRESS, formatAddress } from '../model/address.ts'
import type { Endpoint } from '../model/endpoint.ts'
import type { Container, Holder, Manager, Process } from '../model/holder.ts'
import { isServing, type Listener } from '../model/listener.ts'

const MAX_NAMED = 3
const MAX_COMMAND = 120

/** Who sits on an endpoint, most telling first; beyond three their number. */
export function describeListeners(listeners: readonly Listener[], wanted: Endpoint): string {
  const texts = [...new Set(listeners.map((listener) => describeListener(listener, wanted)))]
  const more = texts.length - MAX_NAMED
  return more > 0 ? `${texts.slice(0, MAX_NAMED).join('; ')}; and ${more} more` : texts.join(' and ')
}

function describeListener(listener: Listener, wanted: Endpoint): string {
  const [holder] = listener.holders
  if (isServing(listener)) {
    const { address } = listener.endpoint
    const place =
      address === wanted.address ? [] : [`on ${address === ANY_ADDRESS ? 'all addresses' : formatAddress(address)}`]
    return holder === undefined ? ['a socket without a process', ...place].join(' ') : describeHolder(holder, place)
  }
  const left = listener.secondsLeft === undefined ? '' : `, which the kernel keeps for ${listener.secondsLeft} s more`
  const of = holder === undefined ? '' : ` of ${describeHolder(holder)}`
  return `a connection to ${listener.peer ?? 'nobody'} (${listener.state})${of}${left}`
}

/** `redis-server *:6379 (pid 812, user redis, unit redis-server.service, since 2026-11-20 08:14 UTC)` */
function describeHolder({ process, container, manager, unknown }: Holder, place: readonly string[] = []): string {
  const facts = [
    ...place,
    ...(process === undefined
      ? []
      : [`pid ${process.pid}`, ...(process.user === undefined ? [] : [`user ${process.user}`])]),
    ...(container === undefined ? [] : [describeContainer(container)]),
    ...(manager === undefined ? [] : [describeManager(manager)]),
    ...(process?.startedAt === undefined ? [] : [`since ${formatTime(process.startedAt)}`]),
  ]
  const name = process === undefined ? 'a process that cannot be seen' : commandOf(process)
  const why = process === undefined && unknown !== undefined ? `: ${unknown}` : ''
  return `${name}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${why}`
}

function commandOf({ command }: Process): string {
  return command.length > MAX_COMMAND ? `${command.slice(0, MAX_COMMAND)}…` : command
}

function describeContainer({ engine, id, name, address }: Container): string {
  const what = name ?? id?.slice(0, 12) ?? (address === undefined ? undefined : `at ${address}`)
  return what === undefined ? `a ${engine} container` : `${engine} container ${what}`
}

function describeManager({ scope, unit, user }: Manager): string {
  return scope === 'system' ? `unit ${unit}` : `unit ${unit} of user ${user ?? '?'}`
}

/** `2026-11-20T08:14:09.000Z` to `2026-11-20 08:14 UTC` */
function formatTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}
