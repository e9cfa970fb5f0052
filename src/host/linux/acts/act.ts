import { type Call, formatCall, formatCalls } from '../../../model/call.ts'
import type { Acted, ActOrder, Undone } from '../../../model/resolution.ts'
import { formatOwner, ownerOfCaller, parseOwner } from '../leases/owner.ts'
import { runCall } from './run-call.ts'
import { forget, type Kept, keep, readBook } from './undo-book.ts'

/** Call by call, until one fails; a mask that cannot be made leaves at least what is stopped stopped. */
export async function act(order: ActOrder): Promise<Acted> {
  const owner = order.isLeft === true ? '' : formatOwner(order.owner ?? ownerOfCaller())
  if (order.undo.length > 0) keep({ ...order, owner, at: new Date().toISOString() })
  const notes: string[] = []
  for (const call of order.calls) {
    const { failed } = await runCall(call)
    if (failed === undefined || call.mayFail === true) continue
    const instead = isMask(call) ? await disable(call) : undefined
    if (instead === undefined) return { failed: `${formatCall(call)}: ${failed}`, notes }
    notes.push(`it could not be masked (${failed}): ${instead}`)
  }
  return { notes }
}

function isMask({ words }: Call): boolean {
  return words.includes('mask')
}

/** Where units lie in a read-only file system. */
async function disable(call: Call): Promise<string> {
  const words = call.words.map((word) => (word === 'mask' ? 'disable' : word))
  const { failed } = await runCall({ ...call, words })
  return failed === undefined ? 'it is disabled instead' : `nor disabled (${failed}); it is stopped until the next boot`
}

/** What fails stays written down. */
export async function undo(id?: string): Promise<Undone[]> {
  const entries = readBook().filter((entry) => (id === undefined ? !isOwned(entry) : entry.id === id))
  const undone: Undone[] = []
  for (const entry of entries) undone.push(await takeBack(entry))
  return undone
}

/** Its owner takes it back himself. */
function isOwned({ owner }: Kept): boolean {
  return parseOwner(owner)?.isAlive === true
}

async function takeBack({ title, undo: calls, path }: Kept): Promise<Undone> {
  const faults: string[] = []
  for (const call of calls) {
    const { failed } = await runCall(call)
    if (failed !== undefined && call.mayFail !== true) faults.push(`${formatCall(call)}: ${failed}`)
  }
  if (faults.length === 0) forget(path)
  return { title, command: formatCalls(calls), ...(faults.length === 0 ? {} : { failed: faults.join('; ') }) }
}
