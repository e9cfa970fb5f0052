import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { now } from './sockets.mjs'

/** A recorded question as a subject of its own, asked alone. */
export function replayOf(question) {
  const { command, socket, requests } = question
  if (command) return { ...question, name: nameOf(command) }
  const [{ method, path }, ...more] = requests
  const name = `${method} ${path}${more.length > 0 ? ` and ${more.length} more` : ''}`
  return { ...question, name, run: () => askSocket(socket, requests) }
}

function nameOf([program, verb = '-', ...rest]) {
  return verb.startsWith('-') ? program : [program, verb, rest.at(-1)].join(' ')
}

/** From the connection to the last byte, with no process started for it: the manager's own time, and nothing else. */
async function askSocket(socket, requests) {
  const started = now()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    const stdout = []
    for (const one of requests) stdout.push(await askOne(socket, agent, one))
    return { status: 0, ms: now() - started, stdout: stdout.join(''), stderr: '' }
  } catch ({ message }) {
    return { status: 1, ms: now() - started, stdout: '', stderr: message }
  } finally {
    agent.destroy()
  }
}

async function askOne(socketPath, agent, { method, path, body }) {
  const headers = { host: 'localhost', ...(body && { 'content-type': 'text/xml' }) }
  const response = await new Promise((resolve, reject) => {
    request({ socketPath, agent, method, path, headers }, resolve).on('error', reject).end(body)
  })
  if (response.statusCode !== 200) throw new Error(`${path}: status ${response.statusCode}`)
  return text(response)
}

/** What questions cost together: those that were open at the same time as much as the slowest of them. */
export function answeringTime(questions) {
  let total = 0
  let open = { end: -1, ms: 0 }
  for (const { start, end, ms = 0 } of questions) {
    if (start >= open.end) {
      total += ms
      open = { end, ms }
    } else {
      total += Math.max(0, ms - open.ms)
      open = { end: Math.max(end, open.end), ms: Math.max(ms, open.ms) }
    }
  }
  return total
}
