import { defined } from '../../model/defined.ts'
import type { Process } from '../../model/holder.ts'
import type { Run } from '../../model/run.ts'
import { readVariables, type Variables } from './environment.ts'
import { OTHER_VARIABLES, otherJobOf, otherRunOf } from './other-run.ts'
import { listPids, readProcFile } from './proc-file.ts'
import { parseStart } from './process.ts'
import type { Processes } from './processes.ts'

/** What the runner puts into the environment of everything a job starts; nothing else of it is read. */
const GITHUB_VARIABLES = [
  'RUNNER_TRACKING_ID',
  'RUNNER_NAME',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_JOB',
  'GITHUB_WORKSPACE',
] as const

export const RUN_VARIABLES = [...GITHUB_VARIABLES, ...OTHER_VARIABLES] as const

export type RunVariables = Variables<(typeof RUN_VARIABLES)[number]>
type GithubVariables = Variables<(typeof GITHUB_VARIABLES)[number]>

/** Times are seconds after boot, whose steps are the same for every process: no other clock has a part in it. */
export interface Workers {
  /** When each `Runner.Worker` of the machine started: one lives as long as one job. */
  starts: readonly number[]
  /** Whether these are all; where processes of others are hidden, there may be more. */
  isComplete: boolean
  /** What the job we are ourselves part of has marked its processes with. */
  ownTrackingId?: string
  /** Whether that job has an empty id and no worker above it, as those of act: then no worker stands for it. */
  isWithoutWorker?: boolean
  /** The job of another system that we are part of, as `otherJobOf` tells it. */
  ownOtherJob?: string
}

/** The run that a process was started by. */
export function readRun(process: Process, isManaged: () => boolean, processes: Table): Run | undefined {
  const { pid, cwd = '' } = process
  const start = () => parseStart(processes.statOf(pid))
  const variables = readVariables(pid, RUN_VARIABLES)
  const named =
    variables.GITHUB_RUN_ID === undefined
      ? otherRunOf(variables, () => processes.workers().ownOtherJob)
      : runOf(variables, start(), processes.workers())
  const workspace = named === undefined ? workspaceOf(cwd) : undefined
  // A service may have been set up to run where a job has left its files.
  return workspace === undefined || isManaged() ? named : { ...workspace, alive: mayGoOn(start(), processes.workers()) }
}

type Table = Pick<Processes, 'statOf' | 'workers'>

/** The runner makes `_work/NAME/NAME` in its own directory for the jobs of a repository of that name. */
export function workspaceOf(cwd: string): Pick<Run, 'repository' | 'directory'> | undefined {
  const [, directory, repository] = /^(\/.*)\/_work\/([\w.-]{1,100})\/\2(?:\/|$)/.exec(cwd) ?? []
  return repository === undefined || directory === undefined ? undefined : { repository, directory }
}

/** Of each value that is told; the tracking id is only compared. */
const FORMS: [Exclude<keyof GithubVariables, 'RUNNER_TRACKING_ID' | 'GITHUB_WORKSPACE'>, RegExp][] = [
  ['GITHUB_SERVER_URL', /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?$/],
  ['GITHUB_REPOSITORY', /^\w[\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/],
  ['GITHUB_RUN_ID', /^\d{1,20}$/],
  ['GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,5}$/],
  ['GITHUB_JOB', /^[A-Za-z_][\w-]{0,199}$/],
  ['RUNNER_NAME', /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u],
]

/** The run that these variables of a process name, which started so many seconds after boot. */
export function runOf(variables: RunVariables, start: number | undefined, workers: Workers): Run | undefined {
  const believed = believable(variables)
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = believed
  if (server === undefined || repository === undefined || runId === undefined) return undefined
  const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = believed
  const page = `${server}/${repository}/actions/runs/${runId}`
  const url = Number(attempt ?? 1) > 1 ? `${page}/attempts/${attempt}` : page
  const tracking = variables.RUNNER_TRACKING_ID
  const alive = !isProvedDead(tracking, start, workers)
  const isOwn = isOfTracking(tracking, workers.ownTrackingId)
  return defined({ repository, runId, attempt, job, runner, url, alive, isOwn })
}

/** An id that is not of the runner's making may be one that a step has set, so that its server outlives the job. */
function isOfTracking(tracking: string | undefined, own: string | undefined): boolean | undefined {
  if (tracking === undefined || tracking === '' || own === undefined) return undefined
  if (tracking === own) return true
  return TRACKING_ID.test(tracking) && TRACKING_ID.test(own) ? false : undefined
}

const TRACKING_ID = /^github_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Values that do not have the form the runner gives them are not believed: anybody may set a variable. */
function believable(variables: GithubVariables): GithubVariables {
  return Object.fromEntries(
    FORMS.flatMap(([name, form]) => (form.test(variables[name] ?? '') ? [[name, variables[name]]] : [])),
  )
}

/**
 * A worker starts before everything of its one job. So a process that is older than every worker belongs to a job that
 * has ended; a younger one may belong to any of them. Two that started in the same step of the clock may be of one job.
 *
 * The variable of the tracking id, be it empty, tells a process that the runner started here. Without it the job may
 * run in a container, whose worker may be one of another pid namespace or of another machine. An empty one says nothing
 * to a job that has none itself, and no worker.
 */
function isProvedDead(trackingId: string | undefined, start: number | undefined, workers: Workers): boolean {
  const isOwn = trackingId === workers.ownTrackingId && (trackingId !== '' || workers.isWithoutWorker === true)
  return trackingId !== undefined && !isOwn && !mayGoOn(start, workers)
}

/** A directory of the host is not that of a job in a container: the worker of its job is one of this machine. */
function mayGoOn(start: number | undefined, workers: Workers): boolean {
  return start === undefined || !workers.isComplete || !workers.starts.every((workerStart) => workerStart > start)
}

/**
 * Whether a job that has started this process by way of a container engine, some time ago, may still be going on; where
 * no process tells the time, whether any job may.
 */
export function mayJobGoOn(pid: number | undefined, { statOf, workers }: Table): boolean {
  const known = workers()
  return pid === undefined ? !known.isComplete || known.starts.length > 0 : mayGoOn(parseStart(statOf(pid)), known)
}

/** The marks of the job that we are part of: our own, or where sudo has taken them those of who has called us. */
export function readOwnMarks(ancestors: readonly number[]): RunVariables {
  let others: RunVariables | undefined
  for (const pid of [process.pid, ...ancestors]) {
    const marks = readVariables(pid, RUN_VARIABLES)
    if (marks.RUNNER_TRACKING_ID !== undefined || marks.GITHUB_RUN_ID !== undefined) return marks
    if (others === undefined && otherJobOf(marks) !== undefined) others = marks
  }
  return others ?? {}
}

export function readWorkers({ statOf, ancestors }: Pick<Processes, 'statOf' | 'ancestors'>): Workers {
  const starts = listPids()
    .filter(isWorkerProcess)
    // One that has no start any more has ended meanwhile.
    .flatMap((pid) => parseStart(statOf(pid)) ?? [])
  const above = ancestors(process.pid)
  const { RUNNER_TRACKING_ID: ownTrackingId, ...own } = readOwnMarks(above)
  const isWithoutWorker = (ownTrackingId === '' && !above.some(isWorkerProcess)) || undefined
  return defined({ starts, isComplete: seesEverybody(), ownTrackingId, isWithoutWorker, ownOtherJob: otherJobOf(own) })
}

export function isWorkerProcess(pid: number): boolean {
  return isWorker(readProcFile(`/proc/${pid}/cmdline`) ?? '')
}

/** By the base name of the first argument: the runner names its worker by its whole path. */
export function isWorker(cmdline: string): boolean {
  return baseOf(cmdline) === 'Runner.Worker'
}

/** Whether a runner is in the same cgroup: then its unit is the runner's, and stopping it would stop the runner. */
export function isBesideRunner(pid: number, { besides }: Pick<Processes, 'besides'>): boolean {
  return besides(pid).some((other) => baseOf(readProcFile(`/proc/${other}/cmdline`) ?? '') === 'Runner.Listener')
}

/** The same of an agent of another system, which has not the marks of its jobs itself. */
export function isBesideAgent(pid: number, { besides }: Pick<Processes, 'besides'>): boolean {
  const jobOf = (one: number) => otherJobOf(readVariables(one, RUN_VARIABLES))
  const job = jobOf(pid)
  return job !== undefined && besides(pid).some((other) => jobOf(other) !== job)
}

function baseOf(cmdline: string): string {
  const [program = ''] = cmdline.split('\0')
  return program.slice(program.lastIndexOf('/') + 1)
}

function seesEverybody(): boolean {
  const isHiding = hidesProcesses(readProcFile('/proc/self/mounts') ?? '')
  return readProcFile('/proc/1/stat') !== undefined && (process.geteuid?.() === 0 || !isHiding)
}

/** Whether /proc, in a table of mounts, shows a user no more than his own processes. */
export function hidesProcesses(mounts: string): boolean {
  return /^\S+ \/proc proc \S*\bhidepid=(?!0\b|off\b)/m.test(mounts)
}
