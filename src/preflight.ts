import type { Terms } from './allocate.ts'
import type { Evidence } from './checks/evidence.ts'
import { runChecks } from './checks/index.ts'
import type { Allocation } from './model/allocation.ts'
import type { PortFile } from './model/declaration.ts'
import { defined } from './model/defined.ts'
import { isOpen, isUnheld } from './model/demand.ts'
import type { Finding } from './model/finding.ts'
import type { Host } from './model/host.ts'
import type { Grant } from './model/lease.ts'
import type { Advise, Remedy } from './model/remedy.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Reservation } from './model/reservation.ts'
import { lookedAt, settledByContainers } from './model/settled.ts'
import type { Snapshot } from './model/snapshot.ts'
import { type Judged, judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import type { Needs } from './reserve.ts'
import { waitForServers } from './wait.ts'

/** The order, and nothing but the order: wait for what is expected, look once, find ports, keep them, check, report. */
export async function preflight(request: Request, host: Host, tell?: Tell): Promise<Result> {
  const { pairs, withServices, policy, handover, files } = request
  const waitedMs = await waitForServers(request, host, tell)
  const seen = await host.look(request.demands.flatMap(lookedAt), { services: withServices })
  const demands = settledByContainers(request.demands, seen)
  const judged = judge(
    demands.flatMap(({ preferred }) => preferred ?? []),
    seen,
  )
  const { grant, gaps = [], ...allocation } = await settle({ request: { ...request, demands }, judged, host })
  const snapshot = gaps.length === 0 ? seen : { ...seen, gaps: [...seen.gaps, ...gaps] }
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
  const findings = [...(await checkFiles(files)), ...(await check(evidence))]
  const advise = findings.length === 0 ? adviseNothing : await loadAdvice(snapshot)
  const report = buildReport({ policy, handover, ...evidence, findings, advise })
  return defined({ report, grant })
}

/** What came of it, and the leases that are still to be given to their owner. */
export interface Result {
  report: Report
  grant?: Grant
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

/** Where services are not looked at, what judges them is not even loaded. */
async function check(evidence: Evidence): Promise<Finding[]> {
  if (evidence.snapshot.inventory === undefined) return runChecks(evidence)
  const { runServiceChecks } = await import('./checks/service-checks.ts')
  return runServiceChecks(evidence)
}

/** What gives no port is wrong before anything is looked at. Where no file was read, what tells of one is not even loaded. */
async function checkFiles(files: readonly PortFile[] | undefined): Promise<Finding[]> {
  return files === undefined ? [] : (await import('./checks/need-files.ts')).runNeedFileChecks(files)
}

/** Where nothing was found, what tells the ways out is not even loaded. */
async function loadAdvice(snapshot: Snapshot): Promise<Advise> {
  const { adviserFor } = await import('./remedies/index.ts')
  return adviserFor(snapshot)
}

function adviseNothing(): Remedy[] {
  return []
}
