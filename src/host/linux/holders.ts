import { ANY_ADDRESS, ANY_IPV6 } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'

import { type Endpoint, formatPort } from '../../model/endpoint.ts'

import { type Holder, isServiceManager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap } from '../../model/snapshot.ts'
import { hintedContainer, withOwnUnit } from './container-hints.ts'
import { readVariables } from './environment.ts'
import { type Circumstances, hiddenHolder, managerOfSocket } from './hidden-holder.ts'
import type { Processes } from './processes.ts'
import { findOwners } from './socket-owners.ts'
import { readSs, type SsSocket } from './ss.ts'
import type { Sight } from './viewer.ts'

/** Listeners with what is known of their holders, and what is not. */
export interface Told {
  listeners: Listener[]
  gaps: Gap[]
}

/** Names the holders of all sockets in one pass; asks `ss` only for those whose process does not tell. */
export async function nameHolders(
  listeners: readonly Listener[],
  by: Sight & { sockets?: readonly SsSocket[] },
): Promise<Told> {
  const { processes, sockets = [] } = by
  const inodes = new Set(listeners.map(({ inode }) => inode).filter((inode) => inode !== 0))
  const { pids, hidden } = findOwners(inodes, processes)
  const named = listeners.map((listener) => {
    const holders = (pids.get(listener.inode) ?? []).map((pid) => readHolder(pid, processes))
    return { ...listener, holders: holders.filter((holder) => holder !== undefined) }
  })
  const answer = await askSs(named.filter(needsSs), sockets)
  return nameByCgroup(named, answer, { ...by, hidden })
}

function readHolder(pid: number, processes: Processes): Holder | undefined {
  const process = processes.read(pid)
  if (process === undefined) return undefined
  const { manager, container } = processes.ownerOfProcess(pid)
  const hint = container ?? hintedContainer(process, processes)
  return withOwnUnit(defined({ process, manager, container: hint }), processes)
}

/** The process is hidden, or it is a service manager that holds the socket for a unit, or has its socket from one. */
function needsSs({ inode, holders }: Listener): boolean {
  return inode !== 0 && (holders.length === 0 || holders.some(isServiceManager) || isHandedOver(holders))
}

/** Who got a socket from a service manager shares it with that one, which does not show its files to users. */
function isHandedOver(holders: readonly Holder[]): boolean {
  if (process.geteuid?.() === 0 || !holders.some(({ manager }) => manager?.kind === 'systemd')) return false
  return holders.some(({ process }) => process && readVariables(process.pid, ['LISTEN_FDS']).LISTEN_FDS !== undefined)
}

/** What is known already is not asked for again. */
async function askSs(listeners: readonly Listener[], known: readonly SsSocket[]): ReturnType<typeof readSs> {
  const inodes = new Set(known.map(({ inode }) => inode))
  if (listeners.every(({ inode }) => inodes.has(inode))) return [...known]
  const answer = await readSs()
  return 'failed' in answer ? answer : [...known, ...answer]
}

function nameByCgroup(
  listeners: readonly Listener[],
  answer: Awaited<ReturnType<typeof readSs>>,
  circumstances: Circumstances,
): Told {
  const sockets = new Map('failed' in answer ? [] : answer.map((socket) => [socket.inode, socket]))
  const gaps = 'failed' in answer ? [missingSs(answer.failed)] : []
  const named = listeners.map((listener) =>
    needsSs(listener) ? nameBySocket(listener, sockets.get(listener.inode), circumstances) : listener,
  )
  return { listeners: named, gaps: [...gaps, ...named.flatMap(unnamed)] }
}

function nameBySocket(listener: Listener, socket: SsSocket | undefined, circumstances: Circumstances): Listener {
  const { endpoint, holders } = listener
  const visible = holders.map((holder) =>
    isServiceManager(holder) ? withUnit(holder, socket?.cgroup, circumstances) : holder,
  )
  const opener = isHandedOver(holders) ? managerOfSocket(socket?.cgroup, circumstances.processes) : undefined
  const known = opener === undefined ? visible : [opener, ...visible]
  const isV6Only = endpoint.address === ANY_ADDRESS && socket?.v6Only === true
  return {
    ...listener,
    endpoint: isV6Only ? { ...endpoint, address: ANY_IPV6 } : endpoint,
    holders: known.length === 0 ? [hiddenHolder(listener, socket?.cgroup, circumstances)] : known,
  }
}

/** pid 1 holds the socket; the cgroup of the socket itself is that of the socket unit. */
function withUnit(holder: Holder, cgroup: string | undefined, { processes }: Circumstances): Holder {
  return { ...holder, ...defined({ manager: processes.ownerOf(cgroup).manager }) }
}

/** The gaps of sockets whose process is hidden, but of those that have turned out to be the kernel's own. */
export function stillUnnamed(gaps: readonly Gap[], listeners: readonly Listener[]): Gap[] {
  const isKernels = ({ holders }: Listener) => holders.every(({ kernel }) => kernel !== undefined)
  return gaps.filter(({ subject }) => {
    const concerned = listeners.filter(({ endpoint }) => subjectOf(endpoint) === subject)
    return concerned.length === 0 || !concerned.every(isKernels)
  })
}

function subjectOf(endpoint: Endpoint): string {
  return `which process holds ${formatPort(endpoint)}`
}

function unnamed({ endpoint, holders }: Listener): Gap[] {
  return holders
    .filter(({ process }) => process === undefined)
    .map(({ unknown = 'its process cannot be seen', shownBy }) => ({
      subject: subjectOf(endpoint),
      reason: unknown,
      ...defined({ command: shownBy }),
      affects: 'naming',
    }))
}

function missingSs(reason: string): Gap {
  return {
    subject: 'the unit that a hidden socket belongs to',
    reason,
    command: 'sudo apt-get install iproute2',
    affects: 'naming',
  }
}
