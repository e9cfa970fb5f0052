import { createSocket } from 'node:dgram'
import { connect, createServer } from 'node:net'

/**
 * What goes on beside the jobs: every 10 ms ten more sockets, and as many of the oldest go. `bind` takes ports that the
 * kernel chooses, of TCP and of UDP; `bind-tcp` those of TCP alone; `connect` makes outgoing connections.
 */
const EVERY_MS = 10
const AT_ONCE = 10
const SINK_PORT = 1_500
const ALIVE = 500

const OPEN = {
  bind: (count) => (count % 2 === 0 ? openListener() : openReceiver()),
  'bind-tcp': openListener,
  connect: () => connect({ port: SINK_PORT, host: '127.0.0.1' }),
}

const alive = []
const told = { opened: 0, refused: 0 }
const open = OPEN[process.argv[2]]
process.on('disconnect', () => process.exit(0))
process.on('message', () => process.send(told))
const sink = createServer((socket) => socket.on('error', () => {}).resume())
sink.listen({ port: SINK_PORT, host: '127.0.0.1', backlog: 4_096 }, () => setInterval(turn, EVERY_MS))

function turn() {
  for (let count = 0; count < AT_ONCE; count += 1) add(open(count))
  while (alive.length > ALIVE) end(alive.shift())
}

function add(socket) {
  socket.on('error', () => (told.refused += 1))
  for (const event of ['listening', 'connect']) socket.on(event, () => (told.opened += 1))
  alive.push(socket)
}

function end(socket) {
  try {
    socket.destroy ? socket.destroy() : socket.close()
  } catch {
    // It was refused, and so never opened.
  }
}

function openListener() {
  return createServer().listen({ port: 0, exclusive: true })
}

function openReceiver() {
  return createSocket('udp4').bind({ port: 0, exclusive: true })
}
