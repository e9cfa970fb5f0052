import { readdirSync } from 'node:fs'
import type { Lease } from '../../../model/lease.ts'
import { portSet } from '../../../model/port-set.ts'
import { readLink, readProcFile } from '../proc-file.ts'
import { parseUid } from '../process.ts'
import { type NamedPort, parseNamed, TABLE } from './name-table.ts'

/** The sockets that have the name of a port, as links of open files say it. */
export type NameSockets = ReadonlyMap<number, readonly string[]>

/**
 * Anybody may write marks; a socket has only who has it. A name may hold line feeds, and so whole rows: with those a
 * port has more than one socket.
 */
export function socketsOf(named: readonly NamedPort[]): NameSockets {
  const sockets = new Map<number, string[]>()
  for (const [port, inode] of named) {
    const known = sockets.get(port) ?? []
    known.push(`socket:[${inode}]`)
    sockets.set(port, known)
  }
  return sockets
}

export function parseNameSockets(table: string): NameSockets {
  return socketsOf(parseNamed(Buffer.from(table, 'latin1')))
}

export function readNameSockets(): NameSockets {
  return parseNameSockets(readProcFile(TABLE) ?? '')
}

/**
 * Those of the leases that the process really keeps, all of their ports; none for one of another network namespace.
 * Anybody may claim all ports a hundred thousand times, so each is looked for once.
 */
export function keptBy(pid: number, leases: readonly Lease[], sockets: NameSockets): Lease[] {
  const files = readFiles(pid)
  const kept = portSet([])
  for (const [port, links] of sockets) if (links.some((link) => files.has(link))) kept[port] = 1
  return leases.filter(({ range }) => !kept.subarray(range.low, range.high + 1).includes(0))
}

/** Whether this process may end that one: for root everybody's, else its own user's. */
export function isOurs(pid: number): boolean {
  const uid = process.geteuid?.()
  return uid === 0 || parseUid(readProcFile(`/proc/${pid}/status`) ?? '') === uid
}

function readFiles(pid: number): Set<string> {
  try {
    return new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => readLink(`/proc/${pid}/fd/${fd}`) ?? ''))
  } catch {
    return new Set()
  }
}
