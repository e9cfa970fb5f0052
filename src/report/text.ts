import { formatRange, joinPorts, rangeSize } from '../model/port.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Status } from '../model/verdict.ts'
import { isFailing } from './build.ts'
import { formatWays } from './decision.ts'
import { isAlreadyTold } from './gaps.ts'
import { describeLeases } from './lessee-words.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { canBeMet } from './status.ts'
import { labelOf, messageOf } from './words.ts'

const MARKS = { error: ['red', 'error  '], warning: ['yellow', 'warning'], notice: ['cyan', 'notice '] } as const

const FINE: Partial<Record<Status, string>> = { listening: 'served ', leased: 'leased ', usable: 'usable ' }

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
  return report.requirements.flatMap((requirement) => {
    const status = report.statuses.get(requirement)
    const mark = status && FINE[status]
    if (mark !== undefined)
      return [`${paint('green', mark)}  ${toLine(labelOf(requirement) + ownWords(requirement, report))}`]
    return status === 'reuse-only'
      ? [`${paint('yellow', 'usable ')}  ${toLine(labelOf(requirement))}, with SO_REUSEADDR`]
      : []
  })
}

/** `, leased to this job (need web, since …)` */
function ownWords(requirement: Requirement, { own }: Report): string {
  const leases = own.get(requirement) ?? []
  if (leases.length === 0) return ''
  const ports = joinPorts(leases.map(({ endpoint }) => endpoint.port))
  const which = rangeSize(requirement.range) === leases.length ? '' : `${ports.map(formatRange).join(', ')} of it `
  return `, ${which}${describeLeases(leases)}`
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
