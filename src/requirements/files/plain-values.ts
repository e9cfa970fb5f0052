import type { Node } from 'yaml'
import { ALIAS, MAP, nodeOf, SCALAR, SEQ } from '../yaml-nodes.ts'

/** A node, and where in its line it ends. */
export interface Found {
  node: Node
  end: number
}

/** A scalar, and what it says. */
export interface Key extends Found {
  name: string
}

export interface Pair {
  key: Node
  value: Node
}

const MOST_DEPTH = 20

/** A line from some place on; `base` is the offset of the line in its text. */
type Ask = [words: string, at: number, base: number]

/** A value in one line; undefined of what is more than that, or none. */
export function nodeAt(words: string, at: number, base: number, depth = 0): Found | undefined {
  const sign = words[at]
  if (depth > MOST_DEPTH) return undefined
  if (sign === '[' || sign === '{') return flowAt([words, at, base], depth)
  if (sign === '"' || sign === "'") return quotedAt(words, at, base)
  if (sign === '*') return aliasAt(words, at, base)
  return depth === 0 ? plainAt(words, at, base) : plainInFlowAt(words, at, base)
}

const NAME = /([A-Za-z_][\w./$-]*|<<)/y
const OTHERS = /^(?:null|true|false)$/i

/** `name:`, with quotes or without; the end is that of the colon. */
export function keyAt(words: string, at: number, base: number): Key | undefined {
  const isQuoted = words[at] === '"' || words[at] === "'"
  const name = isQuoted ? undefined : matchAt(NAME, words, at)?.[0]
  const found = isQuoted ? quotedAt(words, at, base) : name && scalar(name, [words, at, base], name.length)
  if (!found || (name !== undefined && OTHERS.test(name))) return undefined
  if (!/^:(?: |$)/.test(words.slice(found.end, found.end + 2))) return undefined
  return { ...found, end: found.end + 1 }
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(words)
}

function scalar(source: string, [, at, base]: Ask, length: number, type = 'PLAIN'): Key {
  const value = type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(source) ? null : source
  const range = [base + at, base + at + length, base + at + length]
  return { node: nodeOf(SCALAR, { value, source, type, range }), end: at + length, name: source }
}

/** Nothing, which is null. */
export function emptyAt(offset: number): Node {
  return scalar('', ['', 0, offset], 0).node
}

const DOUBLE = /"((?:[^"\\]|\\["\\])*)"/y
const SINGLE = /'((?:[^']|'')*)'/y

function quotedAt(...ask: Ask): Key | undefined {
  const [words, at] = ask
  const isDouble = words[at] === '"'
  const [whole, inner = ''] = matchAt(isDouble ? DOUBLE : SINGLE, words, at) ?? []
  if (whole === undefined) return undefined
  const value = isDouble ? inner.replaceAll(/\\(.)/g, '$1') : inner.replaceAll("''", "'")
  return scalar(value, ask, whole.length, isDouble ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE')
}

function aliasAt(words: string, at: number, base: number): Found | undefined {
  const [whole, source] = matchAt(/\*([\w-]+)(?=[ ,\]}]|$)/y, words, at) ?? []
  if (whole === undefined) return undefined
  const range = [base + at, base + at + whole.length, base + at + whole.length]
  return { node: nodeOf(ALIAS, { source, range }), end: at + whole.length }
}

const PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w./-]))(?:[^\s:]|:(?=\S)| +(?=[^\s#:])| +(?=:\S))*/y
const PLAIN_IN_FLOW = /(?:[\w./$~+=()^;\\]|-(?=[\w./-]))(?:[^\s,[\]{}:]|:(?=[^\s,[\]{}])| +(?=[^\s,[\]{}:#]))*/y

function plainAt(...ask: Ask): Found | undefined {
  const [whole] = matchAt(PLAIN, ask[0], ask[1]) ?? []
  return whole === undefined ? undefined : scalar(whole, ask, whole.length)
}

function plainInFlowAt(...ask: Ask): Found | undefined {
  const [whole] = matchAt(PLAIN_IN_FLOW, ask[0], ask[1]) ?? []
  return whole === undefined ? undefined : scalar(whole, ask, whole.length)
}

/** `[1, 2]` and `{ a: 1 }`, each of whose entries may be another. */
function flowAt([words, start, base]: Ask, depth: number): Found | undefined {
  const isList = words[start] === '['
  const items: (Node | Pair)[] = []
  const names = new Set<string>()
  let at = blanks(words, start + 1)
  while (words[at] !== (isList ? ']' : '}')) {
    const key = isList ? undefined : keyAt(words, at, base)
    if (!isList && (key === undefined || names.has(key.name))) return undefined
    if (key !== undefined) names.add(key.name)
    const found = nodeAt(words, key === undefined ? at : blanks(words, key.end), base, depth + 1)
    if (found === undefined) return undefined
    items.push(key === undefined ? found.node : { key: key.node, value: found.node })
    at = blanks(words, found.end)
    if (words[at] === ',') at = blanks(words, at + 1)
    else if (words[at] !== (isList ? ']' : '}')) return undefined
  }
  const range = [base + start, base + at + 1, base + at + 1]
  return { node: nodeOf(isList ? SEQ : MAP, { items, range }), end: at + 1 }
}

function blanks(words: string, at: number): number {
  let end = at
  while (words[end] === ' ') end++
  return end
}
