/**
 * An address a socket is bound to, in one canonical spelling:
 *
 * - `*`        every address, IPv6 and IPv4 (a dual-stack `[::]` socket; what Node and Go bind by default)
 * - `0.0.0.0`  every IPv4 address
 * - `::`       every IPv6 address and no IPv4 one (v6only)
 * - an IPv4 literal, or an IPv6 literal in the form of RFC 5952, with its zone where it has one
 *
 * An IPv4-mapped IPv6 literal stands for its IPv4 address: the kernel treats the two as one.
 */
export type Address = string

export const ANY_ADDRESS = '*'
export const ANY_IPV4 = '0.0.0.0'
export const ANY_IPV6 = '::'

type AddressFamily = 'dual' | 'ipv4' | 'ipv6'

export function familyOf(address: Address): AddressFamily {
  if (address === ANY_ADDRESS) return 'dual'
  return address.includes(':') ? 'ipv6' : 'ipv4'
}

export function isWildcard(address: Address): boolean {
  return address === ANY_ADDRESS || address === ANY_IPV4 || address === ANY_IPV6
}

/**
 * Whether two sockets with these addresses and the same port stand in each other's way.
 * Measured on the kernel, cell by cell: test/kernel-truth.test.ts.
 */
export function addressesOverlap(a: Address, b: Address): boolean {
  const [familyA, familyB] = [familyOf(a), familyOf(b)]
  if (familyA === 'dual' || familyB === 'dual') return true
  return familyA === familyB && (withoutZone(a) === withoutZone(b) || isWildcard(a) || isWildcard(b))
}

/** The kernel's tables do not tell the zone of a link-local address. */
function withoutZone(address: Address): Address {
  return address.replace(/%.*$/, '')
}

/** Text to canonical address; undefined where it is none. Brackets are the caller's. */
export function parseAddress(text: string): Address | undefined {
  if (text === ANY_ADDRESS) return ANY_ADDRESS
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

/** The address as it stands in front of `:port`. */
export function formatAddress(address: Address): string {
  return familyOf(address) === 'ipv6' ? `[${address}]` : address
}

function parseIpv4(text: string): Address | undefined {
  const parts = text.split('.')
  const isOctet = (part: string) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255
  return parts.length === 4 && parts.every(isOctet) ? text : undefined
}

function parseIpv6(text: string): Address | undefined {
  const [literal = '', zone, ...more] = text.split('%')
  if (more.length > 0 || (zone !== undefined && !/^[\w.-]+$/.test(zone))) return undefined
  const groups = parseGroups(literal)
  if (groups === undefined) return undefined
  const address = formatIpv6(groups)
  return zone === undefined ? address : `${address}%${zone}`
}

/** The eight 16-bit groups of an IPv6 literal without a zone. */
function parseGroups(literal: string): number[] | undefined {
  const halves = withHexTail(literal)?.split('::')
  if (halves === undefined || halves.length > 2) return undefined
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const given = [...(head ?? []), ...(tail ?? [])]
  if (!given.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  if (tail === undefined ? given.length !== 8 : given.length > 7) return undefined
  const zeros = Array.from({ length: 8 - given.length }, () => '0')
  return [...(head ?? []), ...zeros, ...(tail ?? [])].map((group) => Number.parseInt(group, 16))
}

/** `::ffff:127.0.0.1` with its dotted end written as two groups. */
function withHexTail(literal: string): string | undefined {
  if (!literal.includes('.')) return literal
  const cut = literal.lastIndexOf(':') + 1
  const dotted = parseIpv4(literal.slice(cut))
  if (dotted === undefined) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
  return `${literal.slice(0, cut)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

/** Eight groups in the form of RFC 5952; the IPv4 address where they are a mapped one. */
export function formatIpv6(groups: readonly number[]): Address {
  const [, , , , , marker, high = 0, low = 0] = groups
  if (marker === 0xffff && groups.slice(0, 5).every((group) => group === 0)) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  }
  const { start, length } = longestZeroRun(groups)
  const hex = groups.map((group) => group.toString(16))
  if (length < 2) return hex.join(':')
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  let start = 0
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start }
  }
  return best
}
