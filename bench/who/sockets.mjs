import { once } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'

export const DOCKER_SOCKET = '/run/docker.sock'
export const SUPERVISOR_SOCKET = '/run/supervisor.sock'

/** Runs `use` while another server listens in the place of the one at `path`, which is reached at `path.real`. */
async function withStandIn(path, { answer }, use) {
  const real = `${path}.real`
  renameSync(path, real)
  const connections = new Set()
  const server = createServer((client) => {
    connections.add(client.on('error', () => {}))
    answer(client, real)
  })
  server.listen(path)
  await once(server, 'listening')
  try {
    return await use()
  } finally {
    for (const connection of connections) connection.destroy()
    server.close()
    rmSync(path, { force: true })
    renameSync(real, path)
  }
}

/** Takes every question, and answers none. */
export function withSilentSocket(path, use) {
  return withStandIn(path, { answer: (client) => client.resume() }, use)
}

/** Passes everything on, and gives `tell` each question with when it began and ended, in ms of the machine's clock. */
export function withListenedSocket(path, tell, use) {
  const answer = (client, real) => {
    const start = now()
    let asked = ''
    const server = connect(real).on('error', () => client.destroy())
    client.on('data', (bytes) => (asked += bytes)).pipe(server)
    server.pipe(client)
    server.on('close', () => tell({ socket: path, requests: parseRequests(asked), start, end: now() }))
  }
  return withStandIn(path, { answer }, use)
}

/** One connection may be used for many. Of those with a body there is one. */
function parseRequests(asked) {
  const body = asked.startsWith('POST') ? asked.slice(asked.indexOf('\r\n\r\n') + 4) : undefined
  return [...asked.matchAll(/^(GET|POST) (\S+) HTTP/gm)].map(([, method, path]) => ({ method, path, body }))
}

/** The monotonic clock, which all processes share. */
export function now() {
  return Number(process.hrtime.bigint()) / 1e6
}
