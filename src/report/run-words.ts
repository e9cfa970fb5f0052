import { type CiSystem, mayHaveEnded, type Run } from '../model/run.ts'

/** `job build of octo/widgets, run 123`, `a job in the workspace of widgets, runner in /srv/runner` */
export function describeJob(run: Run): string {
  const { ci, repository, runId, job, directory } = run
  if (directory !== undefined) return `a job in the workspace of ${repository}, runner in ${directory}`
  if (ci !== undefined) return describeOther(ci, run)
  if (repository === undefined) return 'a workflow job that it does not name'
  return `${job === undefined ? '' : `job ${job} of `}${repository}, run ${runId}`
}

const RUNS: Record<CiSystem, string> = {
  gitlab: 'GitLab pipeline',
  jenkins: 'Jenkins build',
  buildkite: 'Buildkite build',
  circleci: 'CircleCI build',
}

const LONGEST_JOB = 60

/** `job test of group/app, GitLab pipeline 88`, `job team/app/main, Jenkins build 12` */
function describeOther(ci: CiSystem, { repository, runId, job }: Run): string {
  const name = job === undefined ? [] : [`job ${cut(job, LONGEST_JOB)}`]
  const words = [...name, ...(repository === undefined ? [] : [repository])]
  return `${words.join(' of ')}, ${RUNS[ci]} ${runId}`
}

/** `left by job build of octo/widgets, run 123`, `left by a job in the workspace of widgets, runner in /srv/runner` */
export function describeRun(run: Run): string {
  const what = describeJob(run)
  if (mayHaveEnded(run)) return `started by ${what}, and whether that has ended does not show`
  return run.alive ? `started by ${what}, which may still go on` : `left by ${what}`
}

/** `2026-11-20T08:14:09.000Z` to `2026-11-20 08:14 UTC` */
export function formatTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
