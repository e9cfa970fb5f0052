import { rm } from 'node:fs/promises'
import { interpolate, type Scope, scopeOf } from './expressions.ts'
import { type JobOutputs, jobOutputs } from './job-outputs.ts'
import { type JobOptions, openJob } from './job-state.ts'
import { endOrphans, type Orphan } from './orphans.ts'
import type { JobState, Outcome, Step, StepRecord } from './records.ts'
import { runStep, type StepOptions } from './step.ts'
import { type UsesOptions, usesStep } from './uses.ts'

export type RunOptions = StepOptions & { readonly command: readonly [program: string, ...args: string[]] }

export type JobEnd = {
  readonly status: Outcome
  /** In the order they ran: the last action's post first. */
  readonly posts: readonly Step[]
  readonly orphans: readonly Orphan[]
}

export type Job = {
  readonly workspace: string
  readonly temp: string
  readonly trackingId: string
  readonly uses: (actionDirectory: string, options?: UsesOptions) => Promise<Step>
  readonly run: (options: RunOptions) => Promise<Step>
  readonly evaluate: (text: string) => string
  readonly outputs: (wanted: Readonly<Record<string, string>>) => JobOutputs
  readonly finish: () => Promise<JobEnd>
}

export async function startJob(options: JobOptions = {}): Promise<Job> {
  const state = await openJob(options)
  let end: Promise<JobEnd> | undefined
  return {
    workspace: state.workspace,
    temp: state.temp,
    trackingId: state.trackingId,
    uses: (actionDirectory, options = {}) => usesStep(state, actionDirectory, options),
    run: (options) => commandStep(state, options),
    evaluate: (text) => interpolate(text, scopeOf(state)),
    outputs: (wanted) => jobOutputs(state, wanted),
    finish: () => {
      end ??= endJob(state)
      return end
    },
  }
}

function commandStep(job: JobState, options: RunOptions): Promise<Step> {
  const prepare = (_: StepRecord, scope: Scope) => {
    return { argv: options.command.map((word) => interpolate(word, scope)), inputs: {} }
  }
  const action = options.id ?? '__run'
  return runStep(job, { stage: 'main', action, options, state: new Map(), errors: [], prepare })
}

async function endJob(job: JobState): Promise<JobEnd> {
  const [posts] = await Promise.allSettled([cancelRunning(job).then(() => runPosts(job))])
  const orphans = await endOrphans(job.trackingId, job.processesBefore)
  await rm(job.root, { recursive: true, force: true, maxRetries: 3 })
  if (posts.status === 'rejected') throw posts.reason
  return { status: job.status, posts: posts.value, orphans }
}

async function cancelRunning(job: JobState): Promise<void> {
  job.ending.abort()
  await Promise.allSettled(job.running)
}

async function runPosts(job: JobState): Promise<Step[]> {
  const steps: Step[] = []
  for (const post of job.posts.toReversed()) steps.push(await post())
  return steps
}
