import { placeOf } from '../model/about.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { formatOrigin } from '../model/requirement.ts'
import { isFailing } from './build.ts'
import { formatWays } from './decision.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { MARKS } from './text.ts'
import { messageOf } from './words.ts'

/** What was read, for the last line. */
export interface Linted {
  files: number
  declarations: number
  /** Findings that `--fix` would put right. */
  fixable: number
}

/** As compilers tell it: each finding with its place in front, file by file and from the top, and how to put it right. */
export function formatLint(report: Report, linted: Linted, paint: Paint): string {
  const told = report.findings.filter(({ ignored }) => !ignored)
  const lines = told.flatMap((one) => [headOf(one, paint), ...formatWays(one, paint)])
  return `${[...lines, ...fixable(linted), paint('dim', total(report, linted))].join('\n')}\n`
}

function headOf({ finding, severity }: ReportedFinding, paint: Paint): string {
  const [style, mark] = MARKS[severity]
  const place = formatOrigin(placeOf(finding))
  return `${paint(style, mark)}  ${toLine(place === '' ? messageOf(finding) : `${place}: ${messageOf(finding)}`)}`
}

function fixable({ fixable: number }: Linted): string[] {
  if (number === 0) return []
  return [`${count(number, 'of these can', 'of these can')} be put right in the file: port-preflight lint --fix`]
}

function total(report: Report, { files, declarations }: Linted): string {
  const failing = report.findings.filter((one) => isFailing(one, report.policy)).length
  const ignored = report.findings.filter((one) => one.ignored).length
  const verdict = report.ok
    ? 'passes'
    : `fails: ${count(failing, 'finding')} at or above fail-on ${report.policy.failOn}`
  const rest = ignored === 0 ? '' : `; ${count(ignored, 'finding')} ignored`
  return `${count(declarations, 'port')} in ${count(files, 'file')}; the check ${verdict}${rest}.`
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`
}
