import { readFileSync } from 'node:fs'
import { ANY_ADDRESS, ANY_IPV4, ANY_IPV6 } from '../../model/address.ts'
import { type ByPort, byPort } from '../../model/by-port.ts'
import { endpointsOverlap, PROTOCOLS, type Protocol } from '../../model/endpoint.ts'
import { isServing, type Listener } from '../../model/listener.ts'
import { type PortSet, portSet } from '../../model/port-set.ts'
import type { Gap, Wanted } from '../../model/snapshot.ts'
import { isEmptyTable, readCounters, type SocketCounters } from './socket-counters.ts'
import { parseSocketTable } from './socket-table.ts'

/** The kernel's socket tables, as far as they are about the wanted ports. */
export interface Tables {
  listeners: Listener[]
  /** TCP sockets of this network namespace that the tables list. */
  tcpSockets: number
  /** What the kernel counted just before. */
  counters: SocketCounters | undefined
  gaps: Gap[]
}

/** Reads the tables once, for all wanted ports and all states. */
export function readTables(wanted: readonly Wanted[]): Tables {
  const counters = readCounters()
  const parts = PROTOCOLS.flatMap((protocol) => {
    const ranges = wanted.filter((one) => one.protocol === protocol).map(({ range }) => range)
    const names = ranges.length === 0 ? [] : [protocol, `${protocol}6`]
    return names
      .filter((name) => !isEmptyTable(name, counters))
      .map((name) => readTable(name, protocol, portSet(ranges)))
  })
  return {
    listeners: parts.flatMap(({ listeners }) => listeners),
    tcpSockets: parts.reduce((sum, { tcpSockets }) => sum + tcpSockets, 0),
    counters,
    gaps: parts.flatMap(({ gaps }) => gaps),
  }
}

type Part = Omit<Tables, 'counters'>

function readTable(name: string, protocol: Protocol, ports: PortSet): Part {
  const path = `/proc/net/${name}`
  try {
    const { listeners, sockets } = parseSocketTable(readFileSync(path), protocol, ports)
    return { listeners: withoutServed(listeners), tcpSockets: protocol === 'tcp' ? sockets : 0, gaps: [] }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { listeners: [], tcpSockets: 0, gaps: isWithoutIpv6(name, code) ? [] : [unreadable(path, code, protocol)] }
  }
}

/** Without IPv6 in the kernel there is no table of it, and nothing to see. */
function isWithoutIpv6(name: string, code: string): boolean {
  const counters = readCounters()
  return code === 'ENOENT' && counters !== undefined && counters.listed[name] === undefined
}

function unreadable(path: string, reason: string, protocol: Protocol): Gap {
  return { subject: `the sockets of ${path}`, reason, command: `cat ${path}`, affects: 'verdict', protocol }
}

/**
 * Leaves out the connections that a server of the same table accepted: they say nothing that the server does not. A
 * connection of the other table is somebody else's, even where the addresses look alike.
 */
function withoutServed(listeners: readonly Listener[]): Listener[] {
  const servers = byPort(listeners.filter(isServing))
  const isServed = ({ endpoint }: Listener) =>
    servers.at(endpoint.port).some((server) => endpointsOverlap(server.endpoint, endpoint))
  return listeners.filter((listener) => isServing(listener) || !isServed(listener))
}

/**
 * Tells v6only listeners from dual-stack ones where something else does: a listener on 0.0.0.0, which would be in the
 * way of a dual-stack one, or an IPv4 bind that succeeded.
 */
export function withV6Only(listeners: readonly Listener[], isIpv4Free: (listener: Listener) => boolean): Listener[] {
  const servers = byPort(listeners.filter(isServing))
  return listeners.map((listener) => {
    const isOpen = listener.endpoint.address === ANY_ADDRESS && isServing(listener)
    if (!isOpen || !(hasIpv4Twin(listener, servers) || isIpv4Free(listener))) return listener
    return { ...listener, endpoint: { ...listener.endpoint, address: ANY_IPV6 } }
  })
}

function hasIpv4Twin({ endpoint }: Listener, servers: ByPort<Listener>): boolean {
  const { protocol, port } = endpoint
  return servers.at(port).some((other) => other.endpoint.protocol === protocol && other.endpoint.address === ANY_IPV4)
}
