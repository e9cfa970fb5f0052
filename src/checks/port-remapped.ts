import type { PortRemapped } from '../model/lease-finding.ts'
import type { Evidence } from './evidence.ts'

export function portRemapped({ moves }: Evidence): PortRemapped[] {
  return moves.map(({ requirement, from, judged }) => ({
    kind: 'port-remapped',
    requirement,
    from,
    verdicts: [...new Set(judged.map(({ verdict }) => verdict))],
    listeners: judged.flatMap(({ blockers, own }) => [...blockers, ...own]),
  }))
}
