import { existsSync } from 'node:fs'
import { leftoversIn, leftoversOfJob } from './health/leftovers.ts'
import { jobLeftoverWords, leaseSign, leftoverSign } from './health/signs.ts'
import { hostOf } from './host/index.ts'
import { ANY_ADDRESS } from './model/address.ts'
import { nowMs } from './model/clock.ts'
import { PROTOCOLS } from './model/endpoint.ts'
import type { Host } from './model/host.ts'
import { isSignIgnored } from './model/ignore.ts'
import { outsideJob } from './model/outside-job.ts'
import { HIGHEST_PORT, LOWEST_PORT } from './model/port.ts'
import type { Request } from './model/request.ts'
import type { Wanted } from './model/snapshot.ts'
import { jobOf } from './post.ts'
import { preflight } from './preflight.ts'
import { annotationsOf } from './report/annotations.ts'
import { toCommand } from './report/neutralise.ts'
import { formatOutcomes } from './report/outcome-words.ts'
import { plain } from './report/paint.ts'
import { formatFindings } from './report/text.ts'
import { readRequest } from './requirements/index.ts'

export const STAGES = ['started', 'completed'] as const
export type Stage = (typeof STAGES)[number]

export interface Setting {
  env: NodeJS.ProcessEnv
  write(text: string): void
}

/** What the host needs for itself, in the same form as that of a workflow. */
const HOST_CONFIG = '/etc/port-preflight.yml'
/** The runner waits for it, and has no deadline of its own. */
const LONGEST_MS = 9_000
const LONGEST_WAIT_MS = 3_000
/** What is left after that is for the look at what others have left. */
const LONGEST_CHECK_MS = 6_500

/** A hook of a runner. It never rejects, and ends in time: what goes wrong here is no fault of the job. */
export async function runHook(stage: Stage, setting: Setting): Promise<void> {
  const warn = (why: string) => complain(setting, `the hook could not end its work: ${why}`)
  let late: NodeJS.Timeout | undefined
  const deadline = new Promise<void>((resolve) => {
    late = setTimeout(() => {
      warn(`it took longer than ${LONGEST_MS / 1_000} s`)
      resolve()
    }, LONGEST_MS)
  })
  const work = (async () => HOOKS[stage](setting, hostOf(process.platform)))()
  await Promise.race([work.catch((error: Error) => warn(error.message)), deadline]).finally(() => clearTimeout(late))
}

const HOOKS: Record<Stage, (setting: Setting, host: Host) => Promise<void>> = { started, completed }

function complain({ write }: Setting, message: string): void {
  write(toCommand('warning', 'port-preflight', message))
}

/** Before the service containers of the job start: the ports of the host, and what those have left who have ended. */
async function started(setting: Setting, host: Host): Promise<void> {
  const complaint = ({ message }: Error) => complain(setting, `the ports of the host could not be checked: ${message}`)
  const request = await readHostRequest(setting.env).catch(complaint)
  if (request) await checkPorts(request, setting, host).catch(complaint)
  const [{ listeners, viewer }, { sets }] = await Promise.all([host.look(EVERYTHING), host.leases()])
  const stale = sets.filter(({ owner }) => !owner.isAlive)
  const signs = [...leftoversIn(listeners, viewer.job).map(leftoverSign), ...stale.map(leaseSign)]
  const ignore = request?.policy.ignore ?? []
  for (const sign of signs) {
    const isTold = !ignore.some((rule) => isSignIgnored(sign, rule))
    if (isTold) setting.write(toCommand(sign.severity, 'Leftover', sign.message))
  }
}

async function checkPorts(request: Request, { write }: Setting, host: Host): Promise<void> {
  const { report } = await preflight(request, outsideJob(host))
  // No verdict: nothing fails by it.
  for (const line of [...formatOutcomes(report, plain), ...formatFindings(report, plain)]) write(`${line}\n`)
  for (const { severity, title, message } of annotationsOf(report)) write(toCommand(severity, title, message))
}

/** After its last step, and after its service containers: what it has left itself. */
async function completed({ env, write }: Setting, host: Host): Promise<void> {
  const snapshot = await host.look(EVERYTHING)
  const viewer = { ...snapshot.viewer, job: snapshot.viewer.job ?? jobOf(env) }
  const message = jobLeftoverWords(leftoversOfJob(snapshot.listeners, viewer.job), viewer)
  if (message !== undefined) write(toCommand('warning', 'Left by this job', message))
}

/** Every socket of a server, and no bind. */
const EVERYTHING: Wanted[] = PROTOCOLS.map((protocol) => ({
  ...{ protocol, address: ANY_ADDRESS, expect: 'listening' as const },
  range: { low: LOWEST_PORT, high: HIGHEST_PORT },
}))

/** Nothing is taken for a job that has not begun: ports to choose from are checked as they stand. */
async function readHostRequest(env: NodeJS.ProcessEnv): Promise<Request | undefined> {
  const config = env.PORT_PREFLIGHT_CONFIG || HOST_CONFIG
  if (config === HOST_CONFIG && !existsSync(config)) return undefined
  const { reserve: _, ...request } = await readRequest({ config }, { demands: [], services: { pairs: [] } })
  const demands = request.demands.map((demand) => ({ ...demand, choices: [] }))
  const waitMs = Math.min(request.waitMs, LONGEST_WAIT_MS)
  const endsAt = nowMs() + LONGEST_CHECK_MS
  return { ...request, demands, withServices: false, waitMs, isLeft: true, endsAt }
}
