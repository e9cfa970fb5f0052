import type { Allocation } from './model/allocation.ts'
import { defined } from './model/defined.ts'
import type { Host } from './model/host.ts'
import { intersectRanges, type PortRange, subtractRanges } from './model/port.ts'
import type { Request } from './model/request.ts'
import type { Requirement } from './model/requirement.ts'
import type { Reservation } from './model/reservation.ts'
import type { Snapshot } from './model/snapshot.ts'
import type { Judged } from './model/verdict.ts'

/** The needs as they are met, and what is known of their ports. */
export interface Needs extends Pick<Allocation, 'requirements'> {
  judged: readonly Judged[]
  snapshot: Snapshot
  host: Pick<Host, 'reserve'>
}

/** Has the kernel give to nobody by itself what it otherwise would; undefined where it would not anyway. */
export async function reservePorts(request: Request, needs: Needs): Promise<Reservation | undefined> {
  const { requirements, judged, snapshot, host } = needs
  const { ephemeral } = snapshot.limits
  if (ephemeral === undefined) return undefined
  const ranges = requirements
    .filter(({ expect }) => expect === undefined)
    .flatMap((requirement) => insideOf(ephemeral, { requirement, judged }))
  if (ranges.length === 0) return undefined
  const reservation = await host.reserve({ id: request.leaseId, ranges, ...defined({ owner: request.owner }) })
  return { ...reservation, ...defined({ isLeft: request.isLeft }) }
}

/** Without the ports that the need does not get. */
function insideOf(ephemeral: PortRange, known: { requirement: Requirement; judged: readonly Judged[] }): PortRange[] {
  const { requirement, judged } = known
  const inside = intersectRanges(requirement.range, ephemeral)
  if (inside === undefined) return []
  const lost = judged.filter((one) => one.requirement === requirement && !USABLE.includes(one.verdict))
  return subtractRanges(
    inside,
    lost.map(({ endpoint: { port } }) => ({ low: port, high: port })),
  )
}

const USABLE: readonly Judged['verdict'][] = ['usable', 'reuse-only']
