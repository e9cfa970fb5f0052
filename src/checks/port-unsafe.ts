import type { PortUnsafe } from '../model/file-finding.ts'
import { intersectRanges } from '../model/port.ts'
import { rangesIn } from '../model/port-set.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portUnsafe({ declared, unsafe }: FileEvidence): PortUnsafe[] {
  const refused = rangesIn(unsafe)
  return declared.flatMap(({ requirement }) => {
    const ranges = refused.flatMap((one) => intersectRanges(one, requirement.range) ?? [])
    return requirement.protocol === 'udp' || ranges.length === 0 ? [] : [{ kind: 'port-unsafe', requirement, ranges }]
  })
}
