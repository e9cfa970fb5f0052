import { ANY_ADDRESS, ANY_IPV4, addressesOverlap } from '../../model/address.ts'
import { type Endpoint, endpointsOverlap, formatEndpoint } from '../../model/endpoint.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Probe, Snapshot, Viewer, Wanted } from '../../model/snapshot.ts'
import { probe } from '../bind.ts'
import { nameHolders } from './holders.ts'
import { readLimits } from './limits.ts'
import type { PlainRefusal } from './plain-bind.ts'
import { planProbes } from './probe-plan.ts'
import { localProcesses } from './process.ts'
import { readTables, withV6Only } from './tables.ts'
import { searchUnlisted } from './unlisted.ts'

/** One look at a Linux machine: limits, tables, binds, and names for whoever is in the way. */
export async function look(wanted: readonly Wanted[]): Promise<Snapshot> {
  const { limits, gaps } = readLimits()
  const before = readTables(wanted)
  const { unlisted, gaps: untried } = await searchUnlisted(wanted, before)
  const probes = await probeEach(planProbes(wanted, before.listeners, limits.unprivilegedStart), unlisted)
  // Somebody may have come between the tables and the bind: then the tables name him now.
  const tables = probes.some((one) => isUnexplained(one, before.listeners)) ? readTables(wanted) : before
  const listeners = withV6Only(tables.listeners, (listener) => probes.some((one) => isIpv4Bound(one, listener)))
  const viewer: Viewer = { uid: process.geteuid?.() ?? 0 }
  const named = await nameHolders(listeners, viewer, localProcesses())
  return {
    listeners: named.listeners,
    probes,
    limits,
    viewer,
    gaps: [...gaps, ...tables.gaps, ...untried, ...probes.flatMap(unclearAnswer), ...named.gaps],
  }
}

/** Binds each endpoint once; those that a plain bind was refused are always among them. */
async function probeEach(planned: readonly Endpoint[], unlisted: readonly PlainRefusal[]): Promise<Probe[]> {
  const plain = new Map(unlisted.map(({ endpoint, outcome }) => [formatEndpoint(endpoint), outcome]))
  const endpoints = new Map(
    [...planned, ...unlisted.map(({ endpoint }) => endpoint)].map((one) => [formatEndpoint(one), one]),
  )
  const probes: Probe[] = []
  // One after the other: two binds of our own must not meet.
  for (const [key, endpoint] of endpoints) {
    const outcome = plain.get(key)
    probes.push({ ...(await probe(endpoint)), ...(outcome === undefined ? {} : { plain: outcome }) })
  }
  return probes
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
    addressesOverlap(endpoint.address, ANY_IPV4) &&
    endpoint.address !== ANY_ADDRESS
  )
}

const CLEAR_ANSWERS = new Set(['ok', 'EADDRINUSE', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

function unclearAnswer({ endpoint, reuse }: Probe): Gap[] {
  if (CLEAR_ANSWERS.has(reuse)) return []
  return [{ subject: `whether ${endpoint.port}/${endpoint.protocol} can be bound`, reason: reuse, affects: 'verdict' }]
}
