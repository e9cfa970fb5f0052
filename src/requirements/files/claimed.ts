import type { Declaration } from '../../model/declaration.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../../model/port.ts'
import type { Claim } from '../../model/service.ts'
import { linesOf, type TextPlace } from './text-place.ts'

/** A text whose words say what ports its programs take, as whoever reads it again would be told. */
export interface Telling {
  text: string
  path: string
  claimsIn(text: string): Claim[]
}

type Placed = Pick<Declaration, 'protocol' | 'address' | 'range'> & TextPlace

/** How much is read again for one file to find out which of several numbers says the port. */
const MOST_CHARACTERS = 2_000_000

/** The claims that are sure enough, each where its number stands. */
export function placedClaims(telling: Telling): Placed[] {
  const { text, path, claimsIn } = telling
  const lines = linesOf(text, path)
  const budget = { characters: MOST_CHARACTERS }
  const sure = claimsIn(text).filter(({ confidence }) => confidence !== 'guess')
  return sure.flatMap(({ protocol = 'tcp', address, range, origin }) => {
    const at = placeOfNumber({ protocol, address, range }, telling, budget)
    if (at !== undefined) return { protocol, address, range, ...lines.placeOf(at, endOf(text, at, range)) }
    if (origin === undefined) return []
    const start = lines.offsetOf(origin)
    return { protocol, address, range, ...lines.placeOf(start, start) }
  })
}

type Wanted = Pick<Declaration, 'protocol' | 'address' | 'range'>

/** The number that, were it another one, would take the claim away. */
function placeOfNumber(wanted: Wanted, { text, claimsIn }: Telling, budget: { characters: number }) {
  const digits = `${wanted.range.low}`
  const places = [...text.matchAll(new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'g'))].map(({ index }) => index)
  const other = otherThan(wanted.range.low, text)
  const moved = { ...wanted, range: { low: other, high: other } }
  const told = places.find((at) => {
    budget.characters -= text.length
    if (budget.characters < 0) return false
    const changed = claimsIn(`${text.slice(0, at)}${other}${text.slice(at + digits.length)}`)
    return !changed.some((claim) => isSame(claim, wanted)) || changed.some((claim) => isSame(claim, moved))
  })
  return told ?? (budget.characters < 0 ? places[0] : undefined)
}

function isSame(claim: Claim, { protocol, address, range }: Wanted): boolean {
  return claim.range.low === range.low && claim.address === address && (claim.protocol ?? 'tcp') === protocol
}

/** A port beside it that the text does not name. */
function otherThan(port: number, text: string): number {
  const step = port > HIGHEST_PORT / 2 ? -1 : 1
  let other = port + step
  while (text.includes(`${other}`) && other > LOWEST_PORT && other < HIGHEST_PORT) other += step
  return other
}

function endOf(text: string, start: number, { low, high }: PortRange): number {
  const whole = `${low}-${high}`
  return start + (text.startsWith(whole, start) ? whole : `${low}`).length
}
