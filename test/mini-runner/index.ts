/**
 * A small GitHub Actions runner for end-to-end tests: it starts the built action as the real one does, in processes of
 * their own, and reads what they print and write by the same rules.
 *
 *     const job = await startJob({ runner: { environment: 'self-hosted' } })
 *     const step = await job.uses(actionDirectory, { id: 'ports', with: { ports: '5432' } })
 *     step.outcome // also outputs, annotations, commands, summary, log
 *     job.evaluate('${{ fromJSON(steps.ports.outputs.ports).redis }}')
 *     const { posts, orphans } = await job.finish()
 *
 * `finish` runs the posts, ends what the job left running and removes its directories; a second call changes nothing.
 * To cancel a step, abort the `signal` it was given; `onLine` tells when. As on GitHub, `env` cannot set a GITHUB_ or
 * RUNNER_ name (RUNNER_TRACKING_ID excepted): use the job's `github` and `runner`. Not imitated: job containers,
 * composite actions of anything but local actions, problem matchers, `if:` and `continue-on-error:`; the mask hides plain values only, and a step
 * keeps its outputs here even without an id, though `steps` does not know them.
 */

export { type Action, readAction } from './action-metadata.ts'
export type { Job, JobEnd, RunOptions } from './job.ts'
export { startJob } from './job.ts'
export type { JobOutputs } from './job-outputs.ts'
export type { JobOptions } from './job-state.ts'
export type { Orphan } from './orphans.ts'
export type { Annotation, ExecutedCommand, Level, Outcome, Stage, Step, StreamName, Timing } from './records.ts'
export type { StepOptions } from './step.ts'
export type { UsesOptions } from './uses.ts'
