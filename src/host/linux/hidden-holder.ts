import { readdirSync } from 'node:fs'
import type { Holder, Process } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { ownerOfCgroup, parseCgroupPath } from './cgroup.ts'
import { type Processes, readCgroup } from './process.ts'
import type { SsSocket } from './ss.ts'

interface Witnesses {
  socket: SsSocket | undefined
  viewer: Viewer
  processes: Processes
}

/** What can be said of a socket whose process cannot be read: its user, its unit, and the only process of that unit. */
export function hiddenHolder({ uid }: Listener, { socket, viewer, processes }: Witnesses): Holder {
  const owner = socket?.cgroup === undefined ? {} : ownerOfCgroup(socket.cgroup)
  const process = owner.manager === undefined ? undefined : onlyProcessOf(socket?.cgroup ?? '', uid, processes)
  return process === undefined ? { ...owner, unknown: reason(uid, viewer, processes) } : { ...owner, process }
}

function reason(uid: number, viewer: Viewer, processes: Processes): string {
  if (viewer.uid === 0) {
    return 'no process here has it open: the kernel itself does (vxlan, wireguard, nfs), or a process of another pid namespace'
  }
  return uid === viewer.uid
    ? 'its process belongs to another pid namespace, or hides its files'
    : `it was opened by ${processes.nameOf(uid)}, and only root sees the processes of others`
}

/** A unit with one process of the socket's user leaves no doubt which it is; with several there is one. */
function onlyProcessOf(cgroup: string, uid: number, processes: Processes): Process | undefined {
  const members = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parseCgroupPath(readCgroup(pid) ?? '') === cgroup)
    .map((pid) => processes.read(pid))
    .filter((process) => process?.uid === uid)
  return members.length === 1 ? members[0] : undefined
}
