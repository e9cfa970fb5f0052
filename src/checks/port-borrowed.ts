import type { PortBorrowed } from '../model/file-finding.ts'
import { rangeSize } from '../model/port.ts'
import type { Declared, FileEvidence } from './file-evidence.ts'

export function portBorrowed(evidence: FileEvidence): PortBorrowed[] {
  return evidence.declared.flatMap((one) => borrowed(one, evidence) ?? [])
}

/** Only of what is known to be another product: a name nobody knows may be anything. */
function borrowed({ declaration, requirement }: Declared, evidence: FileEvidence): PortBorrowed | undefined {
  const { program, range } = declaration
  const own = program === undefined ? undefined : evidence.productOf(program)
  const product = evidence.productAt(range.low)
  if (rangeSize(range) > 1 || own === undefined || product === undefined || product === own) return undefined
  return { kind: 'port-borrowed', requirement, port: range.low, product }
}
