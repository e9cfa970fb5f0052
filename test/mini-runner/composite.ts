import { join } from 'node:path'
import type { Action, Composite } from './action-metadata.ts'
import { interpolate, scopeOf } from './expressions.ts'
import { resolveInputs } from './inputs.ts'
import type { JobState, Step, StepContext } from './records.ts'
import { settle } from './step.ts'
import type { UsesOptions } from './uses.ts'

type Use = {
  readonly action: Action
  readonly composite: Composite
  readonly options: UsesOptions
  readonly usesStep: (job: JobState, directory: string, options: UsesOptions) => Promise<Step>
}

/** Its steps, one after the other until one fails. Their posts are posts of the job, each with a state of its own. */
export async function compositeStep(job: JobState, { action, composite, options, usesStep }: Use): Promise<Step> {
  const inside = insideOf(job, resolveInputs(action, options.with ?? {}, scopeOf(job)))
  const done: Step[] = []
  for (const { uses, ...step } of composite.steps) {
    const { signal } = options
    done.push(await usesStep(inside, join(job.workspace, uses), { ...step, ...(signal && { signal }) }))
    if (done.at(-1)?.outcome !== 'success') break
  }
  const values = Object.entries(composite.outputs).map(([name, text]) => [name, interpolate(text, scopeOf(inside))])
  const step = whole(done, { id: options.id, outputs: Object.fromEntries(values) })
  settle(job, step)
  return step
}

/** The same job, but with the steps and the inputs of the action. */
function insideOf(job: JobState, inputs: Record<string, string>): JobState {
  return Object.create(job, {
    steps: { value: new Map<string, StepContext>() },
    contexts: { value: { ...job.contexts, inputs } },
    status: { get: () => job.status, set: (status) => Object.assign(job, { status }) },
  })
}

function whole(done: readonly Step[], { id, outputs }: Pick<Step, 'id' | 'outputs'>): Step {
  const all = <Key extends 'annotations' | 'commands' | 'droppedAnnotations'>(key: Key) =>
    done.flatMap((step) => [...step[key]] as Step[Key][number][])
  const text = (key: 'log' | 'stdout' | 'stderr' | 'summary') => done.map((step) => step[key]).join('')
  return {
    ...{ id, stage: 'main', outputs, state: {}, validationErrors: [] },
    ...{ outcome: done.at(-1)?.outcome ?? 'success', exitCode: done.at(-1)?.exitCode },
    ...{ annotations: all('annotations'), commands: all('commands'), droppedAnnotations: all('droppedAnnotations') },
    ...{ log: text('log'), stdout: text('stdout'), stderr: text('stderr'), summary: text('summary') },
  }
}
