import { addressesOverlap, familyOf } from './address.ts'
import { byPort } from './by-port.ts'
import { isUp } from './compose-service.ts'
import type { Endpoint } from './endpoint.ts'
import { type ExpectationVerdict, judgeExpectation, serversAt } from './expectation.ts'
import { isLeased, isOwnLease, isServing, type Listener } from './listener.ts'
import { portsOf } from './port.ts'
import type { Requirement } from './requirement.ts'
import type { Probe, Snapshot, Viewer } from './snapshot.ts'

/**
 * May a server have this endpoint? `reuse-only`: only one that sets SO_REUSEADDR.
 * `already-up`: the server has it. `refused`: this user may not. `unavailable`: nobody may, the address is not here. `unknown`: the bind told neither.
 */
export type Verdict =
  | ExpectationVerdict
  | ('usable' | 'already-up' | 'reuse-only' | 'in-use' | 'refused' | 'unavailable' | 'unknown')

/** What may be said of a need as a whole: the worst of what is known of its ports. */
export type Status = Verdict | 'leased'

/** What is known of one wanted endpoint. */
export interface Judged {
  requirement: Requirement
  endpoint: Endpoint
  verdict: Verdict
  /** What the bind answered, where it was tried. */
  errno?: string
  /** Sockets in the way of it, and leases of others. */
  blockers: Listener[]
  /** The leases of it that are no obstacle, as the job that asks has them. */
  own: Listener[]
  /** Servers on the same number of the other address family: no obstacle, but "localhost" may mean them. */
  neighbours: Listener[]
}

/**
 * Every wanted endpoint of which something is known: a socket on its number, or the answer of a bind; of those that are
 * expected to be in use every one.
 */
export function judge(requirements: readonly Requirement[], snapshot: Snapshot): Judged[] {
  const [listeners, probes] = [byPort(snapshot.listeners), byPort(snapshot.probes)]
  const known = byPort([...snapshot.listeners, ...snapshot.probes])
  return requirements.flatMap((requirement) => {
    const { range, expect } = requirement
    if (expect !== undefined) {
      return [...portsOf(range)].map((port) => judgeExpected(requirement, port, [listeners.at(port), snapshot.viewer]))
    }
    return known.portsIn(range).map((port) => {
      const judged = judgePort(requirement, port, [listeners.at(port), probes.at(port)])
      return isItsOwn(judged, snapshot.viewer) ? { ...judged, verdict: 'already-up' } : judged
    })
  })
}

/** Nobody has it but the containers that the need is for. */
function isItsOwn({ requirement: { declared }, verdict, blockers }: Judged, viewer: Viewer): boolean {
  return verdict === 'in-use' && declared?.service !== undefined && isUp(declared.service, blockers, viewer)
}

type Seen = [listeners: readonly Listener[], viewer: Viewer]

function judgeExpected(requirement: Requirement, port: number, [listeners, viewer]: Seen): Judged {
  const { protocol, address } = requirement
  const endpoint = { protocol, address, port }
  const blockers = serversAt(endpoint, listeners)
  const verdict = judgeExpectation(requirement, blockers, viewer)
  return { requirement, endpoint, verdict, blockers, own: ownLeases(endpoint, listeners), neighbours: [] }
}

function ownLeases({ protocol }: Endpoint, listeners: readonly Listener[]): Listener[] {
  return listeners.filter((listener) => isOwnLease(listener) && listener.endpoint.protocol === protocol)
}

type Known = [listeners: readonly Listener[], probes: readonly Probe[]]

function judgePort(requirement: Requirement, port: number, [listeners, probes]: Known): Judged {
  const { protocol, address } = requirement
  const endpoint = { protocol, address, port }
  const own = ownLeases(endpoint, listeners)
  const sameProtocol = listeners.filter(
    (listener) => listener.endpoint.protocol === protocol && !own.includes(listener),
  )
  const blockers = sameProtocol.filter((listener) => addressesOverlap(listener.endpoint.address, address))
  const others = sameProtocol.filter((listener) => !blockers.includes(listener) && isServing(listener))
  const neighbours = others.filter((listener) => familyOf(listener.endpoint.address) !== familyOf(address))
  const probe = probes.find(({ endpoint }) => endpoint.protocol === protocol && endpoint.address === address)
  return {
    requirement,
    endpoint,
    verdict: probe === undefined ? verdictOfTables(blockers) : verdictOfProbe(probe, blockers),
    ...(probe === undefined ? {} : { errno: probe.reuse }),
    blockers,
    own,
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
      if (blockers.some(isLeased)) return 'in-use'
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
