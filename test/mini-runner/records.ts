import type { Command } from './parse-command.ts'

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'
export type Level = 'error' | 'warning' | 'notice'
export type StreamName = 'stdout' | 'stderr'
export type Stage = 'main' | 'post'

export type Place = { line?: number; endLine?: number; col?: number; endColumn?: number }
export type Annotation = Place & { level: Level; message: string; title?: string; file?: string }

/** `failure` says why the runner could not carry the command out; a refused command is still one it recognised. */
export type ExecutedCommand = Command & { readonly stream: StreamName; readonly failure?: string }

export type Timing = {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number
  /** How long an exited step waits for its stdout and stderr to close. */
  readonly streamsMs: number
}

export type StepContext = { outputs: Record<string, string>; outcome: Outcome; conclusion: Outcome }

export type JobState = {
  readonly root: string
  readonly temp: string
  readonly workspace: string
  readonly node: string
  readonly timing: Timing
  readonly trackingId: string
  readonly processesBefore: ReadonlySet<string>
  readonly github: Readonly<Record<string, string>>
  readonly runner: Readonly<Record<string, string>>
  readonly contexts: Readonly<Record<string, unknown>>
  readonly ending: AbortController
  readonly running: Set<Promise<unknown>>
  readonly env: Map<string, string>
  readonly path: string[]
  readonly masks: Set<string>
  readonly steps: Map<string, StepContext>
  readonly posts: (() => Promise<Step>)[]
  status: Outcome
}

/** What one step gathers while it runs. */
export type StepRecord = {
  readonly job: JobState
  readonly annotations: Annotation[]
  readonly droppedAnnotations: Annotation[]
  readonly commands: ExecutedCommand[]
  readonly log: string[]
  readonly raw: Record<StreamName, string>
  readonly outputs: Map<string, string>
  readonly state: Map<string, string>
  summary: string
  failed: boolean
  echo: boolean
  stopToken: string | undefined
}

export type Step = {
  readonly id: string | undefined
  readonly stage: Stage
  readonly outcome: Outcome
  /** undefined: no process was started, or its program was not found. */
  readonly exitCode: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Over the cap of ten per level: in the log only. */
  readonly droppedAnnotations: readonly Annotation[]
  readonly commands: readonly ExecutedCommand[]
  readonly summary: string
  /** What a reader of the job log sees: masked, and without the commands. */
  readonly log: string
  readonly stdout: string
  readonly stderr: string
  readonly validationErrors: readonly string[]
}
