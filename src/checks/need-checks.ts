import type { Declaration, PortFile } from '../model/declaration.ts'
import type { Finding } from '../model/finding.ts'
import { portSet } from '../model/port-set.ts'
import type { Declared, FileEvidence } from './file-evidence.ts'
import { portFixed } from './port-fixed.ts'
import { portInvalid } from './port-invalid.ts'
import { portOverwritten } from './port-overwritten.ts'
import { portUnknown } from './port-unknown.ts'
import { portUnreachable } from './port-unreachable.ts'

const CHECKS = [portInvalid, portUnknown, portOverwritten, portUnreachable, portFixed]

/** Why what the files declare cannot be had as it stands there, on no machine. What is only unwise is for lint. */
export function runNeedFileChecks(files: readonly PortFile[]): Finding[] {
  const declared = files.flatMap(({ declarations }) => declarations.map(declaredOf))
  const evidence: FileEvidence = {
    files,
    declared,
    unsafe: portSet([]),
    productAt: () => undefined,
    productOf: () => undefined,
  }
  return CHECKS.flatMap((check): Finding[] => check(evidence))
}

function declaredOf(declaration: Declaration): Declared {
  const { service: name, protocol, address, range, origin } = declaration
  return { declaration, requirement: { name, protocol, address, range, origin, optional: false } }
}
