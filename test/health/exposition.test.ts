import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatMetrics } from '../../src/health/exposition.ts'
import { parseMetrics } from '../support/metrics.ts'

it('has HELP and TYPE above the values of a name', () => {
  const samples = [
    { labels: { a: 'x', b: 'y' }, value: 1 },
    { labels: { a: 'x', b: 'z' }, value: 0.5 },
  ]
  const text = formatMetrics([
    { name: 'one', help: 'What it is.', samples },
    { name: 'none', help: 'Of nobody.', samples: [] },
  ])
  expect(text).toBe('# HELP one What it is.\n# TYPE one gauge\none{a="x",b="y"} 1\none{a="x",b="z"} 0.5\n')
})

it('escapes what ends a value or a line', () => {
  const samples = [{ labels: { a: 'q"\\n\n}' }, value: 1 }]
  expect(formatMetrics([{ name: 'one', help: 'a\\b\nc', samples }])).toBe(
    '# HELP one a\\\\b\\nc\n# TYPE one gauge\none{a="q\\"\\\\n\\n}"} 1\n',
  )
})

it('keeps the format with any text in it', () => {
  const value = fc.string({ unit: 'binary' })
  const sample = fc.record({ labels: fc.record({ a: value, b: value }), value: fc.integer() })
  fc.assert(
    fc.property(value, fc.array(sample), (help, samples) => {
      const distinct = new Set(samples.map(({ labels }) => JSON.stringify([labels.a, labels.b])))
      expect(parseMetrics(formatMetrics([{ name: 'one', help, samples }])).size).toBe(distinct.size)
    }),
  )
})
