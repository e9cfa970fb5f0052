import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { type PortSet, portSet } from '../../../model/port-set.ts'

/**
 * A leased port has a name: that of an abstract Unix socket, which the kernel gives to one process of a network
 * namespace at a time, whatever its user, container or directory, and takes back when that process ends.
 */
const PREFIX = 'port-preflight/'

export type Name = Server

/**
 * Takes the name of a port, or of the list of reserved ports; undefined where somebody has it, and where none can be had,
 * which the fault says later.
 */
export function takeName(port: number | 'reserved', fault: (error: Error) => void): Name | undefined {
  // Anybody may connect to it, and nobody is answered.
  const server = createServer((socket) => socket.destroy())
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') fault(error)
  })
  // Done when it returns; only what is in the way is told later.
  server.listen({ path: `\0${PREFIX}${port}`, backlog: 1, exclusive: true })
  return server.listening ? server : undefined
}

/** The ports whose names are taken in this network namespace. */
export function readNames(): PortSet {
  return parseNames(readFileSync('/proc/net/unix', 'latin1'))
}

export function parseNames(table: string): PortSet {
  const found = table.matchAll(/ @port-preflight\/([1-9]\d{0,4})$/gm)
  const ports = [...found].map(([, port]) => Number(port)).filter((port) => port < 65_536)
  return portSet(ports.map((port) => ({ low: port, high: port })))
}
