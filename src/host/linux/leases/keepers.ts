import { formatAddress } from '../../../model/address.ts'
import { defined } from '../../../model/defined.ts'
import { groupBy } from '../../../model/group-by.ts'
import { type Holder, type KeptLease, programName } from '../../../model/holder.ts'
import type { LeaseSet } from '../../../model/lease.ts'
import { isHolding, isLeased, type Listener } from '../../../model/listener.ts'
import { formatRange, isInRange, joinPorts } from '../../../model/port.ts'
import { ownCommand } from '../../../model/shell.ts'
import type { Gap } from '../../../model/snapshot.ts'
import { readRun } from '../ci-run.ts'
import type { Processes } from '../processes.ts'
import { findOwners } from '../socket-owners.ts'
import type { Sight } from '../viewer.ts'
import { type Caller, callerOf, readSet } from './list.ts'

/** Sockets, the leases among them named, and without the connections that are parked for these. */
export interface Kept {
  leases: Listener[]
  others: Listener[]
  gaps: Gap[]
}

/** Who has leased the ports, by the keepers of their names. */
export function nameKeepers(listeners: readonly Listener[], sight: Sight): Kept {
  const all = listeners.filter(isLeased)
  const others = listeners.filter((listener) => !isLeased(listener))
  const { pids } = findOwners(inodesOf(listeners), sight.processes)
  const known = { pids, keeperOf: keeperReader(sight.processes) }
  const named = new Map(all.map((lease) => [lease, keepersOf(lease, known)]))
  const parked = others.filter((one) => all.some((lease) => isParked(one, named.get(lease) ?? [], { lease, pids })))
  const leases = [...named].map(([lease, holders]): Listener => {
    if (holders.length > 0) return { ...lease, holders }
    const uid = parked.find(({ inode, endpoint }) => inode !== 0 && endpoint.port === lease.endpoint.port)?.uid
    const hidden = { ...lease, ...defined({ uid }) }
    return { ...hidden, holders: [hiddenKeeper(hidden, sight)] }
  })
  return { leases, others: others.filter((one) => !parked.includes(one)), gaps: unnamed(leases) }
}

/** Of the leases, and of the connections that may be parked for them. */
function inodesOf(listeners: readonly Listener[]): Set<number> {
  const ports = new Set(listeners.filter(isLeased).map(({ endpoint }) => endpoint.port))
  const meant = listeners.filter((one) => ports.has(one.endpoint.port) && !isHolding(one) && one.inode !== 0)
  return new Set(meant.map(({ inode }) => inode))
}

type Pids = ReadonlyMap<number, readonly number[]>

/**
 * A connection that is parked on a port says nothing that its lease does not. It is the keeper's, or as hidden as he is,
 * or what the kernel still has of the other end.
 */
function isParked(
  { endpoint, peer, state, inode }: Listener,
  keepers: readonly Holder[],
  { lease, pids }: { lease: Listener; pids: Pids },
): boolean {
  const isBeside = endpoint.port === lease.endpoint.port && endpoint.protocol === 'tcp'
  if (!isBeside || !/^(127\.|::1$)/.test(endpoint.address)) return false
  if (inode === 0) return state.startsWith('fin-wait') && keepers.every(({ lease }) => lease?.isHeld !== false)
  const own = pids.get(inode) ?? []
  return own.length === 0
    ? keepers.length === 0 && (state === 'close-wait' || peer === `${formatAddress(endpoint.address)}:${endpoint.port}`)
    : own.some((pid) => keepers.some(({ process }) => process?.pid === pid))
}

interface Known {
  pids: Pids
  keeperOf(pid: number): Keeper | undefined
}

interface Keeper {
  holder: Holder
  set: LeaseSet | undefined
}

/** Each is read once, however many ports it keeps. */
function keeperReader(processes: Processes): Known['keeperOf'] {
  const caller = callerOf(processes)
  const known = new Map<number, Keeper | undefined>()
  return (pid) => {
    if (!known.has(pid)) known.set(pid, readKeeper(pid, caller, processes))
    return known.get(pid)
  }
}

/** The unit and the container that one was started in are not to be stopped for it: they are left out. */
function readKeeper(pid: number, caller: Caller, processes: Processes): Keeper | undefined {
  const process = processes.read(pid)
  if (process === undefined) return undefined
  const run = readRun(process, () => true, processes)
  const set = readSet(pid, caller, processes)
  // A keeper's arguments are its program.
  const told = set === undefined ? process : { ...process, command: programName(process.command) }
  return { holder: { process: told, ...defined({ run }) }, set }
}

function keepersOf({ inode, endpoint }: Listener, { pids, keeperOf }: Known): Holder[] {
  return (pids.get(inode) ?? []).flatMap((pid): Holder[] => {
    const { holder, set } = keeperOf(pid) ?? {}
    return holder === undefined ? [] : [{ ...holder, ...defined({ lease: set && keptLease(set, endpoint.port) }) }]
  })
}

function keptLease({ id, since, owner, leases, isOwn }: LeaseSet, port: number): KeptLease {
  const lease = leases.find(({ range }) => isInRange(port, range))
  return { id, owner, isOwn, ...defined({ name: lease?.name, isHeld: lease?.isHeld, since }) }
}

function hiddenKeeper({ uid, endpoint }: Listener, { viewer, processes }: Sight): Holder {
  if (viewer.uid === 0) return { unknown: 'who keeps it is outside of this pid namespace, and shows there' }
  const who = uid < 0 || uid === viewer.uid ? 'it is not one of yours here' : `it was taken by ${processes.nameOf(uid)}`
  const unknown = `${who}, and only root sees the processes of others`
  return { unknown, shownBy: `sudo ${ownCommand(`who ${endpoint.port}`, viewer.program?.())}` }
}

/** Ports in a row of which the same is known are one gap. */
function unnamed(leases: readonly Listener[]): Gap[] {
  const hidden = leases.flatMap(({ endpoint, holders }) =>
    holders
      .filter(({ process }) => process === undefined)
      .map(({ unknown = 'it cannot be seen', shownBy }) => ({ endpoint, reason: unknown, shownBy })),
  )
  const alike = groupBy(hidden, ({ endpoint, reason }) => `${endpoint.protocol} ${reason}`)
  return [...alike.values()].flatMap((group) =>
    joinPorts(group.map(({ endpoint }) => endpoint.port).sort((a, b) => a - b)).flatMap((range): Gap[] => {
      const first = group.find(({ endpoint }) => endpoint.port === range.low)
      if (first === undefined) return []
      const subject = `who has leased ${formatRange(range)}/${first.endpoint.protocol}`
      return [{ subject, reason: first.reason, ...defined({ command: first.shownBy }), affects: 'naming' }]
    }),
  )
}
