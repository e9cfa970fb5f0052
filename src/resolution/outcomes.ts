import { rangesOf } from '../model/about.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import { intersectRanges } from '../model/port.ts'
import type { Act, Acted, Outcome } from '../model/resolution.ts'

/** What came of one act; nothing was done yet where nothing is said of it. */
export function outcomeOf({ remedy, refusal }: Act, acted?: Acted): Outcome {
  const { title, command, undo, permanent } = remedy
  if (refusal !== undefined) return { title, ...defined({ command, undo }), result: 'refused', reason: refusal }
  if (acted === undefined) return { title, ...defined({ command, undo }), result: 'planned' }
  if (acted.failed !== undefined)
    return { title, ...defined({ command, undo }), result: 'failed', reason: acted.failed }
  const notes = [...acted.notes, ...(permanent === undefined ? [] : [`for good: ${permanent}`])]
  return { title, ...defined({ command, undo, reason: notes.join('; ') || undefined }), result: 'done' }
}

/** What is in use again says so: it is not stopped for a second time. */
export function withReturned(outcomes: readonly Outcome[], acts: readonly Act[], after: readonly Finding[]): Outcome[] {
  return outcomes.map((outcome, at) => {
    const before = acts[at]?.finding
    if (outcome.result !== 'done' || before === undefined) return outcome
    const again = after.filter((finding) => finding.kind === before.kind && isAboutSame(finding, before))
    const returned = again.flatMap((finding) => ('listeners' in finding ? finding.listeners : []))
    return again.length === 0 ? outcome : { ...outcome, result: 'failed', returned }
  })
}

function isAboutSame(one: Finding, other: Finding): boolean {
  return rangesOf(one).some((range) => rangesOf(other).some((its) => intersectRanges(range, its) !== undefined))
}
