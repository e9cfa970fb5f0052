import { defined } from '../../model/defined.ts'
import { showHolders } from '../../model/endpoint.ts'
import { type Holder, isServiceManager, type Process } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { hintedContainer, withOwnUnit } from './container-hints.ts'
import { isFirstPidNamespace } from './namespace.ts'
import { helperAmong } from './port-helper.ts'
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
export function hiddenHolder(
  { uid, endpoint }: Listener,
  cgroup: string | undefined,
  circumstances: Circumstances,
): Holder {
  const opener = managerOfSocket(cgroup, circumstances.processes)
  if (opener !== undefined) return opener
  const { manager, container } = circumstances.processes.ownerOf(cgroup)
  const members = membersOf(cgroup ?? '', uid, circumstances)
  const helper = container === undefined ? helperAmong(members, endpoint) : undefined
  const isOneOf = manager !== undefined || (isOwn(uid, circumstances) && cgroup?.endsWith('.scope') === true)
  const process = helper ?? (isOneOf ? onlyOne(members) : undefined)
  const unknown = process === undefined ? reason(uid, circumstances) : undefined
  const shownBy = process === undefined ? showHolders(endpoint, circumstances.processes.hasLeaderless(uid)) : undefined
  const hint = process === undefined ? undefined : hintedContainer(process, circumstances.processes)
  const known = defined({ process, manager, container: container ?? hint, unknown, shownBy })
  return withOwnUnit(known, circumstances.processes)
}

function reason(uid: number, { viewer, processes, hidden }: Circumstances): string {
  if (viewer.uid !== 0) {
    return uid === viewer.uid
      ? 'its process is outside of this pid namespace, as can be seen there, or hides its files'
      : `it was opened by ${processes.nameOf(uid)}, and only root sees the processes of others`
  }
  // Root opens most of them, which tells nothing.
  const opener = uid === 0 ? '' : `it was opened by ${processes.nameOf(uid)}, and `
  if (hidden.length > 0) {
    const who = hidden.length === 1 ? '1 process does not' : `${hidden.length} processes do not`
    return `${opener}${who} show open files, even to this root: one has it, as the root of the host sees, or the kernel`
  }
  return isFirstPidNamespace()
    ? `${opener}no process has it open: the kernel itself does (vxlan, wireguard, nfs)`
    : `${opener}no process here has it open: one outside of this pid namespace does, as can be seen there, or the kernel itself (vxlan, wireguard, nfs)`
}

/**
 * Those of the socket's user. Where that is the viewer himself, only those are in question that hide their files, such as
 * the sshd that serves him.
 */
function membersOf(cgroup: string, uid: number, circumstances: Circumstances): Process[] {
  const { processes, hidden } = circumstances
  const pids = processes.membersOf(cgroup).filter((pid) => !isOwn(uid, circumstances) || hidden.includes(pid))
  return pids.flatMap((pid) => processes.read(pid) ?? []).filter((process) => process.uid === uid)
}

function isOwn(uid: number, { viewer }: Circumstances): boolean {
  return viewer.uid === uid && viewer.uid !== 0
}

/** A unit with one process of the socket's user leaves no doubt which it is; with several there is one. */
function onlyOne(members: readonly Process[]): Process | undefined {
  return members.length === 1 ? members[0] : undefined
}
