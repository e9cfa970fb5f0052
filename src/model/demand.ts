import type { Address } from './address.ts'
import type { Protocol } from './endpoint.ts'
import { formatRange, type PortRange, rangeSize } from './port.ts'
import { formatNeed, type Origin, type Requirement } from './requirement.ts'

/** What will do instead of the ports that are preferred: these, any, or those that lie in a fixed distance from them. */
export type Choice =
  | { kind: 'ports'; address: Address; range: PortRange; protocol: Protocol }
  | { kind: 'any'; protocol: Protocol; range?: PortRange }
  | { kind: 'remap' }

/** A need as it was asked for: the ports that are preferred, if any are, and what else will do. */
export interface Demand {
  name: string
  optional: boolean
  origin: Origin
  preferred?: Requirement
  /** In the order of preference. Without any, the need is only checked. */
  choices: Choice[]
  /** Whether the kernel is to keep the ports; not for servers that do not set SO_REUSEADDR. */
  hold: boolean
  /** What the need itself says of that, whatever holds for the others. */
  ownHold?: boolean
  /** It names no port, and says more of a need that a file names: `else any`, `optional`. */
  completes?: string
}

/** How many ports it takes: one, or a block of consecutive ones. */
export function sizeOf({ preferred }: Demand): number {
  return preferred === undefined ? 1 : rangeSize(preferred.range)
}

/** Whether ports are to be found for it, and leased. */
export function isOpen({ choices }: Demand): boolean {
  return choices.length > 0
}

/** Whether it has a name of its own, and not only the text of its spec. */
export function isNamed({ name, preferred, choices: [first] }: Demand): boolean {
  if (preferred !== undefined) return name !== formatNeed(preferred)
  return first?.kind !== 'any' || name !== formatAny(first)
}

/** Whether its server may meet what is left over of another one: no connection of ours tells that beforehand. */
export function isUnheld(demand: Demand): boolean {
  return isOpen(demand) && !demand.hold
}

/** `any`, `any 20000-20999`, `any/udp` */
export function formatAny({ range, protocol }: Extract<Choice, { kind: 'any' }>): string {
  return `any${range === undefined ? '' : ` ${formatRange(range)}`}${protocol === 'tcp' ? '' : `/${protocol}`}`
}
