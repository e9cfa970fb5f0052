import type { Lease } from '../../../model/lease.ts'
import { RUN_VARIABLES, readOwnMarks } from '../ci-run.ts'
import { ancestors } from './owner.ts'

const MORE_PORTS = Array.from({ length: 11 }, (_, at) => `PORT_PREFLIGHT_PORTS_${at + 2}` as const)
const PORTS = ['PORT_PREFLIGHT_PORTS', ...MORE_PORTS] as const

/** What the keeper of leases has in its environment, for its own user and for root to read. */
export const LEASE_VARIABLES = ['PORT_PREFLIGHT_LEASE', 'PORT_PREFLIGHT_OWNER', ...PORTS] as const

type LeaseVariables = Partial<Record<(typeof LEASE_VARIABLES)[number], string>>

/** Linux takes 128 KiB in one variable, and 2 MiB in all. */
const MOST_BYTES = 100_000

/** The id, the owner by pid and start, the ports by name. */
export function marksOf(leases: readonly Lease[], { id, owner }: { id: string; owner: string }): NodeJS.ProcessEnv {
  return { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: owner, ...formatLeases(leases) }
}

/** Those of the job, by which its runner ends it: of this process, or where sudo has taken them of those above it. */
export function ownMarks(): NodeJS.ProcessEnv {
  if (!isOfSomeJob(process.env)) return readOwnMarks(ancestors())
  return Object.fromEntries(
    RUN_VARIABLES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

/** Whether it is a job that the leases are marked with. */
export function isOfSomeJob({ RUNNER_TRACKING_ID, GITHUB_RUN_ID }: NodeJS.ProcessEnv): boolean {
  return RUNNER_TRACKING_ID !== undefined || GITHUB_RUN_ID !== undefined
}

/** What has no room is not told by name; such a port is leased all the same. */
export function formatLeases(leases: readonly Lease[]): NodeJS.ProcessEnv {
  const parts: string[][] = []
  let room = 0
  for (const line of leases.map(formatLease)) {
    const size = Buffer.byteLength(line) + 1
    if (size > room) {
      parts.push([])
      room = MOST_BYTES
    }
    parts.at(-1)?.push(line)
    room -= size
  }
  return Object.fromEntries(
    PORTS.flatMap((name, at) => (parts[at] === undefined ? [] : [[name, parts[at].join('\n')]])),
  )
}

function formatLease({ name, range, isHeld }: Lease): string {
  const word = (isPlain(name) ? name : withoutControls(name)).slice(0, 256) || '?'
  return `${range.low}-${range.high} ${isHeld ? 'held' : 'listed'} ${word}`
}

/** Nearly all are, and to have the classes of all characters ready takes a millisecond. */
function isPlain(name: string): boolean {
  return /^[ -~]*$/.test(name)
}

function withoutControls(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
}

/** The lines that are whole, and of ports that there are. */
export function parseLeases(text: string): Lease[] {
  return [...text.matchAll(/^([1-9]\d{0,4})-([1-9]\d{0,4}) (held|listed) (.{1,256})$/gm)].flatMap(
    ([, low, high, held, name = '']) => {
      const range = { low: Number(low), high: Number(high) }
      return range.low <= range.high && range.high < 65_536 ? [{ name, range, isHeld: held === 'held' }] : []
    },
  )
}

/** Of all the variables. */
export function leasesOf(marks: LeaseVariables): Lease[] {
  return PORTS.flatMap((name) => parseLeases(marks[name] ?? ''))
}
