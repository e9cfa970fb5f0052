import { nowMs } from '../../../model/clock.ts'
import { HostError } from '../../../model/errors.ts'
import type { LeaseSet } from '../../../model/lease.ts'
import { readVariables } from '../environment.ts'
import { LEASE_VARIABLES, leasesOf } from './marks.ts'
import { startOf } from './owner.ts'
import { isOurs, keptBy, type NameSockets, readNameSockets } from './proof.ts'

const PATIENCE_MS = 1_000
const PAUSE_MS = 2

type Named = Pick<LeaseSet, 'id' | 'keeper'>

/** Ends the keepers of these leases, each only while it is that very keeper, and returns when their ports are free. */
export async function release(sets: readonly Named[]): Promise<void> {
  const sockets = readNameSockets()
  // Seen before it is looked at: what that finds is of this process, and not of one that has got its number since.
  const seen = sets.map((set) => ({ ...set, start: startOf(set.keeper) }))
  const keepers = seen.filter((set) => isKeeper(set, sockets)).map(({ keeper: pid, start }) => ({ pid, start }))
  if (await endAll(keepers, 'SIGTERM')) return
  if (await endAll(keepers.filter(isThere), 'SIGKILL')) return
  const left = keepers.filter(isThere).map(({ pid }) => pid)
  throw new HostError(`the leases are not released: sudo kill ${left.join(' ')}`)
}

/** By its marks, by its user, and by the sockets that it has open: a look-alike is not ended. */
function isKeeper({ id, keeper }: Named, sockets: NameSockets): boolean {
  const marks = readVariables(keeper, LEASE_VARIABLES)
  return marks.PORT_PREFLIGHT_LEASE === id && isOurs(keeper) && keptBy(keeper, leasesOf(marks), sockets).length > 0
}

/** One certain process: its number may be another's later, and its start is not. */
interface Keeper {
  pid: number
  start: string | undefined
}

/** Whether all have ended. One that has been stopped takes no signal but the last one. */
async function endAll(keepers: readonly Keeper[], signal: NodeJS.Signals): Promise<boolean> {
  for (const keeper of keepers) end(keeper, signal)
  const deadline = nowMs() + PATIENCE_MS
  while (keepers.some(isThere) && nowMs() < deadline) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  return !keepers.some(isThere)
}

function end(keeper: Keeper, signal: NodeJS.Signals): void {
  try {
    if (isThere(keeper)) process.kill(keeper.pid, signal)
  } catch {
    // It has ended meanwhile, or is not let go of: what is left in the end is told.
  }
}

/** A process that has closed its files is left as a zombie until its parent takes it away. */
function isThere({ pid, start }: Keeper): boolean {
  return start !== undefined && startOf(pid) === start
}
