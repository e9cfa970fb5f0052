// recorder.mjs FOLDER PROGRAM ARGUMENT...: calls the program that is next on the PATH, and writes down in FOLDER/log how.

import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { now } from './sockets.mjs'

const [folder, ...command] = process.argv.slice(2)
// Its own start is part of the time.
const start = now() - process.uptime() * 1_000
write({ command, start })
const PATH = process.env.PATH.split(':')
  .filter((entry) => entry !== folder)
  .join(':')
const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit', env: { ...process.env, PATH } })
write({ end: now() })
process.exitCode = status ?? 1

/** At once: who asked may end this before it has its answer. */
function write(line) {
  appendFileSync(join(folder, 'log'), `${JSON.stringify({ pid: process.pid, ...line })}\n`)
}
