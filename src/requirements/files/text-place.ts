import type { Span } from '../../model/declaration.ts'
import type { Origin } from '../../model/requirement.ts'

export interface TextPlace {
  origin: Origin
  span: Span
}

/** A text, and the file that it stands in. */
export interface FileText {
  text: string
  path: string
}

/** The lines of a text, for line and column of what stands in it. */
export interface Lines {
  placeOf(start: number, end: number): TextPlace
  /** Of a line and a column, both from 1. */
  offsetOf(place: Pick<Origin, 'line' | 'column'>): number
}

export function linesOf(text: string, file: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    placeOf: (start, end) => {
      const line = lineAt(starts, start)
      return { origin: { file, line: line + 1, column: start - (starts[line] ?? 0) + 1 }, span: { start, end } }
    },
    offsetOf: ({ line = 1, column = 1 }) => (starts[line - 1] ?? text.length) + column - 1,
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
