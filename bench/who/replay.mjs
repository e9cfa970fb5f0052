import { connect } from 'node:net'
import { now } from './sockets.mjs'

/** A recorded question as a subject of its own, asked alone. */
export function replayOf(question) {
  const { command, socket, path } = question
  if (command) return { ...question, name: nameOf(command) }
  return { ...question, name: `GET ${path}`, run: () => askSocket(socket, path) }
}

function nameOf([program, verb = '-', ...rest]) {
  return verb.startsWith('-') ? program : [program, verb, rest.at(-1)].join(' ')
}

/** From the connection to the last byte, with no process started for it: a docker's own time, and nothing else. */
function askSocket(socket, path) {
  const started = now()
  const client = connect(socket, () =>
    client.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
  )
  let stdout = ''
  client.setEncoding('utf8').on('data', (text) => (stdout += text))
  return new Promise((resolve) => {
    const settle = (stderr) =>
      resolve({ status: / 200 /.test(stdout.slice(0, 15)) ? 0 : 1, ms: now() - started, stdout, stderr })
    client.on('error', ({ message }) => settle(message)).on('close', () => settle(''))
  })
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
