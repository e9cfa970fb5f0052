import { formatAmount, formatVerdict } from './figures.mjs'
import { formatTable } from './table.mjs'

export function formatFacts(facts) {
  return Object.entries(facts)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n')
}

export function formatPart({ title, text }) {
  return `## ${title}\n\n${text}`
}

export function formatVerdicts(verdicts) {
  const rows = verdicts.map((verdict) => [
    verdict.name,
    formatAmount(verdict.target),
    formatAmount(verdict.measured),
    verdict.unit,
    formatVerdict(verdict),
  ])
  return `## Targets\n\n${formatTable(['target', 'at most', 'measured', 'unit', 'verdict'], rows)}`
}
