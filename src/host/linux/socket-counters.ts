import { existsSync, statSync } from 'node:fs'
import { listPids, readProcFile } from './proc-file.ts'

/** What the kernel counts of its sockets, in /proc/net/sockstat and sockstat6. */
export interface SocketCounters {
  /** Sockets of any kind in this network namespace that a program has open. */
  used: number
  /** TCP sockets of the whole kernel, in whatever state. */
  tcpAllocated: number
  /** Closed connections that the kernel still keeps, of both families. */
  timeWait: number
  /** Sockets that a table of this network namespace lists, by the table's name. */
  listed: Partial<Record<string, number>>
}

/** undefined where the counters cannot be read, and nothing follows from them. */
export function readCounters(directory = '/proc/net'): SocketCounters | undefined {
  const texts = ['sockstat', 'sockstat6'].map((name) => readProcFile(`${directory}/${name}`) ?? '')
  return parseCounters(texts.join(''))
}

export function parseCounters(text: string): SocketCounters | undefined {
  const used = /^sockets: used (\d+)/m.exec(text)?.[1]
  const [, timeWait, tcpAllocated] = /^TCP: .*\btw (\d+) alloc (\d+)/m.exec(text) ?? []
  if (used === undefined || tcpAllocated === undefined) return undefined
  const tables = [...text.matchAll(/^(\w+): inuse (\d+)/gm)]
  return {
    used: Number(used),
    tcpAllocated: Number(tcpAllocated),
    timeWait: Number(timeWait),
    listed: Object.fromEntries(tables.map(([, name = '', count]) => [name.toLowerCase(), Number(count)])),
  }
}

/** To walk an empty table costs the kernel as much as a full one, milliseconds on a large machine. */
export function isEmptyTable(name: string, counters: SocketCounters | undefined): boolean {
  return counters !== undefined && counters.listed[name] === 0 && counters.timeWait === 0
}

/**
 * Whether a TCP socket may exist here that no table lists: one that is bound and does not listen. There is none where
 * the kernel has no more TCP sockets than this table lists, or this namespace no more sockets than all of its tables
 * do, or the kernel no more than the tables of all namespaces. Sockets come and go between two readings: only what
 * holds before and after is believed.
 */
export function mayHaveUnlistedTcp(listedHere: number, before: SocketCounters | undefined): boolean {
  const after = readCounters()
  if (before === undefined || after === undefined) return true
  const allocated = Math.max(before.tcpAllocated, after.tcpAllocated)
  if (allocated <= listedHere) return false
  const used = Math.max(before.used, after.used)
  return (hasKernelServers() || hasMoreThanListed(used - listedHere)) && !isAllListed()
}

/** Sockets of other kinds that are certainly a program's; the kernel's own show in tables too and are not in use. */
const OTHER_TABLES = ['unix', 'netlink', 'packet', 'udp', 'udp6']

/** Whether this many sockets are more than those of other kinds. A table is read only while the answer is open. */
function hasMoreThanListed(sockets: number): boolean {
  let unlisted = sockets
  return OTHER_TABLES.every((name) => {
    if (unlisted > 0) unlisted -= countPrograms(name, readProcFile(`/proc/net/${name}`) ?? '')
    return unlisted > 0
  })
}

/** Netlink sockets of pid 0 and UDP sockets of uid 0 may be the kernel's. */
export function countPrograms(name: string, text: string): number {
  const rows = text
    .split('\n')
    .slice(1)
    .filter((row) => row.trim() !== '')
  if (name === 'netlink') return rows.filter((row) => !/^\S+\s+\d+\s+0\s/.test(row)).length
  return name.startsWith('udp') ? rows.filter((row) => row.trim().split(/\s+/)[7] !== '0').length : rows.length
}

/** NFS and its kin listen on TCP inside the kernel. */
function hasKernelServers(): boolean {
  return existsSync('/proc/net/rpc')
}

/** Connections of others come and go all the time: there has to be one quiet moment, and a bind costs more than a look. */
const MOST_COUNTS = 2

/** Whether, for one moment, the tables of all namespaces listed every TCP socket of the kernel. */
function isAllListed(): boolean {
  const namespaces = networkNamespaces()
  const countOnce = () => {
    const before = readCounters()?.tcpAllocated
    const [listed, again] = [listedIn(namespaces), listedIn(namespaces)]
    return before !== undefined && listed === again && listed >= before && readCounters()?.tcpAllocated === before
  }
  return Array.from({ length: MOST_COUNTS }).some(countOnce)
}

/** One /proc/<pid>/net for each; its files are its own, and unlike the link in ns/ everybody may see which. */
function networkNamespaces(): string[] {
  const byInode = new Map<number, string>()
  for (const pid of listPids()) {
    const inode = inodeOf(`/proc/${pid}/net/sockstat`)
    if (inode !== undefined && !byInode.has(inode)) byInode.set(inode, `/proc/${pid}/net`)
  }
  return [...byInode.values()]
}

function inodeOf(path: string): number | undefined {
  try {
    return statSync(path).ino
  } catch {
    return undefined
  }
}

function listedIn(namespaces: readonly string[]): number {
  return namespaces.reduce((sum, directory) => {
    const { tcp = 0, tcp6 = 0 } = readCounters(directory)?.listed ?? {}
    return sum + tcp + tcp6
  }, 0)
}
