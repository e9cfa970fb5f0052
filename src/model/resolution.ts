import type { Endpoint } from './endpoint.ts'
import type { Finding } from './finding.ts'
import type { Listener } from './listener.ts'
import type { Calls, Remedy } from './remedy.ts'
import type { ServiceRef } from './service.ts'
import type { Tell } from './waiting.ts'

/** What may be stopped: `leftovers` are of whatever kind, and provably of a run of this runner that has ended. */
export const REACHES = ['leftovers', 'containers', 'user-services', 'system-services', 'programs', 'processes'] as const
export type Reach = (typeof REACHES)[number]

/** What the user lets be done. Without it nothing is. */
export interface Permission {
  /** Nothing is done yet: it is only told what would be. */
  isPlan: boolean
  reaches: readonly Reach[]
  /** Single ones. */
  services: readonly ServiceRef[]
}

/** The way out of a finding that is gone, or why it is not. */
export interface Act {
  /** All that it is a step out of. */
  findings: readonly Finding[]
  remedy: Remedy
  /** Why it is for a person to do. */
  refusal?: string
}

/** What the host is to do, and what it writes down first. */
export interface ActOrder extends Calls {
  /** What its undo is found by. */
  id: string
  title: string
  /** What it frees, and who has it is to have again. */
  frees?: readonly Endpoint[]
  /** Who takes it back when it ends; without one the job, or who has called this process. */
  owner?: number
  /** Nobody takes it back of himself, but a person by `undo`. */
  isLeft?: boolean
}

/** How long an act may take, and who hears of what it waits for. */
export interface Pace {
  /** On the clock of this process, in ms: what is not done by then is not done. */
  endsAt?: number
  tell?: Tell
}

/** What came of it: `failed` in words; `notes` are worth knowing all the same. */
export interface Acted {
  failed?: string
  notes: string[]
  /** What takes it back alone, where something does. */
  kept?: string
}

/** What has been put back, and what could not be. */
export interface Undone {
  title: string
  command: string
  failed?: string
  /** What it is written down by, and may be dropped. */
  id?: string
  /** The process that puts it back itself when it ends: nothing was done. */
  pending?: number
  /** It is not written down any more, and stays as it is. */
  isDropped?: true
}

/** What came of an act. */
export const RESULTS = ['planned', 'refused', 'done', 'failed'] as const
export type Result = (typeof RESULTS)[number]

export interface Outcome {
  title: string
  command?: string
  result: Result
  /** Why it was refused, or what went wrong; of what is done, what is still to be known. */
  reason?: string
  undo?: string
  /** Who has the port again after it: nobody is stopped twice. */
  returned?: readonly Listener[]
}

/** How long a process has to end by itself, before it is killed. */
export const GRACE_MS = 10_000
