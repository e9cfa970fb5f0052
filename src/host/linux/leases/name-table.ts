import { readFileSync } from 'node:fs'
import { HostError } from '../../../model/errors.ts'
import { type PortSet, portSet } from '../../../model/port-set.ts'

/**
 * A leased port has a name: that of an abstract Unix socket, which the kernel gives to one process of a network
 * namespace at a time, whatever its user, container or directory, and takes back when that process ends.
 */
export const PREFIX = 'port-preflight/'

/** What a name has room for, with the NUL that it begins with. */
const MOST_BYTES = 108

/** Filled up: some versions of Node do so of themselves, and by another length it would be another name. */
export function nameOf(port: number | 'reserved'): string {
  return `\0${PREFIX}${port}`.padEnd(MOST_BYTES, '\0')
}

export const TABLE = '/proc/net/unix'

const MARK = ` @${PREFIX}`
const LINE_FEED = 10

/** Of a socket for streams that has the name itself, as against what came in by it. NULs show as `@`. */
const ROW = /^[\da-f]+: [\dA-F]+ [\dA-F]+ \d{8} 0001 01 +([1-9]\d*) @port-preflight\/([1-9]\d{0,4})@*$/

/** The ports whose names are taken in this network namespace. */
export function readNames(): PortSet {
  return portsOf(readNamed())
}

export function parseNames(table: string): PortSet {
  return portsOf(parseNamed(Buffer.from(table, 'latin1')))
}

function portsOf(named: readonly NamedPort[]): PortSet {
  return portSet(named.map(([port]) => ({ low: port, high: port })))
}

/** A port, and the inode of the socket that has its name. */
export type NamedPort = [port: number, inode: number]

/** A kernel without Unix sockets has no leases either. */
export function readNamed(): NamedPort[] {
  try {
    return parseNamed(readFileSync(TABLE))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    throw new HostError(`which ports are leased cannot be seen: ${TABLE}: ${code}`, { cause })
  }
}

/** The table has a row for each Unix socket of the machine: where none is meant, nothing is turned into text. */
export function parseNamed(table: Buffer): NamedPort[] {
  const found: NamedPort[] = []
  for (let at = table.indexOf(MARK); at !== -1; at = table.indexOf(MARK, at + 1)) {
    const lineFeed = table.indexOf(LINE_FEED, at)
    const row = table.toString('latin1', table.lastIndexOf(LINE_FEED, at) + 1, lineFeed === -1 ? undefined : lineFeed)
    const [, inode, port] = ROW.exec(row) ?? []
    if (port !== undefined && Number(port) < 65_536) found.push([Number(port), Number(inode)])
  }
  return found
}
