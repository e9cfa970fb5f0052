import type { Run } from '../model/holder.ts'

/** `job build of octo/widgets, run 123`, `a job in the workspace of widgets, runner in /srv/runner` */
export function describeJob({ repository, runId, job, directory }: Run): string {
  if (directory !== undefined) return `a job in the workspace of ${repository}, runner in ${directory}`
  if (repository === undefined) return 'a workflow job that it does not name'
  return `${job === undefined ? '' : `job ${job} of `}${repository}, run ${runId}`
}

/** `left by job build of octo/widgets, run 123`, `left by a job in the workspace of widgets, runner in /srv/runner` */
export function describeRun(run: Run): string {
  const what = describeJob(run)
  return run.alive ? `started by ${what}, which may still go on` : `left by ${what}`
}

/** `2026-11-20T08:14:09.000Z` to `2026-11-20 08:14 UTC` */
export function formatTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
