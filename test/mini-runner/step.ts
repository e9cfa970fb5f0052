import { fail } from './annotations.ts'
import { receiveLine } from './commands.ts'
import { environmentOf } from './environment.ts'
import { interpolate, type Scope, scopeOf } from './expressions.ts'
import { type CommandFiles, createCommandFiles, processCommandFiles } from './file-commands.ts'
import { type Listener, runProcess } from './processes.ts'
import type { JobState, Outcome, Stage, Step, StepRecord, StreamName } from './records.ts'

/** What every kind of step may be given. */
export type StepOptions = {
  readonly id?: string
  readonly env?: Readonly<Record<string, string>>
  /** Cancels the step as the runner does. */
  readonly signal?: AbortSignal
  /** Sees each raw line at once; handy to cancel at a known point. */
  readonly onLine?: (line: string, stream: StreamName) => void
}

export type Prepared = { readonly argv: readonly string[]; readonly inputs: Readonly<Record<string, string>> }

export type StepPlan = {
  readonly stage: Stage
  readonly action: string
  readonly options: StepOptions
  readonly state: Map<string, string>
  readonly errors: readonly string[]
  readonly prepare: (record: StepRecord, scope: Scope) => Prepared
}

type Ending = { readonly exitCode?: number; readonly cancelled: boolean }

export async function runStep(job: JobState, plan: StepPlan): Promise<Step> {
  const work = performStep(job, plan)
  job.running.add(work)
  return work.finally(() => job.running.delete(work))
}

async function performStep(job: JobState, plan: StepPlan): Promise<Step> {
  const record = newRecord(job, plan.state)
  const files = await createCommandFiles(job.temp)
  const ending = await launch(record, plan, files)
  await processCommandFiles(record, files)
  const step = completed(record, plan, ending)
  settle(job, step)
  return step
}

async function launch(record: StepRecord, plan: StepPlan, files: CommandFiles): Promise<Ending> {
  const signal = cancellationOf(record.job, plan)
  try {
    if (plan.errors.length > 0) throw new AggregateError(plan.errors)
    const exitCode = await startProgram(record, plan, { files, signal })
    if (signal.aborted) fail(record, 'The operation was canceled.')
    return { exitCode, cancelled: signal.aborted }
  } catch (error) {
    const messages = error instanceof AggregateError ? error.errors : [(error as Error).message]
    fail(record, ...messages)
    return { cancelled: false }
  }
}

// The end of the job cancels a main step that still runs, and then starts the posts.
function cancellationOf(job: JobState, { stage, options }: StepPlan): AbortSignal {
  const signals = [options.signal, stage === 'main' ? job.ending.signal : undefined]
  return AbortSignal.any(signals.filter((one) => one !== undefined))
}

type Start = { readonly files: CommandFiles; readonly signal: AbortSignal }

function startProgram(record: StepRecord, plan: StepPlan, { files, signal }: Start): Promise<number> {
  const { job } = record
  const env = evaluated(plan.options.env ?? {}, scopeOf(job))
  const { argv, inputs } = plan.prepare(record, scopeOf(job, env))
  const github = { action: plan.action, action_ref: '', action_repository: '' }
  const variables = environmentOf(job, { github, files, env, state: plan.state, inputs })
  return runProcess({ argv, cwd: job.workspace, env: variables }, listenerOf(record, plan), {
    timing: job.timing,
    signal,
  })
}

function listenerOf(record: StepRecord, { options }: StepPlan): Listener {
  return {
    text: (stream, chunk) => {
      record.raw[stream] += chunk
    },
    line: (stream, line) => {
      receiveLine(record, stream, line)
      options.onLine?.(line, stream)
    },
  }
}

function evaluated(values: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(value, scope)]))
}

function newRecord(job: JobState, state: Map<string, string>): StepRecord {
  return {
    job,
    annotations: [],
    droppedAnnotations: [],
    commands: [],
    log: [],
    raw: { stdout: '', stderr: '' },
    outputs: new Map(),
    state,
    summary: '',
    failed: false,
    echo: job.runner.debug === '1',
    stopToken: undefined,
  }
}

function completed(record: StepRecord, plan: StepPlan, { exitCode, cancelled }: Ending): Step {
  const failed = record.failed || exitCode !== 0
  const outcome: Outcome = cancelled ? 'cancelled' : failed ? 'failure' : 'success'
  const { annotations, droppedAnnotations, commands, summary, raw } = record
  return {
    ...{ id: plan.options.id, stage: plan.stage, outcome, exitCode, validationErrors: plan.errors },
    ...{ annotations, droppedAnnotations, commands, summary, ...raw, log: record.log.join('\n') },
    outputs: Object.fromEntries(record.outputs),
    state: Object.fromEntries(record.state),
  }
}

// Only a main step with an id is seen by `steps`; every step counts for the job.
export function settle(job: JobState, { id, stage, outcome, outputs }: Step): void {
  if (id !== undefined && stage === 'main') job.steps.set(id, { outputs, outcome, conclusion: outcome })
  if (outcome === 'cancelled' || (outcome === 'failure' && job.status === 'success')) job.status = outcome
}
