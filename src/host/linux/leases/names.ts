import { createServer, type Server } from 'node:net'
import { nameOf } from './name-table.ts'

export type Name = Server

/** Takes the name of a port; undefined where somebody has it. */
export function takeName(port: number): Promise<Name | undefined> {
  const server = createServer({ pauseOnConnect: true })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen({ path: nameOf(port), backlog: 1 }, () => resolve(server))
  })
}
