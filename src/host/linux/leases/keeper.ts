import { spawn } from 'node:child_process'
import { HostError } from '../../../model/errors.ts'
import { KEEPER_NAME, type Keeping } from './claims.ts'
import { watchOf } from './owner.ts'

/** The first ones are input, output and error. */
const FIRST_FILE = 3

/**
 * Starts a process that does nothing but have the files open until the owner has ended, were it as a zombie that nobody
 * takes away. It has a session of its own, so that no terminal ends it, and nothing else of this process: not its
 * directory, not its environment, not the files that this process has got from others. Returns its pid.
 * `files`: in ascending order.
 */
export function startKeeper({ owner, env }: Keeping, files: readonly number[]): number {
  const args = ['-e', KEEPER, ...watchOf(owner), String(FIRST_FILE + files.length)]
  const keeper = started(args, { files, env })
  if (keeper === undefined) throw new HostError('the leases cannot be kept: no process can be started')
  return keeper
}

/** undefined where no process can be started. */
function started(args: readonly string[], given: { files: readonly number[]; env: NodeJS.ProcessEnv }) {
  const { files, env } = given
  try {
    const stdio = ['ignore', 'ignore', 'ignore', ...files] as const
    const options = { argv0: KEEPER_NAME, detached: true, cwd: '/', env }
    const keeper = spawn(process.execPath, args, { ...options, stdio: [...stdio] })
    keeper.on('error', () => {})
    keeper.unref()
    return keeper.pid
  } catch (error) {
    throw new HostError(`the leases cannot be kept: ${(error as Error).message}`)
  }
}

/** Arguments: pid and start of the owner, and the first file that is not a lease's. */
const KEEPER = `
const fs = require('fs')
const [pid, start, first] = process.argv.slice(1)
const CLOSE_ON_EXEC = 0o2000000
for (const file of fs.readdirSync('/proc/self/fd')) {
  try {
    const [, flags] = /^flags:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/self/fdinfo/' + file, 'utf8'))
    if (Number(file) >= Number(first) && !(parseInt(flags, 8) & CLOSE_ON_EXEC)) fs.closeSync(Number(file))
  } catch {}
}
const isAlive = () => {
  try {
    const [, state, since] = /^.*\\) (\\S) (?:\\S+ ){18}(\\d+) /s.exec(fs.readFileSync('/proc/' + pid + '/stat', 'utf8'))
    return !/[ZXx]/.test(state) && (start === '' || since === start)
  } catch (error) {
    if (['EMFILE', 'ENFILE', 'ENOMEM', 'EACCES'].includes(error.code)) return true
    return start === '' && isThere()
  }
}
const isThere = () => {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
setInterval(() => isAlive() || process.exit(), 1000)`
