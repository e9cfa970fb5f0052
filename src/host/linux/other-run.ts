import { defined } from '../../model/defined.ts'
import type { CiSystem, Run } from '../../model/run.ts'
import type { Variables } from './environment.ts'

/** What other CI systems than GitHub's put into the environment of all that a job starts; nothing else of it is read. */
export const OTHER_VARIABLES = [
  ...(['CI_JOB_ID', 'CI_JOB_NAME', 'CI_JOB_URL', 'CI_PIPELINE_ID', 'CI_PROJECT_PATH'] as const),
  ...(['BUILD_TAG', 'BUILD_URL', 'JOB_NAME'] as const),
  ...(['BUILDKITE_JOB_ID', 'BUILDKITE_LABEL', 'BUILDKITE_BUILD_NUMBER', 'BUILDKITE_BUILD_URL'] as const),
  ...(['BUILDKITE_ORGANIZATION_SLUG', 'BUILDKITE_PIPELINE_SLUG'] as const),
  ...(['CIRCLE_BUILD_NUM', 'CIRCLE_JOB', 'CIRCLE_BUILD_URL'] as const),
  ...(['CIRCLE_PROJECT_USERNAME', 'CIRCLE_PROJECT_REPONAME'] as const),
]

type OtherVariables = Variables<(typeof OTHER_VARIABLES)[number]>

/**
 * The job that these variables name. None of these systems has a process that is there for as long as the job is: that
 * one has ended cannot be proved. `ownJob`: of the job that asks, as `otherJobOf` has it.
 */
export function otherRunOf(variables: OtherVariables, ownJob: () => string | undefined): Run | undefined {
  const { ci, facts } = read(variables) ?? {}
  if (ci === undefined || facts === undefined) return undefined
  const { jobId: _, ...told } = facts
  const own = ownJob()
  return { ci, ...defined({ ...told, isOwn: own === undefined ? undefined : own === keyOf(ci, facts) }), alive: true }
}

/** What tells the job from all others; undefined where no job is named. */
export function otherJobOf(variables: OtherVariables): string | undefined {
  const { ci, facts } = read(variables) ?? {}
  return ci === undefined || facts === undefined ? undefined : keyOf(ci, facts)
}

interface Facts extends Pick<Run, 'repository' | 'job' | 'url'> {
  runId: string
  /** Where one run has many jobs. */
  jobId?: string
}

function keyOf(ci: CiSystem, { jobId, repository, runId, url }: Facts): string {
  return JSON.stringify([ci, jobId ?? runId, repository, url])
}

function read(variables: OtherVariables): { ci: CiSystem; facts: Facts } | undefined {
  for (const [ci, reader] of READERS) {
    const facts = reader(variables)
    if (facts !== undefined) return { ci, facts }
  }
  return undefined
}

/** The first that is told counts. */
const READERS: [CiSystem, (variables: OtherVariables) => Facts | undefined][] = [
  ['buildkite', ofBuildkite],
  ['circleci', ofCircleci],
  ['gitlab', ofGitlab],
  ['jenkins', ofJenkins],
]

function ofGitlab(told: OtherVariables): Facts | undefined {
  const jobId = believed(told.CI_JOB_ID, NUMBER)
  const runId = believed(told.CI_PIPELINE_ID, NUMBER)
  const repository = believed(told.CI_PROJECT_PATH, PROJECT)
  if (jobId === undefined || runId === undefined || repository === undefined) return undefined
  const url = pageOf(told.CI_JOB_URL, `/${repository}/-/jobs/${jobId}`)
  return defined({ repository, runId, jobId, job: believed(told.CI_JOB_NAME, WORDS), url })
}

/** People have a BUILD_TAG of their own: that of Jenkins is made of the names of the job and of its folders. */
function ofJenkins(told: OtherVariables): Facts | undefined {
  const job = believed(told.JOB_NAME, WORDS)
  const [, name, runId] = /^jenkins-(.*)-(\d{1,20})$/.exec(believed(told.BUILD_TAG, WORDS) ?? '') ?? []
  if (job === undefined || runId === undefined || name !== job.replaceAll('/', '-')) return undefined
  return defined({ runId, jobId: `${job} ${runId}`, job, url: pageOf(told.BUILD_URL, `/${runId}/`) })
}

function ofBuildkite(told: OtherVariables): Facts | undefined {
  const jobId = believed(told.BUILDKITE_JOB_ID, UUID)
  const runId = believed(told.BUILDKITE_BUILD_NUMBER, NUMBER)
  const repository = projectOf(told.BUILDKITE_ORGANIZATION_SLUG, told.BUILDKITE_PIPELINE_SLUG)
  if (jobId === undefined || runId === undefined || repository === undefined) return undefined
  const page = pageOf(told.BUILDKITE_BUILD_URL, `/${repository}/builds/${runId}`)
  const url = page === undefined ? undefined : `${page}#${jobId}`
  return defined({ repository, runId, jobId, job: believed(told.BUILDKITE_LABEL, WORDS), url })
}

function ofCircleci(told: OtherVariables): Facts | undefined {
  const runId = believed(told.CIRCLE_BUILD_NUM, NUMBER)
  const repository = projectOf(told.CIRCLE_PROJECT_USERNAME, told.CIRCLE_PROJECT_REPONAME)
  if (runId === undefined || repository === undefined) return undefined
  const url = pageOf(told.CIRCLE_BUILD_URL, `/${runId}`)
  return defined({ repository, runId, job: believed(told.CIRCLE_JOB, WORDS), url })
}

const NUMBER = /^[1-9]\d{0,19}$/
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const PROJECT = /^(?!.*(^|\/)\.{1,2}(\/|$))[\w.][\w.-]{0,99}(\/[\w.][\w.-]{0,99}){1,20}$/
/** The names of jobs are free. */
const WORDS = /^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u
const PAGE = /^https?:\/\/[\w.-]{1,253}(:\d{1,5})?(\/[\w.~%+=,-]{1,255}){1,40}\/?$/

/** Values that do not have the form that their system gives them are not believed: anybody may set a variable. */
function believed(value: string | undefined, form: RegExp): string | undefined {
  return value !== undefined && value.length <= 1_000 && form.test(value) ? value : undefined
}

function projectOf(owner: string | undefined, name: string | undefined): string | undefined {
  return owner === undefined || name === undefined ? undefined : believed(`${owner}/${name}`, PROJECT)
}

function pageOf(url: string | undefined, end: string): string | undefined {
  return url?.endsWith(end) ? believed(url, PAGE) : undefined
}
