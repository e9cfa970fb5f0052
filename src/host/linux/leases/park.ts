import { connect, createServer, type Server, type Socket } from 'node:net'
import { isRefusal } from './claims.ts'

/**
 * A connection of a port to itself. It takes the port from everybody whom the kernel gives one of its own choice, and
 * from every server that does not set SO_REUSEADDR; one that does may listen beside it. The kernel lets there be one
 * such connection of an address and port, and nobody ever listens for it: nothing of it can meet a stranger.
 */
export type Parked = Socket

/** A firewall may drop it. */
const LONGEST_MS = 2_000

/** Parks a connection on each of the places; undefined at those that cannot be had. */
export function parkEach(places: readonly Place[]): Promise<(Parked | undefined)[]> {
  if (places.length === 0) return Promise.resolve([])
  return new Promise((resolve, reject) => {
    const sockets = places.map(startParking)
    const isParked = places.map(() => false)
    let pending = places.length
    let fault: Error | undefined
    const timer = setTimeout(() => {
      for (const socket of sockets) if (socket.connecting) socket.destroy(timedOut(socket))
    }, LONGEST_MS)
    const settle = () => {
      if (--pending > 0) return
      clearTimeout(timer)
      if (fault === undefined) return resolve(sockets.map((socket, at) => (isParked[at] ? socket : undefined)))
      for (const socket of sockets) socket.resetAndDestroy()
      reject(fault)
    }
    sockets.forEach((socket, at) => {
      socket.once('connect', () => {
        isParked[at] = true
        settle()
      })
      socket.on('error', (error) => {
        if (isParked[at]) return
        if (!isRefusal(error, places[at]?.address)) fault ??= error
        settle()
      })
    })
  })
}

/** Where a connection is parked. */
export interface Place {
  address: string
  port: number
}

function startParking({ address, port }: Place): Parked {
  const local = { localAddress: address, localPort: port }
  // More than one family is not tried, and nobody sends anything.
  return connect({ host: address, port, ...local, autoSelectFamily: false, allowHalfOpen: true }).pause()
}

function timedOut({ localAddress }: Socket): NodeJS.ErrnoException {
  return Object.assign(new Error(`no answer from ${localAddress}`), { code: 'ETIMEDOUT' })
}

/** Takes the connection away at once: closed in turn, the two ends of one would have to wait for a minute. */
export function unpark(parked: Parked): void {
  parked.resetAndDestroy()
}

/**
 * Whether a server that sets SO_REUSEADDR may listen at `::` there just now: so nobody sits on the port, at whatever
 * address and of whatever family. The kernel is asked, one instant for each port.
 */
export function listeningTest(fault: (error: Error) => void): (port: number) => boolean {
  const server: Server = createServer((socket) => socket.destroy())
  server.on('error', (error) => {
    if (!isRefusal(error)) fault(error)
  })
  return (port) => {
    // Without a host Node does it before it returns.
    server.listen({ port, exclusive: true, backlog: 1 })
    const { listening } = server
    if (listening) server.close()
    return listening
  }
}
