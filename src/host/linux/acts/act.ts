import { type Call, formatCall } from '../../../model/call.ts'
import type { Acted, ActOrder, Pace } from '../../../model/resolution.ts'
import { formatOwner, ownerOfCaller } from '../leases/owner.ts'
import { inItsPlace, type TakenBack } from './in-its-place.ts'
import { isLate, runCall } from './run-call.ts'
import { recheck } from './still-same.ts'
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
  const { isUntouched, isChanged, ...acted } = made
  if (kept !== undefined && isUntouched) forget(kept.path)
  // Nothing goes on that has been begun.
  else if (kept !== undefined && (acted.failed === undefined || isChanged)) markDone(kept)
  return acted
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
function markDone({ path, entry }: Written): void {
  try {
    rewrite(path, { ...entry, isDone: true })
  } catch {}
}

interface Made extends Acted {
  /** No call was made at all. */
  isUntouched: boolean
  /** What was not begun is not to be made: something is not what was looked at any more, or there is no time. */
  isChanged: boolean
}

async function makeAll(calls: readonly Call[], isToTakeBack: TakenBack, pace: Pace): Promise<Made> {
  const changeOf = recheck()
  const made: Made = { notes: [], isUntouched: true, isChanged: false }
  for (const call of calls) {
    const changed = await changeOf(call)
    if (changed !== undefined) return { ...made, failed: `${formatCall(call)}: ${changed}`, isChanged: true }
    if (isLate(pace)) return { ...made, failed: `${formatCall(call)}: no time is left for it`, isChanged: true }
    made.isUntouched = false
    const { failed, note } = await runCall(call, pace)
    if (note !== undefined) made.notes.push(note)
    if (failed === undefined || call.mayFail === true) continue
    const instead = await inItsPlace(call, failed, isToTakeBack)
    if (instead === undefined) return { ...made, failed: `${formatCall(call)}: ${failed}` }
    made.notes.push(instead)
  }
  return made
}
