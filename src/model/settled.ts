import type { Demand } from './demand.ts'
import { portsOf } from './port.ts'
import type { Requirement } from './requirement.ts'
import type { Snapshot } from './snapshot.ts'
import { judge } from './verdict.ts'

/** What is to be looked at of a need: its ports, or all that will do where its own containers may have one of them. */
export function lookedAt({ preferred }: Demand): Requirement[] {
  if (preferred === undefined) return []
  const { anyOf, service } = preferred.declared ?? {}
  return anyOf === undefined || service === undefined ? [preferred] : [{ ...preferred, range: anyOf }]
}

/** The needs whose own containers have their ports look for no others. */
export function settledByContainers(demands: readonly Demand[], snapshot: Snapshot): Demand[] {
  const taken = new Set<number>()
  return demands.map((demand) => {
    const preferred = ownOf(demand, snapshot, taken)
    if (preferred === undefined) return demand
    taken.add(preferred.range.low)
    return { ...demand, preferred, choices: [] }
  })
}

/** Several copies of one service have a port each. */
function ownOf({ preferred }: Demand, snapshot: Snapshot, taken: ReadonlySet<number>): Requirement | undefined {
  if (preferred?.declared?.service === undefined) return undefined
  const { anyOf } = preferred.declared
  if (anyOf === undefined) return areUp(preferred, snapshot) ? preferred : undefined
  return [...portsOf(anyOf)]
    .filter((port) => !taken.has(port))
    .map((port) => ({ ...preferred, range: { low: port, high: port } }))
    .find((one) => areUp(one, snapshot))
}

/** Some of its ports are, and nothing is in the way of the others. */
function areUp(requirement: Requirement, snapshot: Snapshot): boolean {
  const verdicts = judge([requirement], snapshot).map(({ verdict }) => verdict)
  const isFine = verdicts.every((one) => one === 'already-up' || one === 'usable' || one === 'reuse-only')
  return isFine && verdicts.includes('already-up')
}
