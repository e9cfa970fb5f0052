import type { Health } from '../model/health.ts'
import { cut } from '../report/cut.ts'
import { toMarkdown } from '../report/neutralise.ts'
import { messageOf } from '../report/words.ts'
import { factsOf } from './facts.ts'

/** The runner takes 1 MiB a step, and drops the whole summary beyond. */
const MOST = { rows: 200, bytes: 600_000 }

/** For the summary of a job: what was found, and what was measured, as tables. */
export function formatHealthSummary(health: Health): string {
  const { report, signs, vitals, ok } = health
  const told = report.findings.filter(({ ignored }) => !ignored)
  const rows = [
    ...told.map(({ severity, finding }) => `| ${severity} | ${toMarkdown(messageOf(finding))} |`),
    ...signs
      .filter(({ ignored }) => !ignored)
      .map(({ severity, message }) => `| ${severity} | ${toMarkdown(message)} |`),
  ]
  const found = cut(rows, { ...MOST, more: (count) => `| | and ${count} more, all in the report file |` })
  return [
    `## ${ok ? '✅' : '❌'} Health of ${toMarkdown(vitals.hostname)}`,
    '',
    ...(rows.length === 0 ? [] : ['| | What was found |', '| --- | --- |', ...found, '']),
    ...['| | |', '| --- | --- |'],
    ...factsOf(health).map(([what, value]) => `| ${toMarkdown(what)} | ${toMarkdown(value)} |`),
    '',
  ].join('\n')
}
