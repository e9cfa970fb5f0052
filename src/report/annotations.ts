import type { Severity } from '../model/options.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { KINDS } from './kinds.ts'
import { toLine } from './neutralise.ts'
import { isChoice, stepsOf } from './steps.ts'
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
  const place = 'requirement' in finding ? finding.requirement.origin : {}
  return {
    severity,
    title: KINDS[finding.kind].title,
    message: toLine(`${messageOf(finding)}${helpOf(one)}`),
    ...(place.file === undefined ? {} : placeInFile(place)),
  }
}

function helpOf(one: ReportedFinding): string {
  const isToChoose = isChoice(one)
  const ways = isToChoose ? one.remedies : stepsOf(one.remedies)
  const texts = ways.map(({ command, title }) => {
    if (!isToChoose) return command ?? title
    return command === undefined ? title : `${title}: ${command}`
  })
  return texts.length === 0 ? '' : `. To put it right: ${texts.join(isToChoose ? '; or ' : ', then ')}`
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
    message: rest.map(({ finding }) => toLine(messageOf(finding))).join('\n'),
  }
}
