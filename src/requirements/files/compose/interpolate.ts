import { UsageError } from '../../../model/errors.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/** Variables inside of variables inside of variables: more than anybody writes. */
const MOST_DEPTH = 50
/** Variables of variables of variables can stand for more than any memory holds. */
const MOST_CHARACTERS = 64 * 1024

/** A variable that has to be set and is not. */
export class MissingVariable extends UsageError {}

/** undefined where a variable is missing, if one may be. */
export function unlessMissing<Result>(run: () => Result, isAllowed: boolean): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (isAllowed && error instanceof MissingVariable) return undefined
    throw error
  }
}

/**
 * What compose makes of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`,
 * `${NAME:+instead}`, `${NAME+instead}` and `$$` (compose-go, template/template.go). A variable that is not set is
 * nothing, and a sign that begins no variable stands for itself.
 */
export function interpolate(text: string, variables: Variables): string {
  return text.includes('$') ? textOf(piecesOf(text), { variables, depth: 0 }) : text
}

/** The variables that the text names itself, each once; those inside of defaults too. */
export function variablesIn(text: string): string[] {
  if (!text.includes('$')) return []
  const found = text.matchAll(/(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g)
  return [...new Set([...found].map(([, braced, bare]) => braced ?? bare ?? ''))]
}

/** The first variable that the text is nothing without, and that nothing sets. */
export function unsetIn(text: string, variables: Variables): string | undefined {
  const bare = text.replaceAll('$$', '').matchAll(/\$(?:\{([A-Za-z_]\w*)(?:\}|:?\?)|([A-Za-z_]\w*))/g)
  const names = [...bare].map(([, braced, plain]) => braced ?? plain ?? '')
  return names.find((name) => !Object.hasOwn(variables, name) || variables[name] === undefined)
}

interface Variable {
  name: string
  /** `:-`, `-`, `:?`, `?`, `:+` or `+`, and what stands behind it. */
  operator?: string
  words?: string
}

const NAMED = /\$(?:(\$)|([A-Za-z_]\w*)|\{)/g
const BRACED = /^([A-Za-z_]\w*)(?:(:?[-+?])([^\n]*))?$/

function piecesOf(text: string): (string | Variable)[] {
  const pieces: (string | Variable)[] = []
  let at = 0
  for (;;) {
    NAMED.lastIndex = at
    const match = NAMED.exec(text)
    if (match === null) return [...pieces, text.slice(at)]
    const [all, dollar, name] = match
    pieces.push(text.slice(at, match.index))
    at = match.index + all.length
    if (dollar !== undefined) pieces.push('$')
    else if (name !== undefined) pieces.push({ name })
    else {
      const end = endOfBraces(text, match.index) ?? lastBrace(text, match.index)
      pieces.push(braced(text, match.index, end))
      at = end
    }
  }
}

function braced(text: string, start: number, end: number): Variable {
  const inner = end > start + 2 ? text.slice(start + 2, end - 1) : ''
  const [, name, operator, words] = BRACED.exec(inner) ?? []
  if (name === undefined) throw new UsageError(`"${short(text)}" has a "\${" that begins no variable: "$$" is the sign`)
  return operator === undefined ? { name } : { name, operator, words: words ?? '' }
}

/** Where what begins with `${` ends, with the braces inside of it counted as compose does; undefined where it has no end. */
export function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '}' && --depth === 0) return at + 1
    if (text[at] === '{') {
      depth++
      at++
    }
  }
  return undefined
}

/** Of braces that do not close as many as open the last one of the line counts. */
function lastBrace(text: string, start: number): number {
  const [line = ''] = text.slice(start).split('\n', 1)
  return start + line.lastIndexOf('}') + 1
}

interface Place {
  variables: Variables
  depth: number
}

function textOf(pieces: readonly (string | Variable)[], place: Place): string {
  if (place.depth > MOST_DEPTH) throw new UsageError('variables are nested too deeply')
  let text = ''
  for (const piece of pieces) {
    text += typeof piece === 'string' ? piece : resolved(piece, place)
    if (pieces.length > 1 && text.length > MOST_CHARACTERS)
      throw new UsageError('a value becomes too long by its variables')
  }
  return text
}

function resolved({ name, operator = '', words = '' }: Variable, { variables, depth }: Place): string {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined
  const isThere = value !== undefined && !(operator.startsWith(':') && value === '')
  const inner = () => textOf(piecesOf(words), { variables, depth: depth + 1 })
  if (operator.endsWith('+')) return isThere ? inner() : (value ?? '')
  if (isThere) return value
  if (operator.endsWith('?')) throw new MissingVariable(missing(name, inner()))
  return operator === '' ? '' : inner()
}

function missing(name: string, why: string): string {
  return `variable ${name} has to be set${why === '' ? '' : `: ${short(why)}`}`
}

const MOST_WORDS = 160

function short(text: string): string {
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text
}
