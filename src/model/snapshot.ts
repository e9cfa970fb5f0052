import type { Address } from './address.ts'
import type { Endpoint, Protocol } from './endpoint.ts'
import type { Container, Manager } from './holder.ts'
import type { Listener } from './listener.ts'
import type { PortRange } from './port.ts'
import type { Inventory } from './service.ts'

/** What a bind answered: `ok`, or the kernel's errno name. */
export type BindOutcome = 'ok' | (string & {})

/** The answer of the kernel to a real bind of exactly the wanted endpoint. */
export interface Probe {
  endpoint: Endpoint
  /** Of a server that sets SO_REUSEADDR. */
  reuse: BindOutcome
  /** Of a server that does not; undefined where only the tables can tell. */
  plain?: BindOutcome
}

/** What the kernel says of ports as such. */
export interface Limits {
  /** Source ports of outgoing connections and of bind(0). */
  ephemeral?: PortRange
  /** Taken out of the ephemeral range by ip_local_reserved_ports. */
  reserved: PortRange[]
  /** The first port that needs no privilege. */
  unprivilegedStart: number
}

/** Something that could not be seen. Never the same as "nothing there". */
export interface Gap {
  /** What could not be seen, as the end of the sentence "could not see …". */
  subject: string
  reason: string
  /** The one command that would show it. */
  command?: string
  /** Whether a port may be called usable in spite of it. */
  affects: 'verdict' | 'naming'
  /** The protocol whose verdicts it affects, where it is not both. */
  protocol?: Protocol
}

/** A job of a runner, by the marks that everything of it has; each may be missing. */
export interface Job {
  /** ISO 8601, UTC: nothing of it is older. */
  startedAt?: string
  runId?: string
  attempt?: string
  job?: string
  runner?: string
  /** The runner's directory. */
  directory?: string
}

/** Who looks: decides which commands need sudo, and which would end the looker himself. */
export interface Viewer {
  uid: number
  /** How a shell starts this program, looked for where it is printed; undefined where that is not known. */
  program?: () => string | undefined
  /** This process and all above it. */
  ancestors: readonly number[]
  /** The unit and the container that this process runs in. */
  manager?: Manager
  container?: Container
  /** The job of a runner that this process is part of. */
  job?: Job
  /** Its units are made from its configuration: nothing else about them lasts. */
  isNixos?: boolean
}

/** Everything a check may know of the machine, taken in one look. */
export interface Snapshot {
  listeners: Listener[]
  probes: Probe[]
  limits: Limits
  viewer: Viewer
  gaps: Gap[]
  /** Where it was asked for. */
  inventory?: Inventory
}

/** What to look at: the ports of one requirement. */
export interface Wanted {
  protocol: Protocol
  address: Address
  range: PortRange
  /** It is to be in use: no bind is tried. */
  expect?: 'listening'
}
