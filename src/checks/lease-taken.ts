import { outsidersAmong, serversAt, strangersAmong } from '../model/expectation.ts'
import type { LeaseTaken } from '../model/lease-finding.ts'
import { isInRange } from '../model/port.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

/**
 * Of the ports that are expected to be in use. The end of a job may ask the same of all that it has leased: as needs
 * that are expected to listen, which are judged, and with their leases, be they still to be seen or not.
 */
export function leaseTaken({
  judged,
  leases,
  snapshot,
}: Pick<Evidence, 'judged' | 'leases' | 'snapshot'>): LeaseTaken[] {
  return judged.flatMap((one): LeaseTaken[] => {
    const { requirement, endpoint, own } = one
    const name = leaseNameOf(one, leases)
    if (requirement.expect === undefined || name === undefined || isMeant(one)) return []
    const { viewer } = snapshot
    const strangers = outsidersAmong(strangersAmong(requirement, serversAt(endpoint, one.blockers), viewer), viewer)
    if (strangers.length === 0) return []
    return [{ kind: 'lease-taken', requirement, endpoint, listeners: [...strangers, ...own], name }]
  })
}

/** Whom the need names may have the port, whoever has started him. */
function isMeant({ requirement, verdict }: Judged): boolean {
  return requirement.by !== undefined && verdict === 'listening'
}

function leaseNameOf({ endpoint, own, requirement }: Judged, leases: Evidence['leases']): string | undefined {
  const [kept] = own.flatMap(({ holders }) => holders.flatMap(({ lease }) => lease ?? []))
  if (kept !== undefined) return kept.name ?? requirement.name
  return leases.find(({ range }) => isInRange(endpoint.port, range))?.name
}
