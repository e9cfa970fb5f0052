import { defined } from '../../../model/defined.ts'
import { isWorker } from '../ci-run.ts'
import { readProcFile } from '../proc-file.ts'
import { isDefunct, parseCommand, parseParent } from '../process.ts'
import { callerAmong } from './caller.ts'
import { commonTicks, ownTicks } from './ticks.ts'

/**
 * Whom leases end with: the worker of the job, or outside of one who has called this process. Where nobody is left, it is
 * this process itself, so that they last for nobody.
 */
export function ownerOfCaller(): number {
  return findOwner() ?? process.pid
}

export function hasOwner(): boolean {
  return findOwner() !== undefined
}

let known: { parent: number; owner: number | undefined } | undefined

/** Looked for once: who takes the place of a parent that has ended is not whom the first one was called by. */
function findOwner(): number | undefined {
  const parent = process.ppid
  if (known?.parent !== parent) known = { parent, owner: ownerAmong(ancestors()) }
  return known.owner
}

function ownerAmong(above: readonly number[]): number | undefined {
  const worker = above.find((pid) => isWorker(readProcFile(`/proc/${pid}/cmdline`) ?? ''))
  return worker ?? callerAmong(above)
}

/** From the parent up. */
export function ancestors(): number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 0; pid = parseParent(readProcFile(`/proc/${pid}/stat`) ?? '')) found.push(pid)
  return found
}

/** Of a process that was there just now. */
export function livingOwner(pid: number): { pid: number; isAlive: true; command?: string } {
  return { pid, isAlive: true, ...defined({ command: parseCommand(readProcFile(`/proc/${pid}/cmdline`) ?? '') }) }
}

/** `1234:567890:BOOT`: pid, and start in ticks after that boot, which no other process of that pid has. */
export function formatOwner(pid: number): string {
  return `${pid}:${commonTicks(startOf(pid) ?? '')}:${readBoot()}`
}

/** The pid of an owner, and the start that its keeper reads; empty where it cannot be told. */
export function watchOf(mark: string): [pid: string, start: string] {
  const { pid, start = '' } = parseOwnerMark(mark) ?? {}
  return [String(pid), ownTicks(start)]
}

interface OwnerMark {
  pid: number
  /** Counted alike in all time namespaces; empty where it could not be told. */
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
  const { pid, boot } = mark
  const start = ownTicks(mark.start)
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

/** In ticks after boot; undefined for one that has ended, whether or not somebody has waited for it. */
export function startOf(pid: number): string | undefined {
  const stat = readProcFile(`/proc/${pid}/stat`) ?? ''
  if (stat === '' || isDefunct(stat)) return undefined
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function readBoot(): string {
  return readProcFile('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
}
