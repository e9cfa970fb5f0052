import { rangesOf } from '../model/about.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import type { Holder, Manager } from '../model/holder.ts'
import type { Lease } from '../model/lease.ts'
import type { Listener } from '../model/listener.ts'
import { type PortRange, portsOf, rangeSize } from '../model/port.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Outcome } from '../model/resolution.ts'
import { rivalsOf } from '../model/rival.ts'
import { formatKept, formatRef, nameOf, type Service, type ServicePair } from '../model/service.ts'
import { conflictsOf } from './build.ts'
import { docsOf } from './kinds.ts'
import { metNeeds } from './met-needs.ts'
import { reasonOf } from './outcome-words.ts'
import type { JsonFinding, JsonHolder, JsonPair, JsonReport, JsonService } from './report-shape.ts'
import { messageOf } from './words.ts'

/** The report as JSON v1. */
export function toJsonReport(report: Report): JsonReport {
  return {
    version: 1,
    ok: report.ok,
    conflicts: conflictsOf(report),
    ports: portMap(report),
    remapped: remapMap(report),
    leases: report.leases.map(toJsonLease),
    reserved: report.reservation?.own ?? [],
    requirements: report.requirements.map((requirement) => toJsonRequirement(requirement, report)),
    findings: report.findings.map(toJsonFinding),
    services: report.services.map(toJsonService),
    outcomes: report.outcomes.map(toJsonOutcome),
    gaps: report.gaps,
  }
}

/** Name to port; a range is an array. */
export function portMap(report: Report): Record<string, Ports> {
  return Object.fromEntries(metNeeds(report).map(({ name, range }) => [name, portsIn(range)]))
}

/** Name to what was asked for and what was got. */
export function remapMap({ moves }: Report): Record<string, { from: Ports; to: Ports }> {
  return Object.fromEntries(
    moves.map(({ requirement, from }) => [from.name, { from: portsIn(from.range), to: portsIn(requirement.range) }]),
  )
}

type Ports = number | number[]

function portsIn(range: PortRange): Ports {
  return rangeSize(range) === 1 ? range.low : [...portsOf(range)]
}

export function toJsonLease({ name, range, isHeld }: Lease): JsonReport['leases'][number] {
  return { service: name, ...(rangeSize(range) === 1 ? { port: range.low } : { range }), isHeld }
}

function toJsonRequirement(requirement: Requirement, report: Report): JsonReport['requirements'][number] {
  const { name, protocol, address, range, optional, expect, by, origin } = requirement
  const ports = rangeSize(range) === 1 ? { port: range.low } : { range }
  const expected = defined({ expect, by: by && formatRef(by) })
  const status = report.statuses.get(requirement) ?? 'unknown'
  const own = report.own.get(requirement) ?? []
  const leased = own.flatMap(withPort)
  const up = report.up.get(requirement)
  const alreadyUp = up?.flatMap(withPort)
  return { name, protocol, address, ...ports, optional, ...expected, status, leased, ...defined({ alreadyUp }), origin }
}

function withPort(listener: Listener): (JsonHolder & { port: number })[] {
  return toJsonHolders(listener).map((holder) => ({ port: listener.endpoint.port, ...holder }))
}

export function toJsonFinding({ finding, severity, ignored, remedies }: ReportedFinding): JsonFinding {
  return {
    kind: finding.kind,
    severity,
    ignored,
    message: messageOf(finding),
    ...aboutRequirement(finding),
    ...aboutPorts(finding),
    holders: 'listeners' in finding ? finding.listeners.flatMap(toJsonHolders) : [],
    ...aboutServices(finding),
    ...aboutRivals(finding),
    remedies: remedies.map(toJsonRemedy),
    docs: docsOf(finding.kind),
  }
}

function toJsonOutcome(outcome: Outcome): JsonReport['outcomes'][number] {
  const { returned: _, reason: __, ...rest } = outcome
  return { ...rest, ...defined({ reason: reasonOf(outcome) }) }
}

function toJsonRemedy({ way: _, ...remedy }: Remedy): JsonFinding['remedies'][number] {
  return remedy
}

function aboutRequirement(finding: Finding): Partial<JsonFinding> {
  if (finding.kind === 'range-exhausted') {
    const { name, origin } = finding.shortage.demand
    return { service: name, origin, counts: finding.shortage.counts }
  }
  if ('fault' in finding) return { service: finding.fault.service, origin: finding.fault.origin }
  if (!('requirement' in finding)) return {}
  const { name, protocol, address, origin } = finding.requirement
  return { service: name, protocol, address, origin }
}

function aboutPorts(finding: Finding): Partial<JsonFinding> {
  const ranges = rangesOf(finding)
  const [first] = ranges
  if (first === undefined) return {}
  return ranges.length === 1 && rangeSize(first) === 1 ? { port: first.low } : { ranges }
}

function aboutServices(finding: Finding): Partial<JsonFinding> {
  if (finding.kind === 'service-restarting') {
    return { services: [nameOf(finding.service)], dependents: finding.dependents.map(nameOf) }
  }
  if (finding.kind !== 'service-duplicated') return {}
  const { sides, winner, dependents, clash, basis, pair } = finding
  const services = sides.map(nameOf)
  return {
    services,
    dependents: dependents.map(nameOf),
    clash,
    basis,
    ...defined({ winner: winner && nameOf(winner), pair: pair && toJsonPair(pair) }),
  }
}

function toJsonPair({ name, ports, runBy, keep, origin }: ServicePair): JsonPair {
  return { name, ports, runBy: runBy.map(formatRef), origin, ...defined({ keep: keep && formatKept(keep) }) }
}

function toJsonService(service: Service): JsonService {
  const { manager, container, state, claims, endpoints, ...rest } = service
  const { since, startsAtBoot, isMasked, restarts, failure, product } = rest
  return {
    ref: nameOf(service),
    state,
    claims,
    endpoints,
    ...defined({ manager: said(manager), container: withoutUid(container), since, startsAtBoot, isMasked }),
    ...defined({ restarts, failure, product: product?.name }),
  }
}

function aboutRivals(finding: Finding): Partial<JsonFinding> {
  const rivals = finding.kind === 'port-in-use' ? rivalsOf(finding.listeners) : []
  if (rivals.length === 0) return {}
  return { rivals: rivals.map(({ manager, ...rest }) => ({ manager: saidOf(manager), ...rest })) }
}

/** A socket that nobody has open any more is a holder too: the kernel. */
function toJsonHolders({ endpoint, state, holders, peer, secondsLeft }: Listener): JsonHolder[] {
  const place = { address: endpoint.address, state }
  if (holders.length > 0) return holders.map((holder) => ({ ...place, ...toJsonHolder(holder) }))
  const left = secondsLeft === undefined ? '' : `, for ${secondsLeft} s more`
  return [{ ...place, unknown: `a connection to ${peer ?? 'nobody'} that only the kernel still has${left}` }]
}

/** What would show it is told with the gap. */
function toJsonHolder({ process, container, manager, shownBy: _, ...rest }: Holder): JsonHolder {
  return {
    ...rest,
    ...defined({ process: withoutKin(process), container: withoutUid(container), manager: said(manager) }),
  }
}

function withoutKin(
  process: Holder['process'],
): Omit<NonNullable<Holder['process']>, 'uid' | 'parent' | 'master'> | undefined {
  if (process === undefined) return undefined
  const { uid: _, parent: __, master: ___, ...rest } = process
  return rest
}

/** A uid is for the commands; a reader has the name. */
function withoutUid<Part extends { uid?: number }>(part: Part | undefined): Omit<Part, 'uid'> | undefined {
  return part === undefined ? undefined : named(part)
}

/** Which start of it that was is for whoever is about to stop it. */
function said(manager: Manager | undefined): Omit<Manager, 'uid' | 'invocation'> | undefined {
  return manager === undefined ? undefined : saidOf(manager)
}

function saidOf({ invocation: _, isLinkedOtherwise: __, ...manager }: Manager): Omit<Manager, 'uid' | 'invocation'> {
  return named(manager)
}

function named<Part extends { uid?: number }>({ uid: _, ...rest }: Part): Omit<Part, 'uid'> {
  return rest
}
