import type { PortSexagesimal } from '../model/file-finding.ts'
import { faultsOf } from './faults.ts'
import type { FileEvidence } from './file-evidence.ts'

export function portSexagesimal({ files }: FileEvidence): PortSexagesimal[] {
  return faultsOf(files, 'port-sexagesimal').map((fault) => ({ kind: 'port-sexagesimal', fault }))
}
