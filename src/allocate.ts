import { candidatesOf } from './allocation/candidates.ts'
import { narrowestFirst } from './allocation/order.ts'
import { shortagesOf } from './allocation/shortage.ts'
import { spaceOf } from './allocation/survey-space.ts'
import { avoidedPorts } from './knowledge/avoided-ports.ts'
import type { Allocation, Move } from './model/allocation.ts'
import { type Demand, isOpen } from './model/demand.ts'
import { groupBy } from './model/group-by.ts'
import type { Host } from './model/host.ts'
import type { Lease, Survey } from './model/lease.ts'
import type { Request } from './model/request.ts'
import type { Requirement } from './model/requirement.ts'
import type { Judged } from './model/verdict.ts'

/** What allocation goes by. */
export interface Terms {
  request: Pick<Request, 'demands' | 'leaseId' | 'pool' | 'exclude'>
  judged: readonly Judged[]
  host: Pick<Host, 'lease'>
  survey: Survey
}

/** Finds ports for the needs that leave a choice, and leases them; the others stay as they are. */
export async function allocate({ request, judged, host, survey }: Terms): Promise<Allocation> {
  const { demands, leaseId, pool, exclude } = request
  const blocked = new Set(judged.filter((one) => !canBeHad(one)).map(({ requirement }) => requirement))
  const absent = new Set(judged.filter(isAbsent).map(({ requirement }) => requirement.address))
  const known = { survey, avoided: avoidedPorts(), blocked, absent, pool, exclude, random: Math.random }
  const space = spaceOf(demands, known)
  const wanting = narrowestFirst(demands.filter(isOpen))
  const orders = wanting.map((demand) => ({ demand, candidates: candidatesOf(demand, space) }))
  const grant = await host.lease(orders, leaseId)
  const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]))
  const short = new Set(wanting.filter((demand) => met.get(demand) === undefined))
  const settled = demands.map((demand) => ({
    demand,
    requirement: met.get(demand) ?? demand.preferred,
  }))
  // That its address is not here says it all.
  const isTold = ({ preferred }: Demand) => preferred !== undefined && absent.has(preferred.address)
  const byNeed = groupBy(judged, ({ requirement }) => requirement)
  return {
    requirements: settled.flatMap(({ requirement }) => requirement ?? []),
    leases: settled.flatMap(({ demand, requirement }) =>
      leaseOf(demand, requirement, isOpen(demand) && !short.has(demand)),
    ),
    moves: settled.flatMap(({ demand, requirement }) => moveOf(demand, requirement, byNeed)),
    shortages: shortagesOf(
      demands.filter((demand) => short.has(demand) && !isTold(demand)),
      grant.met.filter((one) => one !== undefined),
      space,
    ),
    gaps: survey.gaps,
    grant,
  }
}

function isAbsent({ verdict }: Judged): boolean {
  return verdict === 'unavailable'
}

function canBeHad({ verdict }: Judged): boolean {
  return verdict === 'usable' || verdict === 'reuse-only'
}

function leaseOf(demand: Demand, requirement: Requirement | undefined, isLeased: boolean): Lease[] {
  if (requirement === undefined || !isLeased) return []
  return [{ name: demand.name, range: requirement.range, isHeld: demand.hold && requirement.protocol === 'tcp' }]
}

function moveOf(
  { preferred }: Demand,
  requirement: Requirement | undefined,
  byNeed: ReadonlyMap<Requirement, Judged[]>,
): Move[] {
  if (preferred === undefined || requirement === undefined || requirement === preferred) return []
  return [{ requirement, from: preferred, judged: byNeed.get(preferred) ?? [] }]
}
