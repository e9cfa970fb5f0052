import { ANY_ADDRESS, formatAddress } from '../model/address.ts'
import type { Endpoint, Protocol } from '../model/endpoint.ts'
import { groupBy } from '../model/group-by.ts'
import { formatRange, isInRange, type PortRange } from '../model/port.ts'
import { formatOrigin } from '../model/requirement.ts'
import type { Claim, Service } from '../model/service.ts'

/** Endpoints as people write them, neighbours together: `6333-6334`, `127.0.0.1:53`, `53/udp`. */
export function placesOf(endpoints: readonly Endpoint[]): string[] {
  const byPlace = groupBy(onBothFamilies(endpoints), ({ protocol, address }) => `${protocol} ${address}`)
  return [...byPlace.values()].flatMap((group) => {
    const ports = [...new Set(group.map(({ port }) => port))].toSorted((one, other) => one - other)
    const [first] = group
    return first === undefined ? [] : rangesIn(ports).map((range) => placeOf({ ...first, range }))
  })
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

function rangesIn(ports: readonly number[]): PortRange[] {
  const ranges: PortRange[] = []
  for (const port of ports) {
    const last = ranges.at(-1)
    if (last !== undefined && last.high + 1 === port) last.high = port
    else ranges.push({ low: port, high: port })
  }
  return ranges
}

interface Place {
  protocol?: Protocol
  address: string
  range: PortRange
}

function placeOf({ protocol, address, range }: Place): string {
  const host = address === ANY_ADDRESS ? '' : `${formatAddress(address)}:`
  return `${host}${formatRange(range)}${protocol === 'udp' ? '/udp' : ''}`
}

/** Ports that it says it takes and does not have; with a question mark where only programs of its kind do. */
export function wantedPorts({ claims, endpoints }: Service): string[] {
  const wanted = claims.filter((claim) => !endpoints.some((endpoint) => isMet(claim, endpoint)))
  const sure = new Set(wanted.filter(({ confidence }) => confidence !== 'guess').map(portsOf))
  const places = wanted.map((claim) => (claim.confidence === 'guess' ? guessed(claim, sure) : placeOf(claim)))
  return [...new Set(places.filter((place) => place !== undefined))]
}

/** What is known of a port needs no guess. */
function guessed(claim: Claim, sure: ReadonlySet<string>): string | undefined {
  return sure.has(portsOf(claim)) ? undefined : `${placeOf(claim)}?`
}

function portsOf({ protocol = 'tcp', range }: Claim): string {
  return `${formatRange(range)}/${protocol}`
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

export function placeOfClaim({ origin, source }: Claim): string {
  if (origin === undefined) return SOURCES[source]
  const { column: _, ...place } = origin
  return formatOrigin(place)
}
