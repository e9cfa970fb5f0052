import { SEVERITIES } from '../model/options.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { formatLeased, formatNeeds } from './clear-text.ts'
import { formatWays } from './decision.ts'
import { isAlreadyTold } from './gaps.ts'
import { toLine } from './neutralise.ts'
import { formatOutcomes } from './outcome-words.ts'
import { type Paint, plain } from './paint.ts'
import { inFile } from './place-words.ts'
import { messageOf } from './words.ts'

const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] } as const

/** The report for people: findings first, the worst on top, each with its command; then what is usable. */
export function formatText(report: Report, paint: Paint): string {
  return formatReport(report, paint, formatWays)
}

/** `waysOf`: how the ways out of a finding are told. */
export function formatReport(report: Report, paint: Paint, waysOf: typeof formatWays): string {
  const lines = [...formatOutcomes(report, paint), ...formatFindings(report, paint, waysOf)]
  return `${[...lines, ...formatNeeds(report, paint)].join('\n')}\n`
}

/** The findings alone, the worst on top. */
export function formatFindings(report: Report, paint: Paint, waysOf = formatWays): string[] {
  return toldOf(report).flatMap((one) => [headOf(one, paint), ...waysOf(one, paint)])
}

/** Before a command runs: what was found, and what is leased for it; quiet, no more than is wrong. */
export function formatBefore(report: Report, { isQuiet }: { isQuiet: boolean }): string {
  const told = toldOf(report).filter(({ severity }) => !isQuiet || severity !== 'notice')
  const lines = told.flatMap((one) => [headOf(one, plain), ...formatWays(one, plain)])
  const leased = isQuiet ? '' : formatLeased(report, plain)
  return `${[...formatOutcomes(report, plain), ...lines].map((line) => `${line}\n`).join('')}${leased}`
}

/** The findings that are told, the worst on top. */
function toldOf(report: Report): ReportedFinding[] {
  const relevant = report.findings.filter(({ ignored }) => !ignored)
  const told = relevant.filter(({ finding }) => !('gap' in finding && isAlreadyTold(finding.gap, relevant)))
  return SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity))
}

export function headOf({ finding, severity }: ReportedFinding, paint: Paint): string {
  const [style, mark] = MARKS[severity]
  return `${paint(style, mark)}  ${toLine(inFile(finding) + messageOf(finding))}`
}
