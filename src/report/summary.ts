import type { Report, ReportedFinding } from '../model/report.ts'
import { formatNeed, type Requirement } from '../model/requirement.ts'
import type { Status } from '../model/verdict.ts'
import { cut } from './cut.ts'
import { docsOf, KINDS } from './kinds.ts'
import { toMarkdown } from './neutralise.ts'
import { OUTCOME_HEAD, outcomeRows } from './outcome-words.ts'
import { inFile } from './place-words.ts'
import { REMAP_HEAD, remapRows } from './remap-table.ts'
import { serviceSections } from './service-summary.ts'
import { describeUp } from './up-words.ts'
import { messageOf } from './words.ts'

const STATUS_WORDS: Record<Status, string> = {
  usable: '✅ usable',
  leased: '✅ leased',
  'already-up': '✅ already up',
  'reuse-only': '⚠️ only with SO_REUSEADDR',
  'in-use': '❌ in use',
  refused: '❌ not allowed',
  unavailable: '❌ no such address',
  unknown: '❔ could not be seen',
  listening: '✅ in use, as expected',
  'not-listening': '❌ nobody listens',
  'wrong-holder': '❌ somebody else listens',
}

/** The runner takes 1 MiB a step, and drops the whole summary beyond; five parts of this size stay inside it. */
const MOST_BYTES = 200_000

/** The job summary: a table of the needs, then the findings, each with its way out. */
export function formatSummary(report: Report, docsBase?: string): string {
  const moved = remapRows(report)
  const done = outcomeRows(report)
  return [
    `## Ports: ${report.ok ? 'clear' : 'not clear'}`,
    '',
    ...(report.requirements.length === 0 ? [] : ['| Need | Ports | Answer |', '| --- | --- | --- |']),
    ...fitting(report.requirements.map((requirement) => needRow(requirement, report))),
    '',
    ...(moved.length === 0 ? [] : [...REMAP_HEAD, ...fitting(moved), '']),
    ...(done.length === 0 ? [] : [...OUTCOME_HEAD, ...fitting(done), '']),
    ...findingTable(report, docsBase),
    '',
    ...fitting(serviceSections(report), (count) => `And ${count} more, all in the report file.`),
  ].join('\n')
}

/** What the post step adds to it. */
export function formatPostSummary(report: Report, docsBase?: string): string {
  return ['## Ports at the end of the job', '', ...findingTable(report, docsBase), ''].join('\n')
}

function findingTable({ findings }: Report, docsBase?: string): string[] {
  const told = findings.filter(({ ignored }) => !ignored)
  const head = told.length === 0 ? [] : ['| | What was found | To put it right |', '| --- | --- | --- |']
  return [...head, ...fitting(told.map((one) => findingRow(one, docsBase)))]
}

/** Of one table. */
function fitting(rows: readonly string[], more = moreRow): string[] {
  return cut(rows, { bytes: MOST_BYTES, more })
}

function moreRow(count: number): string {
  return `| | and ${count} more, all in the report file | |`
}

function needRow(requirement: Requirement, report: Report): string {
  const status = STATUS_WORDS[report.statuses.get(requirement) ?? 'unknown']
  const name = `${toMarkdown(requirement.name)}${requirement.optional ? ' (optional)' : ''}`
  const up = describeUp(requirement, report)
  const answer = up === undefined ? status : `✅ ${toMarkdown(up)}`
  return `| ${name} | ${toMarkdown(formatNeed(requirement))} | ${answer} |`
}

function findingRow({ finding, severity, remedies }: ReportedFinding, docsBase?: string): string {
  const words = KINDS[finding.kind].title
  const title = docsBase === undefined ? words : `[${words}](${docsBase}${docsOf(finding.kind)})`
  // Of a service that is run twice the ways have a table of their own.
  const help = remedies.map(({ title: what, command }) =>
    command === undefined || finding.kind === 'service-duplicated'
      ? toMarkdown(what)
      : `${toMarkdown(what)}: <code>${toMarkdown(command)}</code>`,
  )
  return `| ${severity}: ${title} | ${toMarkdown(inFile(finding) + messageOf(finding))} | ${help.join('<br>')} |`
}
