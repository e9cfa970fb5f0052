import { endpointsOverlap } from '../model/endpoint.ts'
import type {
  AddressUnavailable,
  Finding,
  HostUnreadable,
  PortDeclaredTwice,
  PortEphemeral,
  PortInUse,
  PortLingering,
  PortPrivileged,
  PortShared,
} from '../model/finding.ts'
import { isIdle, isLeased } from '../model/listener.ts'
import { formatRange, rangeSize } from '../model/port.ts'
import { formatOrigin } from '../model/requirement.ts'
import { rivalsOf } from '../model/rival.ts'
import { describeDuplicate } from './duplicate-words.ts'
import { describeMissing, describeWrong } from './expectation-words.ts'
import { describeFile } from './file-words.ts'
import { describeListeners } from './holder-words.ts'
import { describeRemap, describeShortage, describeTaken, useOf } from './lease-words.ts'
import { formatPlace, labelOf, portLabel } from './place-words.ts'
import { describeLeaked } from './post-words.ts'
import { describeRivals } from './rival-words.ts'
import { describeRestarting } from './service-words.ts'

/** A finding in one sentence: what, who, since when. Holds foreign text as it is: neutralise it on the way out. */
export function messageOf(finding: Finding): string {
  switch (finding.kind) {
    case 'port-in-use':
      return inUse(finding)
    case 'port-lingering':
      return lingering(finding)
    case 'port-shared':
      return shared(finding)
    case 'port-declared-twice':
      return declaredTwice(finding)
    case 'port-privileged':
      return privileged(finding)
    case 'port-ephemeral':
      return ephemeral(finding)
    case 'address-unavailable':
      return unavailable(finding)
    case 'service-duplicated':
      return describeDuplicate(finding)
    case 'service-restarting':
      return describeRestarting(finding)
    case 'not-listening':
      return describeMissing(finding)
    case 'wrong-holder':
      return describeWrong(finding)
    case 'lease-taken':
      return describeTaken(finding)
    case 'port-remapped':
      return describeRemap(finding)
    case 'range-exhausted':
      return describeShortage(finding)
    case 'port-leaked':
      return describeLeaked(finding)
    case 'file-unreadable':
    case 'port-unknown':
    case 'port-invalid':
    case 'port-sexagesimal':
    case 'port-unreachable':
    case 'port-overwritten':
    case 'port-fixed':
    case 'port-unsafe':
    case 'port-borrowed':
      return describeFile(finding)
    case 'host-unreadable':
      return unreadable(finding)
  }
}

function endpointLabel({ requirement, ...place }: PortInUse | PortLingering | PortShared): string {
  return portLabel(formatPlace(place), requirement)
}

function inUse(finding: PortInUse): string {
  const { listeners, endpoint, range } = finding
  return `${endpointLabel(finding)} ${range === undefined ? 'is' : 'are'} ${useOf(listeners, endpoint)}${describeRivals(rivalsOf(listeners))}`
}

function lingering(finding: PortLingering): string {
  const { endpoint } = finding
  const listeners = finding.listeners.filter((listener) => !isLeased(listener))
  const who =
    listeners.length === 0
      ? 'a socket is bound to it and does not listen'
      : `${listeners.every(isIdle) ? 'held by' : 'left over is'} ${describeListeners(listeners, endpoint)}`
  return `${endpointLabel(finding)} is free only for a server that sets SO_REUSEADDR: ${who}`
}

function shared(finding: PortShared): string {
  const { listeners, endpoint } = finding
  const who = describeListeners(listeners, endpoint) || 'a socket that cannot be seen'
  const isNeighbour =
    listeners.length > 0 && !listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint))
  return isNeighbour
    ? `${endpointLabel(finding)} is free, but the same number answers on other addresses: ${who}`
    : `${endpointLabel(finding)} has a receiver already, and a server can join it only with SO_REUSEADDR; each datagram then reaches one of them: ${who}`
}

function declaredTwice({ requirement, earlier, range, apart }: PortDeclaredTwice): string {
  const ports = rangeSize(range) === 1 ? `port ${range.low}` : `ports ${formatRange(range)}`
  const [first, second] = [formatOrigin(earlier.origin), formatOrigin(requirement.origin)]
  const places = first === second ? '' : ` (${first} and ${second})`
  const both = `${labelOf(earlier)} and ${labelOf(requirement)} both ask for ${ports}/${requirement.protocol}`
  if (apart === undefined) return `${both}: only one can have it${places}`
  const more = apart.more === 0 ? '' : `; ${apart.more} more ask${apart.more === 1 ? 's' : ''} for it`
  return `${both}, in two projects that cannot both be up on one host${places}${more}`
}

function privileged({ requirement, range, errno, unprivilegedStart }: PortPrivileged): string {
  const why =
    range.low < unprivilegedStart
      ? `ports below ${unprivilegedStart} need a privilege`
      : 'a security policy of this machine does not allow it'
  return `${portLabel(`${formatRange(range)}/${requirement.protocol}`, requirement)} may not be bound by this user (${errno}): ${why}`
}

function ephemeral({ requirement, ranges, ephemeral, lease, unreserved, systems }: PortEphemeral): string {
  const [first] = ranges
  const ports = ranges.map(formatRange).join(', ')
  const refused = unreserved === undefined ? '' : `; it could not be reserved: ${unreserved.failed}`
  if (lease === 'held') {
    return `${labelOf(requirement)}: the kernel gives ports of ${formatRange(ephemeral)} to outgoing connections; ${ports} is held until the lease ends, so it goes to none of them${refused}`
  }
  const parity = rangeSize(requirement.range) === 1 && first !== undefined && first.low % 2 === ephemeral.low % 2
  const whose = systems === undefined ? '' : ` of ${systems.join(', ')}`
  return `${labelOf(requirement)}: the kernel may give ${ports} to any outgoing connection (ephemeral range ${formatRange(ephemeral)}${whose})${parity ? ', and it takes numbers like this one first' : ''}${lease === 'listed' ? ', which a lease without hold does not prevent' : ''}: it will fail now and then${refused}`
}

function unavailable({ requirement, errno }: AddressUnavailable): string {
  return `${labelOf(requirement)}: ${whyUnavailable(requirement.address, errno)} (${errno})`
}

function whyUnavailable(address: string, errno: string): string {
  if (errno === 'EAFNOSUPPORT') return 'this machine has no IPv6'
  if (errno === 'EINVAL' && address.startsWith('fe80:'))
    return `a link-local address needs its interface, as in [fe80::1%eth0], and ${address} names none that is here`
  return `no interface of this machine has the address ${address}`
}

function unreadable({ gap }: HostUnreadable): string {
  return `could not see ${gap.subject}: ${gap.reason}`
}
