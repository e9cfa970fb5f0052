import { type Call, formatCall } from '../../../model/call.ts'
import type { Acted, ActOrder } from '../../../model/resolution.ts'
import { formatOwner, ownerOfCaller } from '../leases/owner.ts'
import { inItsPlace, type TakenBack } from './in-its-place.ts'
import { runCall } from './run-call.ts'
import { keep, rewrite } from './undo-book.ts'
import type { Entry } from './undo-entry.ts'

/** Call by call, until one fails; what takes it back is on the disk before the first one. */
export async function act(order: ActOrder): Promise<Acted> {
  const owner = order.isLeft === true ? '' : formatOwner(order.owner ?? ownerOfCaller())
  const entry: Entry = { ...order, owner, at: new Date().toISOString() }
  const kept = order.undo.length === 0 ? undefined : { path: keep(entry), entry }
  const acted = await makeAll(order.calls, (call) => (kept === undefined ? () => {} : addUndo(kept, call)))
  if (kept !== undefined && acted.failed === undefined) markDone(kept)
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

async function makeAll(calls: readonly Call[], isToTakeBack: TakenBack): Promise<Acted> {
  const notes: string[] = []
  for (const call of calls) {
    const { failed, note } = await runCall(call)
    if (note !== undefined) notes.push(note)
    if (failed === undefined || call.mayFail === true) continue
    const instead = await inItsPlace(call, failed, isToTakeBack)
    if (instead === undefined) return { failed: `${formatCall(call)}: ${failed}`, notes }
    notes.push(instead)
  }
  return { notes }
}
