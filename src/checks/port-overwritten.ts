import type { PortOverwritten } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portOverwritten({ files }: FileEvidence): PortOverwritten[] {
  return faultsOf(files, 'port-overwritten').map((fault) => ({ kind: 'port-overwritten', fault }))
}
