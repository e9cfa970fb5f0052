import { alternativesOf, blockedPorts, canBeHad } from './allocation/alternatives.ts'
import { candidatesOf } from './allocation/candidates.ts'
import { narrowestFirst } from './allocation/order.ts'
import { shortagesOf } from './allocation/shortage.ts'
import { spaceOf } from './allocation/survey-space.ts'
import { avoidedPorts } from './knowledge/avoided-ports.ts'
import type { Allocation, Move } from './model/allocation.ts'
import { type Choice, type Demand, isOpen } from './model/demand.ts'
import { groupBy } from './model/group-by.ts'
import type { Host } from './model/host.ts'
import type { Lease, Survey } from './model/lease.ts'
import { portsOf } from './model/port.ts'
import type { PortSet } from './model/port-set.ts'
import type { Request } from './model/request.ts'
import type { Requirement } from './model/requirement.ts'
import { type Judged, judge } from './model/verdict.ts'

/** What allocation goes by. */
export interface Terms {
  request: Pick<Request, 'demands' | 'leaseId' | 'pool' | 'exclude'>
  judged: readonly Judged[]
  host: Pick<Host, 'look' | 'survey' | 'lease'>
}

/** Finds ports for the needs that leave a choice, and leases them; the others stay as they are. */
export async function allocate({ request, judged, host }: Terms): Promise<Allocation> {
  const { demands, leaseId, pool, exclude } = request
  const blocked = new Set(judged.filter((one) => !canBeHad(one)).map(({ requirement }) => requirement))
  const [survey, alternatives] = await Promise.all([host.survey(), lookAt(demands, blocked, host)])
  const known = { survey, avoided: avoidedPorts(), blocked, alternatives, pool, exclude, random: Math.random }
  const space = spaceOf(demands, known)
  const wanting = narrowestFirst(demands.filter((demand) => isOpen(demand) && !isOwn(demand, survey)))
  const orders = wanting.map((demand) => ({ demand, candidates: candidatesOf(demand, space) }))
  const grant = await host.lease(orders, leaseId)
  const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]))
  const short = new Set(wanting.filter((demand) => met.get(demand) === undefined))
  const settled = demands.map((demand) => ({ demand, requirement: met.get(demand) ?? demand.preferred }))
  const byNeed = groupBy(judged, ({ requirement }) => requirement)
  return {
    requirements: settled.flatMap(({ requirement }) => requirement ?? []),
    leases: settled.flatMap(({ demand, requirement }) =>
      leaseOf(demand, requirement, isOpen(demand) && !short.has(demand)),
    ),
    moves: settled.flatMap(({ demand, requirement }) => moveOf(demand, requirement, byNeed)),
    shortages: shortagesOf(
      demands.filter((demand) => short.has(demand)),
      grant.met.filter((one) => one !== undefined),
      space,
    ),
    gaps: survey.gaps,
    grant,
  }
}

/** The ports that needs name instead of their first ones; nobody has to be asked for the name of who has them. */
async function lookAt(
  demands: readonly Demand[],
  blocked: ReadonlySet<Requirement>,
  host: Pick<Host, 'look'>,
): Promise<Map<Choice, PortSet>> {
  const alternatives = alternativesOf(demands, blocked)
  if (alternatives.size === 0) return new Map()
  const requirements = [...alternatives.values()]
  return blockedPorts(alternatives, judge(requirements, await host.look(requirements, { isNameless: true })))
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

function moveOf(
  { preferred }: Demand,
  requirement: Requirement | undefined,
  byNeed: ReadonlyMap<Requirement, Judged[]>,
): Move[] {
  if (preferred === undefined || requirement === undefined || requirement === preferred) return []
  return [{ requirement, from: preferred, judged: byNeed.get(preferred) ?? [] }]
}
