import { type Call, formatCalls } from './call.ts'
import { defined } from './defined.ts'
import type { Finding } from './finding.ts'

export const REMEDY_KINDS = [
  'stop-rival',
  'stop-service',
  'mask-service',
  'stop-program',
  'stop-container',
  'keep-service',
  'end-process',
  'wait',
  'move',
  'set',
  'look',
] as const
type RemedyKind = (typeof REMEDY_KINDS)[number]

/** `none`: changes nothing. `changes`: a setting of the machine. `disrupts`: a running program ends. */
export const RISKS = ['none', 'changes', 'disrupts'] as const
type Risk = (typeof RISKS)[number]

/** What is to be called, in this order, and what takes it back, in that of its own. */
export interface Calls {
  calls: readonly Call[]
  undo: readonly Call[]
}

/** One way to put it right: the exact command a person would type as the user they are. */
export interface Remedy {
  kind: RemedyKind
  title: string
  command?: string
  undo?: string
  /** The same as data: a command that only shows something has none. */
  way?: Calls
  /** What becomes of the others, and what else it brings with it. */
  consequence?: string
  /** How it is written down for good, where the command alone does not last. */
  permanent?: string
  risk: Risk
}

/** The ways out of a finding, the best first. */
export type Advise = (finding: Finding) => Remedy[]

/** What is called, as a person types it too. */
export function asCommand({ calls, undo }: Calls): Pick<Remedy, 'command' | 'undo' | 'way'> {
  return {
    ...defined({
      command: calls.length === 0 ? undefined : formatCalls(calls),
      undo: undo.length === 0 ? undefined : formatCalls(undo),
    }),
    way: { calls, undo },
  }
}

export function joinCalls(parts: readonly Calls[]): Calls {
  return { calls: parts.flatMap(({ calls }) => calls), undo: parts.flatMap(({ undo }) => undo) }
}
