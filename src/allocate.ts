import { candidatesOf } from './allocation/candidates.ts'
import { shortageOf } from './allocation/shortage.ts'
import { ephemeralOf, openPorts, poolOf, type Space, union } from './allocation/space.ts'
import { avoidedPorts } from './knowledge/avoided-ports.ts'
import type { Allocation, Move } from './model/allocation.ts'
import { type Demand, isOpen } from './model/demand.ts'
import type { Host } from './model/host.ts'
import type { Lease, LeaseOrder, Survey } from './model/lease.ts'
import { portsOf } from './model/port.ts'
import { portSet } from './model/port-set.ts'
import type { Requirement } from './model/requirement.ts'
import type { Judged } from './model/verdict.ts'

/** What allocation goes by. */
export interface Terms {
  judged: readonly Judged[]
  host: Pick<Host, 'survey' | 'lease'>
  /** What the leases are found by later. */
  leaseId: string
}

/** Finds ports for the needs that leave a choice, and leases them; the others stay as they are. */
export async function allocate(demands: readonly Demand[], { judged, host, leaseId }: Terms): Promise<Allocation> {
  const survey = await host.survey()
  const space = spaceOf(demands, judged, survey)
  const orders = demands.filter((demand) => isOpen(demand) && !isOwn(demand, survey)).map(orderIn(space))
  const grant = await host.lease(orders, leaseId)
  const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]))
  const settled = demands.map((demand) => ({ demand, requirement: met.get(demand) ?? demand.preferred }))
  return {
    requirements: settled.flatMap(({ requirement }) => requirement ?? []),
    leases: settled.flatMap(({ demand, requirement }) =>
      leaseOf(demand, requirement, met.has(demand) ? met.get(demand) !== undefined : isOpen(demand)),
    ),
    moves: settled.flatMap(({ demand, requirement }) => moveOf(demand, requirement, judged)),
    shortages: orders
      .filter((_, at) => grant.met[at] === undefined)
      .map(({ demand }) => shortageOf(demand, { space, survey })),
    grant,
  }
}

function spaceOf(demands: readonly Demand[], judged: readonly Judged[], survey: Survey): Space {
  const required = portSet(demands.flatMap(({ preferred }) => preferred?.range ?? []))
  return {
    open: openPorts(survey),
    pool: poolOf(survey),
    ephemeral: ephemeralOf(survey),
    taken: union([survey.busy, survey.leased, required]),
    avoided: union([survey.promised, avoidedPorts()]),
    isBlocked: (requirement) => judged.some((one) => one.requirement === requirement && !canBeHad(one)),
    random: Math.random,
  }
}

function canBeHad({ verdict }: Judged): boolean {
  return verdict === 'usable' || verdict === 'reuse-only'
}

function orderIn(space: Space): (demand: Demand) => LeaseOrder {
  return (demand) => ({ demand, candidates: candidatesOf(demand, space) })
}

/** An earlier step of the same job has leased just what is preferred. */
function isOwn({ preferred }: Demand, survey: Survey): boolean {
  return (
    preferred !== undefined &&
    [...portsOf(preferred.range)].every((port) => survey.leased[port] === 1 && survey.isOwn(port))
  )
}

function leaseOf(demand: Demand, requirement: Requirement | undefined, isLeased: boolean): Lease[] {
  if (requirement === undefined || !isLeased) return []
  return [{ name: demand.name, range: requirement.range, isHeld: demand.hold && requirement.protocol === 'tcp' }]
}

function moveOf({ preferred }: Demand, requirement: Requirement | undefined, judged: readonly Judged[]): Move[] {
  if (preferred === undefined || requirement === undefined || requirement === preferred) return []
  return [{ requirement, from: preferred, judged: judged.filter((one) => one.requirement === preferred) }]
}
