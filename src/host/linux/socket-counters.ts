import { readFileSync } from 'node:fs'

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
 * Whether a TCP socket may exist here that no table lists: one that is bound and does not listen. Both counters must
 * leave room for it, the kernel's TCP sockets and this namespace's sockets of all kinds; only then is it worth a search.
 */
export function mayHaveUnlistedTcp(listedTcp: number): boolean {
  const counters = readCounters()
  if (counters === undefined) return true
  if (counters.tcpAllocated <= listedTcp) return false
  const others = OTHER_TABLES.reduce((sum, name) => sum + countRows(name, readTable(name)), 0)
  return counters.used > listedTcp + others
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
  try {
    return readFileSync(`/proc/net/${name}`, 'latin1')
  } catch {
    return ''
  }
}
