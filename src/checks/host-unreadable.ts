import { formatEndpoint, formatPort, showHolders } from '../model/endpoint.ts'
import type { HostUnreadable } from '../model/finding.ts'
import { formatRef } from '../model/service.ts'
import type { Gap } from '../model/snapshot.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

export function hostUnreadable({ snapshot, judged }: Evidence): HostUnreadable[] {
  const gaps = [...snapshot.gaps, ...judged.flatMap((one) => hiddenServer(one, snapshot.gaps))]
  return gaps.map((gap) => ({ kind: 'host-unreadable', gap }))
}

/** Somebody listens where a service is expected, and it cannot be told who: that is no pass. */
function hiddenServer({ requirement, endpoint, verdict, blockers }: Judged, known: readonly Gap[]): Gap[] {
  if (verdict !== 'unknown' || requirement.expect === undefined) return []
  const subject = `whether ${expectedOf(requirement)} listens on ${formatEndpoint(endpoint)}`
  const told = known.find((gap) => gap.subject.endsWith(` ${formatPort(endpoint)}`))
  const { reason = reasonOf(blockers), command = showHolders(endpoint) } = told ?? {}
  return [{ subject, reason, command, affects: 'verdict' }]
}

function expectedOf({ by }: Judged['requirement']): string {
  return by === undefined ? 'one server alone, and in a job one of that job,' : `${formatRef(by)} is who`
}

function reasonOf(blockers: Judged['blockers']): string {
  const holders = blockers.flatMap((listener) => listener.holders)
  const [reason] = holders.flatMap(({ unknown }) => unknown ?? [])
  const isContainers = holders.some(({ container }) => container !== undefined)
  const silent = isContainers ? 'what holds the ports of all containers tells' : 'its process tells'
  return reason ?? `${silent} neither who manages it nor since when`
}
