import { readFileSync } from 'node:fs'
import { ANY_ADDRESS, ANY_IPV6 } from '../../model/address.ts'
import { endpointsOverlap, PROTOCOLS, type Protocol } from '../../model/endpoint.ts'
import { isServing, type Listener } from '../../model/listener.ts'
import type { Gap, Wanted } from '../../model/snapshot.ts'
import { isEmptyTable, readCounters } from './socket-counters.ts'
import { parseSocketTable, portSet } from './socket-table.ts'

export interface Tables {
  listeners: Listener[]
  /** Full TCP sockets of this network namespace that the tables list. */
  tcpSockets: number
  gaps: Gap[]
}

/** Reads the kernel's socket tables once, for all wanted ports and all states. */
export function readTables(wanted: readonly Wanted[]): Tables {
  const tables: Tables = { listeners: [], tcpSockets: 0, gaps: [] }
  const counters = readCounters()
  for (const protocol of PROTOCOLS) {
    const ranges = wanted.filter((one) => one.protocol === protocol).map(({ range }) => range)
    if (ranges.length === 0) continue
    const ports = portSet(ranges)
    for (const name of [protocol, `${protocol}6`]) {
      if (!isEmptyTable(name, counters)) addTable(tables, { name, protocol, ports })
    }
  }
  return { ...tables, listeners: withoutServed(tables.listeners) }
}

function addTable(
  tables: Tables,
  { name, protocol, ports }: { name: string; protocol: Protocol; ports: Uint8Array },
): void {
  const path = `/proc/net/${name}`
  try {
    const { listeners, sockets } = parseSocketTable(readFileSync(path), protocol, ports)
    tables.listeners = tables.listeners.concat(listeners)
    if (protocol === 'tcp') tables.tcpSockets += sockets
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    // Without IPv6 in the kernel there is no table of it, and nothing to see.
    if (code === 'ENOENT' && name.endsWith('6') && tables.gaps.length === 0) return
    tables.gaps.push({ subject: `the sockets of ${path}`, reason: code, command: `cat ${path}`, affects: 'verdict' })
  }
}

/** Leaves out the connections that a server on the same port accepted: they say nothing that the server does not. */
function withoutServed(listeners: readonly Listener[]): Listener[] {
  const servers = new Map<string, Listener[]>()
  const keyOf = ({ endpoint }: Listener) => `${endpoint.port}/${endpoint.protocol}`
  for (const server of listeners.filter(isServing)) {
    servers.set(keyOf(server), [...(servers.get(keyOf(server)) ?? []), server])
  }
  const isServed = (listener: Listener) =>
    servers.get(keyOf(listener))?.some((server) => endpointsOverlap(server.endpoint, listener.endpoint)) ?? false
  return listeners.filter((listener) => isServing(listener) || !isServed(listener))
}

/**
 * Tells v6only listeners from dual-stack ones where something else does: a listener on an IPv4 address of the same
 * port, or an IPv4 bind that succeeded.
 */
export function withV6Only(listeners: readonly Listener[], isIpv4Free: (listener: Listener) => boolean): Listener[] {
  return listeners.map((listener) => {
    const isOpen = listener.endpoint.address === ANY_ADDRESS && isServing(listener)
    if (!isOpen || !(hasIpv4Sibling(listener, listeners) || isIpv4Free(listener))) return listener
    return { ...listener, endpoint: { ...listener.endpoint, address: ANY_IPV6 } }
  })
}

function hasIpv4Sibling({ endpoint }: Listener, listeners: readonly Listener[]): boolean {
  return listeners.some(
    (other) =>
      isServing(other) &&
      other.endpoint.port === endpoint.port &&
      other.endpoint.protocol === endpoint.protocol &&
      other.endpoint.address.includes('.'),
  )
}
