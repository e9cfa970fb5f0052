import { UsageError } from '../../../model/errors.ts'
import { formatOrigin } from '../../../model/requirement.ts'
import type { FileContext } from '../context.ts'
import { interpolate, type Variables } from './interpolate.ts'

/** Each line may double what those above it stand for. */
const MOST_CHARACTERS = 1024 * 1024

/** The variables of a file such as `.env`, each of which may name those above it; none where there is no such file. */
export function readVariables(path: string, { read, variables }: Pick<FileContext, 'read' | 'variables'>): Variables {
  const text = read(path)
  return text === undefined ? {} : parseVariables(text, { path, variables })
}

interface Source {
  path: string
  /** What takes the place of the file's own variables wherever it names them. */
  variables: Variables
}

/** `NAME=value`, `NAME: value`, `export NAME="value"`; a `NAME` alone is passed on (compose-go, dotenv/parser.go). */
export function parseVariables(text: string, { path, variables }: Source): Variables {
  const known = new Map<string, string>()
  const seen: Record<string, string | undefined> = Object.assign(Object.create(null), variables)
  const all = { text, path, expand: (words: string) => interpolate(words, seen) }
  let size = 0
  for (let at = nextStatement(text, 0); at < text.length; at = nextStatement(text, at)) {
    const { name, isAlone, end } = nameAt(all, at)
    const { value, end: next } = isAlone ? { value: variables[name], end } : valueAt(all, end)
    if (value !== undefined) known.set(name, value)
    if (variables[name] === undefined) seen[name] = value
    size += value?.length ?? 0
    if (size > MOST_CHARACTERS) throw complaint(all, at, 'its variables stand for too much')
    at = next
  }
  return Object.fromEntries(known)
}

interface Statements {
  text: string
  path: string
  expand(words: string): string
}

function complaint({ text, path }: Statements, offset: number, words: string): UsageError {
  const lines = text.slice(0, offset).split('\n')
  const origin = { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  return new UsageError(`${formatOrigin(origin)}: ${words}`)
}

const BETWEEN = /(?:\s|#[^\n]*(?:\n|$))*/y

/** Behind blanks and comments. */
function nextStatement(text: string, from: number): number {
  BETWEEN.lastIndex = from
  return from + (BETWEEN.exec(text)?.[0].length ?? 0)
}

/** All letters and digits there are: that takes time to make, which who has no such file need not spend. */
let namePattern: RegExp | undefined

function nameAt(all: Statements, at: number): { name: string; isAlone: boolean; end: number } {
  namePattern ??= /(?:export\s+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)([=:\n]|$)[\t\v\f\r \u0085\u00A0]*/uy
  namePattern.lastIndex = at
  const [whole, words = '', sign] = namePattern.exec(all.text) ?? []
  const name = words.trimEnd()
  if (whole === undefined || name === '') throw complaint(all, at, 'expected NAME=value')
  if (name.includes(' ')) throw complaint(all, at, `the name "${name.slice(0, 80)}" has a blank in it`)
  return { name, isAlone: sign !== '=' && sign !== ':', end: at + whole.length }
}

function valueAt(all: Statements, at: number): { value: string; end: number } {
  const quote = all.text[at]
  return quote === '"' || quote === "'" ? quotedAt(all, at, quote) : plainAt(all, at)
}

function plainAt(all: Statements, at: number): { value: string; end: number } {
  const newline = all.text.indexOf('\n', at)
  const end = newline === -1 ? all.text.length : newline
  const [words = ''] = all.text.slice(at, end).split(' #', 1)
  return { value: expanded(all, at, words.trimEnd()), end }
}

function quotedAt(all: Statements, at: number, quote: string): { value: string; end: number } {
  let words = ''
  for (let here = at + 1; here < all.text.length; here++) {
    const char = all.text[here]
    if (char === quote) {
      return { value: quote === "'" ? words : expanded(all, at, unescaped(words)), end: here + 1 }
    }
    const isEscape = char === '\\' && here + 1 < all.text.length
    if (isEscape) here++
    words += isEscape && all.text[here] !== quote ? `\\${all.text[here]}` : all.text[here]
  }
  throw complaint(all, at, 'the quote has no end')
}

function expanded(all: Statements, at: number, words: string): string {
  try {
    return all.expand(words)
  } catch (error) {
    throw error instanceof UsageError ? complaint(all, at, error.message) : error
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', c: '\\c', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ $: '$$', '"': '"', '\\': '\\' },
}

function unescaped(words: string): string {
  return words.replace(/\\([abcfnrtv$"\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter)
}
