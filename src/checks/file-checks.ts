import type { FileFinding } from '../model/file-finding.ts'
import type { Finding } from '../model/finding.ts'
import { formatOrigin } from '../model/requirement.ts'
import type { Declared, FileEvidence } from './file-evidence.ts'
import { fileUnreadable } from './file-unreadable.ts'
import { portBorrowed } from './port-borrowed.ts'
import { ephemeralByDefault } from './port-ephemeral.ts'
import { portFixed } from './port-fixed.ts'
import { portInvalid } from './port-invalid.ts'
import { portOverwritten } from './port-overwritten.ts'
import { portSexagesimal } from './port-sexagesimal.ts'
import { portUnknown } from './port-unknown.ts'
import { portUnreachable } from './port-unreachable.ts'
import { portUnsafe } from './port-unsafe.ts'
import { clashesOf } from './worlds.ts'

type Kind = FileFinding['kind']

/** The registry, in the order findings are told. A kind without a check does not compile. */
const CHECKS: { [One in Kind]: (evidence: FileEvidence) => Extract<FileFinding, { kind: One }>[] } = {
  'file-unreadable': fileUnreadable,
  'port-unknown': portUnknown,
  'port-invalid': portInvalid,
  'port-sexagesimal': portSexagesimal,
  'port-overwritten': portOverwritten,
  'port-fixed': portFixed,
  'port-unreachable': portUnreachable,
  'port-unsafe': portUnsafe,
  'port-borrowed': portBorrowed,
}

/** A file that others include is read with each of them, and by itself. */
function onceEach(declared: readonly Declared[]): Declared[] {
  const known = new Map<string, Declared>()
  for (const one of declared) {
    const { service, protocol, origin } = one.declaration
    const key = `${service} ${formatOrigin(origin)}/${protocol}`
    if (!known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

/** What is wrong with ports as files declare them. */
export function runFileChecks(evidence: FileEvidence): Finding[] {
  const declared = onceEach(evidence.declared)
  const ephemeral = declared.flatMap(({ requirement }) => ephemeralByDefault(requirement) ?? [])
  const once = { ...evidence, declared }
  const found = Object.values(CHECKS).flatMap((check): Finding[] => check(once))
  return [...clashesOf(evidence.declared), ...found, ...ephemeral]
}
