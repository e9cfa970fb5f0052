import type { Lease } from '../../../model/lease.ts'
import { RUN_VARIABLES, readOwnMarks } from '../ci-run.ts'

/** What the keeper of leases has in its environment, for its own user and for root to read. */
export const LEASE_VARIABLES = ['PORT_PREFLIGHT_LEASE', 'PORT_PREFLIGHT_OWNER', 'PORT_PREFLIGHT_PORTS'] as const

/** Linux takes 128 KiB in one variable. */
const MOST_BYTES = 100_000

/** The id, the owner by pid and start, the ports by name; and the marks of the job, by which its runner ends it. */
export function marksOf(leases: readonly Lease[], { id, owner }: { id: string; owner: string }): NodeJS.ProcessEnv {
  const run = Object.fromEntries(
    RUN_VARIABLES.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  return {
    ...run,
    ...readOwnMarks([]),
    PORT_PREFLIGHT_LEASE: id,
    PORT_PREFLIGHT_OWNER: owner,
    PORT_PREFLIGHT_PORTS: leases.map(formatLease).join('\n').slice(0, MOST_BYTES),
  }
}

function formatLease({ name, range, isHeld }: Lease): string {
  return `${range.low}-${range.high} ${isHeld ? 'held' : 'listed'} ${name}`
}

/** The lines that are whole. */
export function parseLeases(text: string): Lease[] {
  return [...text.matchAll(/^(\d{1,5})-(\d{1,5}) (held|listed) (.{1,256})$/gm)].map(
    ([, low, high, held, name = '']) => ({
      name,
      range: { low: Number(low), high: Number(high) },
      isHeld: held === 'held',
    }),
  )
}
