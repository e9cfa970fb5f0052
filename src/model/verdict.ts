import { addressesOverlap, familyOf } from './address.ts'
import type { Endpoint } from './endpoint.ts'
import { isServing, type Listener } from './listener.ts'
import { isInRange, type PortRange } from './port.ts'
import type { Requirement } from './requirement.ts'
import type { Probe, Snapshot } from './snapshot.ts'

/**
 * May a server have this endpoint? `reuse-only`: only one that sets SO_REUSEADDR.
 * `refused`: this user may not. `unavailable`: nobody may, the address is not here. `unknown`: the bind told neither.
 */
export type Verdict = 'usable' | 'reuse-only' | 'in-use' | 'refused' | 'unavailable' | 'unknown'

/** What is known of one wanted endpoint. */
export interface Judged {
  requirement: Requirement
  endpoint: Endpoint
  verdict: Verdict
  /** What the bind answered, where it was tried. */
  errno?: string
  /** Sockets in the way of it. */
  blockers: Listener[]
  /** Servers on the same number of the other address family: no obstacle, but "localhost" may mean them. */
  neighbours: Listener[]
}

/** Every wanted endpoint of which something is known: a socket on its number, or the answer of a bind. */
export function judge(requirements: readonly Requirement[], snapshot: Snapshot): Judged[] {
  const known = byPort(snapshot)
  const ports = [...known.keys()].sort((a, b) => a - b)
  const portsIn = ({ low, high }: PortRange) =>
    low === high ? [low].filter((port) => known.has(port)) : ports.filter((port) => isInRange(port, { low, high }))
  return requirements.flatMap((requirement) =>
    portsIn(requirement.range).map((port) => judgePort(requirement, port, known.get(port) ?? NOTHING)),
  )
}

interface Known {
  listeners: Listener[]
  probes: Probe[]
}

const NOTHING: Known = { listeners: [], probes: [] }

function byPort(snapshot: Snapshot): Map<number, Known> {
  const known = new Map<number, Known>()
  const at = (port: number): Known => {
    const entry = known.get(port) ?? { listeners: [], probes: [] }
    known.set(port, entry)
    return entry
  }
  for (const listener of snapshot.listeners) at(listener.endpoint.port).listeners.push(listener)
  for (const probe of snapshot.probes) at(probe.endpoint.port).probes.push(probe)
  return known
}

function judgePort(requirement: Requirement, port: number, known: Known): Judged {
  const { protocol, address } = requirement
  const sameProtocol = known.listeners.filter((listener) => listener.endpoint.protocol === protocol)
  const blockers = sameProtocol.filter((listener) => addressesOverlap(listener.endpoint.address, address))
  const others = sameProtocol.filter((listener) => !blockers.includes(listener) && isServing(listener))
  const neighbours = others.filter((listener) => familyOf(listener.endpoint.address) !== familyOf(address))
  const probe = known.probes.find(({ endpoint }) => endpoint.protocol === protocol && endpoint.address === address)
  return {
    requirement,
    endpoint: { protocol, address, port },
    verdict: probe === undefined ? verdictOfTables(blockers) : verdictOfProbe(probe, blockers),
    ...(probe === undefined ? {} : { errno: probe.reuse }),
    blockers,
    neighbours,
  }
}

/** Without a bind, any socket in the way counts as holding the port. */
function verdictOfTables(blockers: readonly Listener[]): Verdict {
  return blockers.length > 0 ? 'in-use' : 'usable'
}

function verdictOfProbe({ reuse, plain }: Probe, blockers: readonly Listener[]): Verdict {
  switch (reuse) {
    case 'ok':
      // The tables show TIME_WAIT and left-over connections; only a plain bind meets a socket that does not listen.
      return plain === 'ok' || (plain === undefined && blockers.length === 0) ? 'usable' : 'reuse-only'
    case 'EADDRINUSE':
      return 'in-use'
    case 'EACCES':
    case 'EPERM':
      return blockers.some(isServing) ? 'in-use' : 'refused'
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return 'unavailable'
    default:
      return 'unknown'
  }
}
