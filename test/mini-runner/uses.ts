import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Action, readAction } from './action-metadata.ts'
import { annotate } from './annotations.ts'
import { compositeStep } from './composite.ts'
import { isTrue, type Scope, scopeOf } from './expressions.ts'
import { type Given, resolveInputs, warnOfInputs } from './inputs.ts'
import type { JobState, Stage, Step, StepRecord } from './records.ts'
import { type Prepared, runStep, type StepOptions, type StepPlan } from './step.ts'

export type UsesOptions = StepOptions & { readonly with?: Given }

type Use = { readonly action: Action; readonly options: UsesOptions; readonly state: Map<string, string> }

/** Runs `main`, and keeps `post` for the end of the job, even when `main` fails or is cancelled. */
export async function usesStep(job: JobState, directory: string, options: UsesOptions): Promise<Step> {
  const use = { action: await readAction(directory), options, state: new Map<string, string>() }
  const { composite } = use.action
  if (composite !== undefined) return compositeStep(job, { ...use, composite, usesStep })
  if (use.action.runs?.post) job.posts.push(() => runPost(job, use))
  return runStep(job, planOf(job, use, 'main'))
}

async function runPost(job: JobState, use: Use): Promise<Step> {
  // A post step starts uncancelled, whatever became of its main step.
  const { signal: _, ...options } = use.options
  const plan = planOf(job, { ...use, options }, 'post')
  if (isTrue(use.action.runs?.postIf ?? 'always()', scopeOf(job))) return runStep(job, plan)
  return skipped(options.id, use.state)
}

function planOf(job: JobState, use: Use, stage: Stage): StepPlan {
  return {
    stage,
    action: use.options.id ?? '__self',
    options: use.options,
    state: use.state,
    errors: use.action.errors,
    prepare: (record, scope) => prepare(record, scope, { ...use, script: scriptOf(use.action, stage), node: job.node }),
  }
}

function scriptOf({ directory, runs }: Action, stage: Stage): string {
  return join(directory, (stage === 'main' ? runs?.main : runs?.post) ?? '')
}

function prepare(record: StepRecord, scope: Scope, use: Use & { script: string; node: string }): Prepared {
  if (use.action.runs?.pre) {
    annotate(record, { level: 'warning', message: '`pre` execution is not supported for local action' })
  }
  const given = use.options.with ?? {}
  warnOfInputs(record, use.action, given)
  const inputs = resolveInputs(use.action, given, scope)
  if (!existsSync(use.script)) throw new Error(`File not found: '${use.script}'`)
  return { argv: [use.node, use.script], inputs }
}

function skipped(id: string | undefined, state: Map<string, string>): Step {
  return {
    ...{ id, stage: 'post', outcome: 'skipped', exitCode: undefined, validationErrors: [], summary: '' },
    ...{ annotations: [], droppedAnnotations: [], commands: [], outputs: {}, state: Object.fromEntries(state) },
    ...{ log: '', stdout: '', stderr: '' },
  }
}
