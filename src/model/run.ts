/** Beside GitHub Actions. */
export const CI_SYSTEMS = ['gitlab', 'jenkins', 'buildkite', 'circleci'] as const
export type CiSystem = (typeof CI_SYSTEMS)[number]

/** The workflow run that started the holder, as far as its marks name it: a service container says only that one did. */
export interface Run {
  /** undefined for GitHub Actions. Of the others it cannot be proved that a job has ended. */
  ci?: CiSystem
  /** `owner/name`, or `name` alone where only its directory tells. */
  repository?: string
  /** The runner's directory that it is at work in, where only that tells. */
  directory?: string
  runId?: string
  attempt?: string
  job?: string
  runner?: string
  url?: string
  /** Whether the job may still be going on: then nothing of it may be ended. */
  alive: boolean
  /** Whether it is the very job that asks, where that can be told. */
  isOwn?: boolean
}

/** Not of GitHub Actions, and not the job that asks: then it does not show whether it has ended. */
export function mayHaveEnded({ ci, isOwn }: Run): boolean {
  return ci !== undefined && isOwn !== true
}
