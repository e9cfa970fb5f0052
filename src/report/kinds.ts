import type { Finding, FindingKind, ServiceRestarting } from '../model/finding.ts'
import type { Policy, Severity } from '../model/options.ts'
import { isAcute, isLooping } from '../model/trouble.ts'

interface KindInfo {
  title: string
  severity: Severity
}

/** Title and severity of each kind stand here and nowhere else; its page is docs/findings/<kind>.md. */
export const KINDS: Record<FindingKind, KindInfo> = {
  'port-in-use': { title: 'Port in use', severity: 'error' },
  'port-lingering': { title: 'Port lingering', severity: 'warning' },
  'port-shared': { title: 'Port shared', severity: 'warning' },
  'port-declared-twice': { title: 'Port declared twice', severity: 'error' },
  'port-privileged': { title: 'Port privileged', severity: 'error' },
  'port-ephemeral': { title: 'Port in the ephemeral range', severity: 'warning' },
  'address-unavailable': { title: 'Address unavailable', severity: 'error' },
  'service-duplicated': { title: 'Service run twice', severity: 'error' },
  'service-restarting': { title: 'Service restarting', severity: 'error' },
  'not-listening': { title: 'Not listening', severity: 'error' },
  'wrong-holder': { title: 'Wrong holder', severity: 'error' },
  'lease-taken': { title: 'Lease taken', severity: 'error' },
  'port-remapped': { title: 'Port remapped', severity: 'notice' },
  'range-exhausted': { title: 'Range exhausted', severity: 'error' },
  'file-unreadable': { title: 'File not understood', severity: 'warning' },
  'port-unknown': { title: 'Port not known', severity: 'notice' },
  'port-invalid': { title: 'Port invalid', severity: 'error' },
  'port-sexagesimal': { title: 'Port read in base 60', severity: 'warning' },
  'port-unreachable': { title: 'Port not reachable', severity: 'warning' },
  'port-overwritten': { title: 'Port overwritten', severity: 'warning' },
  'port-fixed': { title: 'Port fixed for several', severity: 'warning' },
  'port-unsafe': { title: 'Port refused by browsers', severity: 'warning' },
  'port-borrowed': { title: 'Port of another product', severity: 'notice' },
  'port-leaked': { title: 'Port leaked', severity: 'warning' },
  'host-unreadable': { title: 'Host unreadable', severity: 'notice' },
}

const FIRST_UNASSIGNED = 1_024

/** What a finding weighs: less for an optional need, more where a port cannot be judged at all, or the user says so. */
export function severityOf(finding: Finding, { leaks }: Pick<Policy, 'leaks'>): Severity {
  const { severity } = KINDS[finding.kind]
  if (finding.kind === 'host-unreadable') return finding.gap.affects === 'verdict' ? 'error' : severity
  if (finding.kind === 'service-duplicated') return finding.clash === 'dormant' ? 'warning' : severity
  if (finding.kind === 'service-restarting') return isUrgent(finding) ? severity : 'warning'
  if ('fault' in finding) return severity
  // Who publishes 22, 25 or 53 has hardly a browser in mind.
  if (finding.kind === 'port-unsafe' && finding.ranges.every(({ high }) => high < FIRST_UNASSIGNED)) return 'notice'
  // Nobody says that both ever run at once.
  if ('apart' in finding) return 'notice'
  // Whoever has asked for more than a lease is warned that he has not got it.
  if (finding.kind === 'port-ephemeral' && finding.lease === 'held' && finding.unreserved === undefined) return 'notice'
  if (finding.kind === 'port-leaked') return leaks === 'fail' ? 'error' : severity
  const { optional } = 'shortage' in finding ? finding.shortage.demand : finding.requirement
  return optional && severity === 'error' ? 'warning' : severity
}

/** Who has given up is not in the way of anybody, and nobody is in its way any more. */
function isUrgent({ service, listeners }: ServiceRestarting): boolean {
  return isLooping(service) || (isAcute(service) && listeners.length > 0)
}

export function docsOf(kind: FindingKind): string {
  return `docs/findings/${kind}.md`
}
