import type { Judged } from './verdict.ts'

/** How far a wait is: whom or what it is for, how long it has been, and how long it may be. */
export interface Waiting {
  missing: readonly Judged[]
  /** Who is to end, where it is that that is waited for. */
  ending?: string
  waitedMs: number
  waitMs: number
}

/** Is told again and again while somebody is waited for. */
export type Tell = (waiting: Waiting) => void
