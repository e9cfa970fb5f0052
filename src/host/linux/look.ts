import { ANY_ADDRESS, ANY_IPV4, addressesOverlap } from '../../model/address.ts'
import { byPort } from '../../model/by-port.ts'
import { defined } from '../../model/defined.ts'
import { type Endpoint, endpointsOverlap, formatEndpoint } from '../../model/endpoint.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Probe, Snapshot, Wanted } from '../../model/snapshot.ts'
import { probe } from '../bind.ts'
import type { Asked } from './ask-managers.ts'
import { readLeased } from './leases/leased-ports.ts'
import { readLimits } from './limits.ts'
import type { PlainRefusal } from './plain-bind.ts'
import { plainViewer } from './plain-viewer.ts'
import { planProbes } from './probe-plan.ts'
import { readTables, withV6Only } from './tables.ts'
import { searchUnlisted } from './unlisted.ts'
import type { Sight } from './viewer.ts'

const MOST_LOOKS = 4
const LONGEST_PAUSE_MS = 25

/**
 * A look at a Linux machine. What is there for an instant only, a process that ends just now or another check that
 * tries the same port, makes a look that does not add up: it counts when the next look finds the same.
 */
export async function look(
  wanted: readonly Wanted[],
  { isNameless = false, ...shared }: Shared = {},
): Promise<Snapshot> {
  let puzzles: readonly string[] = []
  for (let looks = 1; ; looks++) {
    const isLast = looks === MOST_LOOKS
    const seen = await see(wanted)
    if (isLast || seen.puzzles.every((puzzle) => puzzles.includes(puzzle))) {
      const { puzzles: _, unexplained, ...rest } = seen
      if (isNameless) return { ...rest, viewer: plainViewer() }
      const named = await explain(seen.listeners, { unexplained, ...shared })
      if (isLast || !hasVanished(wanted, named.listeners))
        return { ...rest, ...named, gaps: once([...seen.gaps, ...named.gaps]) }
    }
    puzzles = seen.puzzles
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE_MS))
  }
}

/** What is read of the machine at the same time anyway. */
interface Shared extends Pick<Asked, 'engines' | 'units'> {
  sight?: Sight
  /** Nobody is to be named. */
  isNameless?: boolean
}

interface Seen extends Omit<Snapshot, 'viewer'> {
  /** Endpoints that are refused, and no table tells by whom. */
  unexplained: Endpoint[]
  /** The same, to be compared. */
  puzzles: string[]
}

/** Two sockets of one port may hide the same thing. */
function once(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
}

/** Limits, tables and binds; nobody is named yet. */
async function see(wanted: readonly Wanted[]): Promise<Seen> {
  const { limits, gaps } = readLimits()
  if (wanted.length === 0) return { listeners: [], probes: [], limits, gaps, unexplained: [], puzzles: [] }
  const tables = readTables(wanted)
  const { leased, gaps: unnamed } = readLeased(wanted)
  const toBind = wanted.filter(({ expect }) => expect === undefined)
  const { unlisted, isUntried, gaps: untried } = await searchUnlisted(toBind, tables)
  const areTablesPartial = isUntried || tables.gaps.length > 0
  const planned = planProbes(toBind, tables.listeners, {
    unprivilegedStart: limits.unprivilegedStart,
    areTablesPartial,
  })
  const probes = await probeEach(planned, unlisted)
  const [listeners, bound] = [byPort(tables.listeners), byPort(probes)]
  const refused = probes.filter((one) => isUnexplained(one, listeners.at(one.endpoint.port)))
  const unexplained = refused.map(({ endpoint }) => endpoint)
  const sockets = withV6Only(tables.listeners, (listener) =>
    bound.at(listener.endpoint.port).some((one) => isIpv4Bound(one, listener)),
  )
  return {
    listeners: [...sockets, ...leased],
    probes,
    limits,
    gaps: [...gaps, ...tables.gaps, ...unnamed, ...untried, ...probes.flatMap(unclearAnswer)],
    unexplained,
    puzzles: unexplained.map(formatEndpoint),
  }
}

type Unexplained = Shared & Pick<Seen, 'unexplained'>
type Named = Pick<Snapshot, 'listeners' | 'gaps' | 'viewer'>

/** Where nobody is in the way, what names him is not even loaded. */
async function explain(listeners: readonly Listener[], { sight, unexplained, ...asked }: Unexplained): Promise<Named> {
  const isOpen = listeners.length === 0 && unexplained.length === 0
  if (isOpen) return { listeners: [], gaps: [], viewer: sight?.viewer ?? plainViewer() }
  const { explainHolders } = await import('./explain.ts')
  return explainHolders(listeners, { unexplained, asked, ...defined({ sight }) })
}

/** Binds each endpoint once; those that a plain bind was refused are always among them. */
async function probeEach(planned: readonly Endpoint[], unlisted: readonly PlainRefusal[]): Promise<Probe[]> {
  const plain = new Map(unlisted.map(({ endpoint, outcome }) => [formatEndpoint(endpoint), outcome]))
  const all = [...planned, ...unlisted.map(({ endpoint }) => endpoint)]
  const probes: Probe[] = []
  // One after the other: two binds of our own must not meet.
  for (const [key, endpoint] of new Map(all.map((one) => [formatEndpoint(one), one]))) {
    probes.push({ ...(await probe(endpoint)), ...defined({ plain: plain.get(key) }) })
  }
  return probes
}

/** Whether a socket that nobody has is gone when one looks again. */
function hasVanished(wanted: readonly Wanted[], listeners: readonly Listener[]): boolean {
  // No table has one that is bound only.
  const isHeld = ({ inode, state, holders }: Listener) =>
    inode === 0 || state === 'bound-inactive' || holders.some(({ process }) => process !== undefined)
  const unheld = listeners.filter((listener) => !isHeld(listener))
  if (unheld.length === 0) return false
  const inodes = new Set([...readTables(wanted).listeners, ...readLeased(wanted).leased].map(({ inode }) => inode))
  return unheld.some(({ inode }) => !inodes.has(inode))
}

/** Refused, and no table tells by whom. */
function isUnexplained({ endpoint, reuse, plain }: Probe, listeners: readonly Listener[]): boolean {
  const isRefused = reuse === 'EADDRINUSE' || plain === 'EADDRINUSE'
  return isRefused && !listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint))
}

/** A bind of an IPv4 address that went well beside a `[::]` listener proves that one v6only. */
function isIpv4Bound({ endpoint, plain, reuse }: Probe, listener: Listener): boolean {
  return (
    (plain ?? reuse) === 'ok' &&
    endpoint.protocol === listener.endpoint.protocol &&
    addressesOverlap(endpoint.address, ANY_IPV4) &&
    endpoint.address !== ANY_ADDRESS
  )
}

const CLEAR_ANSWERS = new Set(['ok', 'EADDRINUSE', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

function unclearAnswer({ endpoint, reuse }: Probe): Gap[] {
  if (CLEAR_ANSWERS.has(reuse)) return []
  const { port, protocol } = endpoint
  return [{ subject: `whether ${port}/${protocol} can be bound`, reason: reuse, affects: 'verdict', protocol }]
}
