import { type Call, formatCall, formatCalls } from '../../../model/call.ts'
import type { Undone } from '../../../model/resolution.ts'
import { parseOwner } from '../leases/owner.ts'
import { inTheWay } from './in-the-way.ts'
import { LONGEST_MS, runCall } from './run-call.ts'
import { untilEnded } from './still-going.ts'
import { forget, type Kept, readBook, rewrite } from './undo-book.ts'

/**
 * Takes back, the last one first, what was done under that id and what those have left who were to take it back and have
 * ended; without an id whatever nobody takes back himself. What fails stays written down.
 */
export async function undo(id?: string): Promise<Undone[]> {
  const { kept, refused } = readBook()
  const undone: Undone[] = []
  for (const entry of kept) {
    const owner = parseOwner(entry.owner)
    if (id !== undefined && entry.id !== id && (owner?.isAlive !== false || entry.isGone === true)) continue
    const isPending = id === undefined && owner?.isAlive === true
    undone.push(isPending ? { ...wordsOf(entry), pending: owner.pid } : await takeBack(entry))
  }
  return [...undone, ...refused.map(({ path, reason }) => ({ title: path, command: '', failed: reason }))]
}

/** One act alone, by the path that it is written down at. */
export async function undoOne(path: string): Promise<Undone | undefined> {
  const entry = readBook().kept.find((one) => one.path === path)
  return entry && takeBack(entry)
}

/** Has it stay as it is: what somebody takes back himself is left to him. */
export function forgetUndo(id: string): Undone[] {
  return readBook()
    .kept.filter((entry) => entry.id === id)
    .map((entry) => {
      const owner = parseOwner(entry.owner)
      if (owner?.isAlive === true) return { ...wordsOf(entry), pending: owner.pid }
      forget(entry.path)
      return { ...wordsOf(entry), isDropped: true }
    })
}

function wordsOf({ title, undo: calls, id }: Kept): Undone {
  return { title, command: formatCalls(calls), id }
}

/** The calls of one act in reverse; with what is left of them where they were cut off. */
export async function takeBack(entry: Kept): Promise<Undone> {
  if (entry.isDone !== true) await settle(entry)
  const taken = await inTheWay(entry)
  const faults = taken === undefined ? [] : [taken]
  for (const call of entry.undo) {
    const { failed } = await runCall(call)
    if (failed === undefined || call.mayFail === true || isSoAlready(failed)) continue
    faults.push(`${formatCall(call)}: ${failed}`)
  }
  if (faults.length > 0) {
    markGone(entry, faults.every(isOfNobody))
    return { ...wordsOf(entry), failed: faults.join('; ') }
  }
  forget(entry.path)
  return wordsOf(entry)
}

/** Those who take back something else do not say so again and again. */
function markGone({ path, ...entry }: Kept, isGone: boolean): void {
  try {
    rewrite(path, { ...entry, isGone })
  } catch {}
}

/** As systemctl, docker, podman, supervisorctl and pm2 say of what is not there any more. */
function isOfNobody(fault: string): boolean {
  return /\bUnit \S+ not found\.|no such (container|pod)|ERROR \(no such (process|group)\)|Namespace \S+ not found/i.test(
    fault,
  )
}

/** supervisorctl calls it an error. */
function isSoAlready(failed: string): boolean {
  return /: ERROR \(already started\)$/.test(failed)
}

/**
 * What was killed in the middle of its calls may have left one that goes on, or an engine that still stops a container:
 * that one takes a start for done, and stops it after that.
 */
async function settle({ calls }: Kept): Promise<void> {
  await untilEnded(calls, LONGEST_MS)
  for (const call of calls.filter(isStopOfContainer)) await runCall(call)
}

function isStopOfContainer({ words, targets }: Call): boolean {
  return words.includes('stop') && targets.length > 0 && targets.every(({ kind }) => kind === 'container')
}
