import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { EXIT } from '../report/exit-code.ts'
import { toLine } from '../report/neutralise.ts'
import { describeUndone } from '../report/outcome-words.ts'

interface Undoing {
  host: Pick<Host, 'undo' | 'forget'>
  write(text: string): void
}

/** Takes back what nobody takes back of himself any more: all of it, or what was done under one id; its exit code. */
export async function undoCommand(id: string | undefined, { host, write }: Undoing): Promise<number> {
  const undone = await host.undo(id)
  if (undone.length === 0) write(`${toLine(nothingWords(id))}\n`)
  for (const one of undone) write(`${toLine(describeUndone(one))}\n`)
  return undone.some(({ failed }) => failed !== undefined) ? EXIT.findings : EXIT.clean
}

/** What others have had stopped is written down where they alone may look. */
function nothingWords(id: string | undefined): string {
  const where = id === undefined ? 'nothing to put back' : `nothing to put back under "${id}"`
  return `there is ${where} that this user has had stopped`
}

/** Drops what was done under an id; its exit code. */
export async function forgetCommand(id: string, { host, write }: Undoing): Promise<number> {
  const dropped = await host.forget(id)
  if (dropped.length === 0) throw new UsageError(`nothing that is to be put back is written down under "${id}"`)
  for (const one of dropped) write(`${toLine(describeUndone(one))}\n`)
  return dropped.every(({ isDropped }) => isDropped === true) ? EXIT.clean : EXIT.findings
}
