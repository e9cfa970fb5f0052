import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { HostError } from '../../../model/errors.ts'

/** Sockets that a keeper is to have open, by their file descriptors. */
export interface Kept {
  owner: number
  files: readonly number[]
  env: NodeJS.ProcessEnv
}

/** Starts a process that does nothing but have the files open until the owner ends. Returns its pid. */
export async function startKeeper({ owner, files, env }: Kept): Promise<number> {
  const [file = '', ...args] = commandOf(owner)
  const keeper = spawn(file, args, { detached: true, cwd: '/', env, stdio: ['ignore', 'ignore', 'ignore', ...files] })
  await new Promise((resolve, reject) => {
    keeper.once('spawn', resolve)
    keeper.once('error', (error) => reject(new HostError(`the leases cannot be kept: ${error.message}`)))
  })
  keeper.unref()
  return keeper.pid ?? 0
}

/** GNU tail is small and ends within a second of another process; where there is none, Node does the same. */
function commandOf(owner: number): string[] {
  const tail = (process.env.PATH ?? '').split(delimiter).map((directory) => realPath(join(directory, 'tail')))
  const found = tail.find((path) => path !== undefined)
  if (found !== undefined && !/\/(busybox|toybox)[^/]*$/.test(found)) {
    return ['tail', `--pid=${owner}`, '-s', '1', '-f', '/dev/null']
  }
  return [process.execPath, '-e', WATCH, String(owner)]
}

const WATCH = `setInterval(() => {
  try { process.kill(Number(process.argv[1]), 0) } catch (error) { if (error.code !== 'EPERM') process.exit() }
}, 1000)`

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
