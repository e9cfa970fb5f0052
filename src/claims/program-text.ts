import type { Origin } from '../model/requirement.ts'

/** A piece of text, and the place it stands at where that is a file. */
export interface Placed {
  text: string
  origin?: Origin
}

/** All that a service says of how its program is started. */
export interface ProgramText {
  /** What its manager calls it, without a suffix. */
  name: string
  /** Command lines, their words separated by single blanks, as they are run. */
  commands: Placed[]
  /** `NAME=value` each: of nothing but ports is anything kept. */
  variables: Placed[]
}
