import { spawn } from 'node:child_process'
import { bindAll } from './bind.mjs'

/**
 * A job of its own: it has a command that gets ports for it, is still there when that has ended, and binds them. What
 * leases are kept for is this process.
 */
const LIMIT_MS = 120_000
let sockets = []
const TASKS = { allocate, bind, unbind }

process.on('disconnect', () => process.exit(0))
process.on('message', async ({ task, ...given }) => process.send({ task, ...(await TASKS[task](given)) }))

function allocate({ command: [file, ...args] }) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS, killSignal: 'SIGKILL' })
  const told = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (told[name] += text))
  process.send({ task: 'started', pid: child.pid })
  return new Promise((resolve) => {
    child.on('close', (status, signal) =>
      resolve({ status, signal, ports: readPorts(told.stdout), stderr: told.stderr }),
    )
  })
}

/** `{"ports": {"NAME": PORT}}`, of ours as of the peers. */
function readPorts(text) {
  try {
    return Object.values(JSON.parse(text).ports)
  } catch {
    return []
  }
}

async function bind({ ports }) {
  const results = await bindAll(ports)
  sockets = results.flatMap(({ socket }) => socket ?? [])
  return { refused: results.flatMap(({ port, kind, code }) => (code ? [{ port, kind, code }] : [])) }
}

async function unbind() {
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.close(resolve))))
  sockets = []
  return {}
}
