import { readdirSync, readlinkSync } from 'node:fs'
import { type Family, haveWrapped, localFamily } from './family.ts'
import { listPids } from './proc-file.ts'
import { isDefunct, parseGroup, parseName, parseParent } from './process.ts'
import type { Processes } from './processes.ts'

/** Which processes have which sockets open. */
interface SocketOwners {
  /** Pids by inode, those that started the others first. */
  pids: Map<number, number[]>
  /** Processes that do not show their files to this user; all of them where a socket was not found. */
  hidden: readonly number[]
}

type Table = Pick<Processes, 'statOf' | 'ancestors'>

/**
 * One pass over /proc/<pid>/fd, newest processes first (a holder is mostly younger than the system around it), until
 * every wanted socket is found. The link is read synchronously: through the thread pool it takes four times as long.
 */
export function findOwners(inodes: ReadonlySet<number>, { statOf, ancestors }: Table): SocketOwners {
  const files = openFiles(inodes)
  const missing = new Set(inodes)
  const newestFirst = inodes.size === 0 ? [] : listPids().sort((a, b) => b - a)
  // A process whose first thread has ended shows no files; its other threads still do.
  const ofThreads = (pid: number) => (isDefunct(statOf(pid)) ? files.ofThreads(pid) : [])
  const found = [...claim(missing, newestFirst, files.of), ...claim(missing, newestFirst, ofThreads)]
  const sight = { ...files, ...localFamily({ statOf }), statOf, ancestors, isUnordered: haveWrapped(newestFirst) }
  const pids = new Map(found.map(([inode, pid]) => [inode, allHolders(inode, pid, sight)]))
  return { pids, hidden: files.hidden() }
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

interface Sight extends OpenFiles, Family, Table {
  /** Pids do not tell who is younger. */
  isUnordered: boolean
}

/**
 * One holder to all: those above it that have the socket too, and what the eldest of them has started. Where its
 * parent is gone these are its siblings. What a service manager has started is not looked through: it is everything.
 */
function allHolders(inode: number, pid: number, sight: Sight): number[] {
  const has = (one: number) => sight.of(one).has(inode)
  const above = sight.ancestors(pid).filter(has).reverse()
  const managers = above.filter((one) => parseName(sight.statOf(one)) === 'systemd')
  const eldest = above.find((one) => !managers.includes(one)) ?? pid
  // The newest is found first: what it has started is younger, and does not have the socket.
  const isYoungest = eldest === pid && !sight.isUnordered
  const below = isYoungest ? [] : sight.descendants(eldest).filter(has)
  const family = [...new Set([...managers, eldest, ...below, pid])]
  return family.length > 1 ? family : [pid, ...siblingsOf(pid, sight).filter(has)].sort((a, b) => a - b)
}

/** Of one that was left behind: its parent or the leader of its group has ended. */
function siblingsOf(pid: number, { statOf, group }: Sight): number[] {
  const stat = statOf(pid)
  const leader = parseGroup(stat)
  // A leader of another pid namespace, who shows as 0, may well live.
  const isLeftBehind = parseParent(stat) <= 1 || (leader > 0 && statOf(leader) === '')
  return leader === pid || !isLeftBehind ? [] : group(leader).filter((other) => other !== pid)
}

interface OpenFiles {
  /** Which of the wanted sockets a process has. */
  of(pid: number): ReadonlySet<number>
  ofThreads(pid: number): ReadonlySet<number>
  hidden(): number[]
}

/** Many sockets of one process ask for the same files: they are read once. */
function openFiles(wanted: ReadonlySet<number>): OpenFiles {
  const byLink = new Map([...wanted].map((inode) => [`socket:[${inode}]`, inode]))
  const socketsIn = (directory: string) => inodesOf(directory, byLink)
  const known = new Map<number, ReadonlySet<number> | undefined>()
  return {
    of(pid) {
      if (!known.has(pid)) known.set(pid, socketsIn(`/proc/${pid}/fd`))
      return known.get(pid) ?? new Set()
    },
    ofThreads(pid) {
      const threads = readNames(`/proc/${pid}/task`) ?? []
      return new Set(threads.flatMap((thread) => [...(socketsIn(`/proc/${pid}/task/${thread}/fd`) ?? [])]))
    },
    hidden: () => [...known].flatMap(([pid, sockets]) => (sockets === undefined ? pid : [])),
  }
}

/** undefined where the files may not be read: root of a container may know their numbers and no more. */
function inodesOf(directory: string, byLink: ReadonlyMap<string, number>): Set<number> | undefined {
  const names = readNames(directory)
  if (names === undefined) return undefined
  const inodes = new Set<number>()
  for (const fd of names) {
    const link = readLink(`${directory}/${fd}`)
    if (link === undefined) return undefined
    const inode = byLink.get(link)
    if (inode !== undefined) inodes.add(inode)
  }
  return inodes
}

function readLink(path: string): string | undefined {
  return unlessHidden(() => readlinkSync(path), '')
}

function readNames(directory: string): string[] | undefined {
  return unlessHidden(() => readdirSync(directory), [])
}

/** A process that has ended has no files; one that may not be read is another matter. */
function unlessHidden<Files>(read: () => Files, none: Files): Files | undefined {
  try {
    return read()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return ['ENOENT', 'ESRCH'].includes(code) ? none : undefined
  }
}
