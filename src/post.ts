import { annotate, type Core, docsBase } from './action.ts'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import type { Job } from './model/snapshot.ts'
import { type Ended, postflight } from './postflight.ts'
import { annotationsOf } from './report/annotations.ts'
import { toLine } from './report/neutralise.ts'
import { plain } from './report/paint.ts'
import { describeReleased } from './report/post-words.ts'
import { describeUnreserved } from './report/reserve-words.ts'
import { formatPostSummary } from './report/summary.ts'
import { formatFindings } from './report/text.ts'
import { parseState } from './requirements/step-state.ts'

/** The post step of the Action: never fails the job by a fault of its own. */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const core = await import('@actions/core')
  try {
    const state = parseState(core.getState)
    if (state === undefined) return
    const ended = await postflight({ ...state, job: jobOf(env) }, hostOf(process.platform))
    if (state.omitted > 0) ended.troubles.push(`${state.omitted} needs are too many to be looked at once more`)
    await tell(core, ended, env)
  } catch (error) {
    core.warning(toLine(`the post step could not end its work: ${(error as Error).message}`))
  }
}

function jobOf(env: NodeJS.ProcessEnv): Job {
  const { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = env
  return defined({ runId, attempt, job, runner })
}

async function tell(core: Core, ended: Ended, env: NodeJS.ProcessEnv): Promise<void> {
  const { report, troubles } = ended
  for (const line of givenBack(ended)) process.stdout.write(`${toLine(line)}\n`)
  for (const trouble of troubles) core.warning(toLine(trouble))
  if (report === undefined || report.findings.every(({ ignored }) => ignored)) return
  process.stdout.write(`${formatFindings(report, plain).join('\n')}\n`)
  for (const annotation of annotationsOf(report)) annotate(core, annotation)
  if (!report.ok) core.setFailed(FAILED)
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(formatPostSummary(report, docsBase(env))).write()
}

function givenBack({ released, unreserved }: Ended): string[] {
  const isDone = unreserved !== undefined && unreserved.failed === undefined
  return [describeReleased(released), isDone ? describeUnreserved(unreserved) : undefined].filter(
    (line) => line !== undefined,
  )
}

const FAILED =
  'The job does not leave its ports as they are to be left: the annotations and the job summary say who is there.'
