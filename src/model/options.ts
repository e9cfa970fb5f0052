import type { FindingKind, SignKind } from './finding.ts'
import type { PortRange } from './port.ts'

export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The least severity that fails the check. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What becomes of a need whose ports are in use: an error, a warning, or other ports. */
export const ON_CONFLICT = ['fail', 'warn', 'remap'] as const
export type OnConflict = (typeof ON_CONFLICT)[number]

/** What a container is that has the port already, of the same compose project as the file of the need. */
export const ALREADY_UP = ['accept', 'conflict'] as const
export type AlreadyUp = (typeof ALREADY_UP)[number]

/** What is said of servers that the job has left on its ports: an error, a warning, or nothing. */
export const LEAKS = ['fail', 'warn', 'off'] as const
export type Leaks = (typeof LEAKS)[number]

/** What else is done so that nobody takes the ports: the kernel is told to give them to nobody by itself. */
export const RESERVE = ['none', 'kernel'] as const
export type Reserve = (typeof RESERVE)[number]

/** Whether what was stopped is put back at the end of the job. */
export const RESTORE = ['always', 'never'] as const
export type Restore = (typeof RESTORE)[number]

/** `kind`, or `kind:port`, or `kind:low-high`. */
export interface IgnoreRule {
  kind: FindingKind | SignKind
  range?: PortRange
}

/** What the user decides, besides the ports themselves. */
export interface Policy {
  failOn: FailOn
  ignore: IgnoreRule[]
  /** Where nothing is said: a warning. */
  leaks?: Leaks
  /** Where nothing is said: always. */
  restore?: Restore
}

/** What an entry reads from inputs or argv besides the ports: texts, not yet parsed. */
export interface Options {
  config?: string
  files?: string
  alreadyUp?: string
  failOn?: string
  ignore?: string
  wait?: string
  onConflict?: string
  hold?: string
  reserve?: string
  resolve?: string
  restore?: string
  pool?: string
  exclude?: string
  exportEnv?: string
  envFile?: string
  composeOverride?: string
  urls?: string
  leaks?: string
}
