import type { PortUnreachable } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portUnreachable({ files }: FileEvidence): PortUnreachable[] {
  return faultsOf(files, 'port-unreachable').map((fault) => ({ kind: 'port-unreachable', fault }))
}
