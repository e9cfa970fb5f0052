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

/** One way to put it right: the exact command a person would type as the user they are. */
export interface Remedy {
  kind: RemedyKind
  title: string
  command?: string
  undo?: string
  /** What becomes of the others, and what else it brings with it. */
  consequence?: string
  /** How it is written down for good, where the command alone does not last. */
  permanent?: string
  risk: Risk
}

/** The ways out of a finding, the best first. */
export type Advise = (finding: Finding) => Remedy[]
