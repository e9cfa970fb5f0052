import { readdirSync, readlinkSync } from 'node:fs'
import { listPids } from './proc-file.ts'
import { isDefunct, parseGroup, parseParent } from './process.ts'
import type { Processes } from './processes.ts'

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
export function findOwners(inodes: ReadonlySet<number>, { statOf }: Pick<Processes, 'statOf'>): SocketOwners {
  const files = openFiles(inodes, statOf)
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
  const stat = files.statOf(pid)
  const group = parseGroup(stat)
  if (line.length > 1 || group === pid || !isLeftBehind(parseParent(stat), group, files)) return line
  const siblings = files.group(group).filter((other) => other !== pid && files.of(other).has(inode))
  return [pid, ...siblings].sort((a, b) => a - b)
}

/** Its parent or the leader of its group has ended. A leader of another pid namespace, who shows as 0, may well live. */
function isLeftBehind(parent: number, group: number, { statOf }: OpenFiles): boolean {
  return parent <= 1 || (group > 0 && statOf(group) === '')
}

function lineOf(inode: number, pid: number, files: OpenFiles): number[] {
  const parent = parseParent(files.statOf(pid))
  return parent > 0 && files.of(parent).has(inode) ? [...lineOf(inode, parent, files), pid] : [pid]
}

interface OpenFiles {
  /** Which of the wanted sockets a process has. */
  of(pid: number): ReadonlySet<number>
  ofThreads(pid: number): ReadonlySet<number>
  /** The processes of a process group. */
  group(leader: number): readonly number[]
  unreadable(): number
  statOf(pid: number): string
}

/** Many sockets of one process ask for the same files: they are read once. */
function openFiles(wanted: ReadonlySet<number>, statOf: (pid: number) => string): OpenFiles {
  const byLink = new Map([...wanted].map((inode) => [`socket:[${inode}]`, inode]))
  const socketsIn = (directory: string) => inodesOf(directory, byLink)
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
      groups ??= pidsByGroup(statOf)
      return groups.get(leader) ?? []
    },
    statOf,
    unreadable: () => [...known.values()].filter((sockets) => sockets === undefined).length,
  }
}

function pidsByGroup(statOf: (pid: number) => string): Map<number, number[]> {
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
function inodesOf(directory: string, byLink: ReadonlyMap<string, number>): Set<number> | undefined {
  const names = readNames(directory)
  if (names === undefined) return undefined
  const inodes = new Set<number>()
  for (const fd of names) {
    const inode = byLink.get(readLink(`${directory}/${fd}`))
    if (inode !== undefined) inodes.add(inode)
  }
  return inodes
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
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
