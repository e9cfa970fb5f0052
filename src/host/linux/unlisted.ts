import { endpointsOverlap } from '../../model/endpoint.ts'
import type { Gap, Wanted } from '../../model/snapshot.ts'
import { type PlainRefusal, plainRefusals } from './plain-bind.ts'
import { mayHaveUnlistedTcp } from './socket-counters.ts'
import type { Tables } from './tables.ts'

export interface Search {
  unlisted: PlainRefusal[]
  /** There may be such sockets, and the search failed: only a bind of each port can tell. */
  isUntried: boolean
  gaps: Gap[]
}

const NOTHING: Search = { unlisted: [], isUntried: false, gaps: [] }

/** Sockets that are bound and do not listen: searched for only where the kernel's counters leave room for one. */
export async function searchUnlisted(wanted: readonly Wanted[], tables: Tables): Promise<Search> {
  const isAsked = wanted.some(({ protocol }) => protocol === 'tcp')
  if (!isAsked || !mayHaveUnlistedTcp(tables.tcpSockets, tables.counters)) return NOTHING
  const refusals = await plainRefusals(wanted)
  if ('failed' in refusals) return { ...NOTHING, isUntried: true, gaps: [untried(refusals.failed)] }
  const isListed = ({ endpoint }: PlainRefusal) =>
    tables.listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint))
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
