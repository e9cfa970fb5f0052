import type { Report } from '../model/report.ts'
import { isFailing } from './build.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { labelOf } from './place-words.ts'
import { describeReserved } from './reserve-words.ts'
import { canBeMet } from './status.ts'

/** The report for people, where nothing was found: what tells of findings is not needed for it. */
export function formatClear(report: Report, paint: Paint): string {
  return `${formatNeeds(report, paint).join('\n')}\n`
}

/** The needs that can be met, and what it all comes to. */
export function formatNeeds(report: Report, paint: Paint): string[] {
  return [...formatUsable(report, paint), ...formatReserved(report, paint), formatTotal(report, paint)]
}

function formatUsable(report: Report, paint: Paint): string[] {
  return report.requirements.flatMap((requirement) => {
    const status = report.statuses.get(requirement)
    if (status === 'listening') return [`${paint('green', 'served ')}  ${toLine(labelOf(requirement))}`]
    if (status === 'leased') return [`${paint('green', 'leased ')}  ${toLine(labelOf(requirement))}`]
    if (status === 'usable') return [`${paint('green', 'usable ')}  ${toLine(labelOf(requirement))}`]
    return status === 'reuse-only'
      ? [`${paint('yellow', 'usable ')}  ${toLine(labelOf(requirement))}, with SO_REUSEADDR`]
      : []
  })
}

function formatReserved({ reservation }: Report, paint: Paint): string[] {
  const told = reservation && describeReserved(reservation)
  return told === undefined ? [] : [`${paint('green', 'kept   ')}  ${toLine(told)}`]
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
