import type { PortPrivileged } from '../model/finding.ts'
import { intersectRanges, LOWEST_PORT } from '../model/port.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

/** One finding a requirement for the ports below the limit, and one for each refusal above it. */
export function portPrivileged({ judged, snapshot }: Evidence): PortPrivileged[] {
  const { unprivilegedStart } = snapshot.limits
  const refused = judged.filter(({ verdict }) => verdict === 'refused')
  const lowest = Math.min(...refused.map(({ endpoint }) => endpoint.port))
  const isTold = ({ endpoint, requirement }: Judged, index: number) =>
    endpoint.port >= unprivilegedStart || refused.findIndex((other) => other.requirement === requirement) === index
  return refused.filter(isTold).map(({ requirement, endpoint, errno = 'EACCES' }) => {
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
