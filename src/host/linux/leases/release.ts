import type { LeaseSet } from '../../../model/lease.ts'
import { readVariables } from '../environment.ts'

const LONGEST_MS = 2_000
const PAUSE_MS = 5

/** Ends the keepers of these leases, each only while it is that very keeper. */
export async function release(sets: readonly Pick<LeaseSet, 'id' | 'keeper'>[]): Promise<void> {
  const living = sets.filter(isKeeper)
  for (const { keeper } of living) process.kill(keeper)
  const end = performance.now() + LONGEST_MS
  while (living.some(isKeeper) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}

function isKeeper({ id, keeper }: Pick<LeaseSet, 'id' | 'keeper'>): boolean {
  return readVariables(keeper, ['PORT_PREFLIGHT_LEASE']).PORT_PREFLIGHT_LEASE === id
}
