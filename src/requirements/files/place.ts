import type { Span } from '../../model/declaration.ts'
import type { Origin } from '../../model/requirement.ts'
import { endOfBraces } from './compose/interpolate.ts'
import { scalarOf, type Value } from './tree.ts'

/** Where a part of a scalar stands in its file; of what is none, where all of it does. */
export function scalarPlace(value: Value, partOf: (text: string) => Span): { origin: Origin; span: Span } {
  const scalar = scalarOf(value)
  const [begin = 0, valueEnd = begin] = (scalar?.value ?? value).node.range ?? []
  const { document } = value
  if (scalar === undefined) return { origin: document.positionAt(begin), span: { start: begin, end: valueEnd } }
  const quote = valueEnd - begin > scalar.text.length ? 1 : 0
  const { start, end } = partOf(scalar.text)
  const span = { start: begin + quote + start, end: begin + quote + end }
  return { origin: document.positionAt(span.start), span }
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
