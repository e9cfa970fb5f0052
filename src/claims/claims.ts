import { usualPorts } from '../knowledge/usual-ports.ts'
import { ANY_ADDRESS } from '../model/address.ts'
import { defined } from '../model/defined.ts'
import { type Claim, CONFIDENCES } from '../model/service.ts'
import { ownNames } from './option-claims.ts'
import { claimsOfProgram } from './program-claims.ts'
import type { Placed, ProgramText } from './program-text.ts'
import { programsOf } from './programs.ts'
import { claimsOfVariables } from './variable-claims.ts'

const MOST_LINES = 1_000
const MOST_CHARACTERS = 16_384
const MOST_CLAIMS = 100
const LONGEST_NAME = 255

/** The ports that a service declares by its command lines and its environment, each with the place that says so. */
export function claimsOf({ name: called, commands, variables }: ProgramText): Claim[] {
  const name = called.slice(0, LONGEST_NAME)
  const known = variables.slice(0, MOST_LINES)
  const isTold = known.some(hasDigit)
  // Most command lines have no number at all, and nothing is looked for in them.
  const telling = commands.slice(0, MOST_LINES).filter((line) => hasDigit(line) || isTold)
  const lines = telling.map((line) => ({ line, programs: programsOf(line.text) }))
  const values = new Map(isTold ? known.flatMap((line) => parseValue(line)) : [])
  const names = [name, ...lines.flatMap(({ programs }) => programs.flatMap(({ words }) => ownNames(words)))]
  const byCommand = lines.flatMap(({ line, programs }) => [
    ...programs.flatMap((program) => claimsOfProgram(program, name).map((claim) => at(claim, line))),
    ...claimsOfExpanded(line, values, name),
  ])
  const byVariable = isTold ? claimsOfKnown(known, names) : []
  return withoutRepeats([...byCommand.slice(0, MOST_CLAIMS), ...byVariable.slice(0, MOST_CLAIMS)])
}

function hasDigit({ text }: Placed): boolean {
  return /\d/.test(text)
}

/** The ports that a product takes where nobody sets one. */
export function defaultClaims(product: Parameters<typeof usualPorts>[0]): Claim[] {
  return usualPorts(product).map((port) => ({
    address: ANY_ADDRESS,
    range: { low: port, high: port },
    source: 'default-port',
    confidence: 'guess',
  }))
}

function at(claim: Claim, { origin }: Placed): Claim {
  return { ...claim, ...defined({ origin }) }
}

/** All together, for HOST goes with PORT; each claim has the place of the variable that has its number. */
function claimsOfKnown(variables: readonly Placed[], names: readonly string[]): Claim[] {
  const claims = claimsOfVariables(
    variables.map(({ text }) => text),
    names,
  )
  return claims.map((claim) => {
    const line = variables.find(
      ({ text }) =>
        text.includes(`${claim.range.low}`) &&
        claimsOfVariables([text], names).some(({ range }) => range.low === claim.range.low),
    )
    return line === undefined ? claim : at(claim, line)
  })
}

function parseValue(line: Placed): [string, { value: string; line: Placed }][] {
  const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(line.text.slice(0, 8_192)) ?? []
  return name === undefined ? [] : [[name, { value: value.replace(/^(["'])(.*)\1$/s, '$2'), line }]]
}

const REFERENCE = /\$(?:\{(\w+)(?::?-([^}]{0,200}))?\}|(\w+))/g

/** What a command line says once its variables stand in it: `--port ${SHOP_PORT:-8080}`, `$OPTIONS`. */
function claimsOfExpanded(
  line: Placed,
  values: ReadonlyMap<string, { value: string; line: Placed }>,
  name: string,
): Claim[] {
  if (!line.text.includes('$')) return []
  const used: { value: string; line: Placed }[] = []
  let left = MOST_CHARACTERS
  const text = line.text.slice(0, MOST_CHARACTERS).replaceAll(REFERENCE, (whole, braced, otherwise, plain) => {
    const found = values.get(braced ?? plain)
    if (found === undefined) return otherwise ?? whole
    left -= found.value.length
    if (left < 0) return whole
    used.push(found)
    return found.value
  })
  if (text === line.text) return []
  const claims = programsOf(text).flatMap((program) => claimsOfProgram(program, name))
  return claims.map((claim) => {
    const by = used.find(({ value }) => value.includes(`${claim.range.low}`))
    return by === undefined ? at(claim, line) : at({ ...claim, source: 'environment' }, by.line)
  })
}

/** Of claims of the same ports the surest counts, and one with an address more than one without. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const sorted = claims
    .map((claim, order) => ({ claim, order }))
    .toSorted((a, b) => rank(a.claim) - rank(b.claim) || a.order - b.order)
  const kept: { claim: Claim; order: number }[] = []
  for (const one of sorted) if (!kept.some(({ claim }) => isRepeat(one.claim, claim))) kept.push(one)
  return kept.toSorted((a, b) => a.order - b.order).map(({ claim }) => claim)
}

function rank({ confidence, address }: Claim): number {
  return CONFIDENCES.indexOf(confidence) * 2 + (address === ANY_ADDRESS ? 1 : 0)
}

function isRepeat(claim: Claim, kept: Claim): boolean {
  const { range, protocol, address } = claim
  const isSame = range.low === kept.range.low && range.high === kept.range.high
  const isAddress = address === kept.address || address === ANY_ADDRESS
  return isSame && isAddress && (protocol === undefined || protocol === kept.protocol)
}
