import type { ComposeValue } from '../model/compose.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** No entry of `ports:` is longer. */
const MOST_CHARACTERS = 500

/** The text as compose reads it with this environment; what is not set is empty. */
export function interpolate(text: string, env: Environment): string {
  if (text.length > MOST_CHARACTERS) return text
  const start = text.search(/\$(?:\$|\{|[A-Za-z_])/)
  if (start === -1) return text
  const { value, end } = variableAt(text, start, env)
  return `${text.slice(0, start)}${value}${interpolate(text.slice(end), env)}`
}

function variableAt(text: string, start: number, env: Environment): { value: string; end: number } {
  if (text[start + 1] === '$') return { value: '$', end: start + 2 }
  if (text[start + 1] !== '{') {
    const [name = ''] = /^\w+/.exec(text.slice(start + 1)) ?? []
    return { value: env[name] ?? '', end: start + 1 + name.length }
  }
  const end = endOfBraces(text, start + 1)
  return { value: plainOf(text.slice(start + 2, end), env), end: end + 1 }
}

/** Where the brace closes that opens here; behind the text where it does not. */
function endOfBraces(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}

/** `NAME`, `NAME:-word`, `NAME-word`, `NAME:+word`, `NAME+word`, `NAME:?word`, `NAME?word` */
function plainOf(braced: string, env: Environment): string {
  const [, name = '', operator = '', word = ''] = /^(\w*)(:?[-+?])?([\s\S]*)$/.exec(braced) ?? []
  const value = env[name]
  const isGiven = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('+')) return isGiven ? interpolate(word, env) : ''
  if (operator.endsWith('-')) return isGiven ? (value ?? '') : interpolate(word, env)
  return value ?? ''
}

/** The variables that texts anywhere in the value name. */
export function variablesIn(value: ComposeValue): string[] {
  const texts = typeof value === 'string' ? [value] : Object.values(value ?? {}).map(String)
  const found = texts.flatMap((text) => [...text.matchAll(/(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g)])
  return [...new Set(found.map(([, braced, bare]) => braced ?? bare ?? ''))]
}
