import type { PortRemapped } from '../model/lease-finding.ts'
import type { Report } from '../model/report.ts'
import { formatNeed } from '../model/requirement.ts'
import { portVariable } from '../model/variable.ts'
import { holderOfMoved, whyMoved } from './lease-words.ts'
import { toMarkdown } from './neutralise.ts'

/** A row for each need that got other ports than it prefers: also where the finding is ignored, for nothing moves in silence. */
export function remapRows(report: Report): string[] {
  return report.findings.flatMap(({ finding }) => (finding.kind === 'port-remapped' ? [rowOf(finding, report)] : []))
}

export const REMAP_HEAD = ['| Need | Asked for | Got | Why | Who has it |', '| --- | --- | --- | --- | --- |']

function rowOf(finding: PortRemapped, { handover }: Report): string {
  const { requirement, from } = finding
  const { name } = requirement
  const carrier =
    handover.isExported && handover.names.includes(name) ? ` in <code>${toMarkdown(portVariable(name))}</code>` : ''
  const cells = [name, formatNeed(from), formatNeed(requirement), whyMoved(finding), holderOfMoved(finding) || '-']
  const [need, asked, got, why, who] = cells.map(toMarkdown)
  return `| ${need} | ${asked} | ${got}${carrier} | ${why} | ${who} |`
}
