import type { Declaration } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../../model/port.ts'
import { formatNeed } from '../../model/requirement.ts'
import type { Claim } from '../../model/service.ts'
import { linesOf, type TextPlace } from './text-place.ts'

/** A text whose words say what ports its programs take, as whoever reads it again would be told. */
export interface Telling {
  text: string
  path: string
  claimsIn(text: string): Claim[]
}

const MOST_PORTS = 500

type Placed = Pick<Declaration, 'protocol' | 'address' | 'range'> & TextPlace

/** How much is read again for one file to find out which of several numbers says the port. */
const MOST_CHARACTERS = 200_000

/** The claims that are sure enough, each where its number stands. */
export function placedClaims(telling: Telling): Placed[] {
  const { text, path, claimsIn } = telling
  const lines = linesOf(text, path)
  const search = { left: MOST_CHARACTERS, numbers: new Set(text.match(/\d+/g)) }
  const sure = onceEach(claimsIn(text).filter(({ confidence }) => confidence !== 'guess'))
  if (sure.length > MOST_PORTS) throw new UsageError(`${path}:1:1: more than ${MOST_PORTS} ports are named in it`)
  return sure.flatMap(({ protocol = 'tcp', address, range, origin }) => {
    const at = placeOfNumber({ protocol, address, range }, telling, search)
    if (at !== undefined) return { protocol, address, range, ...lines.placeOf(at, endOf(text, at, range)) }
    if (origin === undefined) return []
    const start = lines.offsetOf(origin)
    return { protocol, address, range, ...lines.placeOf(start, start) }
  })
}

function onceEach(claims: readonly Claim[]): Claim[] {
  const known = new Map<string, Claim>()
  for (const claim of claims) {
    const { protocol = 'tcp', address, range } = claim
    const key = formatNeed({ protocol, address, range })
    if (!known.has(key)) known.set(key, claim)
  }
  return [...known.values()]
}

type Wanted = Pick<Declaration, 'protocol' | 'address' | 'range'>

interface Search {
  /** Characters that may still be read. */
  left: number
  /** All of the text. */
  numbers: ReadonlySet<string>
}

/** The number that, were it another one, would take the claim away. */
function placeOfNumber(wanted: Wanted, { text, claimsIn }: Telling, search: Search): number | undefined {
  const digits = `${wanted.range.low}`
  const places = [...text.matchAll(new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'g'))].map(({ index }) => index)
  const other = otherThan(wanted.range.low, search.numbers)
  const moved = { ...wanted, range: { low: other, high: other } }
  const told = places.find((at) => {
    search.left -= text.length
    if (search.left < 0) return false
    const changed = claimsIn(`${text.slice(0, at)}${other}${text.slice(at + digits.length)}`)
    return !changed.some((claim) => isSame(claim, wanted)) || changed.some((claim) => isSame(claim, moved))
  })
  return told ?? (search.left < 0 ? places[0] : undefined)
}

function isSame(claim: Claim, { protocol, address, range }: Wanted): boolean {
  return claim.range.low === range.low && claim.address === address && (claim.protocol ?? 'tcp') === protocol
}

/** A port beside it that the text does not name. */
function otherThan(port: number, numbers: ReadonlySet<string>): number {
  const step = port > HIGHEST_PORT / 2 ? -1 : 1
  let other = port + step
  while (numbers.has(`${other}`) && other > LOWEST_PORT && other < HIGHEST_PORT) other += step
  return other
}

function endOf(text: string, start: number, { low, high }: PortRange): number {
  const whole = `${low}-${high}`
  return start + (text.startsWith(whole, start) ? whole : `${low}`).length
}
