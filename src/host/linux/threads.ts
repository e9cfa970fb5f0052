import { readdirSync } from 'node:fs'
import { readProcFile } from './proc-file.ts'
import { isDefunct } from './process.ts'

/**
 * Where /proc tells of a process. Of one whose first thread has ended it tells little there, and all with each of its
 * other threads.
 */
export function directoryOf(pid: number, stat = readProcFile(`/proc/${pid}/stat`) ?? ''): string {
  const [thread] = isDefunct(stat) ? otherThreads(pid) : []
  return thread === undefined ? `/proc/${pid}` : `/proc/${pid}/task/${thread}`
}

/** Whether its first thread has ended and others go on. */
export function isLeaderless(pid: number, stat: string): boolean {
  return isDefunct(stat) && otherThreads(pid).length > 0
}

function otherThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).filter((thread) => thread !== String(pid))
  } catch {
    return []
  }
}
