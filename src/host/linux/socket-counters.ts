import { readdirSync, readFileSync, statSync } from 'node:fs'

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
export function readCounters(): SocketCounters | undefined {
  return parseCounters(readTable('sockstat') + readTable('sockstat6'))
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

const OTHER_TABLES = ['udp', 'udp6', 'udplite', 'udplite6', 'unix', 'netlink', 'packet', 'raw', 'raw6', 'icmp', 'icmp6']

/**
 * Whether a TCP socket may exist here that no table lists: one that is bound and does not listen. Every counter must
 * leave room for it: this namespace's sockets of all kinds, and the kernel's TCP sockets beside those that the tables
 * of all network namespaces list. Only then is it worth a search.
 */
export function mayHaveUnlistedTcp(listedTcp: number): boolean {
  const counters = readCounters()
  if (counters === undefined) return true
  if (counters.tcpAllocated <= listedTcp) return false
  const others = OTHER_TABLES.reduce((sum, name) => sum + countRows(name, readTable(name)), 0)
  return counters.used > listedTcp + others && !isAllListed(counters.tcpAllocated)
}

/**
 * Whether the tables of the network namespaces of all processes together list that many TCP sockets. The counters are
 * not read in one instant: what two readings do not agree on is not known.
 */
function isAllListed(tcpAllocated: number): boolean {
  const [listed, again] = [listedEverywhere(), listedEverywhere()]
  return listed === again && listed >= tcpAllocated && readCounters()?.tcpAllocated === tcpAllocated
}

function listedEverywhere(): number {
  const namespaces = new Map<number, number>()
  for (const pid of readdirSync('/proc')) {
    const namespace = /^\d+$/.test(pid) ? inodeOf(`/proc/${pid}/net/sockstat`) : undefined
    if (namespace !== undefined && !namespaces.has(namespace))
      namespaces.set(namespace, listedTcpOf(`/proc/${pid}/net`))
  }
  return [...namespaces.values()].reduce((sum, listed) => sum + listed, 0)
}

/** Each network namespace has files of its own; unlike the link in ns/, everybody may see which. */
function inodeOf(path: string): number | undefined {
  try {
    return statSync(path).ino
  } catch {
    return undefined
  }
}

function listedTcpOf(directory: string): number {
  const { tcp = 0, tcp6 = 0 } =
    parseCounters(readText(`${directory}/sockstat`) + readText(`${directory}/sockstat6`))?.listed ?? {}
  return tcp + tcp6
}

/** Rows of a /proc/net table that stand for a program's socket; netlink's rows of pid 0 are the kernel's own. */
export function countRows(name: string, text: string): number {
  const rows = text
    .split('\n')
    .slice(1)
    .filter((row) => row.trim() !== '')
  return name === 'netlink' ? rows.filter((row) => !/^\S+\s+\d+\s+0\s/.test(row)).length : rows.length
}

function readTable(name: string): string {
  return readText(`/proc/net/${name}`)
}

/** Empty where it cannot be read, or where its process has ended. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
