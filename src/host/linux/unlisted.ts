import { byPort } from '../../model/by-port.ts'
import { endpointsOverlap } from '../../model/endpoint.ts'
import type { Gap, Wanted } from '../../model/snapshot.ts'
import { type PlainRefusal, plainRefusals } from './plain-bind.ts'
import { withoutCertain } from './probe-plan.ts'
import { mayHaveUnlistedTcp } from './socket-counters.ts'
import type { Tables } from './tables.ts'

interface Search {
  unlisted: PlainRefusal[]
  /** There may be such sockets, and the search failed: only a bind of each port can tell. */
  isUntried: boolean
  gaps: Gap[]
}

const NOTHING: Search = { unlisted: [], isUntried: false, gaps: [] }

/** Sockets that are bound and do not listen: searched for only where the kernel's counters leave room for one. */
export async function searchUnlisted(asked: readonly Wanted[], tables: Tables): Promise<Search> {
  const tcp = asked.filter(({ protocol }) => protocol === 'tcp')
  const wanted = withoutCertain(tcp, tables.listeners)
  if (wanted.length === 0 || !mayHaveUnlistedTcp(tables.tcpSockets, tables.counters)) return NOTHING
  const refusals = await plainRefusals(wanted)
  if ('failed' in refusals) return { ...NOTHING, isUntried: true, gaps: [untried(refusals.failed)] }
  const listeners = byPort(tables.listeners)
  const isListed = ({ endpoint }: PlainRefusal) =>
    listeners.at(endpoint.port).some((listener) => endpointsOverlap(listener.endpoint, endpoint))
  return { ...NOTHING, unlisted: refusals.filter((one) => one.outcome === 'EADDRINUSE' && !isListed(one)) }
}

function untried(reason: string): Gap {
  return {
    subject: 'sockets that are bound with SO_REUSEADDR and do not listen',
    reason,
    ...(reason.endsWith('not installed') ? { command: 'sudo apt-get install perl' } : {}),
    affects: 'naming',
  }
}
