import { parseOwner } from '../leases/owner.ts'
import { namespaceOf } from '../namespace.ts'
import type { Entry } from './journal.ts'

/** Nor is one of another pid namespace called dead. */
export function ownerOf({ owner, pids }: Pick<Entry, 'owner' | 'pids'>): { pid: number; isAlive: boolean } {
  const { pid, isAlive } = parseOwner(owner) ?? { pid: 0, isAlive: false }
  return { pid, isAlive: isAlive || pids !== namespaceOf('pid') }
}
