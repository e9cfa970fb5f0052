import { find } from './find.ts'
import { defined } from './model/defined.ts'
import type { Host } from './model/host.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Act, Outcome, Permission } from './model/resolution.ts'
import type { Snapshot } from './model/snapshot.ts'
import type { Judged } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import { outcomeOf, withReturned } from './resolution/outcomes.ts'
import { planOf } from './resolution/plan.ts'

/** What one look has shown. */
export interface Seen {
  snapshot: Snapshot
  judged: Judged[]
}

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
  if (!outcomes.some(({ result }) => result === 'done')) return { seen, outcomes }
  const after = await settled(means)
  const findings = (await reportOf(request, after, means)).findings.map(({ finding }) => finding)
  return { seen: after, outcomes: withReturned(outcomes, acts, findings) }
}

async function perform(act: Act, { permission, policy, ...request }: Allowed, { host }: Means): Promise<Outcome> {
  const { remedy, refusal } = act
  if (refusal !== undefined || permission.isPlan || remedy.way === undefined) return outcomeOf(act)
  const isLeft = request.isLeft === true || policy.restore === 'never'
  const order = { id: request.leaseId, ...defined({ owner: request.owner }), isLeft }
  try {
    return outcomeOf(act, await host.act({ ...order, title: remedy.title, ...remedy.way }))
  } catch (error) {
    return outcomeOf(act, { failed: (error as Error).message, notes: [] })
  }
}

async function reportOf({ policy, handover, pairs, demands }: Request, seen: Seen, means: Means): Promise<Report> {
  const requirements = demands.flatMap(({ preferred }) => preferred ?? [])
  const allocation = { requirements, leases: [], moves: [], shortages: [] }
  const evidence = { ...allocation, ...seen, pairs, waitedMs: means.waitedMs, ignore: policy.ignore }
  return buildReport({ policy, handover, ...evidence, ...(await find(evidence)) })
}

const PAUSE_MS = 200
const LONGEST_MS = 10_000

/** Whoever was told to end may take a while, and so may the kernel. */
async function settled({ look, tell = () => {} }: Means): Promise<Seen> {
  const start = performance.now()
  for (;;) {
    const seen = await look()
    const missing = seen.judged.filter(({ verdict }) => verdict === 'in-use')
    const waitedMs = Math.round(performance.now() - start)
    if (missing.length === 0 || waitedMs >= LONGEST_MS) return seen
    tell({ missing, waitedMs, waitMs: LONGEST_MS })
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
