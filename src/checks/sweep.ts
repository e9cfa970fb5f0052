import { ANY_ADDRESS, ANY_IPV4, ANY_IPV6, familyOf, isWildcard } from '../model/address.ts'
import type { Protocol } from '../model/endpoint.ts'
import type { Requirement } from '../model/requirement.ts'
import { Crowd, type Kin } from './crowd.ts'

/** A need in the order of a sweep over all ports. */
export interface Side {
  requirement: Requirement
  /** Who is not compared with it; where there is none it is compared with all. */
  kin?: Kin
}

/** The first of those before it that it meets. */
export type Pair = [earlier: Side, later: Side]

/**
 * From the lowest port up, each need with one that has a port of it already. One that meets another is not compared any
 * further. It takes the time of a sort, however many of them share a port without meeting.
 */
export function pairsAmong(sides: readonly Side[]): Pair[] {
  const upwards = sides.toSorted((a, b) => a.requirement.range.low - b.requirement.range.low)
  const byEnd = sides.toSorted((a, b) => a.requirement.range.high - b.requirement.range.high)
  const crowds = new Crowds()
  const order = new Map(upwards.map((side, index) => [side, index]))
  const open = new Set<Side>()
  const pairs: Pair[] = []
  let ended = 0
  for (const next of upwards) {
    for (let one = byEnd[ended]; one && isBelow(one, next); one = byEnd[++ended]) {
      if (open.delete(one)) for (const crowd of crowds.joinedBy(one)) crowd.remove(one)
    }
    const met = crowds.metBy(next).flatMap((crowd) => crowd.firstFor(next) ?? [])
    const [other] = met.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    if (other !== undefined) pairs.push([other, next])
    else {
      open.add(next)
      for (const crowd of crowds.joinedBy(next)) crowd.add(next)
    }
  }
  return pairs
}

function isBelow(one: Side, next: Side): boolean {
  return one.requirement.range.high < next.requirement.range.low
}

/** Those that are open by protocol and address, and those of all addresses of a family together. */
class Crowds {
  readonly #known: Record<Protocol, Map<string, Crowd<Side>>> = { tcp: new Map(), udp: new Map() }

  joinedBy({ requirement: { protocol, address } }: Side): Crowd<Side>[] {
    const family = familyOf(address)
    const families = family === 'dual' ? ['ipv4', 'ipv6'] : [family]
    return [bare(address), 'all', ...families].map((name) => this.#crowd(protocol, name))
  }

  metBy({ requirement: { protocol, address } }: Side): Crowd<Side>[] {
    return whomMeets(address).map((name) => this.#crowd(protocol, name))
  }

  #crowd(protocol: Protocol, name: string): Crowd<Side> {
    const known = this.#known[protocol]
    const crowd = known.get(name) ?? new Crowd<Side>()
    known.set(name, crowd)
    return crowd
  }
}

/** As addressesOverlap has it. */
function whomMeets(address: string): string[] {
  const family = familyOf(address)
  if (family === 'dual') return ['all']
  if (isWildcard(address)) return [family]
  return [bare(address), family === 'ipv4' ? ANY_IPV4 : ANY_IPV6, ANY_ADDRESS]
}

/** The zone of an address does not count. */
function bare(address: string): string {
  return address.includes('%') ? address.replace(/%.*$/, '') : address
}
