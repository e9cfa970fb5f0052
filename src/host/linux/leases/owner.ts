import { isWorker } from '../ci-run.ts'
import { readProcFile } from '../proc-file.ts'
import { parseParent } from '../process.ts'

/** Whom leases end with: the worker of the job, or outside of one who has called this process. */
export function ownerOfCaller(): number {
  const above = ancestors()
  const worker = above.find((pid) => isWorker(readProcFile(`/proc/${pid}/cmdline`) ?? ''))
  // In a container of a job nobody is above: it ends with the first process.
  return worker ?? above[0] ?? 1
}

function ancestors(): number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 0; pid = parseParent(readProcFile(`/proc/${pid}/stat`) ?? '')) found.push(pid)
  return found
}

/** `1234:567890`: pid, and start in ticks after boot, which no other process of that pid has. */
export function formatOwner(pid: number): string {
  return `${pid}:${startOf(pid) ?? ''}`
}

export function parseOwner(text: string): { pid: number; isAlive: boolean } | undefined {
  const [, pid, start] = /^(\d{1,10}):(\d{0,20})$/.exec(text) ?? []
  return pid === undefined ? undefined : { pid: Number(pid), isAlive: startOf(Number(pid)) === start }
}

function startOf(pid: number): string | undefined {
  const stat = readProcFile(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}
