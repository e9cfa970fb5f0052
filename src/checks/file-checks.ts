import type { FileFinding } from '../model/file-finding.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { FileEvidence } from './file-evidence.ts'
import { fileUnreadable } from './file-unreadable.ts'
import { portBorrowed } from './port-borrowed.ts'
import { clashesAmong } from './port-declared-twice.ts'
import { ephemeralByDefault } from './port-ephemeral.ts'
import { portFixed } from './port-fixed.ts'
import { portInvalid } from './port-invalid.ts'
import { portOverwritten } from './port-overwritten.ts'
import { portSexagesimal } from './port-sexagesimal.ts'
import { portUnreachable } from './port-unreachable.ts'
import { portUnsafe } from './port-unsafe.ts'

type Kind = FileFinding['kind']

/** The registry, in the order findings are told. A kind without a check does not compile. */
const CHECKS: { [One in Kind]: (evidence: FileEvidence) => Extract<FileFinding, { kind: One }>[] } = {
  'file-unreadable': fileUnreadable,
  'port-invalid': portInvalid,
  'port-sexagesimal': portSexagesimal,
  'port-overwritten': portOverwritten,
  'port-fixed': portFixed,
  'port-unreachable': portUnreachable,
  'port-unsafe': portUnsafe,
  'port-borrowed': portBorrowed,
}

/** What is wrong with ports as files declare them. */
export function runFileChecks(evidence: FileEvidence): Finding[] {
  const groups = groupBy(evidence.declared, ({ declaration }) => declaration.group)
  const clashes = [...groups.values()].flatMap((group) => clashesAmong(group.map(({ requirement }) => requirement)))
  const ephemeral = evidence.declared.flatMap(({ requirement }) => ephemeralByDefault(requirement) ?? [])
  return [...clashes, ...Object.values(CHECKS).flatMap((check): Finding[] => check(evidence)), ...ephemeral]
}
