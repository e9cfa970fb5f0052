import { type Address, ANY_ADDRESS, parseAddress } from '../model/address.ts'
import type { Choice } from '../model/demand.ts'
import { PROTOCOLS, type Protocol } from '../model/endpoint.ts'
import { UsageError } from '../model/errors.ts'
import { HIGHEST_PORT, LOWEST_PORT, type PortRange } from '../model/port.ts'
import type { ServiceRef } from '../model/service.ts'
import { parseRef, REF_GRAMMAR } from './service-ref.ts'

/** What a spec can say of ports: certain ones, or any. */
export type SpecChoice = Exclude<Choice, { kind: 'remap' }>

/** `CHOICE [else CHOICE]… [listening [by SERVICE]] [optional]`; the first choice is the preferred one. */
export interface Spec {
  choices: SpecChoice[]
  optional: boolean
  /** It is to be in use. */
  expect?: 'listening'
  by?: ServiceRef
}

const SPEC_GRAMMAR = '[address:]port[-port][/protocol], as in 6379, 8080-8090, 127.0.0.1:53/udp or [::1]:8080'

/** Whether it names no port, and says more of a need that a file names. */
export function isSupplement(text: string): boolean {
  return /^\s*(else|listening|optional)(\s|$)/.test(text)
}

/**
 * Text to spec. Throws a UsageError that names the text, what is wrong with it and what is allowed. A supplement is of
 * the ports in `base`.
 */
export function parseSpec(text: string, base?: SpecChoice): Spec {
  const spec = text.trim()
  const firm = spec.replace(/(^|\s)optional$/, '')
  refuseMisplaced(firm.trimEnd(), spec)
  const { wanted, ...expected } = splitExpectation(firm.trimEnd())
  const choices = wanted.split(/(?:^|\s+)else(?=\s|$)/)
  const [first = '', ...others] = choices.map((choice) => choice.trim())
  const preferred = first === '' && base !== undefined ? base : parseChoice(first, spec)
  const alternatives = others.map((choice) => parseChoice(choice, spec, preferred))
  return { choices: [preferred, ...alternatives], optional: firm !== spec, ...expected }
}

/** Words that are known and stand where they mean nothing. */
function refuseMisplaced(firm: string, spec: string): void {
  if (/(^|\s)optional(\s|$)/.test(firm)) throw bad(spec, '"optional" stands last')
  const [, word] = /\sby\s+\S+\s+(\S+)/.exec(firm) ?? []
  if (word !== undefined) throw bad(spec, `"${word}" is not understood: only "optional" may follow a service`)
  if (/(^|\s)by(\s|$)/.test(firm) && !/(^|\s)listening\s+by(\s|$)/.test(firm)) {
    throw bad(spec, 'by says who listens: it stands as "listening by SERVICE"')
  }
}

function splitExpectation(text: string): Pick<Spec, 'expect' | 'by'> & { wanted: string } {
  const [whole, by, ref] = /(?:^|\s+)listening(\s+by(?:\s+(\S+))?)?$/.exec(text) ?? []
  if (whole === undefined) return { wanted: text }
  if (by !== undefined && ref === undefined) throw bad(text, `by is followed by a service: expected ${REF_GRAMMAR}`)
  const wanted = text.slice(0, text.length - whole.length)
  return { wanted, expect: 'listening', ...(ref === undefined ? {} : { by: parseRef(ref) }) }
}

/** What says nothing of its address and protocol has those of the first choice. */
function parseChoice(choice: string, spec: string, like?: SpecChoice): SpecChoice {
  const [first = '', second, ...more] = choice.split(/\s+/)
  if (first === '') throw bad(spec, `a port is missing: expected ${SPEC_GRAMMAR}`)
  if (first === 'any' || first.startsWith('any/')) {
    if (more.length > 0) throw bad(spec, `"${more[0]}" cannot follow "any LOW-HIGH"`)
    return parseAny([first, ...(second === undefined ? [] : [second])].join(' '), spec, like)
  }
  if (second !== undefined)
    throw bad(
      spec,
      `"${second}" is not understood: only "else", "listening [by SERVICE]" and "optional" may follow a port`,
    )
  return parseFixed(first, spec, like)
}

/** `any`, `any/udp`, `any 20000-20999`, `any 20000-20999/udp` */
function parseAny(text: string, spec: string, like?: SpecChoice): SpecChoice {
  const [words = '', protocolText] = splitProtocol(text, spec)
  const [, rangeText] = words.split(' ')
  const protocol = protocolText === undefined ? (like?.protocol ?? 'tcp') : parseProtocol(protocolText, spec)
  return { kind: 'any', protocol, ...(rangeText === undefined ? {} : { range: parseRange(rangeText, spec) }) }
}

function parseFixed(text: string, spec: string, like?: SpecChoice): SpecChoice {
  const [endpoint = '', protocolText] = splitProtocol(text, spec)
  const { addressText, rangeText } = splitAddress(endpoint, spec)
  const address = like?.kind === 'ports' ? like.address : ANY_ADDRESS
  return {
    kind: 'ports',
    address: addressText === undefined ? address : parseBindAddress(addressText, spec),
    range: parseRange(rangeText, spec),
    protocol: protocolText === undefined ? (like?.protocol ?? 'tcp') : parseProtocol(protocolText, spec),
  }
}

function splitProtocol(text: string, spec: string): string[] {
  const parts = text.split('/')
  if (parts.length > 2) throw bad(spec, `there is more than one "/": expected ${SPEC_GRAMMAR}`)
  return parts
}

function splitAddress(endpoint: string, spec: string): { addressText?: string; rangeText: string } {
  const cut = endpoint.lastIndexOf(':')
  if (endpoint.startsWith('[')) {
    const close = endpoint.indexOf(']')
    if (close === -1 || cut !== close + 1) throw bad(spec, `an IPv6 address stands as [address]:port`)
    return { addressText: endpoint.slice(0, cut), rangeText: endpoint.slice(cut + 1) }
  }
  if (cut !== endpoint.indexOf(':')) throw bad(spec, 'an IPv6 address stands in brackets, as in [::1]:8080')
  return cut === -1
    ? { rangeText: endpoint }
    : { addressText: endpoint.slice(0, cut), rangeText: endpoint.slice(cut + 1) }
}

function parseBindAddress(text: string, spec: string): Address {
  const bracketed = text.startsWith('[')
  const address = parseAddress(bracketed ? text.slice(1, -1) : text)
  const isIpv6 = bracketed && address !== undefined && text.includes(':')
  if (address === undefined || bracketed !== isIpv6) {
    const hint = /^[a-z]/i.test(text) ? ` (a name stands as "${text}: PORT")` : ''
    throw bad(spec, `"${text}" is not an address: expected an IPv4 address, [IPv6], 0.0.0.0, [::] or *${hint}`)
  }
  return address
}

function parseProtocol(text: string, spec: string): Protocol {
  const protocol = PROTOCOLS.find((known) => known === text)
  if (protocol === undefined)
    throw bad(spec, `"${text}" is not a protocol: expected ${PROTOCOLS.join(' or ')}, in small letters`)
  return protocol
}

/** `port` or `low-high`; `spec` is the text that a complaint quotes. */
export function parseRange(text: string, spec: string): PortRange {
  const [lowText = '', highText, ...more] = text.split('-')
  if (more.length > 0) throw bad(spec, `"${text}" is not a range: expected LOW-HIGH`)
  const low = parsePort(lowText, spec)
  if (highText === undefined) return { low, high: low }
  const high = parsePort(highText, spec)
  if (low > high) throw bad(spec, `the range ${text} runs backwards: did you mean ${high}-${low}?`)
  return { low, high }
}

function parsePort(text: string, spec: string): number {
  if (/^0\d+$/.test(text)) throw bad(spec, `port ${text} has a leading zero: write ${Number(text)}`)
  if (!/^\d+$/.test(text)) throw bad(spec, `"${text}" is not a port number: expected ${SPEC_GRAMMAR}`)
  const port = Number(text)
  if (port === 0) throw bad(spec, 'port 0 is no port of its own: ask for one from 1 to 65535')
  if (port > HIGHEST_PORT)
    throw bad(spec, `port ${text} does not exist: ports run from ${LOWEST_PORT} to ${HIGHEST_PORT}`)
  return port
}

const MOST_WORDS = 100

function bad(spec: string, why: string): UsageError {
  const shown = spec.length > MOST_WORDS ? `${spec.slice(0, MOST_WORDS)}…` : spec
  return new UsageError(`"${shown}": ${why.replaceAll(spec, shown)}`)
}
