import { addressOf, kindOfHost, type Place } from '../formats/place.ts'
import { looksLikePort, type NameMeaning } from '../knowledge/port-names.ts'
import { PRODUCTS } from '../knowledge/products.ts'
import { ANY_ADDRESS } from '../model/address.ts'
import { defined } from '../model/defined.ts'
import type { Claim, ClaimSource, Confidence } from '../model/service.ts'

/** How a place is told. */
interface Telling {
  meaning: NameMeaning
  source: ClaimSource
}

/** Schemes of those who serve; a `redis://` is where one connects to. */
const SCHEMES: ReadonlySet<string> = new Set([
  ...['http', 'https', 'tcp', 'tcp4', 'tcp6', 'udp', 'udp4', 'udp6', 'tls', 'ssl', 'ws', 'wss', 'grpc', 'h2c', 'ldap'],
  ...['ldaps', 'mqtt', 'net.tcp'],
])

/** The claim that a place is, or undefined where it may as well be that of somebody else. */
export function takePlace(place: Place, { meaning, source }: Telling): Claim | undefined {
  const confidence = confidenceOf(place, meaning, source)
  if (confidence === undefined) return undefined
  const { host, range, protocol } = place
  const address = (host === undefined ? undefined : addressOf(host)) ?? ANY_ADDRESS
  return { address, range, source, confidence: meaning.isVague ? 'guess' : confidence, ...defined({ protocol }) }
}

function confidenceOf(
  place: Place,
  { kind, isListen, isVague }: NameMeaning,
  source: ClaimSource,
): Confidence | undefined {
  const { host, scheme } = place
  if (host === undefined) return ofNumber(place, kind, source)
  if (scheme !== undefined && !SCHEMES.has(scheme.toLowerCase())) return undefined
  const whose = kindOfHost(host)
  if (isListen || whose === 'any') return 'likely'
  if (whose !== 'loopback' || scheme !== undefined || isVague) return undefined
  // Its own server, or one beside it.
  return source === 'environment' || kind === 'host' ? 'guess' : 'likely'
}

function ofNumber({ range }: Place, kind: NameMeaning['kind'], source: ClaimSource): Confidence | undefined {
  if (kind === 'port') return 'likely'
  if (kind === 'host' || !isPlausible(range.low)) return undefined
  return source === 'environment' ? 'guess' : 'likely'
}

export function isPlausible(port: number): boolean {
  return looksLikePort(port, (number) => PRODUCTS.some(({ ports }) => ports.includes(number)))
}
