import { statSync } from 'node:fs'
import { listPids, readProcFile } from './proc-file.ts'

/** What the kernel counts of its sockets, in /proc/net/sockstat and sockstat6. */
export interface SocketCounters {
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
  const [, timeWait, tcpAllocated] = /^TCP: .*\btw (\d+) alloc (\d+)/m.exec(text) ?? []
  if (tcpAllocated === undefined) return undefined
  const tables = [...text.matchAll(/^(\w+): inuse (\d+)/gm)]
  return {
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
 * the kernel has no more TCP sockets than this table lists, or than the tables of all network namespaces do. Sockets
 * come and go between two readings: only what holds before and after is believed.
 */
export function mayHaveUnlistedTcp(listedHere: number, before: SocketCounters | undefined): boolean {
  const after = readCounters()
  if (before === undefined || after === undefined) return true
  const allocated = Math.max(before.tcpAllocated, after.tcpAllocated)
  return allocated > listedHere && !isAllListed(allocated)
}

function isAllListed(allocated: number): boolean {
  const namespaces = networkNamespaces()
  const [listed, again] = [listedIn(namespaces), listedIn(namespaces)]
  return listed === again && listed >= allocated && readCounters()?.tcpAllocated === allocated
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
