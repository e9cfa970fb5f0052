import type { ServiceDuplicated } from '../model/finding.ts'
import { nameOf, type Service } from '../model/service.ts'
import { formatDisputed, hasPorts } from './duplicate-words.ts'

/** Where three or more services are involved, a picture says more than a table. */
const PICTURE_FROM = 3
const MOST_DRAWN = 20
const LONGEST = 80

/** Who has the ports, who wants them, and who waits for whom, as Mermaid. */
export function pictureOf(finding: ServiceDuplicated): string[] {
  const { sides, dependents, disputed } = finding
  if (sides.length + dependents.length < PICTURE_FROM) return []
  const drawn = [...sides, ...dependents].slice(0, MOST_DRAWN)
  return [
    '```mermaid',
    'graph LR',
    `  port(("${label(formatDisputed(disputed) || 'the same port')}"))`,
    ...drawn.map((service, at) => `  s${at}["${label(nameOf(service))}"]`),
    ...drawn.map((service, at) => `  s${at} ${edgeOf(service, finding)}`),
    '```',
    '',
  ]
}

function edgeOf(service: Service, finding: ServiceDuplicated): string {
  if (finding.dependents.includes(service)) return `-. needs .-> ${rootOf(service, finding)}`
  return hasPorts(service, finding) ? '== has ==> port' : '-- wants --x port'
}

/** What it needs by name; one that names only the port waits for that. */
function rootOf({ needs }: Service, { sides, dependents }: ServiceDuplicated): string {
  const at = [...sides, ...dependents].findIndex(({ manager }) => manager !== undefined && needs.includes(manager.unit))
  return at === -1 || at >= MOST_DRAWN ? 'port' : `s${at}`
}

/** Mermaid has a language of its own inside quotes: only what names are made of is left. */
function label(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N} .:@/,_-]/gu, '_')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}
