import { readdirSync, readlinkSync } from 'node:fs'
import type { Lease } from '../../../model/lease.ts'
import { portsOf } from '../../../model/port.ts'
import { readProcFile } from '../proc-file.ts'
import { parseUid } from '../process.ts'

/** The socket of each leased port's name, by its inode: anybody may write marks, a socket has only who has it. */
export function parseNameSockets(table: string): Map<number, string> {
  const rows = table.matchAll(/ (\d{1,20}) @port-preflight\/([1-9]\d{0,4})$/gm)
  return new Map([...rows].map(([, inode = '', port]) => [Number(port), `socket:[${inode}]`]))
}

export function readNameSockets(): Map<number, string> {
  return parseNameSockets(readProcFile('/proc/net/unix') ?? '')
}

/** Those of the leases that the process really keeps, all of their ports; none for one of another network namespace. */
export function keptBy(pid: number, leases: readonly Lease[], sockets: ReadonlyMap<number, string>): Lease[] {
  const files = readFiles(pid)
  const isKept = (port: number) => files.has(sockets.get(port) ?? '')
  return leases.filter(({ range }) => [...portsOf(range)].every(isKept))
}

/** Whether this process may end that one: for root everybody's, else its own user's. */
export function isOurs(pid: number): boolean {
  const uid = process.geteuid?.()
  return uid === 0 || parseUid(readProcFile(`/proc/${pid}/status`) ?? '') === uid
}

function readFiles(pid: number): Set<string> {
  try {
    return new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => readLink(`/proc/${pid}/fd/${fd}`)))
  } catch {
    return new Set()
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
