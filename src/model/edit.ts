import type { Span } from './declaration.ts'
import type { Origin } from './requirement.ts'

/** Characters of a file that others take the place of. */
export interface Edit {
  file: string
  span: Span
  /** Where that is, for people. */
  origin: Origin
  was: string
  becomes: string
}

/** All else stays as it is. The spans do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start)
  let at = 0
  const parts = sorted.flatMap(({ span, becomes }) => {
    const before = text.slice(at, span.start)
    at = span.end
    return [before, becomes]
  })
  return [...parts, text.slice(at)].join('')
}
