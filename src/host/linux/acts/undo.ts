import { type Call, formatCall, formatCalls } from '../../../model/call.ts'
import type { Undone } from '../../../model/resolution.ts'
import { parseOwner } from '../leases/owner.ts'
import { LONGEST_MS, runCall } from './run-call.ts'
import { untilEnded } from './still-going.ts'
import { forget, type Kept, readBook } from './undo-book.ts'

/**
 * Takes back, the last one first, what was done under that id and what those have left who were to take it back and have
 * ended; without an id whatever nobody takes back himself. What fails stays written down.
 */
export async function undo(id?: string): Promise<Undone[]> {
  const { kept, refused } = readBook()
  const undone: Undone[] = []
  for (const entry of kept) {
    const owner = parseOwner(entry.owner)
    if (id !== undefined && entry.id !== id && owner?.isAlive !== false) continue
    const isPending = id === undefined && owner?.isAlive === true
    undone.push(isPending ? { ...wordsOf(entry), pending: owner.pid } : await takeBack(entry))
  }
  return [...undone, ...refused.map(({ path, reason }) => ({ title: path, command: '', failed: reason }))]
}

function wordsOf({ title, undo: calls }: Kept): Undone {
  return { title, command: formatCalls(calls) }
}

/** The calls of one act in reverse; with what is left of them where they were cut off. */
export async function takeBack(entry: Kept): Promise<Undone> {
  if (entry.isDone !== true) await settle(entry)
  const faults: string[] = []
  for (const call of entry.undo) {
    const { failed } = await runCall(call)
    if (failed === undefined || call.mayFail === true || isSoAlready(failed)) continue
    faults.push(`${formatCall(call)}: ${failed}`)
  }
  if (faults.length > 0) return { ...wordsOf(entry), failed: faults.join('; ') }
  forget(entry.path)
  return wordsOf(entry)
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
