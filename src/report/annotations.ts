import { placeOf } from '../model/about.ts'
import { isChoice, stepsOf } from '../model/best-way.ts'
import type { Severity } from '../model/options.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { cut } from './cut.ts'
import { KINDS } from './kinds.ts'
import { toLine } from './neutralise.ts'
import { messageOf } from './words.ts'

export interface Annotation {
  severity: Severity
  title: string
  message: string
  file?: string
  line?: number
  column?: number
}

/** The runner shows ten of a kind a step; one of the errors is the step's own. */
const MOST_OF_A_KIND = 9
/** What a message of theirs holds: 64 KiB. */
const MOST_BYTES = 60_000

/** The findings as annotations, inside the runner's limit: the last one of a kind lists what does not fit. */
export function annotationsOf({ findings }: Report): Annotation[] {
  const told = findings.filter(({ ignored }) => !ignored)
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const ofKind = told.filter((one) => one.severity === severity)
    if (ofKind.length <= MOST_OF_A_KIND) return ofKind.map(annotationOf)
    const [shown, rest] = [ofKind.slice(0, MOST_OF_A_KIND - 1), ofKind.slice(MOST_OF_A_KIND - 1)]
    return [...shown.map(annotationOf), group(severity, rest)]
  })
}

function annotationOf(one: ReportedFinding): Annotation {
  const { finding, severity } = one
  const place = placeOf(finding)
  return {
    severity,
    title: KINDS[finding.kind].title,
    message: [messageOf(finding), ...helpOf(one)].map(toLine).join(isChoice(one) ? '\n' : '. '),
    ...(place.file === undefined ? {} : placeInFile(place)),
  }
}

/** The commands in the order to type them; where there is a choice, a line for each way. */
function helpOf(one: ReportedFinding): string[] {
  if (!isChoice(one)) {
    const steps = stepsOf(one.remedies).map(({ command, title }) => command ?? title)
    return steps.length === 0 ? [] : [`To put it right: ${steps.join(', then ')}`]
  }
  return one.remedies.map(({ command, title }) => `- ${title}${command === undefined ? '' : `: ${command}`}`)
}

function placeInFile({
  file = '',
  line,
  column,
}: {
  file?: string
  line?: number
  column?: number
}): Partial<Annotation> {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}

function group(severity: Severity, rest: readonly ReportedFinding[]): Annotation {
  return {
    severity,
    title: `${rest.length} more findings`,
    message: cut(
      rest.map(({ finding }) => toLine(messageOf(finding))),
      { bytes: MOST_BYTES, more: (count) => `and ${count} more, all in the report file` },
    ).join('\n'),
  }
}
