import { describe, expect, it } from 'vitest'
import { FILE_KINDS } from '../../../src/model/declaration.ts'
import { EXPECTED, filesOfCorpus, readCorpusFile, rowsOf } from './corpus.ts'

describe('the corpus', () => {
  it.each(EXPECTED)('$path', async ({ path, rows }) => {
    expect(rowsOf(path, await readCorpusFile(path)).sort()).toEqual(rows.toSorted())
  })

  it('has spans that are the places in offsets', async () => {
    for (const { path } of EXPECTED) {
      const { text, declarations, faults, path: own } = await readCorpusFile(path)
      for (const { origin, span } of [...declarations, ...faults].filter((one) => one.origin.file === own)) {
        const before = text.slice(0, span.start).split('\n')
        expect([path, before.length, (before.at(-1) ?? '').length + 1]).toEqual([path, origin.line, origin.column])
      }
    }
  })

  it('is all of the files that are there, of every kind', async () => {
    expect(EXPECTED.map(({ path }) => path).sort()).toEqual(filesOfCorpus())
    const kinds = await Promise.all(EXPECTED.map(async ({ path }) => (await readCorpusFile(path)).kind))
    expect([...new Set(kinds), 'compose'].sort()).toEqual([...FILE_KINDS].sort())
    expect(EXPECTED.length).toBeGreaterThanOrEqual(60)
  })
})
