import type { PortInUse } from '../model/finding.ts'
import { isLeased, isOwnLease, type Listener } from '../model/listener.ts'
import type { Evidence } from './evidence.ts'

/** One for each port; what one stranger has leased in a row is one. */
export function portInUse({ judged }: Evidence): PortInUse[] {
  const found: PortInUse[] = []
  for (const { requirement, endpoint, verdict, blockers, own } of judged) {
    if (verdict !== 'in-use') continue
    const one: PortInUse = { kind: 'port-in-use', requirement, endpoint, listeners: [...blockers, ...own] }
    const last = found.at(-1)
    if (last !== undefined && goesOn(last, one)) last.range = { low: last.endpoint.port, high: endpoint.port }
    else found.push(one)
  }
  return found
}

function goesOn(last: PortInUse, { requirement, endpoint, listeners }: PortInUse): boolean {
  const high = last.range?.high ?? last.endpoint.port
  if (last.requirement !== requirement || high + 1 !== endpoint.port) return false
  const lessee = lesseeOf(listeners)
  return lessee !== undefined && lessee === lesseeOf(last.listeners)
}

/** By what is told of him; undefined where there is more than a lease. */
function lesseeOf(listeners: readonly Listener[]): string | undefined {
  if (!listeners.every((one) => isLeased(one) && !isOwnLease(one))) return undefined
  const holders = listeners.flatMap((one) => one.holders)
  return JSON.stringify(holders.map(({ lease, process, unknown }) => [lease?.id, lease?.name, process?.pid, unknown]))
}
