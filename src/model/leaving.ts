import type { Holder } from './holder.ts'
import type { Listener, SocketState } from './listener.ts'
import type { Judged } from './verdict.ts'

/** Of a connection that is over; only the kernel has it still, where no process has it open. */
const CLOSING = new Set<SocketState>(['fin-wait-1', 'fin-wait-2', 'closing', 'last-ack', 'new-syn-received'])

/** Whether everybody who is in the way is about to go by himself: a little later the port is free. */
export function isBeingLeft({ verdict, blockers }: Judged): boolean {
  const isTaken = verdict === 'in-use' || verdict === 'reuse-only'
  return isTaken && blockers.length > 0 && blockers.every(isLeaving)
}

function isLeaving({ state, inode, holders }: Listener): boolean {
  if (state === 'time-wait' || (inode === 0 && CLOSING.has(state))) return true
  return holders.length > 0 && holders.every(isEnding)
}

/** It dies, its manager is stopping it, its container is being stopped or gone, or who leased the port has ended. */
function isEnding({ process, manager, container, lease }: Holder): boolean {
  if (lease !== undefined) return !lease.owner.isAlive
  const isContainerEnding = container?.isStopping === true || container?.isGone === true
  return process?.isExiting === true || manager?.isStopping === true || isContainerEnding
}
