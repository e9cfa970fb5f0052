import type { PortRange } from './port.ts'
import type { Gap } from './snapshot.ts'

/** `up`: it answers. `down`: nothing of it runs. `unknown`: it could not be asked. */
export const ENGINE_STATES = ['up', 'down', 'unknown'] as const

/** A container engine of one user. */
export interface EngineState {
  engine: 'docker' | 'podman'
  user: string
  state: (typeof ENGINE_STATES)[number]
  /** Of its containers, where it answers. */
  running?: number
  stopped?: number
  /** Why it does not answer. */
  reason?: string
}

/** A GitHub runner that runs on this machine, or that a unit is there for. */
export interface Runner {
  /** Undefined for one that was started by hand. */
  unit?: string
  user?: string
  isRunning: boolean
  /** As systemd calls it; undefined where that could not be asked. */
  killMode?: string
}

/** How many of the ports that the kernel gives to outgoing connections are taken, of whatever protocol. */
export interface EphemeralUse {
  range: PortRange
  /** How many of them it may give away: those that are reserved are not counted. */
  size: number
  /** Some socket sits on it. */
  used: number
  /** Only a connection that is over does: TIME_WAIT. */
  lingering: number
}

/** What is to be known of the health of a machine besides its sockets and services. */
export interface Vitals {
  hostname: string
  /** ISO 8601, UTC. */
  at: string
  ephemeral?: EphemeralUse
  /** Connections in TIME_WAIT. */
  timeWait?: number
  engines: EngineState[]
  runners: Runner[]
  gaps: Gap[]
}
