import type { PortUnknown } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portUnknown({ files }: FileEvidence): PortUnknown[] {
  return faultsOf(files, 'port-unknown').map((fault) => ({ kind: 'port-unknown', fault }))
}
