import { formatEndpoint } from '../model/endpoint.ts'
import type { Lease } from '../model/lease.ts'
import type { PortLeaked } from '../model/lease-finding.ts'
import { withoutRuns } from '../model/leftover.ts'
import { formatRange } from '../model/port.ts'
import { describeListeners } from './holder-words.ts'
import { toLine } from './neutralise.ts'
import { portLabel } from './place-words.ts'

/** `20123/tcp (web) is still served by node server.js (pid 812, …): this job has started it, and its runner ends it now` */
export function describeLeaked({ requirement, endpoint, listeners, endsWithJob }: PortLeaked): string {
  const who = describeListeners(withoutRuns(listeners), endpoint)
  const place = portLabel(formatEndpoint(endpoint), requirement)
  const isMarked = listeners.every(({ holders }) => holders.every(({ run }) => run?.isOwn === true))
  const whose = isMarked ? 'this job has started it' : 'it was started within this job'
  const end =
    endsWithJob === undefined ? '' : endsWithJob ? ', and its runner ends it now' : ', and stays when the job ends'
  return `${place} is still served by ${who}: ${whose}${end}`
}

/** `released 20123 (web), 20124-20126 (db)`, or nothing where nothing was leased. */
export function describeReleased(leases: readonly Lease[]): string | undefined {
  const ports = leases.map(({ name, range }) => `${formatRange(range)} (${name})`)
  return ports.length === 0 ? undefined : toLine(`released ${ports.join(', ')}`)
}
