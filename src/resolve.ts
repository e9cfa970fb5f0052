import { find } from './find.ts'
import { rangesOf } from './model/about.ts'
import { nowMs } from './model/clock.ts'
import { defined } from './model/defined.ts'
import type { Endpoint } from './model/endpoint.ts'
import type { Finding } from './model/finding.ts'
import type { Host } from './model/host.ts'
import { isServing } from './model/listener.ts'
import type { PortRange } from './model/port.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Act, Outcome, Permission } from './model/resolution.ts'
import type { Seen } from './model/seen.ts'
import type { Judged } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import { isStillThere, outcomeOf, takenBack, withReturned } from './resolution/outcomes.ts'
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
  const outcomes = await performAll(acts, request, means)
  if (!outcomes.some(({ result }) => result === 'done' || result === 'failed')) return { seen, outcomes }
  return settled({ request, acts, outcomes }, means)
}

interface Made {
  act: Act
  outcome: Outcome
  /** What takes it back alone. */
  kept?: string
}

/** Acts after which somebody still has the port, by what they were to put right. */
type Lost = ReadonlyMap<Finding, Act>

/** One after the other. Where one of a finding fails, those before it have helped nobody, and those after it would not. */
async function performAll(acts: readonly Act[], request: Allowed, means: Means): Promise<Outcome[]> {
  const all: Made[] = []
  const lost = new Map<Finding, Act>()
  for (const act of acts) {
    const made = await perform(inVain(act, lost), request, means)
    all.push(made)
    if (made.outcome.result !== 'failed' || !acts.some((other) => isBeside(other, act))) continue
    for (const finding of await stillFound(act, request, means)) lost.set(finding, act)
    await takeBackLost(all, lost, means)
  }
  return all.map(({ outcome }) => outcome)
}

function inVain(act: Act, lost: Lost): Act {
  const cause = causeOf(act, lost)
  return cause === undefined ? act : { refusal: `it was to come after what has failed: ${cause.remedy.title}`, ...act }
}

/** Whoever helps with something else too goes on to do so. */
function causeOf({ findings }: Act, lost: Lost): Act | undefined {
  return findings.every((finding) => lost.has(finding)) ? findings.map((finding) => lost.get(finding))[0] : undefined
}

function isBeside(one: Act, other: Act): boolean {
  return one !== other && one.findings.some((finding) => other.findings.includes(finding))
}

/** Somebody may have let go of the port by himself. */
async function stillFound(act: Act, request: Allowed, means: Means): Promise<Finding[]> {
  const { findings } = await reportOf(request, await means.look(), means)
  const now = findings.map(({ finding }) => finding)
  return act.findings.filter((finding) => isStillThere(finding, now))
}

async function takeBackLost(all: readonly Made[], lost: Lost, { host }: Means): Promise<void> {
  for (const made of all.toReversed()) {
    const cause = causeOf(made.act, lost)
    if (made.kept === undefined || made.outcome.result !== 'done' || cause === undefined) continue
    const failed = await host.takeBack(made.kept).then(
      (undone) => undone?.failed,
      (error: Error) => error.message,
    )
    made.outcome = takenBack(made.outcome, cause, failed)
  }
}

async function perform(act: Act, { permission, policy, ...request }: Allowed, { host, tell }: Means): Promise<Made> {
  const { remedy, refusal } = act
  if (refusal !== undefined || permission.isPlan || remedy.way === undefined) return { act, outcome: outcomeOf(act) }
  const isLeft = request.isLeft === true || policy.restore === 'never'
  const order = { id: request.leaseId, ...defined({ owner: request.owner, frees: freedBy(act) }), isLeft }
  const pace = defined({ endsAt: request.endsAt, tell })
  try {
    const acted = await host.act({ ...order, title: remedy.title, ...remedy.way }, pace)
    return { act, outcome: outcomeOf(act, acted), ...defined({ kept: acted.kept }) }
  } catch (error) {
    return { act, outcome: outcomeOf(act, { failed: (error as Error).message, notes: [] }) }
  }
}

/** What its holders are to have again; who only tries to get it had nothing. */
function freedBy({ findings, remedy }: Act): Endpoint[] | undefined {
  const held = findings.flatMap((one) => (one.kind === 'port-in-use' ? one.listeners.filter(isServing) : []))
  return remedy.kind === 'stop-rival' || held.length === 0 ? undefined : held.map(({ endpoint }) => endpoint)
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
  const isTouched = touched.some((act) => rangesOfAll(act).some(({ low, high }) => low <= port && port <= high))
  return verdict === 'in-use' && isTouched
}

/** Where one of two was to keep a port, somebody has it. */
function hasServer(act: Act, { snapshot: { inventory, listeners } }: Seen): boolean {
  if (act.remedy.kind !== 'keep-service') return true
  const ranges = rangesOfAll(act)
  const seen = [...listeners, ...(inventory?.listeners ?? [])]
  return seen.some(({ endpoint: { port } }) => ranges.some(({ low, high }) => low <= port && port <= high))
}

function rangesOfAll({ findings }: Act): PortRange[] {
  return findings.flatMap(rangesOf)
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
