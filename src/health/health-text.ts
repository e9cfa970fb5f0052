import type { Health, ReportedSign } from '../model/health.ts'
import { SEVERITIES } from '../model/options.ts'
import type { Gap } from '../model/snapshot.ts'
import { toLine } from '../report/neutralise.ts'
import type { Paint } from '../report/paint.ts'
import { labelOf } from '../report/place-words.ts'
import { drawTable } from '../report/table.ts'
import { formatFindings } from '../report/text.ts'
import { factsOf } from './facts.ts'

const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] } as const

/** For people: what was found, the worst on top, then what is as expected, then what was measured. */
export function formatHealth(health: Health, paint: Paint): string {
  const { report, signs, vitals, ok } = health
  const ordered = SEVERITIES.flatMap((severity) => signs.filter((sign) => !sign.ignored && sign.severity === severity))
  const fine = report.requirements.filter((requirement) => report.statuses.get(requirement) === 'listening')
  const ignored = [...report.findings, ...signs].filter((one) => one.ignored).length
  const rest = ignored === 0 ? '' : `; ${ignored} ignored`
  const total = `${vitals.hostname} is ${ok ? 'healthy' : 'not healthy'} at ${vitals.at}${rest}`
  return [
    ...formatFindings(report, paint),
    ...ordered.map((sign) => lineOf(sign, paint)),
    ...vitals.gaps.flatMap((gap) => gapLines(gap, paint)),
    ...fine.map((requirement) => `${paint('green', 'there  ')}  ${toLine(labelOf(requirement))}`),
    toLine(total),
    '',
    ...drawTable(factsOf(health).map((row) => row.map(toLine))),
    '',
  ].join('\n')
}

function gapLines({ subject, reason, command }: Gap, paint: Paint): string[] {
  const line = lineOf({ severity: 'notice', message: `could not see ${subject}: ${reason}` }, paint)
  return command === undefined ? [line] : [line, `         ${paint('dim', '→')} see what is hidden: ${toLine(command)}`]
}

function lineOf({ severity, message }: Pick<ReportedSign, 'severity' | 'message'>, paint: Paint): string {
  const [style, mark] = MARKS[severity]
  return `${paint(style, mark)}  ${toLine(message)}`
}
