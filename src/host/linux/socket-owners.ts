import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Which processes have which sockets open, by inode. */
export type SocketOwners = Map<number, number[]>

/**
 * One pass over /proc/<pid>/fd, newest processes first (a holder is mostly younger than the system around it), until
 * every wanted socket is found. The link is read synchronously: through the thread pool it takes four times as long.
 */
export function findOwners(inodes: ReadonlySet<number>): SocketOwners {
  const owners: SocketOwners = new Map()
  const missing = new Set(inodes)
  const pids = listPids()
  for (const pid of pids) {
    if (missing.size === 0) break
    claim(owners, missing, { pid, sockets: socketsIn(`/proc/${pid}/fd`) })
  }
  // A process whose first thread has ended shows no files; its other threads still do.
  for (const pid of pids) {
    if (missing.size === 0) break
    if (isDefunct(pid)) claim(owners, missing, { pid, sockets: socketsOfThreads(pid) })
  }
  return new Map([...owners].map(([inode, [pid = 0]]) => [inode, withAncestors(inode, pid)]))
}

function claim(
  owners: SocketOwners,
  missing: Set<number>,
  { pid, sockets }: { pid: number; sockets: Set<number> },
): void {
  for (const inode of sockets) {
    if (missing.delete(inode)) owners.set(inode, [pid])
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

function socketsOfThreads(pid: number): Set<number> {
  const threads = readNames(`/proc/${pid}/task`)
  return new Set(threads.flatMap((thread) => [...socketsIn(`/proc/${pid}/task/${thread}/fd`)]))
}

/** A holder behind the parents that have the socket too: the first of them started the others. */
function withAncestors(inode: number, pid: number): number[] {
  const parent = parentOf(pid)
  const isShared = parent > 0 && socketsIn(`/proc/${parent}/fd`).has(inode)
  return isShared ? [...withAncestors(inode, parent), pid] : [pid]
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
