import { parseOwner } from '../leases/owner.ts'
import { readProcFile } from '../proc-file.ts'
import { type Entry, namespaceOf } from './journal.ts'

/** Who cannot be seen from here is not called dead. */
export function ownerOf({ owner, pids }: Pick<Entry, 'owner' | 'pids'>): { pid: number; isAlive: boolean } {
  const { pid, isAlive } = parseOwner(owner) ?? { pid: 0, isAlive: false }
  return { pid, isAlive: isAlive || pids !== namespaceOf('pid') || isHidden(pid) }
}

/** It is there, and /proc does not show it to this user. */
function isHidden(pid: number): boolean {
  if (pid === 0 || readProcFile(`/proc/${pid}/stat`) !== undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
