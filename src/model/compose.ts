import type { Address } from './address.ts'
import type { PortRange } from './port.ts'

/** What the compose files of a workspace publish, and where the override is to go. */
export interface ComposeProject {
  /** Path of the override. */
  path: string
  /** The files that compose reads without it, in that order; absolute. */
  files: string[]
  separator: string
  services: ComposeService[]
}

export interface ComposeService {
  name: string
  ports: PublishedPort[]
  /** An earlier step of the job has written it into the override: it stays there. */
  isCarried: boolean
}

/** One entry of `ports:`. */
export interface PublishedPort {
  /** As it stands in the file: `6379:6379`, or the mapping of the long syntax. */
  source: ComposeValue
  /** Variables that it is written with. */
  variables: string[]
  /** undefined where it is not understood, or leaves the port to docker. */
  place?: { address: Address; published: PortRange; target: PortRange; protocol: string }
}

export type ComposeValue = string | number | boolean | null | ComposeValue[] | { [key: string]: ComposeValue }
