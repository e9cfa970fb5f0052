import type { Declaration, PortFile } from '../model/declaration.ts'
import type { PortSet } from '../model/port-set.ts'
import type { Requirement } from '../model/requirement.ts'

/** A declaration, as the need that it comes to. */
export interface Declared {
  declaration: Declaration
  requirement: Requirement
  /** What it was read from. */
  file?: PortFile
  /** Its number comes from a variable, so it can be another one without a change of the file. */
  isVariable?: boolean
}

/** All that a check of files may look at; nothing of it is of this machine. */
export interface FileEvidence {
  files: readonly PortFile[]
  declared: readonly Declared[]
  /** What browsers refuse. */
  unsafe: PortSet
  /** The product that is known by a port alone, and not by many. */
  productAt(port: number): string | undefined
  /** What an image or a program is. */
  productOf(program: string): string | undefined
}
