import { readFileSync } from 'node:fs'

/** The counters of /proc/net/sockstat that tell whether every socket shows in a table. */
export interface SocketCounts {
  /** Sockets of any kind in this network namespace that a program has open. */
  used: number
  /** TCP sockets of the whole kernel, in whatever state. */
  tcpAllocated: number
}

export function parseSockstat(text: string): SocketCounts | undefined {
  const used = /^sockets: used (\d+)/m.exec(text)?.[1]
  const tcpAllocated = /^TCP: .*\balloc (\d+)/m.exec(text)?.[1]
  return used === undefined || tcpAllocated === undefined
    ? undefined
    : { used: Number(used), tcpAllocated: Number(tcpAllocated) }
}

/** Rows of a /proc/net table that stand for a program's socket; netlink's rows of pid 0 are the kernel's own. */
export function countRows(name: string, text: string): number {
  const rows = text.split('\n').slice(1)
  return rows.filter((row) => (name === 'netlink' ? !/^\S+\s+\d+\s+0\s/.test(row) && row !== '' : row.trim() !== ''))
    .length
}

const OTHER_TABLES = ['udp', 'udp6', 'udplite', 'udplite6', 'unix', 'netlink', 'packet', 'raw', 'raw6', 'icmp', 'icmp6']

/**
 * Whether a TCP socket may exist here that no table lists: one that is bound and does not listen. Both counters must
 * leave room for it, the kernel's TCP sockets and this namespace's sockets of all kinds; only then is it worth a search.
 */
export function mayHaveUnlistedTcp(listedTcp: number): boolean {
  const counts = parseSockstat(readTable('sockstat'))
  if (counts === undefined) return true
  if (counts.tcpAllocated <= listedTcp) return false
  const others = OTHER_TABLES.reduce((sum, name) => sum + countRows(name, readTable(name)), 0)
  return counts.used > listedTcp + others
}

function readTable(name: string): string {
  try {
    return readFileSync(`/proc/net/${name}`, 'latin1')
  } catch {
    return ''
  }
}
