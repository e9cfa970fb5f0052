import { rangesOf } from '../model/about.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import type { Listener } from '../model/listener.ts'
import { intersectRanges } from '../model/port.ts'
import type { Remedy } from '../model/remedy.ts'
import { type Act, type Acted, GRACE_MS, type Outcome } from '../model/resolution.ts'

/** Of what is found, what ends with the stop of somebody. */
export const KINDS: readonly Finding['kind'][] = ['port-in-use', 'wrong-holder', 'service-duplicated']

/** What came of one act; nothing was done yet where nothing is said of it. */
export function outcomeOf({ remedy, refusal }: Act, acted?: Acted): Outcome {
  const { title, command, undo, permanent } = remedy
  if (refusal !== undefined) return { title, ...defined({ command, undo }), result: 'refused', reason: refusal }
  if (acted === undefined) return { title, ...defined({ command, undo, reason: graceOf(remedy) }), result: 'planned' }
  if (acted.failed !== undefined)
    return { title, ...defined({ command, undo }), result: 'failed', reason: acted.failed }
  const notes = [...acted.notes, ...(permanent === undefined ? [] : [`for good: ${permanent}`])]
  return { title, ...defined({ command, undo, reason: notes.join('; ') || undefined }), result: 'done' }
}

/** Of what was done, and helps nobody without another act; `failed` is why it stays. */
export function takenBack({ reason: _, ...outcome }: Outcome, cause: Act, failed?: string): Outcome {
  const what = failed === undefined ? 'it is taken back' : `it could not be taken back (${failed})`
  const reason = `${what}, as what was to come after it has failed: ${cause.remedy.title}`
  return { ...outcome, result: 'failed', reason }
}

function graceOf({ way }: Remedy): string | undefined {
  const isEnded = way?.calls.some(({ words }) => words[0] === 'kill' && !words.includes('-KILL')) === true
  return isEnded ? `what has not ended ${GRACE_MS / 1_000} s after SIGTERM is killed` : undefined
}

/** What is in use again, or is still run twice, says so: it is not stopped for a second time. */
export function withReturned(outcomes: readonly Outcome[], acts: readonly Act[], after: readonly Finding[]): Outcome[] {
  return outcomes.map((outcome, at) => {
    if (outcome.result !== 'done') return outcome
    const before = acts[at]?.findings ?? []
    const again = after.filter((finding) =>
      before.some((one) => finding.kind === one.kind && isAboutSame(finding, one)),
    )
    if (again.some((finding) => finding.kind === 'service-duplicated' && finding.clash === 'now'))
      return { ...outcome, result: 'failed', reason: 'both still run, or try to' }
    const returned = again.flatMap((finding) => (finding.kind !== 'service-duplicated' ? listenersOf(finding) : []))
    return returned.length === 0 ? outcome : { ...outcome, result: 'failed', returned }
  })
}

function listenersOf(finding: Finding): readonly Listener[] {
  return 'listeners' in finding ? finding.listeners : []
}

/** Whether a finding, or another one of its ports, is among these. */
export function isStillThere(before: Finding, after: readonly Finding[]): boolean {
  return after.some((finding) => isInTheWay(finding) && isAboutSame(finding, before))
}

/** Services of which one only lies there have no port. */
function isInTheWay(finding: Finding): boolean {
  return finding.kind === 'service-duplicated' ? finding.clash === 'now' : KINDS.includes(finding.kind)
}

function isAboutSame(one: Finding, other: Finding): boolean {
  return rangesOf(one).some((range) => rangesOf(other).some((its) => intersectRanges(range, its) !== undefined))
}
