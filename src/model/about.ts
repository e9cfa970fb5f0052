import type { Finding } from './finding.ts'
import type { PortRange } from './port.ts'
import type { Origin } from './requirement.ts'
import type { Service } from './service.ts'

/** The services a finding is about. */
export function servicesOf(finding: Finding): Service[] {
  if (finding.kind === 'service-duplicated') return [...finding.sides, ...finding.dependents]
  return finding.kind === 'service-restarting' ? [finding.service, ...finding.dependents] : []
}

/** The ports a finding is about; empty where it is about the machine. */
export function rangesOf(finding: Finding): PortRange[] {
  if (finding.kind === 'port-in-use' && finding.range !== undefined) return [finding.range]
  if ('endpoint' in finding) return [{ low: finding.endpoint.port, high: finding.endpoint.port }]
  if ('disputed' in finding) return finding.disputed.map(({ range }) => range)
  if ('service' in finding) return portsNamedBy(finding.service)
  if (finding.kind === 'port-remapped') return [finding.from.range]
  if (finding.kind === 'range-exhausted') return finding.shortage.ranges
  if ('fault' in finding) return []
  if (finding.kind === 'port-borrowed') return [{ low: finding.port, high: finding.port }]
  if ('ranges' in finding) return finding.ranges
  if ('range' in finding) return [finding.range]
  return 'requirement' in finding ? [finding.requirement.range] : []
}

function portsNamedBy({ failure }: Service): PortRange[] {
  return (failure?.ports ?? []).map((port) => ({ low: port, high: port }))
}

/** Where what a finding is about was asked for. */
export function placeOf(finding: Finding): Origin {
  if (finding.kind === 'range-exhausted') return finding.shortage.demand.origin
  if ('fault' in finding) return finding.fault.origin
  return 'requirement' in finding ? finding.requirement.origin : {}
}
