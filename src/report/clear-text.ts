import { formatRange, joinPorts, rangeSize } from '../model/port.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import { portVariable } from '../model/variable.ts'
import type { Status } from '../model/verdict.ts'
import { isFailing } from './build.ts'
import { describeLeases, nameOwner } from './lessee-words.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { labelOf } from './place-words.ts'
import { describeReserved } from './reserve-words.ts'
import { canBeMet } from './status.ts'
import { describeUp } from './up-words.ts'

/** The report for people, where nothing was found: what tells of findings is not needed for it. */
export function formatClear(report: Report, paint: Paint): string {
  return `${formatNeeds(report, paint).join('\n')}\n`
}

/** The needs that can be met, and what it all comes to. */
export function formatNeeds(report: Report, paint: Paint): string[] {
  return [...formatUsable(report, paint), ...formatReserved(report, paint), formatTotal(report, paint)]
}

/** The needs that got ports of their own. */
export function formatLeased(report: Report, paint: Paint): string {
  const lineOf = fineLines(report, paint)
  const leased = report.requirements.filter((one) => report.statuses.get(one) === 'leased')
  return leased.map((requirement) => `${lineOf('leased ', requirement)}\n`).join('')
}

/** What to do where a command has ended because it could not get a port that is held for it, which it alone can tell. */
export function describeHeld({ leases }: Pick<Report, 'leases'>): string | undefined {
  const held = leases.filter(({ isHeld }) => isHeld).map(({ name, range }) => `${name} (${formatRange(range)})`)
  if (held.length === 0) return undefined
  return `if it said "Address already in use" of ${held.join(', ')}, its server does not set SO_REUSEADDR: give --hold false`
}

function formatUsable(report: Report, paint: Paint): string[] {
  const lineOf = fineLines(report, paint)
  return report.requirements.flatMap((requirement) => {
    const status = report.statuses.get(requirement)
    const mark = status && FINE[status]
    if (mark !== undefined) return [lineOf(mark, requirement)]
    return status === 'reuse-only'
      ? [`${paint('yellow', 'usable ')}  ${toLine(labelOf(requirement))}, with SO_REUSEADDR`]
      : []
  })
}

function fineLines(report: Report, paint: Paint): (mark: string, requirement: Requirement) => string {
  const { isExported, names } = report.handover
  const exported = new Set(isExported ? names : [])
  const until = report.until === undefined ? '' : `, until ${nameOwner(report.until)} ends`
  const leaseWords = ({ name }: Requirement) => (exported.has(name) ? `, in $${portVariable(name)}` : '') + until
  return (mark, requirement) => {
    const carrier = report.statuses.get(requirement) === 'leased' ? leaseWords(requirement) : ''
    return `${paint('green', mark)}  ${toLine([labelOf(requirement) + carrier, ...wordsOf(requirement, report)].join(', '))}`
  }
}

const FINE: Partial<Record<Status, string>> = {
  listening: 'served ',
  leased: 'leased ',
  'already-up': 'up     ',
  usable: 'usable ',
}

/** `leased to this job (need web, since …)`, `already up: …` */
function wordsOf(requirement: Requirement, report: Report): string[] {
  const up = describeUp(requirement, report)
  const own = ownWords(requirement, report)
  return [up, own].filter((words) => words !== undefined)
}

function ownWords(requirement: Requirement, { own }: Report): string | undefined {
  const leases = own.get(requirement) ?? []
  if (leases.length === 0) return undefined
  const ports = joinPorts(leases.map(({ endpoint }) => endpoint.port))
  const which = rangeSize(requirement.range) === leases.length ? '' : `${ports.map(formatRange).join(', ')} of it `
  return `${which}${describeLeases(leases)}`
}

function formatReserved({ reservation }: Report, paint: Paint): string[] {
  const told = reservation && describeReserved(reservation)
  return told === undefined ? [] : [`${paint('green', 'kept   ')}  ${toLine(told)}`]
}

function formatTotal(report: Report, paint: Paint): string {
  const portless = report.findings.filter(isWithoutPort).length
  const blocked = report.requirements.filter((one) => !canBeMet(report.statuses.get(one))).length + portless
  const total = report.requirements.length + portless
  const met = total === 0 ? describeNothing(report) : describeMet(total, blocked)
  const failing = report.findings.filter((one) => isFailing(one, report.policy)).length
  const verdict = report.ok
    ? 'passes'
    : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`
  const ignored = report.findings.filter((one) => one.ignored).length
  return paint('dim', `${met}; the check ${verdict}${ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`}.`)
}

function describeMet(total: number, blocked: number): string {
  if (blocked === 0) return `${count(total, 'need')} can be met`
  return `${blocked} of ${count(total, 'need')} cannot be met`
}

/** Services were looked at alone, or a file declares no port. */
function describeNothing({ services, withServices }: Report): string {
  return withServices ? `${count(services.length, 'service')} looked at` : 'no port is asked for'
}

/** Who prefers no port and gets none is not among the needs that are told. */
function isWithoutPort({ finding }: ReportedFinding): boolean {
  return finding.kind === 'range-exhausted' && finding.shortage.demand.preferred === undefined
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
