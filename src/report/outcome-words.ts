import type { Report } from '../model/report.ts'
import type { Outcome, Result, Undone } from '../model/resolution.ts'
import { describeListeners } from './holder-words.ts'
import { toLine, toMarkdown } from './neutralise.ts'
import type { Paint } from './paint.ts'

const MARKS: Record<Result, readonly [style: Parameters<Paint>[0], mark: string]> = {
  planned: ['cyan', 'planned'],
  refused: ['yellow', 'refused'],
  done: ['green', 'done   '],
  failed: ['red', 'failed '],
}

/** What was done, or would be, each with the command that it was. */
export function formatOutcomes({ outcomes }: Pick<Report, 'outcomes'>, paint: Paint): string[] {
  return outcomes.flatMap((outcome) => formatOutcome(outcome, paint))
}

export function formatOutcome(outcome: Outcome, paint: Paint): string[] {
  const { result, command } = outcome
  const [style, mark] = MARKS[result]
  return [
    `${paint(style, mark)}  ${toLine(describeOutcome(outcome))}`,
    ...[command, undoWords(outcome)]
      .filter((line) => line !== undefined)
      .map((line) => `         ${paint('dim', '→')} ${toLine(line)}`),
  ]
}

function undoWords({ undo, result }: Outcome): string | undefined {
  if (undo !== undefined) return `taken back by: ${undo}`
  return result === 'done' ? 'nothing takes it back' : undefined
}

/** `stop redis.service: resolve does not name system-services` */
function describeOutcome(outcome: Outcome): string {
  const why = reasonOf(outcome)
  return why === undefined ? outcome.title : `${outcome.title}: ${why}`
}

/** Who has come back is not stopped once more: whoever starts it again has to be stopped. */
export function reasonOf({ reason, returned = [] }: Outcome): string | undefined {
  const [first] = returned
  if (first === undefined) return reason
  return `the port is in use again, by ${describeListeners(returned, first.endpoint)}`
}

export const OUTCOME_HEAD = ['| Result | What | Why | Command | Taken back by |', '| --- | --- | --- | --- | --- |']

export function outcomeRows({ outcomes }: Pick<Report, 'outcomes'>): string[] {
  return outcomes.map((outcome) => {
    const cells = [outcome.result, outcome.title, reasonOf(outcome) ?? '', outcome.command ?? '', outcome.undo ?? '']
    return `| ${cells.map(toMarkdown).join(' | ')} |`
  })
}

/** `put back what was done to stop redis.service: sudo systemctl start redis.service` */
export function describeUndone({ title, command, failed, pending, id, isDropped }: Undone): string {
  if (isDropped === true) return `is not put back any more: ${title}: ${command}`
  if (pending !== undefined) return `is put back when pid ${pending} ends: ${title}: ${command}`
  if (failed === undefined) return `put back: ${title}: ${command}`
  const drop = id === undefined ? '' : `, or to be dropped: port-preflight undo forget ${id}`
  return `could not put back: ${title}: ${failed}${command === '' ? '' : `; it is still to be typed: ${command}${drop}`}`
}
