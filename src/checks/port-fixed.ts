import type { PortFixed } from '../model/file-finding.ts'
import { rangeSize } from '../model/port.ts'
import type { Declared, FileEvidence } from './file-evidence.ts'

export function portFixed({ declared }: FileEvidence): PortFixed[] {
  return declared.flatMap((one) => {
    const { copies } = one.declaration
    if (copies === undefined || hasRoom(one)) return []
    return [{ kind: 'port-fixed', requirement: one.requirement, copies }]
  })
}

/** Each of them gets a port of its own. */
function hasRoom({ declaration }: Declared): boolean {
  const { isAnyOf = false, range, copies } = declaration
  return isAnyOf && copies?.count !== undefined && rangeSize(range) >= copies.count
}
