import type { PortUnsafe } from '../model/file-finding.ts'
import { joinPorts, portsOf } from '../model/port.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portUnsafe({ declared, unsafe }: FileEvidence): PortUnsafe[] {
  return declared.flatMap(({ requirement }) => {
    const isRefused = (port: number) => requirement.protocol === 'tcp' && unsafe[port] === 1
    const ranges = joinPorts([...portsOf(requirement.range)].filter(isRefused))
    return ranges.length === 0 ? [] : [{ kind: 'port-unsafe', requirement, ranges }]
  })
}
