import type { Manager } from './holder.ts'
import { isHolding, type Listener } from './listener.ts'
import { unitKey } from './unit.ts'

/** `restarting`: it waits for its next try. `starting`: it tries just now. `failed`: it has given up. */
export const RIVAL_STATES = ['restarting', 'starting', 'failed'] as const
export type RivalState = (typeof RIVAL_STATES)[number]

/** What says that a unit wants a port; the default port of its product only makes it likely. */
export const RIVAL_EVIDENCE = ['arguments', 'environment', 'journal', 'default-port'] as const
export type RivalEvidence = (typeof RIVAL_EVIDENCE)[number]

/** A service that wants a port that somebody else holds. */
export interface Rival {
  manager: Manager
  state: RivalState
  evidence: RivalEvidence
  /** Its journal says that the address was in use. */
  isRefused?: boolean
}

/** Two sockets of one port have the same rivals. Those that keep trying come first. */
export function rivalsOf(listeners: readonly Listener[]): Rival[] {
  const rivals = listeners.filter(isHolding).flatMap(({ rivals = [] }) => rivals)
  const once = [...new Map(rivals.map((rival) => [unitKey(rival.manager), rival])).values()]
  return once.toSorted((one, other) => Number(isFighting(other)) - Number(isFighting(one)))
}

/** Whether it will try again of itself: then it takes the port as soon as it is free. */
export function isFighting({ state }: Rival): boolean {
  return state !== 'failed'
}
