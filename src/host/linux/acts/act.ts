import { type Call, formatCall } from '../../../model/call.ts'
import { defined } from '../../../model/defined.ts'
import type { Acted, ActOrder, Pace } from '../../../model/resolution.ts'
import { formatOwner, ownerOfCaller } from '../leases/owner.ts'
import { inItsPlace, type TakenBack } from './in-its-place.ts'
import { isLate, runCall } from './run-call.ts'
import { recheck } from './still-same.ts'
import { takeBack } from './undo.ts'
import { forget, keep, rewrite } from './undo-book.ts'
import type { Entry } from './undo-entry.ts'

/**
 * Call by call, until one fails or is about what has changed since it was looked at; what takes it back is on the disk
 * before the first one.
 */
export async function act(order: ActOrder, pace: Pace = {}): Promise<Acted> {
  const owner = order.isLeft === true ? '' : formatOwner(order.owner ?? ownerOfCaller())
  const entry: Entry = { ...order, owner, at: new Date().toISOString() }
  const kept = order.undo.length === 0 ? undefined : { path: keep(entry), entry }
  const isToTakeBack: TakenBack = (call) => (kept === undefined ? () => {} : addUndo(kept, call))
  const made = await makeAll(order.calls, isToTakeBack, pace)
  const { failed, notes } = made
  if (kept === undefined) return { ...defined({ failed }), notes }
  if (made.calls.length === 0) forget(kept.path)
  // Nothing goes on that has been begun.
  else if (failed === undefined || made.isChanged) markDone(kept)
  if (failed === undefined) return { notes, kept: kept.path }
  if (made.calls.length === 0) return { failed, notes }
  return { failed: `${failed}; ${await takenBack(kept, made.calls)}`, notes }
}

/** A part of it alone helps nobody. What cannot be taken back at once stays written down. */
async function takenBack({ path, entry }: Written, calls: readonly Call[]): Promise<string> {
  const { failed } = await takeBack({ ...entry, calls, path })
  return failed === undefined ? 'what was done before is taken back' : `what was done before could not be: ${failed}`
}

interface Written {
  path: string
  entry: Entry
}

/** Returns what leaves it out again, where it was not done after all. */
function addUndo(kept: Written, call: Call): () => void {
  const before = kept.entry
  const write = (entry: Entry) => {
    kept.entry = entry
    rewrite(kept.path, entry)
  }
  write({ ...before, undo: [call, ...before.undo] })
  return () => write(before)
}

/** Whoever takes it back need not look out for what is still being done; without the mark that only takes longer. */
function markDone(kept: Written): void {
  kept.entry = { ...kept.entry, isDone: true }
  try {
    rewrite(kept.path, kept.entry)
  } catch {}
}

interface Made extends Acted {
  /** Those that were made, the one that has failed with them. */
  calls: Call[]
  /** What was not begun is not to be made: something is not what was looked at any more, or there is no time. */
  isChanged: boolean
}

async function makeAll(calls: readonly Call[], isToTakeBack: TakenBack, pace: Pace): Promise<Made> {
  const changeOf = recheck()
  const made: Made = { notes: [], calls: [], isChanged: false }
  for (const call of calls) {
    const changed = await changeOf(call)
    if (changed !== undefined) return { ...made, failed: `${formatCall(call)}: ${changed}`, isChanged: true }
    if (isLate(pace)) return { ...made, failed: `${formatCall(call)}: no time is left for it`, isChanged: true }
    const { failed, note, isUnmade } = await runCall(call, pace)
    if (isUnmade !== true) made.calls.push(call)
    if (note !== undefined) made.notes.push(note)
    if (failed === undefined || call.mayFail === true) continue
    const instead = isUnmade === true ? undefined : await inItsPlace(call, failed, isToTakeBack)
    if (instead === undefined) return { ...made, failed: `${formatCall(call)}: ${failed}` }
    made.notes.push(instead)
  }
  return made
}
