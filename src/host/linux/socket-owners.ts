import { readdirSync, readlinkSync } from 'node:fs'
import { listPids, readProcFile } from './proc-file.ts'
import { isDefunct, parseGroup, parseParent } from './process.ts'

/** Which processes have which sockets open. */
export interface SocketOwners {
  /** Pids by inode, those that started the others first. */
  pids: Map<number, number[]>
  /** How many processes do not show their files to this user. */
  unreadable: number
}

/**
 * One pass over /proc/<pid>/fd, newest processes first (a holder is mostly younger than the system around it), until
 * every wanted socket is found. The link is read synchronously: through the thread pool it takes four times as long.
 */
export function findOwners(inodes: ReadonlySet<number>): SocketOwners {
  const files = openFiles()
  const missing = new Set(inodes)
  const newestFirst = inodes.size === 0 ? [] : listPids().sort((a, b) => b - a)
  // A process whose first thread has ended shows no files; its other threads still do.
  const ofThreads = (pid: number) => (isDefunct(statOf(pid)) ? files.ofThreads(pid) : [])
  const found = [...claim(missing, newestFirst, files.of), ...claim(missing, newestFirst, ofThreads)]
  const pids = new Map(found.map(([inode, pid]) => [inode, allHolders(inode, pid, files)]))
  return { pids, unreadable: files.unreadable() }
}

function* claim(
  missing: Set<number>,
  pids: readonly number[],
  socketsOf: (pid: number) => Iterable<number>,
): Generator<[inode: number, pid: number]> {
  for (const pid of pids) {
    if (missing.size === 0) return
    for (const inode of socketsOf(pid)) if (missing.delete(inode)) yield [inode, pid]
  }
}

/** One holder to all: its parents as long as they have the socket too, or its siblings where the parent is gone. */
function allHolders(inode: number, pid: number, files: OpenFiles): number[] {
  const line = lineOf(inode, pid, files)
  const group = parseGroup(statOf(pid))
  const isLeftBehind = parseParent(statOf(pid)) <= 1 || statOf(group) === ''
  if (line.length > 1 || group === pid || !isLeftBehind) return line
  const siblings = files.group(group).filter((other) => other !== pid && files.of(other).has(inode))
  return [pid, ...siblings].sort((a, b) => a - b)
}

function lineOf(inode: number, pid: number, files: OpenFiles): number[] {
  const parent = parseParent(statOf(pid))
  return parent > 0 && files.of(parent).has(inode) ? [...lineOf(inode, parent, files), pid] : [pid]
}

interface OpenFiles {
  /** The inodes of a process's sockets. */
  of(pid: number): ReadonlySet<number>
  ofThreads(pid: number): ReadonlySet<number>
  /** The processes of a process group. */
  group(leader: number): readonly number[]
  unreadable(): number
}

/** Many sockets of one process ask for the same files: they are read once. */
function openFiles(): OpenFiles {
  const known = new Map<number, ReadonlySet<number> | undefined>()
  let groups: Map<number, number[]> | undefined
  return {
    of(pid) {
      if (!known.has(pid)) known.set(pid, socketsIn(`/proc/${pid}/fd`))
      return known.get(pid) ?? new Set()
    },
    ofThreads(pid) {
      const threads = readNames(`/proc/${pid}/task`) ?? []
      return new Set(threads.flatMap((thread) => [...(socketsIn(`/proc/${pid}/task/${thread}/fd`) ?? [])]))
    },
    group(leader) {
      groups ??= pidsByGroup()
      return groups.get(leader) ?? []
    },
    unreadable: () => [...known.values()].filter((sockets) => sockets === undefined).length,
  }
}

function pidsByGroup(): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const pid of listPids()) {
    const group = parseGroup(statOf(pid))
    const members = groups.get(group) ?? []
    members.push(pid)
    groups.set(group, members)
  }
  return groups
}

/** undefined where the files may not be read. */
function socketsIn(directory: string): Set<number> | undefined {
  const names = readNames(directory)
  const inodes = names?.map((fd) => socketInode(`${directory}/${fd}`))
  return inodes && new Set(inodes.filter((inode) => inode !== undefined))
}

function socketInode(path: string): number | undefined {
  try {
    const target = readlinkSync(path)
    return target.startsWith('socket:[') ? Number(target.slice(8, -1)) : undefined
  } catch {
    return undefined
  }
}

/** A process that has ended has no files; one that may not be read is another matter. */
function readNames(directory: string): string[] | undefined {
  try {
    return readdirSync(directory)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return ['ENOENT', 'ESRCH'].includes(code) ? [] : undefined
  }
}

function statOf(pid: number): string {
  return readProcFile(`/proc/${pid}/stat`) ?? ''
}
