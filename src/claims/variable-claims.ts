import { addressOf, kindOfHost, parsePlaces } from '../formats/place.ts'
import { meaningOf, type NameMeaning, ownWords, wordsOf } from '../knowledge/port-names.ts'
import { knownVariable } from '../knowledge/port-variables.ts'
import type { Claim } from '../model/service.ts'
import { joinHosts, type Told } from './host-claims.ts'
import { claimsOfWords } from './option-claims.ts'
import { splitWords } from './shell-words.ts'
import { takePlace } from './takes.ts'

const MOST_CHARACTERS = 8_192

/** The ports that `NAME=value` variables say; `names` are those of the service and its programs. */
export function claimsOfVariables(variables: readonly string[], names: readonly string[]): Claim[] {
  const own = ownWords(names)
  const far = farPrefixes(variables)
  return joinHosts(variables.map((variable) => withDoubt(toldByVariable(variable, own, names), variable, far)))
}

function toldByVariable(variable: string, own: ReadonlySet<string>, names: readonly string[]): Told {
  const { name, value } = parseVariable(variable)
  if (name === '' || value === '') return {}
  const known = knownVariable(name)
  if (known === 'words') {
    const words = splitWords(value).map(({ text }) => text)
    const claims = claimsOfWords([programOf(name), ...words], names[0] ?? '')
    return { claims: claims.map((claim) => ({ claim: { ...claim, source: 'environment' }, isBare: false })) }
  }
  const isOthers = known === 'own' && !wordsOf(name).some((word) => own.has(word))
  const meaning = known === undefined ? meaningOf(name, own) : isOthers ? OF_OTHERS : KNOWN
  return meaning === undefined ? {} : toldByValue(value, meaning)
}

const KNOWN: NameMeaning = { kind: 'port', isHost: true, isListen: true, isVague: false }

/** Where it may be that its clients are told the same. */
const OF_OTHERS: NameMeaning = { kind: 'host', isHost: false, isListen: false, isVague: true }

const FAR = /^(\w+)_(?:HOST|HOSTNAME|ADDR|ADDRESS|IP)=(.*)$/s

/** `SERVER` of `SERVER_HOST=db.internal`: its SERVER_PORT may be the port of that host. */
function farPrefixes(variables: readonly string[]): ReadonlySet<string> {
  const hosts = variables.flatMap((variable) => {
    const [, prefix = '', host = ''] = FAR.exec(variable.slice(0, MOST_CHARACTERS)) ?? []
    return prefix !== '' && /^[\w[]/.test(host) && !isOwnHost(host) && !/:\d+$/.test(host) ? [prefix] : []
  })
  return new Set(hosts)
}

function withDoubt(told: Told, variable: string, far: ReadonlySet<string>): Told {
  const [, prefix = ''] = /^(\w+?)(?:_HTTPS?|_GRPC)?_PORT=/.exec(variable) ?? []
  if (!far.has(prefix) || told.claims === undefined) return told
  const claims = told.claims.map(({ claim, isBare }) => ({ claim: { ...claim, confidence: 'guess' as const }, isBare }))
  return { ...told, claims }
}

function toldByValue(value: string, meaning: NameMeaning): Told {
  const places = parsePlaces(value)
  const claims = places.flatMap((place) => {
    const claim = takePlace(place, { meaning, source: 'environment' })
    return claim === undefined ? [] : { claim, isBare: place.host === undefined }
  })
  if (places.length > 0 || !meaning.isHost || !isOwnHost(value)) return { claims }
  const address = addressOf(value)
  // Of a name in HOST nothing follows: shells set it too.
  return address === undefined ? {} : { host: { address, isFar: false, isListen: meaning.isListen } }
}

function isOwnHost(value: string): boolean {
  const kind = kindOfHost(value)
  return kind === 'any' || kind === 'loopback'
}

function parseVariable(variable: string): { name: string; value: string } {
  const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/s.exec(variable.slice(0, MOST_CHARACTERS)) ?? []
  return { name, value: /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value }
}

/** `GUNICORN_CMD_ARGS` has the options of gunicorn. */
function programOf(name: string): string {
  return name === 'GUNICORN_CMD_ARGS' ? 'gunicorn' : name.toLowerCase()
}
