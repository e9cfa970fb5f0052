import { addressesOverlap } from '../model/address.ts'
import type { PortDeclaredTwice } from '../model/finding.ts'
import { intersectRanges } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Evidence } from './evidence.ts'

export function portDeclaredTwice({ requirements }: Evidence): PortDeclaredTwice[] {
  return clashesAmong(requirements)
}

/** The order in which they were asked for. */
type Places = ReadonlyMap<Requirement, number>

export function placesOf(requirements: readonly Requirement[]): Places {
  return new Map(requirements.map((requirement, index) => [requirement, index]))
}

/** One finding for each need that meets another one, however many it meets: the first says enough. */
function clashesAmong(requirements: readonly Requirement[]): PortDeclaredTwice[] {
  const place = placesOf(requirements)
  const findings: PortDeclaredTwice[] = []
  let open: Requirement[] = []
  const wanted = requirements.filter(({ expect }) => expect === undefined)
  for (const next of wanted.toSorted((a, b) => a.range.low - b.range.low)) {
    open = open.filter(({ range }) => range.high >= next.range.low)
    const other = open.find((one) => meet(one, next))
    if (other === undefined) open.push(next)
    else findings.push(clash(other, next, place))
  }
  return inOrder(findings, place)
}

export function inOrder(findings: PortDeclaredTwice[], place: Places): PortDeclaredTwice[] {
  return findings.sort((a, b) => (place.get(a.requirement) ?? 0) - (place.get(b.requirement) ?? 0))
}

function meet(a: Requirement, b: Requirement): boolean {
  return a.protocol === b.protocol && !areApart(a, b) && addressesOverlap(a.address, b.address)
}

/** Files say one thing in several places, and what they say of two times is not wanted at once. */
function areApart({ declared: one }: Requirement, { declared: other }: Requirement): boolean {
  return one !== undefined && other !== undefined && one.group !== other.group
}

export function clash(a: Requirement, b: Requirement, place: Places): PortDeclaredTwice {
  const [earlier, requirement] = (place.get(a) ?? 0) < (place.get(b) ?? 0) ? [a, b] : [b, a]
  const range = intersectRanges(a.range, b.range) ?? b.range
  return { kind: 'port-declared-twice', requirement, earlier, range }
}
