import type { Edit } from '../model/edit.ts'
import type { Report } from '../model/report.ts'
import { formatOrigin } from '../model/requirement.ts'
import { isFailing } from './build.ts'
import { formatWays } from './decision.ts'
import type { Paint } from './paint.ts'
import { headOf } from './text.ts'

/** What was read, for the last line. */
export interface Linted {
  files: number
  declarations: number
  /** Ports of compose files that stand there as numbers, which `--fix` leaves to variables. */
  numbers: number
}

/** What `--fix` has done, a line for each. */
export function describeEdits(edits: readonly Edit[]): string[] {
  return edits.map(({ origin, was, becomes }) => `fixed    ${formatOrigin(origin)}: ${was} is ${becomes} now`)
}

export function describeLeft(path: string, why: string): string {
  return `left     ${path}: ${why}`
}

/** As compilers tell it: each finding with its place in front, file by file and from the top, and how to put it right. */
export function formatLint(report: Report, linted: Linted, paint: Paint): string {
  const told = report.findings.filter(({ ignored }) => !ignored)
  const lines = told.flatMap((one) => [headOf(one, paint), ...formatWays(one, paint)])
  return `${[...lines, ...describeNumbers(linted), paint('dim', total(report, linted))].join('\n')}\n`
}

function describeNumbers({ numbers }: Linted): string[] {
  if (numbers === 0) return []
  const what = numbers === 1 ? '1 port is written as a number' : `${numbers} ports are written as numbers`
  return [`${what}, which --fix leaves to variables, as in \${REDIS_PORT:-6379}`]
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
