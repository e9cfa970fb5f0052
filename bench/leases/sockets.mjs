import { connect, createServer } from 'node:net'

/** So many sockets in the tables, both ends of loopback connections, until the other end of the IPC is gone. */
const PORT = 1_600
const count = Math.floor(Number(process.argv[2]) / 2)
let accepted = 0
process.on('disconnect', () => process.exit(0))
const server = createServer({ pauseOnConnect: true }, () => {
  accepted += 1
  if (accepted === count) process.send('ready')
})
server.listen({ port: PORT, host: '127.0.0.1', backlog: 4_096 }, openAll)

/** In small groups: the backlog is what the system allows. */
async function openAll() {
  for (let made = 0; made < count; made += 100)
    await Promise.all(Array.from({ length: Math.min(100, count - made) }, open))
}

function open() {
  return new Promise((resolve) => {
    const socket = connect({ port: PORT, host: '127.0.0.1' }, () => resolve(socket.pause()))
  })
}
