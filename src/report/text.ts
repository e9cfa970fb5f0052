import type { Report, ReportedFinding } from '../model/report.ts'
import { formatNeeds } from './clear-text.ts'
import { formatWays } from './decision.ts'
import { isAlreadyTold } from './gaps.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { messageOf } from './words.ts'

const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] } as const

/** The report for people: findings first, the worst on top, each with its command; then what is usable. */
export function formatText(report: Report, paint: Paint): string {
  return formatReport(report, paint, formatWays)
}

/** `waysOf`: how the ways out of a finding are told. */
export function formatReport(report: Report, paint: Paint, waysOf: typeof formatWays): string {
  const relevant = report.findings.filter(({ ignored }) => !ignored)
  const told = relevant.filter(({ finding }) => !('gap' in finding && isAlreadyTold(finding.gap, relevant)))
  const ordered = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    told.filter((one) => one.severity === severity),
  )
  const lines = [
    ...ordered.flatMap((one) => [headOf(one, paint), ...waysOf(one, paint)]),
    ...formatNeeds(report, paint),
  ]
  return `${lines.join('\n')}\n`
}

function headOf({ finding, severity }: ReportedFinding, paint: Paint): string {
  const [style, mark] = MARKS[severity]
  return `${paint(style, mark)}  ${toLine(messageOf(finding))}`
}
