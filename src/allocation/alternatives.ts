import type { Choice, Demand } from '../model/demand.ts'
import { rangeSize } from '../model/port.ts'
import { type PortSet, portSet } from '../model/port-set.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Judged } from '../model/verdict.ts'

/** Each is bound for an instant. */
const MOST_PORTS = 1_000

type Named = Extract<Choice, { kind: 'ports' }>

/** Ports that a need names and may come to: they are looked at like those it prefers, at their own address. */
export function alternativesOf(
  demands: readonly Demand[],
  blocked: ReadonlySet<Requirement>,
): Map<Choice, Requirement> {
  const wanting = demands.filter(({ preferred }) => preferred === undefined || blocked.has(preferred))
  const found = wanting.flatMap((demand) =>
    demand.choices.filter(isNamed).map((choice) => [choice, requirementOf(demand, choice)] as const),
  )
  const ports = found.reduce((sum, [, { range }]) => sum + rangeSize(range), 0)
  return new Map(ports > MOST_PORTS ? [] : found)
}

function isNamed(choice: Choice): choice is Named {
  return choice.kind === 'ports'
}

function requirementOf({ name, optional, origin }: Demand, { address, range, protocol }: Named): Requirement {
  return { name, optional, origin, address, range, protocol }
}

/** Of each choice the ports that cannot be had. */
export function blockedPorts(
  alternatives: ReadonlyMap<Choice, Requirement>,
  judged: readonly Judged[],
): Map<Choice, PortSet> {
  return new Map(
    [...alternatives].map(([choice, requirement]) => {
      const lost = judged.filter((one) => one.requirement === requirement && !canBeHad(one))
      return [choice, portSet(lost.map(({ endpoint: { port } }) => ({ low: port, high: port })))] as const
    }),
  )
}

export function canBeHad({ verdict }: Judged): boolean {
  return verdict === 'usable' || verdict === 'reuse-only'
}
