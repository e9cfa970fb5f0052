import type { Viewer } from '../../model/snapshot.ts'
import { noteCut } from './ledger.ts'

/** What goes by the name of a manager's daemon: anybody may start a process of any name. */
interface Claimant {
  uid: number
}

const MOST_DAEMONS = 16

/**
 * Those that are looked at: root's and the viewer's own first, and of all others one of each user before the second of
 * any, so that nobody hides the daemon of somebody else behind his own. `kind`: what they are called in `ps`.
 */
export function chooseDaemons<Daemon extends Claimant>(
  daemons: readonly Daemon[],
  { uid }: Pick<Viewer, 'uid'>,
  kind: string,
): Daemon[] {
  const counts = new Map<number, number>()
  const ranked = daemons.map((daemon) => {
    const count = (counts.get(daemon.uid) ?? 0) + 1
    counts.set(daemon.uid, count)
    const isFirst = daemon.uid === 0 || daemon.uid === uid
    return { daemon, rank: isFirst ? 0 : count }
  })
  const sorted = ranked.sort((one, other) => one.rank - other.rank).map(({ daemon }) => daemon)
  const more = sorted.length - MOST_DAEMONS
  if (more > 0) {
    const subject = `the programs of ${more} more processes that are called ${kind}`
    noteCut(subject, `no more than ${MOST_DAEMONS} are looked at`, `ps -eo pid,user,args | grep -F '${kind}'`)
  }
  return sorted.slice(0, MOST_DAEMONS)
}
