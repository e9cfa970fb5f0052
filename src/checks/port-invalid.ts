import type { PortInvalid } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portInvalid({ files }: FileEvidence): PortInvalid[] {
  return faultsOf(files, 'port-invalid').map((fault) => ({ kind: 'port-invalid', fault }))
}
