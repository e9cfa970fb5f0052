import { type Address, ANY_ADDRESS, parseAddress } from '../model/address.ts'
import { defined } from '../model/defined.ts'
import type { Protocol } from '../model/endpoint.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../model/port.ts'

/** Where words say that somebody listens or is to be found. */
export interface Place {
  range: PortRange
  /** As it stands there; none for a number alone, and empty for `:80`. */
  host?: string
  scheme?: string
  protocol?: Protocol
}

const HOST = String.raw`(\[[\da-f:.%\w]*\]|[*+]|[a-z_][\w.-]*|\d+(?:\.\d+){3})?`
/** `[scheme://][host:]port[-port][/protocol]`, with what a URL may have behind it. */
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\S*))?$`, 'i')
const MOST_CHARACTERS = 300

export function parsePlace(text: string): Place | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const [, scheme, host, low = '', high, rest] = PLACE.exec(text) ?? []
  const range = rangeOf(low, high)
  if (range === undefined || rest === 'sctp') return undefined
  const isBare = !text.includes(':')
  const told = protocolOf(rest) ?? protocolOf(scheme?.replace(/[46]$/, ''))
  // Behind a bare number only a protocol makes sense: `8080/api` is none.
  if (isBare && rest !== undefined && told === undefined) return undefined
  return defined({ range, host: isBare ? undefined : (host ?? ''), scheme, protocol: told })
}

/** Several, with commas or semicolons between; undefined where one is none. */
export function parsePlaces(text: string): Place[] {
  const places = text
    .slice(0, MOST_CHARACTERS * 4)
    .split(/[,;]/)
    .map(parsePlace)
  const known = places.filter((place) => place !== undefined)
  return known.length === places.length ? known : []
}

export function rangeOf(from: string, to: string = from): PortRange | undefined {
  const [low, high] = [Number(from), Number(to)]
  const isRange = /^\d{1,5}$/.test(from) && /^\d{1,5}$/.test(to) && low >= LOWEST_PORT && high <= HIGHEST_PORT
  return isRange && low <= high ? { low, high } : undefined
}

function protocolOf(text: string | undefined): Protocol | undefined {
  const lower = text?.toLowerCase()
  return lower === 'tcp' || lower === 'udp' ? lower : undefined
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i

/** Whose address a host is: any of this machine, its own alone, a literal that may be its own, or a name. */
type HostKind = 'any' | 'loopback' | 'literal' | 'name'

export function kindOfHost(host: string): HostKind {
  const address = addressOf(host)
  if (address === undefined) return 'name'
  if (address === ANY_ADDRESS || address === '0.0.0.0') return 'any'
  return LOOPBACK.test(host) ? 'loopback' : 'literal'
}

/** The address that a server binds; `[::]` is open to both families. */
export function addressOf(host: string): Address | undefined {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (['', '*', '+', '::'].includes(bare)) return ANY_ADDRESS
  return bare.toLowerCase() === 'localhost' ? '127.0.0.1' : parseAddress(bare)
}
