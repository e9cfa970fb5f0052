import { defined } from '../../model/defined.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../../model/port.ts'
import { isServersOwn, wordsOf } from './port-options.ts'

/** A port that a service says it will listen on, by its own command line or environment. */
export interface PortClaim {
  low: number
  high: number
  /** Both, where it does not say. */
  protocol?: Protocol
  from: 'arguments' | 'environment'
}

type Place = Pick<PortClaim, 'low' | 'high' | 'protocol'> & { host?: string | undefined; scheme?: string | undefined }

/** The ports that a command line takes for itself. The far end of a connection is none of them. */
export function claimsOfCommand(command: string, unit: string): PortClaim[] {
  const words = command.split(' ').map((word) => word.replaceAll(/^["'`(]+|["'`;,)]+$/g, ''))
  const own = [...wordsOf(unit), ...wordsOf(words[0]?.split('/').at(-1) ?? '')]
  const isClient = callsAnother(words)
  return words.slice(1).flatMap((word, index) => {
    const { option, value } = pairOf(word, words[index] ?? '')
    const place = parsePlace(value)
    if (place === undefined || !isTaken(place, option, own)) return []
    return isClient && place.host === undefined ? [] : [claimOf(place, 'arguments')]
  })
}

/** `Environment` of systemctl, of which nothing is kept but what its variables of ports say. */
export function claimsOfEnvironment(environment: string, unit: string): PortClaim[] {
  const own = wordsOf(unit)
  return [...environment.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].flatMap(([, quoted, plain = '']) => {
    const [, name = '', value = ''] = /^((?:\w*_)?PORT)=(\d{1,5})$/.exec(quoted ?? plain) ?? []
    const place = parsePlace(value)
    return place === undefined || !isServersOwn(name, own) ? [] : [claimOf(place, 'environment')]
  })
}

function claimOf({ low, high, protocol }: Place, from: PortClaim['from']): PortClaim {
  return defined({ low, high, protocol, from })
}

interface Pair {
  /** The option or variable that a value belongs to; none for an argument of its own. */
  option?: string
  value: string
}

function pairOf(word: string, before: string): Pair {
  const [, option, value] = /^(?:-D)?([\w.-]+)=(.*)$/s.exec(word) ?? []
  if (option !== undefined && value !== undefined) return { option, value }
  const [, letter, attached] = /^(-[a-zA-Z])(\d.*)$/s.exec(word) ?? []
  if (letter !== undefined && attached !== undefined) return { option: letter, value: attached }
  const [, listening] = /listen:(\d+)(?:,.*)?$/i.exec(word) ?? []
  if (listening !== undefined) return { option: 'listen', value: listening }
  return before.startsWith('-') && !before.includes('=') ? { option: before, value: word } : { value: word }
}

const HOST = String.raw`(\[[\da-f:.%]*\]|\*|[a-z][\w.-]*|\d+(?:\.\d+){3})?`
/** `[address:]port[-port]:port[-port][/protocol]`, as containers publish. */
const PUBLISHED = new RegExp(`^(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?:\\d{1,5}(?:-\\d{1,5})?(?:/(\\w+))?$`, 'i')
/** `[scheme://][address:]port[/protocol]` */
const PLACE = new RegExp(`^(?:([a-z][a-z\\d+]*)://)?(?:${HOST}:)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\w*))?$`, 'i')

function parsePlace(text: string): Place | undefined {
  const [, publishedHost, publishedLow, publishedHigh, publishedProtocol] = PUBLISHED.exec(text) ?? []
  if (publishedLow !== undefined) {
    return placeOf([publishedLow, publishedHigh], { host: publishedHost ?? '*', protocol: publishedProtocol })
  }
  const [, scheme, host, low, high, protocol] = PLACE.exec(text) ?? []
  const isBare = low === undefined || !text.includes(':')
  return placeOf([low, high], { host: isBare ? undefined : (host ?? '*'), scheme, protocol })
}

type Around = { host: string | undefined; scheme?: string | undefined; protocol?: string | undefined }

function placeOf([from = '', to = from]: (string | undefined)[], around: Around): Place | undefined {
  const [low, high] = [Number(from), Number(to)]
  if (from === '' || low < LOWEST_PORT || high > HIGHEST_PORT || high < low) return undefined
  const { host, scheme, protocol } = around
  if (protocol === 'sctp') return undefined
  const known: Protocol | undefined = protocol === 'udp' || protocol === 'tcp' ? protocol : undefined
  return { low, high, host, scheme, ...defined({ protocol: known }) }
}

const ANY_HOST = /^(\*|0\.0\.0\.0|\[::\])$/
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/i

/** Whether it listens there: at a local address, or where its option says so. */
function isTaken({ host, scheme }: Place, option: string | undefined, own: readonly string[]): boolean {
  if (option !== undefined && /listen|bind|publish/i.test(option)) return true
  if (option !== undefined && !isServersOwn(option, own)) return false
  if (host === undefined || ANY_HOST.test(host)) return true
  // Without an option it may as well be where it connects to.
  return option !== undefined && scheme === undefined && LOOPBACK.test(host)
}

/** `-h db.internal -p 5432`: the port is of that host. */
function callsAnother(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const { option, value } = pairOf(word, words[index - 1] ?? '')
    const isHost = option !== undefined && /^(-h|-*host(name)?)$/i.test(option) && /^[a-z\d[]/i.test(value)
    return isHost && !ANY_HOST.test(value) && !LOOPBACK.test(value) && value !== '::' && value !== '::1'
  })
}
