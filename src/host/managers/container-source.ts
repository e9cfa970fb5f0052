import { type Holder, programName } from '../../model/holder.ts'
import { isHolding, type Listener } from '../../model/listener.ts'

/** An engine of one user, who is root for those of the system. */
export interface Source {
  engine: 'docker' | 'podman'
  uid: number
}

export function keyOf({ engine, uid }: Source): string {
  return `${engine} ${uid}`
}

/** Whom to ask for the container behind a holder, if anybody. */
export function sourceOf(holder: Holder, listener: Listener): Source | undefined {
  const { process, container } = holder
  if (container === undefined) return isHolding(listener) ? sourceOfDaemon(holder) : undefined
  if (container.engine === 'containerd') return undefined
  // The cgroup of root's container names its id and no user, whoever its processes run as.
  const uid = container.uid ?? (container.id === undefined ? process?.uid : 0)
  return { engine: container.engine, uid: uid ?? 0 }
}

/** Docker without its proxy holds the ports itself. Of a user's, hidden from others, the unit is the mark. */
function sourceOfDaemon({ process, manager }: Holder): Source | undefined {
  const isRoots = process !== undefined && programName(process.command) === 'dockerd' && process.uid === 0
  if (isRoots) return { engine: 'docker', uid: 0 }
  if (process !== undefined || manager?.unit !== 'docker.service') return undefined
  const uid = manager.scope === 'system' ? 0 : manager.uid
  return uid === undefined ? undefined : { engine: 'docker', uid }
}
