import type { Call, Owner } from '../../../model/call.ts'
import { nowMs } from '../../../model/clock.ts'
import { GRACE_MS, type Pace } from '../../../model/resolution.ts'
import { carryOut, type Fed } from '../../exec.ts'
import { ownHome } from '../../home.ts'
import { accountOf, sudoUser } from '../../managers/account.ts'
import { type EndedProcesses, endProcesses } from './end-processes.ts'
import { exactWords } from './exact-words.ts'
import { untilServed } from './until-served.ts'

/** Managers give what they stop 90 s as a rule. */
export const LONGEST_MS = 100_000

/** Makes a call as it is written: never by a shell, with `sudo -n` where it is not for this user. */
export async function runCall(
  call: Call,
  { endsAt = Number.POSITIVE_INFINITY, tell }: Pace = {},
): Promise<EndedProcesses> {
  const longestMs = Math.min(LONGEST_MS, endsAt - nowMs())
  const { as, variables = {}, pasted } = call
  const words = exactWords(call)
  const [program = '', ...args] = words
  if (pasted !== undefined || program === '') return { failed: 'it takes a shell' }
  if (call.awaits !== undefined && call.awaits.length > 0) return untilServed(call.awaits)
  if (program === 'kill' && as === undefined) return endProcesses(call, graceUntil(endsAt), tell)
  if (as === undefined) return carryOut({ file: program, args, env: { ...ownSession(), ...variables }, longestMs })
  const settings = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  if (as === 'root') return bySudo([...settings, ...words], longestMs)
  return asOther(as, [...settings, ...words], longestMs)
}

/** What it takes to look whether the port is free then, and stays so. */
const LOOK_MS = 2_500
const SHORTEST_MS = 500

export function isLate({ endsAt = Number.POSITIVE_INFINITY }: Pace): boolean {
  return endsAt - nowMs() < LOOK_MS
}

function graceUntil(endsAt: number): number {
  return Math.max(SHORTEST_MS, Math.min(GRACE_MS, endsAt - LOOK_MS - nowMs()))
}

/** What leads a program to the manager of this user. */
function ownSession(): Record<string, string> {
  return { HOME: ownHome(), XDG_RUNTIME_DIR: `/run/user/${process.geteuid?.() ?? 0}` }
}

/** Root needs no sudo for it, which may not be there. */
async function asOther({ uid }: Owner, words: readonly string[], longestMs: number): Promise<Fed> {
  const account = uid === undefined ? undefined : accountOf(uid)
  if (account === undefined || uid === undefined) return { failed: 'its user is not known here' }
  const runtime = `XDG_RUNTIME_DIR=/run/user/${uid}`
  if (process.geteuid?.() !== 0) return bySudo(['-u', sudoUser(uid).replaceAll("'", ''), runtime, ...words], longestMs)
  const ids = ['--reuid', String(uid), '--regid', String(account.gid), '--init-groups']
  const settings = [`HOME=${account.home}`, `USER=${account.name}`, runtime]
  return carryOut({ file: 'setpriv', args: [...ids, 'env', ...settings, ...words], longestMs })
}

/** As it says in C of what it does not let be done. */
const UNLET =
  /^sudo: (a password is required|a terminal is required|sorry, you must have a tty|interactive auth)|^Sorry, /

async function bySudo(args: readonly string[], longestMs: number): Promise<Fed> {
  const done = await carryOut({ file: 'sudo', args: ['-n', ...args], longestMs })
  return UNLET.test(done.failed ?? '') ? { ...done, isUnmade: true } : done
}
