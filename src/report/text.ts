import type { Report, ReportedFinding } from '../model/report.ts'
import { portVariable } from '../model/variable.ts'
import { isFailing } from './build.ts'
import { formatWays } from './decision.ts'
import { isAlreadyTold } from './gaps.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { canBeMet } from './status.ts'
import { labelOf, messageOf } from './words.ts'

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
    ...formatUsable(report, paint),
    formatTotal(report, paint),
  ]
  return `${lines.join('\n')}\n`
}

function headOf({ finding, severity }: ReportedFinding, paint: Paint): string {
  const [style, mark] = MARKS[severity]
  return `${paint(style, mark)}  ${toLine(messageOf(finding))}`
}

function formatUsable(report: Report, paint: Paint): string[] {
  const { isExported, names } = report.handover
  const exported = new Set(isExported ? names : [])
  return report.requirements.flatMap((requirement) => {
    const status = report.statuses.get(requirement)
    const carrier = exported.has(requirement.name) ? `, in $${portVariable(requirement.name)}` : ''
    if (status === 'listening') return [`${paint('green', 'served ')}  ${toLine(labelOf(requirement))}`]
    if (status === 'leased') return [`${paint('green', 'leased ')}  ${toLine(labelOf(requirement))}${carrier}`]
    if (status === 'usable') return [`${paint('green', 'usable ')}  ${toLine(labelOf(requirement))}`]
    return status === 'reuse-only'
      ? [`${paint('yellow', 'usable ')}  ${toLine(labelOf(requirement))}, with SO_REUSEADDR`]
      : []
  })
}

function formatTotal(report: Report, paint: Paint): string {
  const blocked = report.requirements.filter((one) => !canBeMet(report.statuses.get(one))).length
  const total = report.requirements.length
  const services = `${count(report.services.length, 'service')} looked at`
  const met =
    total === 0
      ? services
      : blocked === 0
        ? `${count(total, 'need')} can be met`
        : `${blocked} of ${count(total, 'need')} cannot be met`
  const failing = report.findings.filter((one) => isFailing(one, report.policy)).length
  const verdict = report.ok
    ? 'passes'
    : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`
  const ignored = report.findings.filter((one) => one.ignored).length
  return paint('dim', `${met}; the check ${verdict}${ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`}.`)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
