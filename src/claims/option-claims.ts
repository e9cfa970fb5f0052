import { addressOf, kindOfHost, parsePlace, parsePlaces } from '../formats/place.ts'
import { scriptOf } from '../knowledge/command.ts'
import { baseOf } from '../knowledge/marks.ts'
import { type LettersOfProgram, lettersOfProgram } from '../knowledge/port-letters.ts'
import { meaningOf, type NameMeaning, ownWords } from '../knowledge/port-names.ts'
import { knownVariable } from '../knowledge/port-variables.ts'
import type { Claim } from '../model/service.ts'
import { joinHosts, type Told } from './host-claims.ts'
import { type Setting, settingsOf } from './settings.ts'
import { isPlausible, takePlace } from './takes.ts'

/** The ports that the options of a program say; `name` is what its manager calls it. */
export function claimsOfWords(words: readonly string[], name: string): Claim[] {
  const grammar = lettersOfProgram(leadingNames(words))
  const { needs } = grammar
  if (needs !== undefined && !words.some((word) => hasOption(word, needs))) return []
  const own = ownWords([name, ...ownNames(words)])
  const settings = settingsOf(words.slice(1), grammar)
  const told = settings.map((setting) => toldBy(setting, grammar, own))
  const placed = told.findIndex(({ isPositional }) => isPositional)
  return joinHosts(told.filter(({ isPositional }, index) => !isPositional || index === placed))
}

/** `-lkp` has `-l`. */
function hasOption(word: string, option: string): boolean {
  return option.startsWith('--') ? word === option : /^-[a-zA-Z]+/.exec(word)?.[0].includes(option.slice(1)) === true
}

/** `/usr/bin/python3 -u manage.py runserver`: those words that may say which program it is. */
function leadingNames(words: readonly string[]): string[] {
  const plain = words.slice(0, 6).filter((word) => !word.startsWith('-'))
  return plain.map(baseOf).flatMap((base) => [base, base.replace(/[\d.]+$/, '')])
}

/** Its own, and that of what it runs. */
export function ownNames(words: readonly string[]): string[] {
  const [first = ''] = words
  const jar = words.find((word) => word.endsWith('.jar'))
  return [first, scriptOf([...words]) ?? '', jar ?? ''].filter((word) => !word.includes('=')).map(baseOf)
}

function toldBy({ option, value }: Setting, grammar: LettersOfProgram, own: ReadonlySet<string>): Told {
  if (option === undefined) return toldByWord(value, grammar)
  const letter = grammar.letters.get(option)
  const meaning = meaningOfOption(option, letter, own)
  if (meaning === undefined) return option === '-h' ? { host: farHostOf(value) } : {}
  const places = parsePlaces(value)
  if (places.length === 0) return { host: hostOf(value, meaning) }
  const claims = places.flatMap((place) => {
    const claim = takePlace(place, { meaning, source: 'arguments' })
    const isBare = place.host === undefined
    return claim === undefined ? [] : asLetter({ claim, isBare }, letter, grammar)
  })
  return { claims }
}

function meaningOfOption(option: string, letter: string | undefined, own: ReadonlySet<string>) {
  if (letter !== undefined) return meaningOfLetter(letter)
  return knownVariable(option.replace(/^-+/, '')) === undefined ? meaningOf(option, own) : KNOWN
}

type ToldClaim = NonNullable<Told['claims']>[number]

/** Of a program that is not known, a letter with a number alone may mean anything. */
function asLetter(
  { claim, isBare }: ToldClaim,
  letter: string | undefined,
  { isKnown }: LettersOfProgram,
): ToldClaim[] {
  if (letter === 'U') return [{ claim: { ...claim, protocol: 'udp' }, isBare }]
  if (!isBare || isKnown || letter === undefined) return [{ claim, isBare }]
  if (letter === 'P') return [{ claim: { ...claim, confidence: 'guess' }, isBare }]
  return isPlausible(claim.range.low) ? [{ claim, isBare }] : []
}

/** An option that is known to say where it listens. */
const KNOWN: NameMeaning = { kind: 'port', isHost: true, isListen: true, isVague: false }

/** `-h db -p 5432`, where the letter is of no known program. */
const FAR_HOST: NameMeaning = { ...KNOWN, kind: 'host', isListen: false }

function meaningOfLetter(letter: string): NameMeaning {
  if (letter === 'N' || letter === 'U') return { ...KNOWN, isListen: false }
  return letter === 'P' ? { ...KNOWN, kind: 'place', isListen: false } : { ...KNOWN, kind: 'host' }
}

function farHostOf(value: string): Told['host'] {
  const host = hostOf(value, FAR_HOST)
  return host && { ...host, isUnsure: true }
}

function hostOf(value: string, { isHost, isListen }: NameMeaning): Told['host'] {
  if (!isHost || !/^[\w[:*]/.test(value)) return undefined
  const kind = kindOfHost(value)
  const isFar = !isListen && (kind === 'name' || kind === 'literal')
  return { address: addressOf(value) ?? '*', isFar, isListen }
}

function toldByWord(value: string, { isPlaced, isKnown }: LettersOfProgram): Told {
  const place = parsePlace(value)
  if (place === undefined) return {}
  const isBare = place.host === undefined
  const meaning: NameMeaning = { ...KNOWN, isListen: isPlaced, isVague: !isPlaced && isBare }
  if (isBare && !isPlaced && (isKnown || !isPlausible(place.range.low))) return {}
  // Without an option it may as well be where it connects to.
  if (!isPlaced && !isBare && (kindOfHost(place.host ?? '') !== 'any' || place.host === '')) return {}
  const claim = takePlace(place, { meaning, source: 'arguments' })
  return claim === undefined ? {} : { claims: [{ claim, isBare }], isPositional: true }
}
