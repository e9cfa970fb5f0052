import type { Node } from 'yaml'
import { nodeOf, SCALAR } from '../yaml-nodes.ts'

/** What stands in a line behind its blanks. */
export interface Line {
  words: string
  /** Offset in the text. */
  start: number
  indent: number
}

const MOST_WORDS = 1_000
/** Tabs and other ends of lines have rules of their own. */
const STRANGE = /[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/

/** undefined of a text with characters that are no plain ones. */
export function linesIn(text: string): Line[] | undefined {
  if (STRANGE.test(text)) return undefined
  let offset = 0
  const lines = text.split('\n').map((line) => {
    const words = line.trimStart()
    const indent = line.length - words.length
    const start = offset + indent
    offset += line.length + 1
    return { words, start, indent }
  })
  return lines.some(({ words }) => words.length > MOST_WORDS) ? undefined : lines
}

interface Head {
  line: Line
  /** Where in it the sign stands. */
  start: number
  /** The index of the line below. */
  at: number
  /** Of what the text belongs to. */
  indent: number
}

/** A text of several lines behind `|` or `>`; undefined of what is not as simple as most are. */
export function blockAt(
  lines: readonly Line[],
  { line, start, at, indent: outer }: Head,
): { node: Node; next: number } | undefined {
  const [, sign, chomp] = /^([|>])(-?) *$/.exec(line.words.slice(start)) ?? []
  const indent = lines[at]?.indent ?? 0
  if (sign === undefined || indent <= outer || lines[at]?.words === '') return undefined
  let next = at
  while (next < lines.length && (lines[next]?.indent ?? 0) >= indent && lines[next]?.words !== '') next++
  const behind = lines[next]
  // A blank line may be a part of it.
  if (behind === undefined || behind.words === '' || behind.indent > outer) return undefined
  const inside = lines.slice(at, next)
  if (sign === '>' && inside.some((one) => one.indent > indent)) return undefined
  const texts = inside.map((one) => ' '.repeat(one.indent - indent) + one.words)
  const value = texts.join(sign === '|' ? '\n' : ' ') + (chomp === '-' ? '' : '\n')
  const range = [line.start + start, behind.start - behind.indent, behind.start - behind.indent]
  const type = sign === '|' ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED'
  return { node: nodeOf(SCALAR, { value, source: value, type, range }), next }
}
