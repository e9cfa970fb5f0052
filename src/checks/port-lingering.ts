import type { PortLingering } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

/** TCP only: a UDP port that can be had with SO_REUSEADDR has a living receiver, which is port-shared. */
export function portLingering({ judged }: Evidence): PortLingering[] {
  return judged
    .filter(({ verdict, endpoint }) => verdict === 'reuse-only' && endpoint.protocol === 'tcp')
    .map(({ requirement, endpoint, blockers, own }) => ({
      kind: 'port-lingering',
      requirement,
      endpoint,
      listeners: [...blockers, ...own],
    }))
}
