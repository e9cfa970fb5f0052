import { defined } from '../../model/defined.ts'
import { type Holder, isServiceManager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import type { Processes } from './processes.ts'

/** What is at hand where the process of a socket cannot be read. */
export interface Circumstances {
  viewer: Viewer
  processes: Processes
  /** Processes that do not show their files to this user. */
  hidden: readonly number[]
}

/**
 * The service manager that opened a socket for a unit, by the cgroup of the socket: that of the socket unit itself, or
 * in a user's manager that of the manager. It shows its files to root alone, even where it is the user's own.
 */
export function managerOfSocket(cgroup: string | undefined, processes: Processes): Holder | undefined {
  const { manager } = processes.ownerOf(cgroup)
  const isUsers = /\/user@\d+\.service\/init\.scope$/.test(cgroup ?? '')
  if (!isUsers && manager?.unit.endsWith('.socket') !== true) return undefined
  const candidates = isUsers ? processes.membersOf(cgroup ?? '') : [1]
  const process = candidates.map((pid) => processes.read(pid)).find((one) => one && isServiceManager({ process: one }))
  return process === undefined ? undefined : defined({ process, manager })
}

/** What can still be said of such a socket: its service manager, or its unit and the only process of that unit. */
export function hiddenHolder({ uid }: Listener, cgroup: string | undefined, circumstances: Circumstances): Holder {
  const opener = managerOfSocket(cgroup, circumstances.processes)
  if (opener !== undefined) return opener
  const { manager, container } = circumstances.processes.ownerOf(cgroup)
  const process = onlyMember(cgroup ?? '', uid, circumstances)
  const unknown = process === undefined ? reason(uid, circumstances) : undefined
  return defined({ process, manager, container, unknown })
}

function reason(uid: number, { viewer, processes, hidden }: Circumstances): string {
  if (viewer.uid !== 0) {
    return uid === viewer.uid
      ? 'its process belongs to another pid namespace, or hides its files'
      : `it was opened by ${processes.nameOf(uid)}, and only root sees the processes of others`
  }
  return hidden.length > 0
    ? `${hidden.length} processes do not show their files, even to this root`
    : 'no process here has it open: the kernel itself does (vxlan, wireguard, nfs), or a process of another pid namespace'
}

/**
 * A unit with one process of the socket's user leaves no doubt which it is; with several there is one. Of a session of
 * the viewer's own only those are in question that hide their files, such as the sshd that serves him.
 */
function onlyMember(cgroup: string, uid: number, { viewer, processes, hidden }: Circumstances): Holder['process'] {
  const isOwn = viewer.uid === uid && viewer.uid !== 0
  if (processes.ownerOf(cgroup).manager === undefined && !(isOwn && /\.scope$/.test(cgroup))) return undefined
  const members = processes.membersOf(cgroup).filter((pid) => !isOwn || hidden.includes(pid))
  const ofUser = members.map((pid) => processes.read(pid)).filter((process) => process?.uid === uid)
  return ofUser.length === 1 ? ofUser[0] : undefined
}
