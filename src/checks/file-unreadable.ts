import type { FileUnreadable } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function fileUnreadable({ files }: FileEvidence): FileUnreadable[] {
  return faultsOf(files, 'file-unreadable').map((fault) => ({ kind: 'file-unreadable', fault }))
}
