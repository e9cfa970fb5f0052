import { type Address, ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { HIGHEST_PORT, type PortRange, rangeSize } from '../../model/port.ts'

/** What an entry of `ports` takes of the host. */
export interface Published {
  protocol: Protocol
  address: Address
  range: PortRange
  /** Any one port of the range will do. */
  isAnyOf: boolean
}

/** It is no port; `way` is what puts it right where another number does not. */
export interface WrongEntry {
  wrong: string
  way?: string
}

/** `engine`: it leaves the port to the engine. `other`: a protocol that is not ours. */
export type PortEntry = Published | { none: 'engine' | 'other' } | WrongEntry

/** The long form, each value as text. */
interface LongPort {
  target: string
  published: string
  hostIp: string
  protocol: string
}

/** `[[ip:][host]:]container[/protocol]`, read from the right. */
export function parsePublished(text: string): PortEntry {
  return publishedOf(splitPublished(text))
}

/** The parts of it, right or wrong. */
export function splitPublished(text: string): LongPort {
  const [, place = '', protocol = ''] = /^([^/]*)(?:\/([^/]*))?/.exec(text) ?? []
  const target = place.slice(place.lastIndexOf(':') + 1)
  const rest = place.includes(':') ? place.slice(0, place.lastIndexOf(':')) : ''
  const cut = rest.lastIndexOf(':')
  const [hostIp, published] = cut === -1 ? ['', rest] : [rest.slice(0, cut), rest.slice(cut + 1)]
  return { target, published, hostIp: hostIp.replace(/^\[(.*)\]$/, '$1'), protocol: protocol || 'tcp' }
}

/** The long form says the same in more words. */
export function publishedOf({ target, published, hostIp, protocol }: LongPort): PortEntry {
  const inside = rangeIn(target)
  if ('wrong' in inside) return inside
  const address = hostIp === '' ? ANY_ADDRESS : addressOf(hostIp)
  if (address === undefined) return { wrong: `"${hostIp}" is not an IP address`, way: 'write an IP address, or none' }
  const kind = protocol.toLowerCase()
  if (!isProtocol(kind))
    return { wrong: `"${protocol}" is not a protocol: expected tcp, udp or sctp`, way: 'write one of them, or none' }
  const ports = hostPorts(published, inside)
  if (!('range' in ports)) return ports
  return kind === 'sctp' ? { none: 'other' } : { protocol: kind, address, ...ports }
}

function isProtocol(text: string): text is Protocol | 'sctp' {
  return text === 'tcp' || text === 'udp' || text === 'sctp'
}

type Ports = Pick<Published, 'range' | 'isAnyOf'>

function hostPorts(text: string, inside: PortRange): Ports | Exclude<PortEntry, Published> {
  const isEngines = text === '' || text === '0'
  const range = isEngines ? { low: 0, high: 0 } : rangeIn(text)
  if ('wrong' in range) return range
  const [outer, inner] = [rangeSize(range), rangeSize(inside)]
  if (text !== '' && inner !== 1 && inner !== outer)
    return { wrong: `${text} and ${inside.low}-${inside.high} are not of the same size`, way: SAME_SIZE }
  return isEngines ? { none: 'engine' } : { range, isAnyOf: outer > 1 && inner === 1 }
}

const SAME_SIZE = 'write two ranges of as many ports each, or one port on the right'

/** Neither `*` nor the zone of an address means anything to an engine. */
function addressOf(text: string): Address | undefined {
  return /[*%]/.test(text) ? undefined : parseAddress(text)
}

/** The range, or what is wrong with it. */
function rangeIn(text: string): PortRange | WrongEntry {
  const [, low = '', high = low] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? []
  if (low === '') return { wrong: `"${text}" is not a port` }
  const range = { low: Number(low), high: Number(high) }
  const { high: highest } = range
  if (highest > HIGHEST_PORT) return { wrong: `port ${highest} does not exist: ports run from 1 to ${HIGHEST_PORT}` }
  if (range.low === 0) return { wrong: 'port 0 is no port of its own' }
  return range.low > highest ? { wrong: `the range ${text} runs backwards`, way: 'write the lower port first' } : range
}
