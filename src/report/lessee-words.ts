import type { Holder, KeptLease } from '../model/holder.ts'
import { isLeased, type Listener } from '../model/listener.ts'
import { cut, describeJob, formatTime } from './run-words.ts'

const MAX_COMMAND = 60

/** `job build of octo/widgets, run 123 (need web, since 2026-11-20 08:14 UTC)`: whom a port is leased to. */
export function describeLessee(listener: Listener): string {
  const { lease, process, unknown } = holderOf(listener)
  const whom = lesseeOf(listener)
  if (lease === undefined) return unknown === undefined ? whom : `${whom}: ${unknown}`
  const facts = [
    lease.name && `need ${lease.name}`,
    !lease.isOwn && process?.user && `user ${process.user}`,
    lease.since && `since ${formatTime(lease.since)}`,
  ]
  const known = facts.filter((fact) => fact).join(', ')
  return `${whom}${lease.owner.isAlive ? '' : ', which has ended'}${known && ` (${known})`}`
}

/** `leased to job build of octo/widgets, run 123 (…)` and whoever else, where several ports are meant. */
export function describeLeases(listeners: readonly Listener[]): string {
  const texts = new Set(listeners.filter(isLeased).map((listener) => `leased to ${describeLessee(listener)}`))
  return [...texts].join(' and ')
}

/** `this job`, `you` outside of one, `job build of octo/widgets, run 123`, `bash (pid 812)`, `another user`. */
export function lesseeOf(listener: Listener): string {
  const { lease, run, process, shownBy } = holderOf(listener)
  if (lease === undefined) {
    if (process === undefined) return shownBy === undefined ? 'somebody' : 'another user'
    // As one who is only about to lease it.
    return `whoever runs ${cut(process.command, MAX_COMMAND)} (pid ${process.pid})`
  }
  if (run !== undefined) return lease.isOwn ? 'this job' : describeJob(run)
  return lease.isOwn ? 'you' : nameOwner(lease.owner)
}

function holderOf({ holders: [holder = {}] }: Listener): Holder {
  return holder
}

/** `bash (pid 812)` */
export function nameOwner({ command, pid }: Pick<KeptLease['owner'], 'command' | 'pid'>): string {
  return command === undefined ? `pid ${pid}` : `${cut(command, MAX_COMMAND)} (pid ${pid})`
}
