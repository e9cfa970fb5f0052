import { candidatesOf } from './allocation/candidates.ts'
import { earlierOf, isOwn } from './allocation/own.ts'
import { shortageOf } from './allocation/shortage.ts'
import { ephemeralOf, openPorts, poolOf, type Space, union } from './allocation/space.ts'
import { avoidedPorts } from './knowledge/avoided-ports.ts'
import type { Allocation, Move } from './model/allocation.ts'
import { type Demand, isOpen } from './model/demand.ts'
import type { Host } from './model/host.ts'
import type { Lease, LeaseOrder, Survey } from './model/lease.ts'
import { portSet } from './model/port-set.ts'
import type { Requirement } from './model/requirement.ts'
import { type Judged, judge } from './model/verdict.ts'

/** What allocation goes by. */
export interface Terms {
  judged: readonly Judged[]
  host: Pick<Host, 'look' | 'survey' | 'lease'>
  /** What the leases are found by later. */
  leaseId: string
}

/** Finds ports for the needs that leave a choice, and leases them; the others stay as they are. */
export async function allocate(demands: readonly Demand[], { judged, host, leaseId }: Terms): Promise<Allocation> {
  const survey = await host.survey()
  const space = spaceOf(demands, judged, survey)
  const own = await findOwn(demands, { survey, isBlocked: space.isBlocked }, host)
  const orders = demands.filter((demand) => isOpen(demand) && !own.has(demand)).map(orderIn(space))
  const grant = await host.lease(orders, leaseId)
  const met = new Map(orders.map(({ demand }, at) => [demand, grant.met[at]]))
  const settled = demands.map((demand) => ({
    demand,
    requirement: met.get(demand) ?? own.get(demand) ?? demand.preferred,
  }))
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

/** What earlier steps of the same job have leased for these needs, and nobody uses yet. */
async function findOwn(
  demands: readonly Demand[],
  known: Known,
  host: Terms['host'],
): Promise<Map<Demand, Requirement>> {
  const { survey, isBlocked } = known
  const wanted = demands.flatMap((demand): [Demand, Requirement][] => {
    const { preferred } = demand
    if (preferred === undefined || !isOpen(demand)) return []
    if (!isBlocked(preferred)) return isOwn(demand, survey) ? [[demand, preferred]] : []
    const earlier = earlierOf(demand, survey.ownLeases())
    return earlier === undefined ? [] : [[demand, earlier]]
  })
  const moved = wanted.flatMap(([{ preferred }, found]) => (found === preferred ? [] : found))
  const judged = moved.length === 0 ? [] : judge(moved, await host.look(moved))
  const isTaken = (one: Requirement) => judged.some((other) => other.requirement === one && !canBeHad(other))
  return new Map(wanted.filter(([, found]) => !isTaken(found)))
}

interface Known {
  survey: Survey
  isBlocked: Space['isBlocked']
}

function leaseOf(demand: Demand, requirement: Requirement | undefined, isLeased: boolean): Lease[] {
  if (requirement === undefined || !isLeased) return []
  return [{ name: demand.name, range: requirement.range, isHeld: demand.hold && requirement.protocol === 'tcp' }]
}

function moveOf({ preferred }: Demand, requirement: Requirement | undefined, judged: readonly Judged[]): Move[] {
  if (preferred === undefined || requirement === undefined || requirement === preferred) return []
  return [{ requirement, from: preferred, judged: judged.filter((one) => one.requirement === preferred) }]
}
