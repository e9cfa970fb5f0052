import type { Report, ReportedFinding } from '../model/report.ts'
import { conflictsOf } from './build.ts'
import { toLine } from './neutralise.ts'
import { blockedRequirements } from './status.ts'
import { labelOf, messageOf } from './words.ts'

/** Paints a word, or leaves it as it is where colour is not wanted. */
export type Paint = (style: 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold', text: string) => string

export const plain: Paint = (_style, text) => text

const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] } as const

/** The report for people: findings first, the worst on top, each with its command; then what is usable. */
export function formatText(report: Report, paint: Paint): string {
  const told = report.findings.filter(({ ignored }) => !ignored)
  const ordered = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    told.filter((one) => one.severity === severity),
  )
  const lines = [
    ...ordered.flatMap((one) => formatFinding(one, paint)),
    ...formatUsable(report, paint),
    formatTotal(report, paint),
  ]
  return `${lines.join('\n')}\n`
}

function formatFinding({ finding, severity, remedies }: ReportedFinding, paint: Paint): string[] {
  const [style, mark] = MARKS[severity]
  const [remedy] = remedies
  const help =
    remedy === undefined
      ? []
      : [
          `         ${paint('dim', '→')} ${toLine(remedy.title)}${remedy.command === undefined ? '' : `: ${paint('bold', toLine(remedy.command))}`}`,
        ]
  return [`${paint(style, mark)}  ${toLine(messageOf(finding))}`, ...help]
}

function formatUsable(report: Report, paint: Paint): string[] {
  const blocked = blockedRequirements(report)
  const usable = report.requirements.filter((requirement) => !blocked.has(requirement))
  return usable.map((requirement) => `${paint('green', 'usable ')}  ${toLine(labelOf(requirement))}`)
}

function formatTotal(report: Report, paint: Paint): string {
  const blocked = blockedRequirements(report).size
  const total = report.requirements.length
  const ignored = report.findings.filter((one) => one.ignored).length
  const tail = ignored === 0 ? '' : ` (${count(ignored, 'finding')} ignored)`
  const errors = conflictsOf(report)
  if (blocked === 0 && errors === 0) return paint('dim', `${total === 1 ? 'It is' : `All ${total} are`} usable${tail}.`)
  return paint('dim', `${blocked} of ${count(total, 'need')} cannot be met, ${count(errors, 'error')}${tail}.`)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
