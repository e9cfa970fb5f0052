import { addressesOverlap } from '../model/address.ts'
import type { PortDeclaredTwice } from '../model/finding.ts'
import { intersectRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Evidence } from './evidence.ts'

export function portDeclaredTwice({ requirements }: Evidence): PortDeclaredTwice[] {
  return requirements.flatMap((requirement, index) =>
    requirements.slice(0, index).flatMap((earlier) => clash(earlier, requirement)),
  )
}

function clash(earlier: Requirement, requirement: Requirement): PortDeclaredTwice[] {
  const meets = earlier.protocol === requirement.protocol && addressesOverlap(earlier.address, requirement.address)
  const range = meets ? intersectRanges(earlier.range, requirement.range) : undefined
  return range === undefined ? [] : [{ kind: 'port-declared-twice', requirement, earlier, range }]
}
