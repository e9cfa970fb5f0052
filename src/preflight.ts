import type { Terms } from './allocate.ts'
import { find } from './find.ts'
import type { Allocation } from './model/allocation.ts'
import { defined } from './model/defined.ts'
import { isOpen, isUnheld } from './model/demand.ts'
import type { Host } from './model/host.ts'
import type { Grant } from './model/lease.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Reservation } from './model/reservation.ts'
import type { Outcome } from './model/resolution.ts'
import type { Seen } from './model/seen.ts'
import { lookedAt, settledByContainers } from './model/settled.ts'
import type { Snapshot } from './model/snapshot.ts'
import { type Judged, judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import type { Needs } from './reserve.ts'
import type { Means } from './resolve.ts'
import { waitForLeavers, waitForServers } from './wait.ts'

/** The order, and nothing but the order: wait for what is expected, look, wait for who leaves, put right, find ports, keep them, check, report. */
export async function preflight(request: Request, host: Host, tell?: Tell): Promise<Result> {
  const waitedMs = await waitForServers(request, host, tell)
  const look = async (): Promise<Seen> => {
    const snapshot = await host.look(request.demands.flatMap(lookedAt), { services: request.withServices })
    const demands = settledByContainers(request.demands, snapshot)
    const preferred = demands.flatMap((demand) => demand.preferred ?? [])
    return { snapshot, demands, judged: judge(preferred, snapshot) }
  }
  try {
    const means = { look, host, ...defined({ tell }) }
    const settled = await waitForLeavers(await look(), { ...means, waitMs: request.waitMs - waitedMs })
    return await check(request, settled, { ...means, waitedMs })
  } catch (error) {
    // Nobody hears of what was stopped then.
    if (mayPutBack(request)) await host.undo(request.leaseId)
    throw error
  }
}

function mayPutBack({ permission, policy }: Request): boolean {
  return permission !== undefined && !permission.isPlan && policy.restore !== 'never'
}

async function check(request: Request, before: Seen, means: Means): Promise<Result> {
  const { pairs, policy, handover, files } = request
  const { host, waitedMs } = means
  const { seen, outcomes } = await putRight(request, before, means)
  const { snapshot: first, judged, demands } = seen
  const { grant, gaps = [], ...allocation } = await settle({ request: { ...request, demands }, judged, host })
  const snapshot = gaps.length === 0 ? first : { ...first, gaps: [...first.gaps, ...gaps] }
  const reservation = await reserve(request, { ...allocation, judged, snapshot, host })
  const evidence = {
    ...allocation,
    ...defined({ reservation }),
    pairs,
    judged: ofNeeds(judged, allocation),
    snapshot: reservation === undefined ? snapshot : withReserved(snapshot, reservation),
    waitedMs,
    ignore: policy.ignore,
  }
  const report = buildReport({ policy, handover, ...evidence, ...(await find(evidence, files)), outcomes })
  const isTouched = outcomes.some(({ result }) => result === 'done' || result === 'failed')
  const isToPutBack = isTouched && request.isLeft !== true && mayPutBack(request)
  return defined({ report, grant, undoId: isToPutBack ? request.leaseId : undefined })
}

/** Nothing is stopped where nobody allows it: then what would do it is not even loaded. */
async function putRight(request: Request, seen: Seen, means: Means): Promise<{ seen: Seen; outcomes: Outcome[] }> {
  if (request.permission === undefined) return { seen, outcomes: [] }
  return (await import('./resolve.ts')).resolve({ ...request, permission: request.permission }, seen, means)
}

/** What came of it, and the leases that are still to be given to their owner. */
export interface Result {
  report: Report
  grant?: Grant
  /** What was stopped is put back by this id when the ports are not needed any more. */
  undoId?: string
}

/** Where no need leaves a choice, what finds ports is not even loaded. */
async function settle(terms: Omit<Terms, 'survey'> & { host: Host }): Promise<Allocation> {
  const { demands } = terms.request
  if (demands.some(isOpen)) {
    const [{ allocate }, survey] = await Promise.all([
      import('./allocate.ts'),
      terms.host.survey(demands.some(isUnheld)),
    ])
    return allocate({ ...terms, survey })
  }
  return { requirements: demands.flatMap(({ preferred }) => preferred ?? []), leases: [], moves: [], shortages: [] }
}

/** Nothing of the machine is changed where nobody asks for it. */
async function reserve(request: Request, needs: Needs): Promise<Reservation | undefined> {
  return request.reserve === undefined ? undefined : (await import('./reserve.ts')).reservePorts(request, needs)
}

function withReserved(snapshot: Snapshot, { reserved }: Reservation): Snapshot {
  return { ...snapshot, limits: { ...snapshot.limits, reserved } }
}

/** What is known of ports that are not asked for any more is told with the needs that have moved. */
function ofNeeds(judged: readonly Judged[], { requirements }: Pick<Allocation, 'requirements'>): Judged[] {
  const asked = new Set(requirements)
  return judged.filter(({ requirement }) => asked.has(requirement))
}
