import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Which processes have which sockets open, by inode. */
export type SocketOwners = Map<number, number[]>

type SocketsOf = (pid: number) => ReadonlySet<number>

/**
 * One pass over /proc/<pid>/fd, newest processes first (a holder is mostly younger than the system around it), until
 * every wanted socket is found. The link is read synchronously: through the thread pool it takes four times as long.
 */
export function findOwners(inodes: ReadonlySet<number>): SocketOwners {
  const missing = new Set(inodes)
  const pids = inodes.size === 0 ? [] : listPids()
  const socketsOf = once((pid) => socketsIn(`/proc/${pid}/fd`))
  // A process whose first thread has ended shows no files; its other threads still do.
  const socketsOfThreads = (pid: number) => (isDefunct(pid) ? socketsOfTasks(pid) : new Set<number>())
  const found = [...claim(missing, pids, socketsOf), ...claim(missing, pids, socketsOfThreads)]
  return new Map(found.map(([inode, pid]) => [inode, withAncestors(inode, pid, socketsOf)]))
}

function* claim(
  missing: Set<number>,
  pids: readonly number[],
  socketsOf: SocketsOf,
): Generator<[inode: number, pid: number]> {
  for (const pid of pids) {
    if (missing.size === 0) return
    for (const inode of socketsOf(pid)) if (missing.delete(inode)) yield [inode, pid]
  }
}

/** Many sockets of one process ask for the same files: they are read once. */
function once(read: SocketsOf): SocketsOf {
  const known = new Map<number, ReadonlySet<number>>()
  return (pid) => {
    const sockets = known.get(pid) ?? read(pid)
    known.set(pid, sockets)
    return sockets
  }
}

function listPids(): number[] {
  const pids = readNames('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return pids.sort((a, b) => b - a)
}

function socketsIn(directory: string): Set<number> {
  const sockets = new Set<number>()
  for (const fd of readNames(directory)) {
    const inode = socketInode(`${directory}/${fd}`)
    if (inode !== undefined) sockets.add(inode)
  }
  return sockets
}

function socketInode(path: string): number | undefined {
  try {
    const target = readlinkSync(path)
    return target.startsWith('socket:[') ? Number(target.slice(8, -1)) : undefined
  } catch {
    return undefined
  }
}

function socketsOfTasks(pid: number): Set<number> {
  const threads = readNames(`/proc/${pid}/task`)
  return new Set(threads.flatMap((thread) => [...socketsIn(`/proc/${pid}/task/${thread}/fd`)]))
}

/** A holder behind the parents that have the socket too: the first of them started the others. */
function withAncestors(inode: number, pid: number, socketsOf: SocketsOf): number[] {
  const parent = parentOf(pid)
  const isShared = parent > 0 && socketsOf(parent).has(inode)
  return isShared ? [...withAncestors(inode, parent, socketsOf), pid] : [pid]
}

function parentOf(pid: number): number {
  return Number(/^\S+ (\d+)/.exec(statAfterName(pid))?.[1] ?? 0)
}

function isDefunct(pid: number): boolean {
  return statAfterName(pid).startsWith('Z')
}

/** The fields of /proc/<pid>/stat behind the name, which may itself hold blanks and brackets. */
function statAfterName(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2)
  } catch {
    return ''
  }
}

function readNames(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
