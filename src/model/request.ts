import type { Policy } from './options.ts'
import type { Requirement } from './requirement.ts'
import type { ServicePair } from './service.ts'

/** What the user asks for, from every place at once. */
export interface Request {
  requirements: Requirement[]
  /** Services that the user knows to be there twice. */
  pairs: ServicePair[]
  /** Whether the services of the machine are looked at. */
  withServices: boolean
  /** How long a port that is expected to be in use may take until it is. */
  waitMs: number
  policy: Policy
}
