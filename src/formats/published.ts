import { ANY_ADDRESS, parseAddress } from '../model/address.ts'
import type { Claim } from '../model/service.ts'
import { rangeOf } from './place.ts'

const PUBLISHED =
  /^(?:(\[[\da-f:.]+\]|\d+(?:\.\d+){3}):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/i

/** `[address:]port[-port]:port[-port][/protocol]`. A port of the container alone gets any port of the host. */
export function parsePublished(text: string): Claim | undefined {
  const [, host, low = '', high, inLow = '', inHigh = inLow, kind = 'tcp'] = PUBLISHED.exec(text.slice(0, 200)) ?? []
  const range = rangeOf(low, high)
  const protocol = kind.toLowerCase()
  if (range === undefined || (protocol !== 'tcp' && protocol !== 'udp')) return undefined
  const address = host === undefined ? ANY_ADDRESS : parseAddress(host.replace(/^\[(.*)\]$/, '$1'))
  if (address === undefined) return undefined
  // One port of the container gets any one of several of the host.
  const isOneOfMany = range.high > range.low && inLow === inHigh
  return { protocol, address, range, source: 'publish', confidence: isOneOfMany ? 'guess' : 'certain' }
}
