import type { PortShared } from '../model/finding.ts'
import type { Judged } from '../model/verdict.ts'
import type { Evidence } from './evidence.ts'

export function portShared({ judged }: Evidence): PortShared[] {
  return judged.flatMap((one): PortShared[] => {
    const listeners = sharers(one)
    const { requirement, endpoint } = one
    return listeners === undefined ? [] : [{ kind: 'port-shared', requirement, endpoint, listeners }]
  })
}

/** Who else would be reached on the port; undefined where it is not a matter of sharing. */
function sharers({ verdict, endpoint, blockers, neighbours }: Judged): Judged['blockers'] | undefined {
  if (verdict === 'reuse-only' && endpoint.protocol === 'udp') return blockers
  return verdict === 'usable' && neighbours.length > 0 ? neighbours : undefined
}
