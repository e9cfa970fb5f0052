import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/requirements/read-file.ts'
import { portLinesOf, readCorpus, refusalOf } from '../../support/compose/corpus.ts'
import { linesOf, placeIn, readOurs } from '../../support/compose/ours.ts'

// What docker compose makes of these files was recorded; test/lab/compose-config.test.ts asks it again.

const corpus = readCorpus()
const [refused, taken] = [true, false].map((is) => corpus.filter((one) => (refusalOf(one) !== undefined) === is))

describe('the corpus of compose files', () => {
  it('is large, and says of each case what compose answered', () => {
    expect(taken?.length).toBeGreaterThanOrEqual(150)
    expect(refused?.length).toBeGreaterThanOrEqual(30)
    expect(corpus.filter(({ version }) => version === '')).toEqual([])
  })

  it.each(taken ?? [])('$name', (one) => {
    const ours = readOurs(one)
    if ('refused' in ours) throw new Error(ours.refused)
    expect(linesOf(ours)).toEqual(one.lines)
    for (const { origin, range, span } of ours.declarations) {
      const text = readText(join(one.dir, origin.file ?? '')) ?? ''
      const place = offsetOf(text, origin.line ?? 0, origin.column ?? 0)
      expect(span.start).toBe(place)
      // A port as it was written, or a variable: nothing of what stands before it, and all of what it is.
      expect(text.slice(0, place)).not.toMatch(/[\w$]$/)
      const words = plain(text.slice(span.start, span.end))
      const [, low = '', high = low] = /^0*(\d+)(?:-0*(\d+))?$/.exec(words) ?? []
      // Of a range that another file takes a part of, the rest is left.
      if (low !== '') expect([Number(low) <= range.low, Number(high) >= range.high]).toEqual([true, true])
      else expect(words).toMatch(/^[\d-]*\$.*$/s)
      expect(text.slice(span.end)).not.toMatch(/^\w/)
    }
  })

  it.each(refused ?? [])('$name', (one) => {
    const ours = readOurs(one)
    const [, place, reason] = told(one.lines)
    if (reason === undefined) {
      expect('refused' in ours ? [placeIn(ours.refused)] : ours.faults.map(({ origin }) => originOf(origin))).toEqual([
        place,
      ])
      if ('refused' in ours) expect(ours.refused).toMatch(/: .{5}/)
    } else {
      expect('refused' in ours ? ours.refused : linesOf(ours)).toEqual(portLinesOf(one))
    }
  })
})

/** `ours: place`, or `accepted: place reason`. */
function told(lines: readonly string[]): RegExpExecArray | [] {
  const line = lines.find((one) => /^(ours|accepted): /.test(one)) ?? ''
  return /^(?:ours: (?<place>\S+)|accepted: \S+ (.+))$/.exec(line) ?? []
}

function originOf({ file, line, column }: { file?: string; line?: number; column?: number }): string {
  return `${file}:${line}:${column}`
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

/** What stands in double quotes, with its escapes and folds taken out. */
function plain(text: string): string {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .replaceAll(/\\x([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
