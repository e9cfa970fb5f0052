import type { ComposeProject } from './compose.ts'
import type { Origin } from './requirement.ts'

/** How the ports reach those who are to use them. */
export interface Handover {
  /** Of the needs that have a name of their own: they have a variable, and an output. */
  names: string[]
  /** Of them those whose ports a file fixes: no variable of ours changes what that file says elsewhere. */
  fixed?: string[]
  urls: UrlTemplate[]
  /** Whether later steps of the job get the variables. */
  isExported: boolean
  /** Path of the file that the variables are written to. */
  envFile?: string
  compose?: ComposeProject
}

/** `redis://127.0.0.1:{redis}/0`, in its parts. */
export interface UrlTemplate {
  name: string
  parts: UrlPart[]
  origin: Origin
}

/** Text as it is, the port of a need, or the name of the variable that carries it. */
export type UrlPart = string | { need: string; asks: 'port' | 'variable' }

/** A variable carries the ports somewhere. */
export function hasVariables({ isExported, envFile }: Handover): boolean {
  return isExported || envFile !== undefined
}

/** Nobody is to get them. */
export const NO_HANDOVER: Handover = { names: [], urls: [], isExported: false }
