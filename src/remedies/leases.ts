import type { Holder } from '../model/holder.ts'
import { isLeased, isOwnLease, type Listener } from '../model/listener.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import { ownCommand, quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look, move } from './harmless.ts'

/** A lease of one who lives is his, and is never ended for somebody else. */
export function isLeasedByLiving(listener: Listener): boolean {
  return isLeased(listener) && !isOwnLease(listener) && !isStale(listener)
}

/** Its owner has ended, and its keeper has not noticed. */
export function isStale({ holders }: Listener): boolean {
  return holders.length > 0 && holders.every(({ lease }) => lease?.owner.isAlive === false)
}

export function leaveToLessee(listeners: readonly Listener[]): Remedy[] {
  const holders = listeners.flatMap((listener) => listener.holders)
  const [shownBy] = holders.flatMap((holder) => holder.shownBy ?? [])
  const [end] = holders.flatMap((holder) => endOf(holder) ?? [])
  const way = move(end === undefined ? 'ask for another port' : `ask for another port, or wait for ${end}`)
  return shownBy === undefined ? [way] : [look('see whose it is', shownBy), way]
}

/** Where nothing but held leases keeps the port from a server, they may be meant for that very server. */
export function unheld(listeners: readonly Listener[], name: string): Remedy[] {
  const isHeld = listeners.every(({ holders }) => holders.some(({ lease }) => lease?.isHeld === true))
  const title = `if the lease is for ${name}, whose server does not set SO_REUSEADDR: lease it with hold: false`
  return listeners.length > 0 && isHeld ? [move(title)] : []
}

/** What the lease ends with. */
function endOf({ lease, run }: Holder): string | undefined {
  if (lease === undefined) return undefined
  if (run === undefined) return `the end of pid ${lease.owner.pid}, which has leased it`
  return `the job that has leased it${run.url === undefined ? '' : `: ${run.url}`}`
}

/** First what ends all such leases, then what ends these alone. */
export function endStale(listeners: readonly Listener[], viewer: Viewer): { stops: Remedy[]; others: Remedy[] } {
  const holders = listeners.flatMap((listener) => listener.holders)
  if (holders.length === 0) return { stops: [], others: [] }
  const isMine = holders.every(({ process }) => process?.uid === viewer.uid)
  const program = `${isMine ? '' : sudo(viewer)}${ownCommand('leases', viewer.program?.())}`
  const end = (title: string, pasted: string): Remedy => {
    const calls = [{ words: [], pasted, targets: [] }]
    return { kind: 'end-process', title, ...asCommand({ calls, undo: [] }), risk: 'changes' }
  }
  const ids = new Set(holders.flatMap(({ lease }) => (lease && quote(lease.id)) ?? []))
  return {
    stops: [end('end the leases whose owners have ended', `${program} prune`)],
    others: [...ids].map((id) => end('end this one alone', `${program} release ${id}`)),
  }
}
