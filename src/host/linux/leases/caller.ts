import { readVariables } from '../environment.ts'
import { isFirstPidNamespace } from '../namespace.ts'
import { readLink, readProcFile } from '../proc-file.ts'
import { isDefunct, parseName, parseSession } from '../process.ts'

/**
 * Programs that run one other program and end with it: whoever types `sudo port-preflight` has not called sudo to keep
 * ports for it. Some of them become that program, here or there, and are above nobody.
 */
const PASSING = new Set([
  ...['sudo', 'doas', 'su', 'runuser', 'setpriv', 'chroot', 'unshare', 'nsenter', 'pkexec', 'run0'],
  ...['timeout', 'time', 'nice', 'ionice', 'chrt', 'taskset', 'nohup', 'setsid', 'stdbuf', 'env', 'prlimit'],
  ...['flock', 'script', 'xargs', 'strace', 'ltrace', 'systemd-inhibit', 'dbus-run-session'],
])

/** One file for many programs: which of them it is, its first argument tells. */
const MANY_IN_ONE = /^(busybox|toybox|coreutils)$/

/** Called with one command, bash becomes it and dash waits for it: whom leases end with is the same below both. */
const SHELL = /^(sh|dash|ash|bash|ksh93|mksh|zsh)$/
const COMMAND_FLAG = /^-[a-z]*c$/
const REDIRECTION = /[<>]&?/g
const BEYOND_ONE_COMMAND = /[;&|(){}`\n]/

/**
 * Whom leases end with outside of a job: who has called this process, as against what has only passed the call on. For
 * one who has ended meanwhile the leader of the session stands in. undefined where nobody is left.
 */
export function callerAmong(above: readonly number[]): number | undefined {
  const passing = passingAmong(above)
  const caller = above[passing]
  const line = [process.pid, ...above.slice(0, passing)]
  if (caller === undefined) return 1
  const session = sessionOf(process.pid) ?? 0
  return isCaller(caller, { line, session }) ? caller : leaderOf(session, line)
}

/** How many of them, from the parent up, have passed the call on; not the last one, above which nobody shows. */
function passingAmong(above: readonly number[]): number {
  const npx = npxAmong(above)
  const next = above.slice(npx).findIndex((pid) => !isPassing(pid))
  return next === -1 ? above.length - 1 : npx + next
}

/** npx marks all that it starts; it is the first above them without the mark. */
function npxAmong(above: readonly number[]): number {
  if (process.env.npm_command !== 'exec') return 0
  const npx = above.findIndex((pid) => readVariables(pid, ['npm_command']).npm_command !== 'exec')
  return above[npx + 1] === undefined ? 0 : npx + 1
}

/** By its program, or where that does not show, as that of sudo, by what the kernel and it itself call it alike. */
function isPassing(pid: number): boolean {
  const argv = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0')
  const [first = '', second = ''] = argv.map(baseOf)
  const program = baseOf(readLink(`/proc/${pid}/exe`) ?? '').replace(/ \(deleted\)$/, '')
  const name = program === '' ? parseName(statOf(pid)) : program
  if (program === '' && first !== name) return false
  if (MANY_IN_ONE.test(name) && MANY_IN_ONE.test(first)) return passes(second, argv.slice(1))
  return passes(MANY_IN_ONE.test(name) ? first : name, argv)
}

function passes(name: string, argv: readonly string[]): boolean {
  return PASSING.has(name) || (SHELL.test(name) && runsOneCommand(argv))
}

/** Whether a shell has nothing else to do than one simple command; where that does not show, it has. */
function runsOneCommand(argv: readonly string[]): boolean {
  const flag = argv.findIndex((arg) => COMMAND_FLAG.test(arg))
  const script = argv[flag + 1]?.trim() ?? ''
  return flag > 0 && script !== '' && !BEYOND_ONE_COMMAND.test(script.replace(REDIRECTION, ''))
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Who was called, with all that has passed the call on, and the session that it is in. */
interface Called {
  line: readonly number[]
  session: number
}

/**
 * A child is in the session of its parent, if it has not begun one of its own. So who is in another one has adopted it;
 * and init, which adopts everybody, has called only whom it says so of.
 */
function isCaller(pid: number, { line, session }: Called): boolean {
  if (!line.includes(session)) return session === (sessionOf(pid) ?? (pid === 1 ? 1 : session))
  return !adopts(pid) || line.includes(Number(process.env.SYSTEMD_EXEC_PID))
}

/** systemd, of the machine or of a user, and any first process but that of a container, whose program it is. */
function adopts(pid: number): boolean {
  const name = parseName(statOf(pid))
  return name === 'systemd' || (pid === 1 && isFirstPidNamespace())
}

/** While anybody is in a session, no other process is given the number of its leader. */
function leaderOf(session: number, line: readonly number[]): number | undefined {
  const stat = session > 0 ? statOf(session) : ''
  return stat === '' || isDefunct(stat) || line.includes(session) ? undefined : session
}

function sessionOf(pid: number): number | undefined {
  const stat = statOf(pid)
  return stat === '' ? undefined : parseSession(stat)
}

function statOf(pid: number): string {
  return readProcFile(`/proc/${pid}/stat`) ?? ''
}
