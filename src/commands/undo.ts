import type { Host } from '../model/host.ts'
import { EXIT } from '../report/exit-code.ts'
import { toLine } from '../report/neutralise.ts'
import { describeUndone } from '../report/outcome-words.ts'

export interface Undoing {
  host: Pick<Host, 'undo'>
  write(text: string): void
}

/** Takes back what nobody takes back of himself any more: all of it, or what was done under one id; its exit code. */
export async function undoCommand(id: string | undefined, { host, write }: Undoing): Promise<number> {
  const undone = await host.undo(id)
  if (undone.length === 0) write('there is nothing to put back\n')
  for (const one of undone) write(`${toLine(describeUndone(one))}\n`)
  return undone.some(({ failed }) => failed !== undefined) ? EXIT.findings : EXIT.clean
}
