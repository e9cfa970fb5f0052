import type { PortInUse } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function portInUse({ judged }: Evidence): PortInUse[] {
  return judged
    .filter(({ verdict }) => verdict === 'in-use')
    .map(({ requirement, endpoint, blockers, own }) => ({
      kind: 'port-in-use',
      requirement,
      endpoint,
      listeners: [...blockers, ...own],
    }))
}
