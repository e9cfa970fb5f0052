import type { PortUnsafe } from '../model/file-finding.ts'
import { intersectRanges, rangeSize } from '../model/port.ts'
import { rangesIn } from '../model/port-set.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portUnsafe({ declared, unsafe }: FileEvidence): PortUnsafe[] {
  const refused = rangesIn(unsafe)
  return declared.flatMap(({ requirement }) => {
    const { range, protocol } = requirement
    // Nearly all are one port that is none of them.
    if (protocol === 'udp' || (rangeSize(range) === 1 && unsafe[range.low] !== 1)) return []
    const ranges = refused.flatMap((one) => intersectRanges(one, range) ?? [])
    return ranges.length === 0 ? [] : [{ kind: 'port-unsafe', requirement, ranges }]
  })
}
