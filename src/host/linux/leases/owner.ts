import { isWorker } from '../ci-run.ts'
import { readVariables } from '../environment.ts'
import { readProcFile } from '../proc-file.ts'
import { isDefunct, parseParent } from '../process.ts'

/** Whom leases end with: the worker of the job, or outside of one who has called this process. */
export function ownerOfCaller(): number {
  const above = ancestors()
  const worker = above.find((pid) => isWorker(readProcFile(`/proc/${pid}/cmdline`) ?? ''))
  // In a container of a job nobody is above: it ends with the first process.
  return worker ?? callerAmong(above) ?? 1
}

/** Whoever types `npx port-preflight` has not called npx to keep ports for it: what it has started ends with this process. */
function callerAmong(above: readonly number[]): number | undefined {
  if (process.env.npm_command !== 'exec') return above[0]
  const npx = above.findIndex((pid) => readVariables(pid, ['npm_command']).npm_command !== 'exec')
  return above[npx + 1] ?? above[0]
}

/** From the parent up. */
export function ancestors(): number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 0; pid = parseParent(readProcFile(`/proc/${pid}/stat`) ?? '')) found.push(pid)
  return found
}

/** `1234:567890:BOOT`: pid, and start in ticks after that boot, which no other process of that pid has. */
export function formatOwner(pid: number): string {
  return `${pid}:${startOf(pid) ?? ''}:${readBoot()}`
}

export interface OwnerMark {
  pid: number
  /** Empty where it could not be seen. */
  start: string
  boot: string
}

export function parseOwnerMark(text: string): OwnerMark | undefined {
  const [, pid, start = '', boot = ''] = /^([1-9]\d{0,9}):(\d{0,20}):([\da-f-]{0,36})$/.exec(text) ?? []
  return pid === undefined ? undefined : { pid: Number(pid), start, boot }
}

/** Who cannot be seen from here is not called dead. */
export function parseOwner(text: string): { pid: number; isAlive: boolean } | undefined {
  const mark = parseOwnerMark(text)
  if (mark === undefined) return undefined
  const { pid, start, boot } = mark
  const isSame = start === '' ? startOf(pid) !== undefined : startOf(pid) === start
  return { pid, isAlive: (isSame || isHidden(pid)) && boot === readBoot() }
}

/** It is there, and /proc does not show it to this user. */
function isHidden(pid: number): boolean {
  if (readProcFile(`/proc/${pid}/stat`) !== undefined) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** undefined for one that has ended, whether or not somebody has waited for it. */
function startOf(pid: number): string | undefined {
  const stat = readProcFile(`/proc/${pid}/stat`) ?? ''
  if (stat === '' || isDefunct(stat)) return undefined
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function readBoot(): string {
  return readProcFile('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
}
