import { type Address, ANY_ADDRESS, addressesOverlap } from '../../model/address.ts'
import type { Endpoint, Protocol } from '../../model/endpoint.ts'
import { intersectRanges, isInRange, type PortRange, subtractRanges } from '../../model/port.ts'
import type { Claim, Confidence, Service } from '../../model/service.ts'
import { isRefused } from '../../model/trouble.ts'

/** Ports that a service has, or would take. `real`: it has them now. */
export interface Stake {
  protocol: Protocol
  address: Address
  range: PortRange
  confidence: Confidence | 'real'
  /** Nothing of its own says so: its kind does. */
  isHabit?: boolean
  /** A variable alone says so, which other programs of one environment have too. */
  isOfEnvironment?: boolean
}

/**
 * What it has, and what it says beyond that; what its kind does only where it was not told otherwise. A port that it
 * has is no claim any more: it has it at the address that it has it at.
 */
export function stakesOf(service: Service): Stake[] {
  const claimed = service.claims.flatMap((claim) => withoutOwn(stakeOf(claim), service.endpoints))
  const told = [...service.endpoints.map(stakeAt), ...claimed.filter(isKnown)]
  const refused = refusedPorts(service)
  // Who was refused the port of its kind takes the ports of its kind.
  const isOfKind = refused.every(({ range }) => claimed.some((one) => isInRange(range.low, one.range)))
  return told.length > 0 || !isOfKind ? [...told, ...refused] : [...claimed, ...refused]
}

export function isKnown({ confidence }: Stake): boolean {
  return confidence !== 'guess'
}

function stakeAt({ protocol, address, port }: Endpoint): Stake {
  return { protocol, address, range: { low: port, high: port }, confidence: 'real' }
}

/** A number alone means TCP. */
function stakeOf({ protocol = 'tcp', address, range, confidence, source }: Claim): Stake {
  const isHabit = source === 'default-port'
  return { protocol, address, range, confidence, isHabit, isOfEnvironment: source === 'environment' }
}

function withoutOwn(stake: Stake, endpoints: readonly Endpoint[]): Stake[] {
  const own = endpoints.filter(({ protocol, port }) => protocol === stake.protocol && isInRange(port, stake.range))
  const holes = own.map(({ port }) => ({ low: port, high: port }))
  return subtractRanges(stake.range, holes).map((range) => ({ ...stake, range }))
}

/** Who was refused a port wants it, whatever else it says. */
function refusedPorts(service: Service): Stake[] {
  const { failure, endpoints, claims } = service
  if (!isRefused(service)) return []
  const isClaimed = (port: number) => claims.some((one) => one.confidence !== 'guess' && isInRange(port, one.range))
  const ports = failure?.ports.filter((port) => !isClaimed(port) && !endpoints.some((own) => own.port === port)) ?? []
  return ports.map((port) => ({
    protocol: 'tcp',
    address: ANY_ADDRESS,
    range: { low: port, high: port },
    confidence: 'likely',
  }))
}

/** The ports that two of them are about. */
export function overlapOf(one: Stake, other: Stake): PortRange | undefined {
  const canMeet = one.protocol === other.protocol && addressesOverlap(one.address, other.address)
  return canMeet ? intersectRanges(one.range, other.range) : undefined
}

export function isAt({ protocol, address, port }: Endpoint, stake: Stake): boolean {
  return protocol === stake.protocol && isInRange(port, stake.range) && addressesOverlap(address, stake.address)
}
