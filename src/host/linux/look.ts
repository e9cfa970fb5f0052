import { addressesOverlap } from '../../model/address.ts'
import { type Endpoint, endpointsOverlap } from '../../model/endpoint.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Probe, Snapshot, Viewer, Wanted } from '../../model/snapshot.ts'
import { probe } from '../bind.ts'
import { nameHolders } from './holders.ts'
import { readLimits } from './limits.ts'
import { plainRefusals } from './plain-bind.ts'
import { planProbes } from './probe-plan.ts'
import { mayHaveUnlistedTcp } from './socket-counters.ts'
import { readTables, type Tables, withV6Only } from './tables.ts'
import { localUsers } from './users.ts'

/** One look at a Linux machine: limits, tables, binds, and names for whoever is in the way. */
export async function look(wanted: readonly Wanted[]): Promise<Snapshot> {
  const { limits, gaps } = readLimits()
  const first = readTables(wanted)
  const probes = await probeEach(planProbes(wanted, first.listeners, limits.unprivilegedStart))
  const bound = await findBound(wanted, first, probes)
  const all = [...probes.filter((one) => !bound.probes.some((other) => isSame(one, other))), ...bound.probes]
  // Somebody may have come between the tables and the bind: then the tables name him now.
  const tables = all.some((one) => isUnexplained(one, first.listeners)) ? readTables(wanted) : first
  const listeners = withV6Only(tables.listeners, (listener) => all.some((one) => isIpv4Bound(one, listener)))
  const viewer: Viewer = { uid: process.geteuid?.() ?? 0 }
  const named = await nameHolders(listeners, viewer, localUsers())
  return {
    listeners: named.listeners,
    probes: all,
    limits,
    viewer,
    gaps: [...gaps, ...tables.gaps, ...bound.gaps, ...all.flatMap(unclearAnswer), ...named.gaps],
  }
}

async function probeEach(endpoints: readonly Endpoint[]): Promise<Probe[]> {
  const probes: Probe[] = []
  // One after the other: two binds of our own must not meet.
  for (const endpoint of endpoints) probes.push(await probe(endpoint))
  return probes
}

/** Sockets that are bound and do not listen: searched only where the kernel's counters leave room for one. */
async function findBound(
  wanted: readonly Wanted[],
  tables: Tables,
  probes: readonly Probe[],
): Promise<{ probes: Probe[]; gaps: Gap[] }> {
  const isAsked = wanted.some(({ protocol }) => protocol === 'tcp')
  if (!isAsked || !mayHaveUnlistedTcp(tables.tcpSockets)) return { probes: [], gaps: [] }
  const refusals = await plainRefusals(wanted)
  if ('failed' in refusals) return { probes: [], gaps: [untriedPlain(refusals.failed)] }
  const unexplained = refusals.filter(
    ({ endpoint, outcome }) =>
      outcome === 'EADDRINUSE' && !tables.listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint)),
  )
  const found: Probe[] = []
  for (const { endpoint, outcome } of unexplained) {
    const known = probes.find((one) => isSame(one, { endpoint }))
    found.push({ ...(known ?? (await probe(endpoint))), plain: outcome })
  }
  return { probes: found, gaps: [] }
}

function untriedPlain(reason: string): Gap {
  return {
    subject: 'sockets that are bound with SO_REUSEADDR and do not listen',
    reason,
    ...(reason.endsWith('not installed') ? { command: 'sudo apt-get install perl' } : {}),
    affects: 'naming',
  }
}

function isSame(a: Pick<Probe, 'endpoint'>, b: Pick<Probe, 'endpoint'>): boolean {
  return (
    a.endpoint.port === b.endpoint.port &&
    a.endpoint.protocol === b.endpoint.protocol &&
    a.endpoint.address === b.endpoint.address
  )
}

function isUnexplained({ endpoint, reuse }: Probe, listeners: readonly Listener[]): boolean {
  return reuse === 'EADDRINUSE' && !listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint))
}

/** A bind of an IPv4 address that went well beside a `[::]` listener proves that one v6only. */
function isIpv4Bound({ endpoint, plain, reuse }: Probe, listener: Listener): boolean {
  return (
    (plain ?? reuse) === 'ok' &&
    endpoint.port === listener.endpoint.port &&
    endpoint.protocol === listener.endpoint.protocol &&
    addressesOverlap(endpoint.address, '0.0.0.0') &&
    endpoint.address !== '*'
  )
}

const CLEAR_ANSWERS = new Set(['ok', 'EADDRINUSE', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

function unclearAnswer({ endpoint, reuse }: Probe): Gap[] {
  if (CLEAR_ANSWERS.has(reuse)) return []
  return [{ subject: `whether ${endpoint.port}/${endpoint.protocol} can be bound`, reason: reuse, affects: 'verdict' }]
}
