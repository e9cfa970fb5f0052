import type { Call } from '../../../model/call.ts'
import { nowMs } from '../../../model/clock.ts'
import { listPids, readProcFile } from '../proc-file.ts'
import { localProcesses } from '../processes.ts'
import { exactWords } from './exact-words.ts'

const PAUSE_MS = 50

/**
 * Waits for the end of calls that go on although who made them was killed: what takes them back would come before them.
 * They are known by their words, with whatever stands before them: sudo, setpriv or an interpreter.
 */
export async function untilEnded(calls: readonly Call[], longestMs: number): Promise<void> {
  const deadline = nowMs() + longestMs
  const own = [process.pid, ...localProcesses().ancestors(process.pid)]
  while (isGoingOn(calls, own) && nowMs() < deadline) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}

function isGoingOn(calls: readonly Call[], own: readonly number[]): boolean {
  const pids = listPids().filter((pid) => !own.includes(pid))
  return pids.some((pid) => {
    const said = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1)
    return calls.some((call) => isMadeBy(said, exactWords(call)))
  })
}

function isMadeBy(said: readonly string[], [program = '', ...args]: readonly string[]): boolean {
  const tail = said.slice(said.length - args.length - 1)
  const [file = '', ...rest] = tail
  if (tail.length !== args.length + 1 || baseOf(file) !== baseOf(program)) return false
  return args.every((argument, at) => rest[at] === argument)
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
