import type { Finding, FindingKind, FindingOf } from '../model/finding.ts'
import { isIgnored } from '../model/ignore.ts'
import { addressUnavailable } from './address-unavailable.ts'
import type { Evidence } from './evidence.ts'
import { fold } from './fold.ts'
import { hostUnreadable } from './host-unreadable.ts'
import { notListening } from './not-listening.ts'
import { portDeclaredTwice } from './port-declared-twice.ts'
import { portEphemeral } from './port-ephemeral.ts'
import { portInUse } from './port-in-use.ts'
import { portLingering } from './port-lingering.ts'
import { portPrivileged } from './port-privileged.ts'
import { portShared } from './port-shared.ts'
import { serviceDuplicated } from './service-duplicated.ts'
import { serviceRestarting } from './service-restarting.ts'
import { wrongHolder } from './wrong-holder.ts'

/** The registry, in the order findings are told. A kind without a check does not compile. */
const CHECKS: { [Kind in FindingKind]: (evidence: Evidence) => FindingOf<Kind>[] } = {
  'port-in-use': portInUse,
  'address-unavailable': addressUnavailable,
  'port-privileged': portPrivileged,
  'port-declared-twice': portDeclaredTwice,
  'port-lingering': portLingering,
  'port-shared': portShared,
  'port-ephemeral': portEphemeral,
  'service-duplicated': serviceDuplicated,
  'service-restarting': serviceRestarting,
  'not-listening': notListening,
  'wrong-holder': wrongHolder,
  'host-unreadable': hostUnreadable,
}

export function runChecks(evidence: Evidence): Finding[] {
  const findings = Object.values(CHECKS).flatMap((check): Finding[] => check(evidence))
  return fold(findings, (finding) => evidence.ignore.some((rule) => isIgnored(finding, rule)))
}
