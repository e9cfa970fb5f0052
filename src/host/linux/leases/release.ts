import { HostError } from '../../../model/errors.ts'
import type { LeaseSet } from '../../../model/lease.ts'
import { readVariables } from '../environment.ts'
import { readProcFile } from '../proc-file.ts'
import { isDefunct } from '../process.ts'
import { LEASE_VARIABLES, leasesOf } from './marks.ts'
import { isOurs, keptBy, type NameSockets, readNameSockets } from './proof.ts'

const PATIENCE_MS = 1_000
const PAUSE_MS = 2

type Named = Pick<LeaseSet, 'id' | 'keeper'>

/** Ends the keepers of these leases, each only while it is that very keeper, and returns when their ports are free. */
export async function release(sets: readonly Named[]): Promise<void> {
  const sockets = readNameSockets()
  const keepers = sets.filter((set) => isKeeper(set, sockets)).map(({ keeper }) => keeper)
  if (await endAll(keepers, 'SIGTERM')) return
  if (await endAll(keepers.filter(isThere), 'SIGKILL')) return
  const left = keepers.filter(isThere)
  throw new HostError(`the leases are not released: sudo kill ${left.join(' ')}`)
}

/** By its marks, by its user, and by the sockets that it has open: a look-alike is not ended. */
function isKeeper({ id, keeper }: Named, sockets: NameSockets): boolean {
  const marks = readVariables(keeper, LEASE_VARIABLES)
  return marks.PORT_PREFLIGHT_LEASE === id && isOurs(keeper) && keptBy(keeper, leasesOf(marks), sockets).length > 0
}

/** Whether all have ended. One that has been stopped takes no signal but the last one. */
async function endAll(pids: readonly number[], signal: NodeJS.Signals): Promise<boolean> {
  for (const pid of pids) end(pid, signal)
  const deadline = performance.now() + PATIENCE_MS
  while (pids.some(isThere) && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  return !pids.some(isThere)
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile, or is not let go of: what is left in the end is told.
  }
}

/** A process that has closed its files is left as a zombie until its parent takes it away. */
function isThere(pid: number): boolean {
  const stat = readProcFile(`/proc/${pid}/stat`) ?? ''
  return stat !== '' && !isDefunct(stat)
}
