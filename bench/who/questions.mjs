import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProcess } from '../measure/process.mjs'
import { DOCKER_SOCKET, now, SUPERVISOR_SOCKET, withListenedSocket } from './sockets.mjs'

const RECORDER = fileURLToPath(new URL('recorder.mjs', import.meta.url))
/** All that is ever started; only those that ask a manager have a time that is the manager's. */
const PROGRAMS = { systemctl: true, podman: true, setpriv: true, timeout: true, ss: false, ip: false, perl: false }

/**
 * What one run of a command asks of docker, of supervisor and of the programs on its PATH, in order, with when each began
 * and ended: `{ command, ofManager, start, end }`, or for a connection `{ socket, requests, ofManager, start, end }`. So the bench takes off what is
 * really asked, and as it is asked: one after the other, or at the same time.
 */
export async function recordQuestions(command) {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'))
  const questions = []
  try {
    writeRecorders(folder)
    const env = { PATH: `${folder}:${process.env.PATH}` }
    const tell = (question) => questions.push({ ...question, ofManager: true })
    await listening([DOCKER_SOCKET, SUPERVISOR_SOCKET].filter(existsSync), tell, () => runProcess(command, { env }))
    return [...questions, ...readLog(folder)].toSorted((a, b) => a.start - b.start)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function listening([socket, ...others], tell, use) {
  return socket === undefined ? use() : withListenedSocket(socket, tell, () => listening(others, tell, use))
}

/** Programs of the same names that write down how they are called, and call the real ones. */
function writeRecorders(folder) {
  for (const name of Object.keys(PROGRAMS)) {
    const words = [process.execPath, RECORDER, folder, name].join(' ')
    writeFileSync(join(folder, name), `#!/bin/sh\nexec ${words} "$@"\n`)
    chmodSync(join(folder, name), 0o755)
  }
}

function readLog(folder) {
  const log = join(folder, 'log')
  if (!existsSync(log)) return []
  const lines = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  // One that was ended before it had its answer was open to the last.
  const whole = Object.values(Object.groupBy(lines, ({ pid }) => pid)).map((own) =>
    Object.assign({ end: now() }, ...own),
  )
  return whole.map((one) => ({ ...one, ofManager: PROGRAMS[one.command[0]] }))
}
