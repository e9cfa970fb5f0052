import type { Declaration } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../../model/port.ts'
import { formatNeed, type Origin } from '../../model/requirement.ts'
import type { Claim } from '../../model/service.ts'
import { reference, signIn } from './stand-ins.ts'
import { type FileText, type Lines, linesOf, type TextPlace } from './text-place.ts'
import type { FileVariable } from './unit-environment.ts'

/** Texts whose words say what ports programs take, as whoever reads them again would be told. */
export interface Telling {
  parts: readonly FileText[]
  /** Of other texts in the place of theirs. */
  claimsIn(parts: readonly FileText[]): Claim[]
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
  const { parts, claimsIn } = telling
  const search = searchIn(parts)
  const sure = onceEach(claimsIn(parts).filter(({ confidence }) => confidence !== 'guess'))
  if (sure.length > MOST_PORTS)
    throw new UsageError(`${parts[0]?.path}:1:1: more than ${MOST_PORTS} ports are named in it`)
  return sure.flatMap(({ protocol = 'tcp', address, range, origin }) => {
    const wanted = { protocol, address, range }
    const place = placeOfNumber(wanted, telling, search) ?? placeElsewhere(range.low, telling)
    const at = place ?? placeOfSign(origin, signOf(range.low, telling), search)
    return at === undefined ? [] : { ...wanted, ...at }
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
  /** Of all parts. */
  length: number
  /** All that stand in any of them. */
  numbers: ReadonlySet<string>
  texts: { part: FileText; lines: Lines }[]
}

function searchIn(parts: readonly FileText[]): Search {
  return {
    left: MOST_CHARACTERS,
    length: parts.reduce((sum, { text }) => sum + text.length, 0),
    numbers: new Set(parts.flatMap(({ text }) => text.match(/\d+/g) ?? [])),
    texts: parts.map((part) => ({ part, lines: linesOf(part.text, part.path) })),
  }
}

/** The number that, were it another one, would take the claim away. */
function placeOfNumber(wanted: Wanted, { parts, claimsIn }: Telling, search: Search): TextPlace | undefined {
  const digits = `${wanted.range.low}`
  const form = new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'g')
  const places = search.texts.flatMap(({ part, lines }) =>
    [...part.text.matchAll(form)].map(({ index }) => ({ part, lines, index })),
  )
  const other = otherThan(wanted.range.low, search.numbers)
  const moved = { ...wanted, range: { low: other, high: other } }
  const told = places.find(({ part, index }) => {
    search.left -= search.length
    if (search.left < 0) return false
    const text = `${part.text.slice(0, index)}${other}${part.text.slice(index + digits.length)}`
    const changed = claimsIn(parts.map((one) => (one === part ? { ...one, text } : one)))
    return !changed.some((claim) => isSame(claim, wanted)) || changed.some((claim) => isSame(claim, moved))
  })
  const found = told ?? (search.left < 0 ? places[0] : undefined)
  return found?.lines.placeOf(found.index, endOf(found.part.text, found.index, wanted.range))
}

/** Where the port comes by something else than its number: at that, or where its setting begins. */
function placeOfSign(origin: Origin | undefined, form: RegExp, { texts }: Search): TextPlace | undefined {
  const found = texts.find(({ part }) => part.path === origin?.file)
  if (origin === undefined || found === undefined) return undefined
  const start = found.lines.offsetOf(origin)
  const sign = signIn(found.part.text, start, form) ?? { start, end: start }
  return found.lines.placeOf(sign.start, sign.end)
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
