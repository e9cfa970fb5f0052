import { servicesOf } from '../model/about.ts'
import type {
  Finding,
  FindingKind,
  NotListening,
  PortInUse,
  ServiceDuplicated,
  ServiceRestarting,
  WrongHolder,
} from '../model/finding.ts'
import type { Manager } from '../model/holder.ts'
import { hasEndpoint, isHolderOf } from '../model/holding.ts'
import { isServing, type Listener } from '../model/listener.ts'
import { isNamedBy, type Service } from '../model/service.ts'
import { isAcute, isReasonOpen, isRefused } from '../model/trouble.ts'
import { isSameManager } from '../model/unit.ts'
import { isDisputed } from './services/disputed.ts'

type Ignored = (finding: Finding) => boolean

/**
 * One finding for one trouble: the one that names its root stays, and what follows from it goes. A need whose port is
 * taken is never hidden by a finding that the user ignores.
 */
export function fold(findings: readonly Finding[], isIgnored: Ignored): Finding[] {
  const clashes = findings.filter((one) => one.kind === 'service-duplicated' && one.clash !== 'dormant')
  const left = withoutCaused(
    findings,
    clashes.filter((one) => !isIgnored(one)),
  )
  const awake = withoutSaid(left, 'service-duplicated', isIgnored)
  const duplicates = awake.filter((one) => one.kind === 'service-duplicated')
  const roots = awake.filter((one) => one.kind !== 'service-restarting' || !duplicates.some((dup) => tells(dup, one)))
  const failing = roots.filter((one) => one.kind === 'service-restarting' && !isIgnored(one))
  const kept = withoutSaid(withoutCaused(roots, failing), 'service-restarting', isIgnored)
  const told = kept.filter((one) => !isIgnored(one)).flatMap(servicesOf)
  return kept.map((one) => {
    if (one.kind === 'service-duplicated')
      return clashes.includes(one) && !isIgnored(one) ? withNeeds(one, findings) : one
    return one.kind === 'port-in-use' ? withoutRivals(one, told) : one
  })
}

function withNeeds(duplicate: ServiceDuplicated, findings: readonly Finding[]): ServiceDuplicated {
  const caused = findings.filter((one) => one.kind === 'port-in-use').filter((one) => isCauseOf(duplicate, one))
  const needs = [...new Set(caused.map(({ requirement }) => requirement))]
  return needs.length === 0 ? duplicate : { ...duplicate, needs }
}

/** Without those of a kind that a need tells as well, where that is heard. */
function withoutSaid(findings: readonly Finding[], kind: FindingKind, isIgnored: Ignored): Finding[] {
  const needs = findings.filter((one) => one.kind === 'port-in-use').filter((one) => !isIgnored(one))
  return findings.filter((one) => one.kind !== kind || !needs.some((need) => saysEnoughOf(need, one)))
}

function withoutCaused(findings: readonly Finding[], causes: readonly Finding[]): Finding[] {
  return findings.filter((one) => !causes.some((cause) => follows(one, cause)))
}

function follows(one: Finding, cause: Finding): boolean {
  if (one.kind === 'port-in-use') return isCauseOf(cause, one)
  if (one.kind === 'wrong-holder') return isAbout(one, cause) && isCauseOf(cause, one)
  return one.kind === 'not-listening' && isMissedBy(one, cause)
}

/** Who is expected is one of those that another finding is about; without a name it may be any of them. */
function isAbout({ requirement: { by } }: WrongHolder, cause: Finding): boolean {
  return by === undefined || servicesOf(cause).some((service) => isNamedBy(service, by))
}

/** Nobody listens because the service that is expected does not stay up. */
function isMissedBy({ requirement: { by } }: NotListening, cause: Finding): boolean {
  if (by === undefined || (cause.kind === 'service-restarting' && !isAcute(cause.service))) return false
  const winner = cause.kind === 'service-duplicated' ? cause.winner : undefined
  return servicesOf(cause).some((service) => service !== winner && isNamedBy(service, by))
}

/** Whether a service does not stay up because of the others that want its ports. */
function tells(duplicate: ServiceDuplicated, { service }: ServiceRestarting): boolean {
  const { sides, dependents, winner, clash, disputed } = duplicate
  if (dependents.includes(service)) return clash !== 'dormant'
  if (!sides.includes(service) || service === winner) return false
  if (clash !== 'now' && winner === undefined) return false
  if (!isRefused(service)) return clash === 'now' || isReasonOpen(service)
  const ports = service.failure?.ports ?? []
  return ports.length === 0 || ports.some((port) => isDisputed({ protocol: 'tcp', address: '*', port }, disputed))
}

function isHeldBy({ endpoint, holders }: Listener, services: readonly Service[]): boolean {
  return services.some(
    (service) => hasEndpoint(service, endpoint) || holders.some((holder) => isHolderOf(holder, service)),
  )
}

/** Whether all that is in the way of a need is there because of what another finding tells. */
function isCauseOf(cause: Finding, need: PortInUse | WrongHolder): boolean {
  const servers = need.listeners.filter(isServing)
  if (servers.length === 0) return false
  if (cause.kind === 'service-duplicated') {
    const { disputed, sides } = cause
    return servers.every((one) => isDisputed(one.endpoint, disputed) && isHeldBy(one, sides))
  }
  if (cause.kind !== 'service-restarting' || !isAcute(cause.service)) return false
  return servers.every((one) => cause.listeners.some((other) => isSameSocket(one, other)))
}

function isSameSocket({ endpoint: one }: Listener, { endpoint: other }: Listener): boolean {
  return one.protocol === other.protocol && one.port === other.port && one.address === other.address
}

/** What lies dormant, or has ended once, beside the need that has been told. What the user has declared is told. */
function saysEnoughOf(need: PortInUse, other: Finding): boolean {
  if (other.kind === 'service-duplicated') {
    const { clash, basis, disputed, sides } = other
    const isSame = need.listeners.some((one) => isDisputed(one.endpoint, disputed) && isHeldBy(one, sides))
    return clash === 'dormant' && basis !== 'declared' && isSame
  }
  return other.kind === 'service-restarting' && !isAcute(other.service) && hasRival(need, other.service)
}

function hasRival({ listeners }: PortInUse, { manager }: Service): boolean {
  return listeners.some(({ rivals = [] }) => rivals.some((rival) => manager && isSameManager(rival.manager, manager)))
}

function withoutRivals(need: PortInUse, told: readonly Service[]): PortInUse {
  const isTold = (manager: Manager) => told.some((one) => one.manager && isSameManager(manager, one.manager))
  const listeners = need.listeners.map(({ rivals = [], ...listener }): Listener => {
    const left = rivals.filter(({ manager }) => !isTold(manager))
    return left.length === 0 ? listener : { ...listener, rivals: left }
  })
  return { ...need, listeners }
}
