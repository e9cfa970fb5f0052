import { placeOf } from '../model/about.ts'
import { type Endpoint, formatEndpoint } from '../model/endpoint.ts'
import type { Finding } from '../model/finding.ts'
import { type PortRange, rangeSize } from '../model/port.ts'
import { formatNeed, formatOrigin, type Requirement } from '../model/requirement.ts'

/** `redis (6379)`, or the need alone where it has no other name. */
export function labelOf(requirement: Requirement): string {
  const need = formatNeed(requirement)
  return requirement.name === need ? need : `${requirement.name} (${need})`
}

/** `6379/tcp (redis)`, or the port alone where the need has no other name. */
export function portLabel(port: string, requirement: Requirement): string {
  return requirement.name === formatNeed(requirement) ? port : `${port} (${requirement.name})`
}

/** `6333-6334, 6336/tcp` */
export function placesOf(ranges: readonly PortRange[], { address, protocol }: Requirement): string {
  return `${ranges.map((range) => formatNeed({ address, range, protocol: 'tcp' })).join(', ')}/${protocol}`
}

/** `6333/tcp`, `127.0.0.1:6333-6336/tcp`: a port, or several of its address. */
export function formatPlace({ endpoint, range }: { endpoint: Endpoint; range?: PortRange }): string {
  if (range === undefined) return formatEndpoint(endpoint)
  const { address, protocol } = endpoint
  return `${formatNeed({ address, range, protocol: 'tcp' })}/${protocol}`
}

/** `6333/tcp (qdrant)` */
export function labelled(ports: string, requirement: Requirement): string {
  const isNamed = rangeSize(requirement.range) > 1 || requirement.name !== formatNeed(requirement)
  return isNamed ? `${ports} (${requirement.name})` : ports
}

/** `compose.yaml:6:10: `, where a file asks for what the finding is about. */
export function inFile(finding: Finding): string {
  const { input: _, ...origin } = placeOf(finding)
  return origin.file === undefined ? '' : `${formatOrigin(origin)}: `
}
