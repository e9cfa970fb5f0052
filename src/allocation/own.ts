import type { Choice, Demand } from '../model/demand.ts'
import type { Lease, Survey } from '../model/lease.ts'
import { type PortRange, portsOf, rangeSize } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'

/** Whether the job that asks, or outside of one who calls, has leased just what is preferred. */
export function isOwn({ preferred }: Demand, survey: Survey): boolean {
  return (
    preferred !== undefined &&
    [...portsOf(preferred.range)].every((port) => survey.leased[port] === 1 && survey.isOwn(port))
  )
}

/** The ports that an earlier step got for a need of this name, where the present one would be met by them too. */
export function earlierOf(demand: Demand, leases: readonly Lease[]): Requirement | undefined {
  const { name, preferred, choices, hold } = demand
  // Without a preference every step means ports of its own.
  if (preferred === undefined) return undefined
  const isHeld = hold && preferred.protocol === 'tcp'
  const lease = leases.find(
    (one) =>
      one.name === name &&
      one.isHeld === isHeld &&
      rangeSize(one.range) === rangeSize(preferred.range) &&
      choices.some((choice) => isAllowed(one.range, choice)),
  )
  return lease && { ...preferred, range: lease.range }
}

function isAllowed({ low, high }: PortRange, choice: Choice): boolean {
  if (choice.kind === 'remap' || choice.range === undefined) return true
  return low >= choice.range.low && high <= choice.range.high
}
