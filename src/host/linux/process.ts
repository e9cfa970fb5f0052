/** How often a second the kernel's clock ticks in /proc, on every architecture that Node runs on. */
export const USER_HZ = 100
const MAX_COMMAND = 4_096

/** NUL-separated arguments to one line; undefined for a kernel thread or a process that emptied them. */
export function parseCommand(cmdline: string): string | undefined {
  const command = cmdline.replace(/\0+$/, '').replaceAll('\0', ' ').slice(0, MAX_COMMAND)
  return command.trim() === '' ? undefined : command
}

/** The short name between the outermost brackets of a stat line. */
export function parseName(stat: string): string {
  return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
}

/** The fields of a stat line behind the name, which may itself hold blanks and brackets. */
function fieldsBehindName(stat: string, count: number): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ', count)
}

export function isDefunct(stat: string): boolean {
  return fieldsBehindName(stat, 1)[0] === 'Z'
}

/** The pid of the parent; 0 for the first process, and where the line is none. */
export function parseParent(stat: string): number {
  return Number(fieldsBehindName(stat, 2)[1] ?? 0)
}

/** The process group: the pid of the process that leads it, which may have ended. */
export function parseGroup(stat: string): number {
  return Number(fieldsBehindName(stat, 3)[2] ?? 0)
}

/** The session: the pid of the process that leads it, which may have ended; 0 where that is outside of this pid namespace. */
export function parseSession(stat: string): number {
  return Number(fieldsBehindName(stat, 4)[3] ?? 0)
}

/** When the process started, in seconds after boot. */
export function parseStart(stat: string): number | undefined {
  const ticks = Number(fieldsBehindName(stat, 20)[19])
  return Number.isFinite(ticks) ? ticks / USER_HZ : undefined
}

/** The effective uid of a status file. */
export function parseUid(status: string): number | undefined {
  const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]
  return uid === undefined ? undefined : Number(uid)
}

/** Whether it is the first of a pid namespace inside the one that is looked from, by its status file. */
export function isInit(status: string): boolean {
  return /^NSpid:(\s+\d+)+\s+1$/m.test(status)
}

const SIGTERM_BIT = 1n << 14n

/** Whether its status file has SIGTERM in the set of signals that it ignores, which is in hexadecimal digits. */
export function ignoresTerm(status: string): boolean {
  const set = /^SigIgn:\s+([\da-f]{16})$/m.exec(status)?.[1]
  return set !== undefined && (BigInt(`0x${set}`) & SIGTERM_BIT) !== 0n
}

/** Whether a signal or a debugger has stopped it, by its status file. */
export function isStopped(status: string): boolean {
  return /^State:\s+[Tt]\b/m.test(status)
}

const EXITING_FLAG = 0x4
const SIGKILL_BIT = 1n << 8n

/** Whether nothing keeps it from ending, by its stat line and its status file: PF_EXITING, a core dump, or SIGKILL on its way. */
export function isExiting(stat: string, status: string): boolean {
  const flags = Number(fieldsBehindName(stat, 7)[6] ?? 0)
  const isDumping = /^CoreDumping:\s+1$/m.test(status)
  // Of a process whose first thread alone has ended, the flags are those of that thread.
  return ((flags & EXITING_FLAG) !== 0 && !isDefunct(stat)) || isDumping || isKilled(status)
}

function isKilled(status: string): boolean {
  const sets = status.matchAll(/^S(?:ig|hd)Pnd:\s+([\da-f]{16})$/gm)
  return [...sets].some(([, set]) => (BigInt(`0x${set}`) & SIGKILL_BIT) !== 0n)
}

/** When the machine started, in seconds since 1970, from /proc/stat. */
export function parseBoot(stat: string): number | undefined {
  const seconds = /^btime (\d+)$/m.exec(stat)?.[1]
  return seconds === undefined ? undefined : Number(seconds)
}
