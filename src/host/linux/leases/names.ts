import { createServer, type Server } from 'node:net'
import { nameOf } from './name-table.ts'

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
  server.listen({ path: nameOf(port), backlog: 1, exclusive: true })
  return server.listening ? server : undefined
}
