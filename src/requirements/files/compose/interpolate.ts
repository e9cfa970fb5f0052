import { UsageError } from '../../../model/errors.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/** Variables inside of variables inside of variables: more than anybody writes. */
const MOST_DEPTH = 16
const MOST_CHARACTERS = 4_096

/**
 * What compose makes of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`,
 * `${NAME:+instead}`, `${NAME+instead}` and `$$`. A variable that is not set is nothing.
 */
export function interpolate(text: string, variables: Variables, depth = 0): string {
  if (!text.includes('$')) return text
  if (depth > MOST_DEPTH) throw new UsageError('variables are nested too deeply')
  let result = ''
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at)
    result += piece.isVariable ? expand(piece.text, { variables, depth }) : piece.text
    if (result.length > MOST_CHARACTERS) throw new UsageError('a value becomes too long by its variables')
    at = piece.end
  }
  return result
}

interface Piece {
  /** Of a variable what stands between the braces. */
  text: string
  isVariable: boolean
  end: number
}

function pieceAt(text: string, at: number): Piece {
  if (text[at] !== '$') {
    const next = text.indexOf('$', at)
    const end = next === -1 ? text.length : next
    return { text: text.slice(at, end), isVariable: false, end }
  }
  if (text[at + 1] === '$') return { text: '$', isVariable: false, end: at + 2 }
  if (text[at + 1] === '{') return braced(text, at)
  const [name] = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 1 + MOST_CHARACTERS)) ?? []
  if (name === undefined) throw new UsageError(`"${text}" has a "$" that begins no variable: write "$$" for the sign`)
  return { text: name, isVariable: true, end: at + 1 + name.length }
}

function braced(text: string, at: number): Piece {
  const end = endOfBraces(text, at)
  if (end === undefined) throw new UsageError(`"${text}" has a "\${" without its "}"`)
  return { text: text.slice(at + 2, end - 1), isVariable: true, end }
}

/** Where what begins with `${` ends, other braces inside of it counted. */
export function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('${', at)) {
      depth++
      at++
    } else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return undefined
}

interface Place {
  variables: Variables
  depth: number
}

function expand(words: string, { variables, depth }: Place): string {
  const [, name = '', colon, sign, rest = ''] = /^([A-Za-z_]\w*)(?:(:)?([-?+])(.*))?$/s.exec(words) ?? []
  if (name === '') throw new UsageError(`"\${${words}}" is no variable of compose`)
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined
  const isThere = value !== undefined && (colon === undefined || value !== '')
  const inner = () => interpolate(rest, variables, depth + 1)
  if (sign === '+') return isThere ? inner() : ''
  if (isThere) return value
  if (sign === '?') throw new UsageError(`variable ${name} has to be set: ${inner()}`)
  return sign === '-' ? inner() : (value ?? '')
}
