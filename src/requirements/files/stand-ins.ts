import type { Fault } from '../../model/declaration.ts'
import { HIGHEST_PORT } from '../../model/port.ts'
import type { Claim } from '../../model/service.ts'
import { linesOf } from './text-place.ts'

// Where a port is to be filled in: what is not known is told, and not guessed.

/** Numbers to put in the place of what is not known: of one digit too, as in `808%i`. */
export function probesFor(text: string): string[] {
  const numbers = new Set(text.match(/\d+/g))
  let port = 18_901
  while (numbers.has(`${port}`) && port < HIGHEST_PORT) port++
  return [`${port}`, '9']
}

/** The first claim that is there only with the number filled in. */
export function claimBy(probe: string, claims: readonly Claim[], known: readonly Claim[]): Claim | undefined {
  const lows = new Set(known.map(({ range }) => range.low))
  const isNew = ({ confidence, range }: Claim) => confidence !== 'guess' && !lows.has(range.low)
  return claims.find((claim) => isNew(claim) && `${claim.range.low}`.endsWith(probe))
}

interface Where {
  text: string
  path: string
  service: string
}

/** A fault at the sign that stands for the port, from a place in the text on. */
export function unknownAt(sign: RegExp, from: number, { text, path, service }: Where): Omit<Fault, 'text'> {
  const { start, end } = signIn(text, from, sign) ?? { start: from, end: from }
  return { kind: 'port-unknown', service, ...linesOf(text, path).placeOf(start, end) }
}

/** Up to the end of the setting, which may be on several lines. */
export function signIn(text: string, from: number, sign: RegExp): { start: number; end: number } | undefined {
  const [setting = ''] = text.slice(from).split(/(?<!\\)\r?\n/, 1)
  const found = sign.exec(setting)
  return found === null ? undefined : { start: from + found.index, end: from + found.index + found[0].length }
}

export function reference(name: string): RegExp {
  return new RegExp(`\\$(?:${name}\\b|\\{${name}\\b[^}]{0,200}\\})`)
}

export function notSet(name: string, elsewhere: readonly string[]): string {
  const where = elsewhere.length === 0 ? '' : `, but perhaps in ${elsewhere.join(' or ')}`
  return `its port is ${name}, which is set nowhere here${where}`
}
