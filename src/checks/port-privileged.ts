import type { PortPrivileged } from '../model/finding.ts'
import { intersectRanges, LOWEST_PORT } from '../model/port.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

/** One finding a need for its ports below the limit, and one for each refusal above it. */
export function portPrivileged({ judged, snapshot }: Evidence): PortPrivileged[] {
  const { unprivilegedStart } = snapshot.limits
  const refused = judged.filter(({ verdict }) => verdict === 'refused')
  const lowest = Math.min(...refused.map(({ endpoint }) => endpoint.port))
  return [
    ...firstOfEachNeed(refused.filter(({ endpoint }) => endpoint.port < unprivilegedStart)),
    ...refused.filter(({ endpoint }) => endpoint.port >= unprivilegedStart),
  ].map(({ requirement, endpoint, errno = 'EACCES' }) => {
    const single = { low: endpoint.port, high: endpoint.port }
    const below = intersectRanges(requirement.range, { low: LOWEST_PORT, high: unprivilegedStart - 1 })
    const range = endpoint.port < unprivilegedStart ? (below ?? single) : single
    return {
      kind: 'port-privileged',
      requirement,
      range,
      errno,
      unprivilegedStart,
      lowest: Math.min(lowest, range.low),
    }
  })
}

function firstOfEachNeed(refused: readonly Judged[]): Judged[] {
  return [...new Map(refused.toReversed().map((one) => [one.requirement, one])).values()].reverse()
}
