import type { Remedy } from '../model/remedy.ts'
import type { ReportedFinding } from '../model/report.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { isChoice, stepsOf } from './steps.ts'

const INDENT = ' '.repeat(9)

/** The way out, a line for each step; where there is a choice, a line for each way. */
export function formatWays(one: ReportedFinding, paint: Paint): string[] {
  const ways = isChoice(one) ? one.remedies : stepsOf(one.remedies)
  return ways.map(({ title, command }, at) => {
    const or = isChoice(one) && at > 0 ? 'or ' : ''
    const what = command === undefined ? '' : `: ${paint('bold', toLine(command))}`
    return `${INDENT}${paint('dim', '→')} ${or}${toLine(title)}${what}`
  })
}

/** Every way with its command, what it brings with it, how it lasts, and what takes it back. */
export function formatDecision(one: ReportedFinding, paint: Paint): string[] {
  if (one.finding.kind !== 'service-duplicated') return formatWays(one, paint)
  return one.remedies.flatMap((way, at) => {
    const or = at > 0 ? 'or ' : ''
    return [
      `${INDENT}${paint('dim', '→')} ${or}${toLine(way.title)}`,
      ...factsOf(way).map(
        ([name, value]) => `${INDENT}  ${paint('dim', name.padEnd(11))} ${paintFact(name, value, paint)}`,
      ),
    ]
  })
}

/** A way out as rows. */
function factsOf({ command, consequence, permanent, undo }: Remedy): [name: string, value: string][] {
  const rows: [string, string | undefined][] = [
    ['command', command],
    ['consequence', consequence],
    ['for good', permanent],
    ['undone by', undo],
  ]
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

function paintFact(name: string, value: string, paint: Paint): string {
  return name === 'command' ? paint('bold', toLine(value)) : toLine(value)
}
