import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * Parks connections on ports. A connection takes its local port from everybody whom the kernel gives a port of its own
 * choice, and from every server that does not set SO_REUSEADDR; one that does may listen beside it.
 */
export type Parked = Socket

export interface Park {
  /** Parks a connection on the port; undefined where the port cannot be had. */
  park(port: number): Promise<Parked | undefined>
  close(): void
}

const LOOPBACK = '127.0.0.1'
const OTHER_LOOPBACK = '127.0.0.2'

/**
 * The first port listens for an instant; the others, and itself from another loopback address, connect to it. So none
 * of this takes a port of the kernel's choice, of which there may be none left.
 */
export function openPark(): Park {
  let opening: Promise<Sink | undefined> = Promise.resolve(undefined)
  return {
    async park(port) {
      opening = opening.then((sink) => sink ?? openSink(port))
      const sink = await opening
      return sink === undefined || sink.port === port
        ? sink?.first
        : connectFrom({ port, address: LOOPBACK }, sink.port)
    },
    close() {
      void opening.then((sink) => sink?.server.close())
    },
  }
}

interface Sink {
  port: number
  server: Server
  /** The accepted end of its connection to itself. */
  first: Socket
}

async function openSink(port: number): Promise<Sink | undefined> {
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true })
  if (!(await isListening(server, port))) return undefined
  const accepted = new Promise<Socket>((resolve) => {
    server.on('connection', (socket) => {
      const isOurs = socket.remoteAddress === OTHER_LOOPBACK && socket.remotePort === port
      if (isOurs) resolve(socket)
      else socket.destroy()
    })
  })
  const client = await connectFrom({ port, address: OTHER_LOOPBACK }, port)
  if (client === undefined) {
    server.close()
    return undefined
  }
  const first = await accepted
  client.destroy()
  return { port, server, first }
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (isRefusal(error) ? resolve(false) : reject(error)))
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => resolve(true))
  })
}

function connectFrom(from: { port: number; address: string }, port: number): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const local = { localAddress: from.address, localPort: from.port }
    const socket = connect({ host: LOOPBACK, port, ...local, allowHalfOpen: true })
    socket.once('error', (error) => (isRefusal(error) ? resolve(undefined) : reject(error)))
    socket.once('connect', () => resolve(socket.pause()))
  })
}

/** The port cannot be had, as against: nothing can be done here at all. */
function isRefusal({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EADDRINUSE' || code === 'EACCES'
}
