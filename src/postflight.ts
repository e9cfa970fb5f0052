import { runPostChecks } from './checks/post-checks.ts'
import { defined } from './model/defined.ts'
import { HostError } from './model/errors.ts'
import { NO_HANDOVER } from './model/handover.ts'
import type { Host } from './model/host.ts'
import type { Lease } from './model/lease.ts'
import type { Policy } from './model/options.ts'
import type { Report } from './model/report.ts'
import type { Requirement } from './model/requirement.ts'
import type { Reservation } from './model/reservation.ts'
import type { Job, Snapshot } from './model/snapshot.ts'
import { judge } from './model/verdict.ts'
import { adviserFor } from './remedies/index.ts'
import { buildReport } from './report/build.ts'
import { describeUnreserved } from './report/reserve-words.ts'

/** What a step has left for the end of the job. */
export interface Ending {
  leaseId: string
  policy: Policy
  requirements: readonly Requirement[]
  leases: readonly Lease[]
  /** The job, as far as its own variables tell it. */
  job: Job
}

/** What came of it. What could not be done is told, and keeps nothing else from being done. */
export interface Ended {
  report?: Report
  released: Lease[]
  /** What the kernel may give away again. */
  unreserved?: Reservation
  troubles: string[]
}

/** For the whole look, whatever hangs: the runner waits for it. */
const LONGEST_LOOK_MS = 4_000

/** The order at the end of the job: look once at the ports of the step, then give back what it has. */
export async function postflight(ending: Ending, host: LateHost): Promise<Ended> {
  const troubles: string[] = []
  const tryTo = <Value>(what: string, work: Promise<Value>) =>
    work.catch((error: Error) => void troubles.push(`${what}: ${error.message}`))
  const report = await tryTo('what is left on the ports cannot be told', inTime(lookBack(ending, host)))
  const released = await tryTo('the leases cannot be released', release(ending.leaseId, host))
  const unreserved = await tryTo('the reserved ports cannot be given back', host.unreserve(ending.leaseId))
  if (unreserved?.failed !== undefined) troubles.push(describeUnreserved(unreserved) ?? unreserved.failed)
  return { ...defined({ report, unreserved }), released: released ?? [], troubles }
}

/** What the end of a job takes. */
type LateHost = Pick<Host, 'look' | 'leases' | 'release' | 'unreserve'>

async function lookBack({ policy, job, ...ending }: Ending, host: LateHost): Promise<Report | undefined> {
  const watched = ending.requirements.filter((requirement) => isWatched(requirement, ending.leases, policy))
  if (watched.length === 0) return undefined
  // Who listens is all that is asked: nothing is bound.
  const requirements = watched.map((requirement): Requirement => ({ ...requirement, expect: 'listening' }))
  const snapshot = knowing(job, await host.look(requirements))
  const judged = judge(requirements, snapshot)
  const allocation = { requirements, leases: [...ending.leases], moves: [], shortages: [] }
  const evidence = { ...allocation, pairs: [], judged, snapshot, waitedMs: 0, ignore: policy.ignore }
  const findings = runPostChecks(evidence).filter(({ kind }) => kind !== 'port-leaked' || policy.leaks !== 'off')
  return buildReport({
    policy,
    handover: NO_HANDOVER,
    ...allocation,
    judged,
    findings,
    snapshot,
    advise: adviserFor(snapshot),
  })
}

/** Whom a need names may be there; where leaks are of no interest, leased ports still are. */
function isWatched({ by, name }: Requirement, leases: readonly Lease[], { leaks }: Policy): boolean {
  return by === undefined && (leaks !== 'off' || leases.some((lease) => lease.name === name))
}

/** In a container of a job no worker of a runner is above. */
function knowing(job: Job, { viewer, ...snapshot }: Snapshot): Snapshot {
  return { ...snapshot, viewer: { ...viewer, job: viewer.job ?? job } }
}

/** By the id alone: the step may have been ended before it could say what it has. */
async function release(leaseId: string, host: LateHost): Promise<Lease[]> {
  const { sets } = await host.leases()
  const own = sets.filter(({ id }) => id === leaseId)
  if (own.length > 0) await host.release(own)
  return own.flatMap(({ leases }) => leases)
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_, reject) => {
    const late = new HostError(`it took longer than ${LONGEST_LOOK_MS / 1_000} s`)
    timer = setTimeout(() => reject(late), LONGEST_LOOK_MS)
  })
  return Promise.race([work, end]).finally(() => clearTimeout(timer))
}
