import { existsSync } from 'node:fs'
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

/** Docker without its proxy holds the ports itself; the rootless one has rootlesskit do it. */
function sourceOfDaemon({ process, manager }: Holder): Source | undefined {
  const root: Source = { engine: 'docker', uid: 0 }
  if (process === undefined) return manager?.scope === 'system' && manager.unit === 'docker.service' ? root : undefined
  const program = programName(process.command)
  const { uid } = process
  if (program === 'dockerd' && uid === 0) return root
  const isRootless = program === 'rootlesskit' && uid !== undefined && existsSync(`/run/user/${uid}/docker.sock`)
  return isRootless ? { engine: 'docker', uid } : undefined
}
