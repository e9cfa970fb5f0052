import type { Finding } from '../model/finding.ts'
import { isIgnored } from '../model/ignore.ts'
import type { Evidence } from './evidence.ts'
import { fold } from './fold.ts'
import { type Checks, runChecks, type ServiceKind } from './index.ts'
import { serviceDuplicated } from './service-duplicated.ts'
import { serviceRestarting } from './service-restarting.ts'

const CHECKS: Checks<ServiceKind> = {
  'service-duplicated': serviceDuplicated,
  'service-restarting': serviceRestarting,
}

/** All checks, those of services too: what has one root is one finding. */
export function runServiceChecks(evidence: Evidence): Finding[] {
  const ofServices = Object.values(CHECKS).flatMap((check): Finding[] => check(evidence))
  const [unreadable, others] = split(runChecks(evidence))
  const findings = [...others, ...ofServices, ...unreadable]
  return fold(findings, (finding) => evidence.ignore.some((rule) => isIgnored(finding, rule)))
}

/** What could not be seen is told last. */
function split(findings: readonly Finding[]): [unreadable: Finding[], others: Finding[]] {
  const isUnreadable = ({ kind }: Finding) => kind === 'host-unreadable'
  return [findings.filter(isUnreadable), findings.filter((finding) => !isUnreadable(finding))]
}
