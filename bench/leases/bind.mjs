import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/** A server of each kind that a port is wanted for; Node sets SO_REUSEADDR for TCP, as nearly all servers do. */
const KINDS = {
  'tcp ::': (port) => listen({ port, host: '::', ipv6Only: true }),
  'tcp 0.0.0.0': (port) => listen({ port, host: '0.0.0.0' }),
  'udp ::': (port) => receive({ type: 'udp6', ipv6Only: true }, { port, address: '::' }),
  'udp 0.0.0.0': (port) => receive({ type: 'udp4' }, { port, address: '0.0.0.0' }),
}

/** Binds each port in every way, at the same time: `{ port, kind, socket }` or `{ port, kind, code }`. */
export function bindAll(ports) {
  const wanted = ports.flatMap((port) => Object.keys(KINDS).map((kind) => ({ port, kind })))
  return Promise.all(wanted.map(async ({ port, kind }) => ({ port, kind, ...(await KINDS[kind](port)) })))
}

function listen(options) {
  const server = createServer()
  return settle(server, () => server.listen({ ...options, exclusive: true }))
}

function receive(type, address) {
  const socket = createSocket(type)
  return settle(socket, () => socket.bind({ ...address, exclusive: true }))
}

function settle(socket, begin) {
  return new Promise((resolve) => {
    socket.once('error', ({ code }) => resolve({ code }))
    socket.once('listening', () => resolve({ socket }))
    begin()
  })
}
