import { delimiter } from 'node:path'
import type { CommandFiles } from './file-commands.ts'
import type { JobState } from './records.ts'

export type StepVariables = {
  readonly github: Readonly<Record<string, string>>
  readonly files: CommandFiles
  /** The step's own `env:`. */
  readonly env: Readonly<Record<string, string>>
  readonly state: ReadonlyMap<string, string>
  readonly inputs: Readonly<Record<string, string>>
}

// Beyond PATH and HOME: without these no program starts on Windows.
const inherited = ['PATH', 'HOME', 'SystemRoot', 'USERPROFILE', 'TEMP']

/** Later entries win, in the runner's order: a workflow can set RUNNER_TRACKING_ID but no GITHUB_ name. */
export function environmentOf(job: JobState, step: StepVariables): Record<string, string> {
  const { token: _, ...github } = job.github
  const own: Record<string, string> = {
    ...machine(),
    RUNNER_TRACKING_ID: job.trackingId,
    ...Object.fromEntries(job.env),
    ...step.env,
  }
  return {
    CI: 'true',
    ...own,
    ...prefixed('STATE_', Object.fromEntries(step.state)),
    ...prefixed('INPUT_', step.inputs, inputName),
    PATH: [...job.path.toReversed(), own.PATH ?? ''].join(delimiter),
    ...prefixed('GITHUB_', { ...github, ...step.github, ...step.files }, upperCase),
    ...prefixed('RUNNER_', job.runner, upperCase),
    GITHUB_ACTIONS: 'true',
  }
}

function machine(): Record<string, string> {
  const found = inherited.map((name) => [name, process.env[name]] as const)
  return Object.fromEntries(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>, rename = (name: string) => name) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + rename(name), value]))
}

function upperCase(name: string): string {
  return name.toUpperCase()
}

function inputName(name: string): string {
  return upperCase(name.replaceAll(' ', '_'))
}
