import type { Span } from '../../model/declaration.ts'
import type { Origin } from '../../model/requirement.ts'
import { scalarOf, type Value } from './tree.ts'

/** The text of a scalar, whose parts can be found in their file. */
export interface ScalarSource {
  text: string
  placeOf(part: Span): { origin: Origin; span: Span }
}

/** Of a block the lines as they stand; undefined of what is no scalar. */
export function sourceOfScalar(value: Value | undefined, file: string): ScalarSource | undefined {
  const scalar = scalarOf(value)
  if (scalar === undefined) return undefined
  const { node, document } = scalar.value
  const [start = 0, end = start] = node.range ?? []
  const { text, spanOf } = sourceAt(file.slice(start, end), start, scalar.text)
  return {
    text,
    placeOf: (part) => {
      const span = spanOf(part)
      return { origin: document.positionAt(span.start), span }
    },
  }
}

interface Source {
  text: string
  spanOf(part: Span): Span
}

function sourceAt(raw: string, start: number, value: string): Source {
  if (/^[|>]/.test(raw)) return ofBlock(raw, start)
  const quote = /^["']/.test(raw) ? 1 : 0
  const inner = raw.slice(quote, raw.length - quote)
  const begin = start + quote
  const isPlain = inner === value
  return {
    text: value,
    spanOf: (part) => {
      const words = value.slice(part.start, part.end)
      // Behind an escape nothing stands where its value has it.
      const at = isPlain ? part.start : inner.indexOf(words)
      if (at === -1) return { start: begin, end: begin + inner.length }
      return { start: begin + at, end: begin + at + words.length }
    },
  }
}

/** The lines of a block without what they are indented by, and where each begins in its file. */
function ofBlock(raw: string, start: number): Source {
  const lines = linesBehind(raw)
  const indents = lines.flatMap(({ text }) => (text.trim() === '' ? [] : text.search(/\S/)))
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  const bare = lines.map(({ text }) => text.slice(indent))
  let length = 0
  const begins = bare.map((line) => {
    const begin = length
    length += line.length + 1
    return begin
  })
  const offsetOf = (at: number) => {
    const line = Math.max(
      0,
      begins.findLastIndex((begin) => begin <= at),
    )
    return (
      start + (lines[line]?.start ?? 0) + Math.min(indent, lines[line]?.text.length ?? 0) + at - (begins[line] ?? 0)
    )
  }
  return {
    text: bare.join('\n'),
    spanOf: (part) => ({ start: offsetOf(part.start), end: offsetOf(part.start) + part.end - part.start }),
  }
}

function linesBehind(raw: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = []
  for (let at = raw.indexOf('\n') + 1; at > 0 && at < raw.length; ) {
    const next = raw.indexOf('\n', at)
    const end = next === -1 ? raw.length : next
    lines.push({ text: raw.slice(at, end).replace(/\r$/, ''), start: at })
    at = next === -1 ? raw.length : next + 1
  }
  return lines
}
