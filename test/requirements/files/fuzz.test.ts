import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PortFile } from '../../../src/model/declaration.ts'
import { UsageError } from '../../../src/model/errors.ts'
import { readPortFile } from '../../../src/requirements/files/index.ts'
import { damaged, damages } from '../../support/damage.ts'
import { EXPECTED, readCorpusFile } from './corpus.ts'

const files = await Promise.all(EXPECTED.map(({ path }) => readCorpusFile(path)))

/** Every error but a complaint of the file fails the test. */
async function read(path: string, text: string): Promise<PortFile | string> {
  try {
    return await readPortFile({ path, variables: {}, read: (one) => (one === path ? text : undefined) })
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

async function holds(path: string, text: string): Promise<void> {
  const result = await read(path, text)
  if (typeof result === 'string') {
    expect(result.startsWith(`${path}:`)).toBe(true)
    // What no name tells of is known by its words.
    expect(result.slice(path.length)).toMatch(/^(:\d+:\d+: .+|: it is not known what kind of file this is.*)$/s)
    return
  }
  for (const { span, origin } of [...result.declarations, ...result.faults]) {
    const before = text.slice(0, span.start).split('\n')
    expect([origin.file, origin.line, origin.column]).toEqual([path, before.length, (before.at(-1) ?? '').length + 1])
    expect(span.start <= span.end && span.end <= text.length).toBe(true)
  }
  for (const { range } of result.declarations) {
    expect(range.low >= 1 && range.low <= range.high && range.high <= 65_535).toBe(true)
  }
}

describe('a file of any kind that somebody has damaged', () => {
  it('is read or refused, and what is read of it has its place', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...files), damages, ({ path, text }, all) =>
      holds(path, damaged(text, all)),
    )
    await fc.assert(property, { numRuns: 4_000 })
  })

  it('is so where it holds anything at all', async () => {
    const paths = [...new Map(files.map(({ kind, path }) => [kind, path])).values()]
    const anything = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), anything, holds), { numRuns: 2_000 })
  })
})
