import { defined } from '../../model/defined.ts'
import type { Holder, Process } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { hintedContainer, withOwnUnit } from './container-hints.ts'
import { helperAmong } from './port-helper.ts'
import type { Processes } from './processes.ts'

/** What is at hand where the process of a socket cannot be read. */
export interface Circumstances {
  viewer: Viewer
  processes: Processes
  /** How many processes do not show their files to this user. */
  unreadable: number
}

/** What can still be said of such a socket: its unit, and the only process of that unit. */
export function hiddenHolder(
  { uid, endpoint }: Listener,
  cgroup: string | undefined,
  circumstances: Circumstances,
): Holder {
  const { manager, container } = circumstances.processes.ownerOf(cgroup)
  const members = membersOf(cgroup ?? '', uid, circumstances.processes)
  const helper = container === undefined ? helperAmong(members, endpoint) : undefined
  const process = helper ?? (manager === undefined ? undefined : onlyOne(members))
  const unknown = process === undefined ? reason(uid, circumstances) : undefined
  const known = defined({ process, manager, container: container ?? (helper && hintedContainer(helper)), unknown })
  return withOwnUnit(known, circumstances.processes)
}

function reason(uid: number, { viewer, processes, unreadable }: Circumstances): string {
  if (viewer.uid !== 0) {
    return uid === viewer.uid
      ? 'its process belongs to another pid namespace, or hides its files'
      : `it was opened by ${processes.nameOf(uid)}, and only root sees the processes of others`
  }
  return unreadable > 0
    ? `${unreadable} processes do not show their files, even to this root`
    : 'no process here has it open: the kernel itself does (vxlan, wireguard, nfs), or a process of another pid namespace'
}

/** Those of the socket's user. */
function membersOf(cgroup: string, uid: number, processes: Processes): Process[] {
  const members = processes.membersOf(cgroup).map((pid) => processes.read(pid))
  return members.filter((process) => process !== undefined && process.uid === uid) as Process[]
}

/** A unit with one process of the socket's user leaves no doubt which it is; with several there is one. */
function onlyOne(members: readonly Process[]): Process | undefined {
  return members.length === 1 ? members[0] : undefined
}
