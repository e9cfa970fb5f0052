import type { FileFinding } from '../model/file-finding.ts'
import type { Finding, FindingKind, FindingOf } from '../model/finding.ts'
import { addressUnavailable } from './address-unavailable.ts'
import type { Evidence } from './evidence.ts'
import { hostUnreadable } from './host-unreadable.ts'
import { leaseTaken } from './lease-taken.ts'
import { notListening } from './not-listening.ts'
import { portDeclaredTwice } from './port-declared-twice.ts'
import { portEphemeral } from './port-ephemeral.ts'
import { portInUse } from './port-in-use.ts'
import { portLingering } from './port-lingering.ts'
import { portPrivileged } from './port-privileged.ts'
import { portRemapped } from './port-remapped.ts'
import { portShared } from './port-shared.ts'
import { rangeExhausted } from './range-exhausted.ts'
import { wrongHolder } from './wrong-holder.ts'

/** What can be found where services are looked at too. */
export type ServiceKind = 'service-duplicated' | 'service-restarting'
/** What can be found at the end of a job. */
export type PostKind = 'port-leaked'
export type Checks<Kind extends FindingKind> = { [One in Kind]: (evidence: Evidence) => FindingOf<One>[] }

/** The registry, in the order findings are told. A kind without a check does not compile. */
const CHECKS: Checks<Exclude<FindingKind, ServiceKind | PostKind | FileFinding['kind']>> = {
  'port-in-use': portInUse,
  'address-unavailable': addressUnavailable,
  'port-privileged': portPrivileged,
  'port-declared-twice': portDeclaredTwice,
  'port-lingering': portLingering,
  'port-shared': portShared,
  'port-ephemeral': portEphemeral,
  'not-listening': notListening,
  'wrong-holder': wrongHolder,
  'lease-taken': leaseTaken,
  'port-remapped': portRemapped,
  'range-exhausted': rangeExhausted,
  'host-unreadable': hostUnreadable,
}

export function runChecks(evidence: Evidence): Finding[] {
  return Object.values(CHECKS).flatMap((check): Finding[] => check(evidence))
}
