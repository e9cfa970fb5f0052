import { find } from './find.ts'
import { rangesOf } from './model/about.ts'
import { nowMs } from './model/clock.ts'
import { defined } from './model/defined.ts'
import type { Endpoint } from './model/endpoint.ts'
import type { Host } from './model/host.ts'
import { isServing } from './model/listener.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Act, Outcome, Permission } from './model/resolution.ts'
import type { Seen } from './model/seen.ts'
import type { Judged } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import { outcomeOf, withReturned } from './resolution/outcomes.ts'
import { planOf } from './resolution/plan.ts'

export interface Means {
  look(): Promise<Seen>
  host: Host
  /** What was waited already. */
  waitedMs: number
  tell?: Tell
}

type Allowed = Request & { permission: Permission }

/** Does what is allowed to free the ports, and returns what is true after that. Of a plan nothing is done. */
export async function resolve(
  request: Allowed,
  seen: Seen,
  means: Means,
): Promise<{ seen: Seen; outcomes: Outcome[] }> {
  const acts = planOf(await reportOf(request, seen, means), request.permission, seen.snapshot.viewer)
  const outcomes: Outcome[] = []
  for (const act of acts) outcomes.push(await perform(act, request, means))
  if (!outcomes.some(({ result }) => result === 'done' || result === 'failed')) return { seen, outcomes }
  return settled({ request, acts, outcomes }, means)
}

async function perform(act: Act, { permission, policy, ...request }: Allowed, { host, tell }: Means): Promise<Outcome> {
  const { remedy, refusal } = act
  if (refusal !== undefined || permission.isPlan || remedy.way === undefined) return outcomeOf(act)
  const isLeft = request.isLeft === true || policy.restore === 'never'
  const order = { id: request.leaseId, ...defined({ owner: request.owner, frees: freedBy(act) }), isLeft }
  const pace = defined({ endsAt: request.endsAt, tell })
  try {
    return outcomeOf(act, await host.act({ ...order, title: remedy.title, ...remedy.way }, pace))
  } catch (error) {
    return outcomeOf(act, { failed: (error as Error).message, notes: [] })
  }
}

/** What its holders are to have again; who only tries to get it had nothing. */
function freedBy({ finding, remedy }: Act): Endpoint[] | undefined {
  if (finding.kind !== 'port-in-use' || remedy.kind === 'stop-rival') return undefined
  return finding.listeners.filter(isServing).map(({ endpoint }) => endpoint)
}

async function reportOf({ policy, handover, pairs }: Request, seen: Seen, means: Means): Promise<Report> {
  const requirements = seen.demands.flatMap(({ preferred }) => preferred ?? [])
  const allocation = { requirements, leases: [], moves: [], shortages: [] }
  const evidence = { ...allocation, ...seen, pairs, waitedMs: means.waitedMs, ignore: policy.ignore }
  return buildReport({ policy, handover, ...evidence, ...(await find(evidence)) })
}

const PAUSE_MS = 200
const LONGEST_MS = 10_000
/** How soon whoever starts a process again does so, as a rule. */
const RETURN_MS = 1_500

interface Done {
  request: Allowed
  acts: readonly Act[]
  outcomes: readonly Outcome[]
}

/** Whoever was told to end may take a while, and so may the kernel, and whoever is to have the port after that. */
async function settled(done: Done, means: Means): Promise<{ seen: Seen; outcomes: Outcome[] }> {
  const { look, tell = () => {} } = means
  const start = nowMs()
  const earliestMs = done.acts.some(endsProcesses) ? RETURN_MS : 0
  const longestMs = Math.min(LONGEST_MS, (done.request.endsAt ?? Number.POSITIVE_INFINITY) - start)
  for (;;) {
    const from = nowMs()
    const seen = await look()
    const outcomes = await outcomesNow(done, seen, means)
    const missing = seen.judged.filter((one) => isAwaited(one, done))
    const isServed = done.acts.every((act, at) => done.outcomes[at]?.result !== 'done' || hasServer(act, seen))
    const isClear =
      missing.length === 0 && isServed && !outcomes.some((one, at) => one.result !== done.outcomes[at]?.result)
    const waitedMs = Math.round(nowMs() - start)
    const nextMs = waitedMs + PAUSE_MS + (nowMs() - from)
    if ((isClear && waitedMs >= earliestMs) || nextMs >= longestMs) return { seen, outcomes }
    if (missing.length > 0) tell({ missing, waitedMs, waitMs: longestMs })
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** What was to be freed, and who is to have it: what nobody may stop is not waited for. */
function isAwaited({ verdict, endpoint: { port } }: Judged, { acts, outcomes }: Done): boolean {
  if (verdict === 'not-listening') return true
  const touched = acts.filter((_, at) => outcomes[at]?.result === 'done')
  const isTouched = touched.some(({ finding }) =>
    rangesOf(finding).some(({ low, high }) => low <= port && port <= high),
  )
  return verdict === 'in-use' && isTouched
}

/** Where one of two was to keep a port, somebody has it. */
function hasServer({ remedy, finding }: Act, { snapshot: { inventory, listeners } }: Seen): boolean {
  if (remedy.kind !== 'keep-service') return true
  const ranges = rangesOf(finding)
  const seen = [...listeners, ...(inventory?.listeners ?? [])]
  return seen.some(({ endpoint: { port } }) => ranges.some(({ low, high }) => low <= port && port <= high))
}

async function outcomesNow({ request, acts, outcomes }: Done, seen: Seen, means: Means): Promise<Outcome[]> {
  const { findings } = await reportOf(request, seen, means)
  return withReturned(
    outcomes,
    acts,
    findings.map(({ finding }) => finding),
  )
}

/** Nobody knows who starts them again. */
function endsProcesses({ remedy, refusal }: Act): boolean {
  return refusal === undefined && remedy.way?.calls.some(({ words }) => words[0] === 'kill') === true
}
