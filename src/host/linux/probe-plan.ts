import { ANY_ADDRESS, addressesOverlap, familyOf } from '../../model/address.ts'
import { type ByPort, byPort } from '../../model/by-port.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import type { Listener } from '../../model/listener.ts'
import { portsOf, rangeSize } from '../../model/port.ts'
import type { Wanted } from '../../model/snapshot.ts'

/** Up to this many ports each one is bound; beyond, the tables speak for the ports that they leave no doubt about. */
const BIND_EACH_UP_TO = 256

interface Circumstances {
  unprivilegedStart: number
  /** Something may hold a port and show in no table. */
  areTablesPartial: boolean
}

/** The binds that can tell something the tables cannot. */
export function planProbes(
  wanted: readonly Wanted[],
  listeners: readonly Listener[],
  circumstances: Circumstances,
): Endpoint[] {
  const known = byPort(listeners)
  return wanted.flatMap((one) => {
    const rows = rowsOf(one, known)
    const certain = certainPorts(one, rows)
    const isEach = circumstances.areTablesPartial || rangeSize(one.range) <= BIND_EACH_UP_TO
    const ports = isEach ? [...portsOf(one.range)] : samplePorts(one, rows, circumstances.unprivilegedStart)
    return ports
      .filter((port) => !certain.has(port))
      .map((port) => ({ protocol: one.protocol, address: one.address, port }))
  })
}

/** What is wanted, without that of which the tables alone tell that none of it can be had. */
export function withoutCertain(wanted: readonly Wanted[], listeners: readonly Listener[]): Wanted[] {
  const known = byPort(listeners)
  return wanted.filter((one) => certainPorts(one, rowsOf(one, known)).size < rangeSize(one.range))
}

function certainPorts(one: Wanted, rows: readonly Listener[]): ReadonlySet<number> {
  return new Set(rows.filter((row) => isCertain(row, one)).map(({ endpoint }) => endpoint.port))
}

function rowsOf({ protocol, address, range }: Wanted, listeners: ByPort<Listener>): Listener[] {
  const isOn = ({ endpoint }: Listener) => endpoint.protocol === protocol && addressesOverlap(endpoint.address, address)
  return listeners.in(range).filter(isOn)
}

/**
 * A TCP listener at an overlapping address leaves no doubt, but for two: a `[::]` one beside IPv4 may be v6only, and one
 * at a link-local address may be in another zone.
 */
function isCertain({ endpoint, state }: Listener, { address }: Wanted): boolean {
  const mayBeV6Only = endpoint.address === ANY_ADDRESS && familyOf(address) === 'ipv4'
  return state === 'listen' && !mayBeV6Only && !address.includes('%')
}

/** Every port with a doubtful socket, and one free port on each side of the privileged limit. */
function samplePorts({ range }: Wanted, rows: readonly Listener[], unprivilegedStart: number): number[] {
  const taken = new Set(rows.map(({ endpoint }) => endpoint.port))
  const firstFree = (low: number, high: number) => {
    for (let port = low; port <= high; port++) if (!taken.has(port)) return [port]
    return []
  }
  const privileged = firstFree(range.low, Math.min(range.high, unprivilegedStart - 1))
  const open = firstFree(Math.max(range.low, unprivilegedStart), range.high)
  return [...taken, ...privileged, ...open]
}
