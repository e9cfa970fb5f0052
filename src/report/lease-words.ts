import { formatAny } from '../model/demand.ts'
import { formatEndpoint } from '../model/endpoint.ts'
import type { Lease } from '../model/lease.ts'
import type { PortLeaked, PortRemapped, RangeExhausted } from '../model/lease-finding.ts'
import { withoutRuns } from '../model/leftover.ts'
import { formatRange } from '../model/port.ts'
import { formatNeed } from '../model/requirement.ts'
import { describeListeners } from './holder-words.ts'
import { toLine } from './neutralise.ts'
import { portLabel } from './place-words.ts'

/** What was asked for, what was got, and why. */
export function describeRemap({ requirement, from, listeners, verdicts }: PortRemapped): string {
  const [listener] = listeners
  const who = listener === undefined ? '' : ` by ${describeListeners(listeners, listener.endpoint)}`
  const why = verdicts.includes('in-use') || listener !== undefined ? `is in use${who}` : WHY[verdicts[0] ?? 'in-use']
  return `${requirement.name} got ${formatNeed(requirement)} instead of ${formatNeed(from)}, which ${why}`
}

const WHY: Partial<Record<string, string>> = {
  'in-use': 'was taken just now',
  refused: 'this user may not bind',
  unavailable: 'is at an address that is not here',
  unknown: 'could not be seen',
}

export function describeShortage({ shortage }: RangeExhausted): string {
  const { demand, ranges, counts } = shortage
  const { all, busy, leased, avoided } = counts
  const [first] = demand.choices
  const asked = demand.preferred === undefined && first?.kind === 'any' ? formatAny(first) : demand.name
  const where = ranges.map(formatRange).join(', ')
  return `no port is left for ${demand.name === asked ? asked : `${demand.name} (${asked})`} in ${where}: of ${all} ports ${busy} are in use, ${leased} are leased, ${avoided} are left to others`
}

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
