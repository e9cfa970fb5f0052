import type { Declaration } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../../model/port.ts'
import { formatNeed } from '../../model/requirement.ts'
import type { Claim } from '../../model/service.ts'
import { reference, signIn } from './stand-ins.ts'
import { linesOf, type TextPlace } from './text-place.ts'
import type { FileVariable } from './unit-environment.ts'

/** A text whose words say what ports its programs take, as whoever reads it again would be told. */
export interface Telling {
  text: string
  path: string
  claimsIn(text: string): Claim[]
  /** Values that stand in other files, or in another part of this one. */
  elsewhere?: readonly FileVariable[]
}

/** What a number may come by that does not stand in the text. */
const STAND_IN = /%[iIjJnNpP]|\$\{?\w+\}?|%\(\w+\)\d*[sd]/

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
    const place = placeElsewhere(range.low, telling)
    if (place !== undefined) return { protocol, address, range, ...place }
    if (origin === undefined || origin.file !== path) return []
    const start = lines.offsetOf(origin)
    const sign = signIn(text, start, signOf(range.low, telling)) ?? { start, end: start }
    return { protocol, address, range, ...lines.placeOf(sign.start, sign.end) }
  })
}

/** Of a value whose number stands there as it is. */
function placeElsewhere(port: number, { elsewhere = [] }: Telling): TextPlace | undefined {
  const number = new RegExp(`(?<!\\d)${port}(?!\\d)`)
  for (const { value, text, origin } of elsewhere) {
    if (!number.test(value)) continue
    const lines = linesOf(text, origin.file ?? '')
    const sign = signIn(text, lines.offsetOf(origin), number)
    if (sign !== undefined) return lines.placeOf(sign.start, sign.end)
  }
  return undefined
}

function signOf(port: number, { elsewhere = [] }: Telling): RegExp {
  const named = elsewhere.find(({ value }) => value.includes(`${port}`))
  return named === undefined ? STAND_IN : reference(named.name)
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
