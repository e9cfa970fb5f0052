import type { Span } from '../../model/declaration.ts'
import type { Origin } from '../../model/requirement.ts'
import { endOfBraces } from './compose/interpolate.ts'
import { scalarOf, type Value } from './tree.ts'

/** Where a part of a scalar stands in its file; of what is none, where all of it does. */
export function scalarPlace(value: Value, partOf: (text: string) => Span): { origin: Origin; span: Span } {
  const scalar = scalarOf(value)
  const [begin = 0, end = begin] = (scalar?.value ?? value).node.range ?? []
  const { document } = value
  if (scalar === undefined) return { origin: document.positionAt(begin), span: { start: begin, end } }
  const inside = insideOf(document.text.slice(begin, end), scalar.text, partOf(scalar.text))
  const span = { start: begin + inside.start, end: begin + inside.end }
  return { origin: document.positionAt(span.start), span }
}

/** Where a part of the text stands in what it is written as: in quotes, with escapes, or as a block of lines. */
function insideOf(written: string, text: string, part: Span): Span {
  const quote = /^["']/.test(written) ? 1 : 0
  const inner = written.slice(quote, written.length - quote)
  const block = /^[|>][^\n]*\n\s*/.exec(written)?.[0].length ?? 0
  if (inner.startsWith(text, block)) return moved(part, quote + block)
  if (quote === 0 || /[\r\n]$/.test(text)) return whereWordsAre(written, text.slice(part.start, part.end))
  const offsets = offsetsIn(inner, written.startsWith('"'))
  if (offsets.length !== text.length + 1) return { start: quote, end: quote + inner.length }
  return { start: quote + (offsets[part.start] ?? 0), end: quote + (offsets[part.end] ?? inner.length) }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function whereWordsAre(written: string, words: string): Span {
  const at = written.indexOf(words)
  return at === -1 ? { start: 0, end: written.length } : { start: at, end: at + words.length }
}

const LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/** Where each character of a quoted text stands in it, and its end; too few where lines are folded. */
function offsetsIn(inner: string, isDouble: boolean): number[] {
  const offsets: number[] = []
  let at = 0
  while (at < inner.length) {
    const fold = isDouble ? /^\\\r?\n[ \t]*/.exec(inner.slice(at, at + 1_000))?.[0].length : undefined
    if (fold === undefined) offsets.push(at)
    if (fold !== undefined) at += fold
    else if (isDouble && inner[at] === '\\') at += LENGTHS[inner[at + 1] ?? ''] ?? 2
    else at += !isDouble && inner.startsWith("''", at) ? 2 : 1
  }
  return [...offsets, inner.length]
}

/** The host port of `[[ip:][host]:]container`. Colons inside of variables are none that part. */
export function hostPart(text: string): Span {
  const colons: number[] = []
  let isInBrackets = false
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('${', at)) at = (endOfBraces(text, at) ?? text.length) - 1
    else if (text[at] === '[') isInBrackets = true
    else if (text[at] === ']') isInBrackets = false
    else if (text[at] === ':' && !isInBrackets) colons.push(at)
  }
  const [last, before] = [colons.at(-1), colons.at(-2)]
  if (last === undefined) return { start: 0, end: text.length }
  return { start: before === undefined ? 0 : before + 1, end: last }
}
