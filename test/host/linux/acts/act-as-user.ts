import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { act } from '../../../../src/host/linux/acts/act.ts'
import { forgetUndo, undo, undoOne } from '../../../../src/host/linux/acts/undo.ts'
import type { Acted, ActOrder, Undone } from '../../../../src/model/resolution.ts'

// Run as a process of its own, with the environment and as the user that it is to act as: prints what came of each step.

export const CHILD = fileURLToPath(import.meta.url)
export type Step = { act: ActOrder } | { takeBack: true } | { undo: true | string } | { forget: string }
export type Done = Acted | Undone[] | Undone | null | { error: string }

/** What the last act was kept as. */
let kept = ''

if (process.argv[1] === CHILD) {
  const done: Done[] = []
  for (const step of JSON.parse(process.argv[2] ?? readFileSync(0, 'utf8')) as Step[]) done.push(await perform(step))
  console.log(JSON.stringify(done))
}

async function perform(step: Step): Promise<Done> {
  try {
    if ('forget' in step) return forgetUndo(step.forget)
    if ('takeBack' in step) return (await undoOne(kept)) ?? null
    if ('act' in step) {
      const acted = await act(step.act)
      kept = acted.kept ?? ''
      return acted
    }
    return await undo(step.undo === true ? undefined : step.undo)
  } catch (error) {
    return { error: (error as Error).message }
  }
}
