import type { Holder } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { ownerOfCgroup, parseCgroupPath } from './cgroup.ts'
import { containerOfCommand } from './container-hints.ts'
import { hiddenHolder } from './hidden-holder.ts'
import { type Processes, readCgroup } from './process.ts'
import { findOwners, type SocketOwners } from './socket-owners.ts'
import { readSs, type SsSocket } from './ss.ts'

export interface Named {
  listeners: Listener[]
  gaps: Gap[]
}

/** Names the holders of all sockets in one pass; asks `ss` only for those whose process does not tell. */
export async function nameHolders(
  listeners: readonly Listener[],
  viewer: Viewer,
  processes: Processes,
): Promise<Named> {
  const inodes = new Set(listeners.map(({ inode }) => inode).filter((inode) => inode !== 0))
  const owners = findOwners(inodes)
  const readable = listeners.map((listener) => ({ ...listener, holders: readHolders(listener, owners, processes) }))
  return readable.some(needsSs) ? nameByCgroup(readable, viewer, processes) : { listeners: readable, gaps: [] }
}

function readHolders({ inode }: Listener, owners: SocketOwners, processes: Processes): Holder[] {
  return (owners.get(inode) ?? []).flatMap((pid) => {
    const process = processes.read(pid)
    if (process === undefined) return []
    const { manager, container } = ownerOfCgroup(parseCgroupPath(readCgroup(pid) ?? '') ?? '')
    return [
      withUser(
        { process, ...whole('manager', manager), ...whole('container', hinted(container, process.command)) },
        processes,
      ),
    ]
  })
}

/**
 * Anybody may choose the arguments of a process, and nobody but the engine its cgroup: an id or a name is believed only
 * where the cgroup says the same.
 */
function hinted(container: Holder['container'], command: string): Holder['container'] {
  const hint = containerOfCommand(command)
  if (container === undefined)
    return hint === undefined ? undefined : { engine: hint.engine, ...whole('address', hint.address) }
  return hint !== undefined && hint.id === container.id ? { ...hint, ...container } : container
}

/** The process is hidden, or it is a service manager that holds the socket for a unit. */
function needsSs({ inode, holders }: Listener): boolean {
  if (inode === 0) return false
  return holders.length === 0 || holders.some(isServiceManager)
}

function isServiceManager({ process, manager }: Holder): boolean {
  return manager === undefined && /^(\/\S*\/)?(systemd|init)( |$)/.test(process?.command ?? '')
}

async function nameByCgroup(listeners: readonly Listener[], viewer: Viewer, processes: Processes): Promise<Named> {
  const answer = await readSs()
  const sockets = new Map('failed' in answer ? [] : answer.map((socket) => [socket.inode, socket]))
  const gaps = 'failed' in answer ? [missingSs(answer.failed)] : []
  const named = listeners.map((listener) => {
    if (!needsSs(listener)) return listener
    const socket = sockets.get(listener.inode)
    const holders =
      listener.holders.length === 0
        ? [withUser(hiddenHolder(listener, { socket, viewer, processes }), processes)]
        : listener.holders.map((holder) =>
            isServiceManager(holder) ? withUser(withUnit(holder, socket), processes) : holder,
          )
    return { ...listener, ...exactAddress(listener, socket), holders }
  })
  return { listeners: named, gaps: [...gaps, ...named.flatMap((listener) => unnamed(listener))] }
}

/** pid 1 holds the socket; the cgroup of the socket itself is that of the socket unit. */
function withUnit(holder: Holder, socket: SsSocket | undefined): Holder {
  const { manager } = ownerOfCgroup(socket?.cgroup ?? '')
  return { ...holder, ...whole('manager', manager) }
}

function exactAddress({ endpoint }: Listener, socket: SsSocket | undefined): { endpoint: Listener['endpoint'] } {
  return { endpoint: endpoint.address === '*' && socket?.v6Only === true ? { ...endpoint, address: '::' } : endpoint }
}

function withUser(holder: Holder, processes: Processes): Holder {
  const { manager } = holder
  return manager?.uid === undefined
    ? holder
    : { ...holder, manager: { ...manager, user: processes.nameOf(manager.uid) } }
}

function unnamed({ endpoint, holders }: Listener): Gap[] {
  return holders
    .filter(({ process }) => process === undefined)
    .map(({ unknown = 'its process cannot be seen' }) => ({
      subject: `which process holds ${endpoint.port}/${endpoint.protocol}`,
      reason: unknown,
      command: `sudo ss -Hanp${endpoint.protocol === 'tcp' ? 't' : 'u'} 'sport = :${endpoint.port}'`,
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

function whole<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
