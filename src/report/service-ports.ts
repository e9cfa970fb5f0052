import { ANY_ADDRESS, formatAddress } from '../model/address.ts'
import type { Endpoint, Protocol } from '../model/endpoint.ts'
import { groupBy } from '../model/group-by.ts'
import { formatRange, isInRange, type PortRange } from '../model/port.ts'
import { formatOrigin } from '../model/requirement.ts'
import type { Claim, Service } from '../model/service.ts'

/** Endpoints as people write them, neighbours together: `6333-6334`, `127.0.0.1:53`, `53/udp`. */
export function placesOf(endpoints: readonly Endpoint[]): string[] {
  const places = onBothFamilies(endpoints).map(({ port, ...rest }) => ({ ...rest, range: { low: port, high: port } }))
  return joined(places).map(placeOf)
}

interface Place {
  protocol?: Protocol
  address: string
  range: PortRange
}

function joined(places: readonly Place[]): Place[] {
  const byPlace = groupBy(places, ({ protocol = 'tcp', address }) => `${protocol} ${address}`)
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group
    const ranges = joinedRanges(group.map(({ range }) => range))
    return first === undefined ? [] : ranges.map((range) => ({ ...first, range }))
  })
}

/** In ascending order, what overlaps or follows on each other as one. */
export function joinedRanges(ranges: readonly PortRange[]): PortRange[] {
  const found: PortRange[] = []
  for (const { low, high } of ranges.toSorted((one, other) => one.low - other.low)) {
    const last = found.at(-1)
    if (last === undefined || last.high + 1 < low) found.push({ low, high })
    else last.high = Math.max(last.high, high)
  }
  return found
}

/** Who has a port of all IPv4 and of all IPv6 addresses has it of all. */
function onBothFamilies(endpoints: readonly Endpoint[]): Endpoint[] {
  const has = (address: string, { protocol, port }: Endpoint) =>
    endpoints.some((one) => one.address === address && one.protocol === protocol && one.port === port)
  return endpoints.map((one) => {
    const isHalf = one.address === '0.0.0.0' || one.address === '::'
    return isHalf && has('0.0.0.0', one) && has('::', one) ? { ...one, address: ANY_ADDRESS } : one
  })
}

function placeOf({ protocol, address, range }: Place): string {
  const host = address === ANY_ADDRESS ? '' : `${formatAddress(address)}:`
  return `${host}${formatRange(range)}${protocol === 'udp' ? '/udp' : ''}`
}

/** Ports that it says it takes and does not have; with a question mark where only programs of its kind do. */
export function wantedPorts({ claims, endpoints }: Service): string[] {
  const wanted = claims.filter((claim) => !endpoints.some((endpoint) => isMet(claim, endpoint)))
  const isGuess = ({ confidence }: Claim) => confidence === 'guess'
  const sure = wanted.filter((claim) => !isGuess(claim))
  const isSure = (claim: Claim) => sure.some((one) => areSamePorts(one, claim))
  const guessed = wanted.filter((claim) => isGuess(claim) && !isSure(claim))
  return [...joined(sure).map(placeOf), ...joined(guessed).map((place) => `${placeOf(place)}?`)]
}

function areSamePorts(one: Claim, other: Claim): boolean {
  const isSame = (one.protocol ?? 'tcp') === (other.protocol ?? 'tcp')
  return isSame && one.range.low <= other.range.low && one.range.high >= other.range.high
}

function isMet({ protocol = 'tcp', range }: Claim, endpoint: Endpoint): boolean {
  return endpoint.protocol === protocol && isInRange(endpoint.port, range)
}

/** Where its claims were read: `/etc/shop.conf:7`, or what kind of claim it is. */
export function claimedPlaces({ claims }: Service): string[] {
  return [...new Set(claims.map(placeOfClaim))]
}

const SOURCES: Record<Claim['source'], string> = {
  socket: 'its socket unit',
  publish: 'its published ports',
  arguments: 'its command line',
  environment: 'its environment',
  'default-port': 'usual port',
}

function placeOfClaim({ origin, source }: Claim): string {
  if (origin === undefined) return SOURCES[source]
  const { column: _, ...place } = origin
  return formatOrigin(place)
}
