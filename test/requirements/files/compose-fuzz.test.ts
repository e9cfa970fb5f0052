import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PortFile } from '../../../src/model/declaration.ts'
import { UsageError } from '../../../src/model/errors.ts'
import { readCompose } from '../../../src/requirements/files/compose/read-compose.ts'
import { readCorpus } from '../../support/compose/corpus.ts'
import { damaged, damages } from '../../support/damage.ts'

const PATH = 'compose.yaml'

type Read = Pick<PortFile, 'declarations' | 'faults'>

/** What is read of one file, or why it is not. Every other error fails the test. */
function read(text: string, variables: Record<string, string> = {}): Read | string {
  try {
    return readCompose([PATH], { path: PATH, variables, read: (path) => (path === PATH ? text : undefined) })
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

function holds(text: string): void {
  const result = read(text)
  if (typeof result === 'string') expect(result).toMatch(/^compose\.yaml:\d+:\d+: [^\n]+$/)
  for (const { span, origin, range } of typeof result === 'string' ? [] : result.declarations) {
    expect([span.start >= 0, span.start < span.end, span.end <= text.length]).toEqual([true, true, true])
    const before = text.slice(0, span.start).split('\n')
    expect([origin.line, origin.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
    expect(range.low >= 1 && range.low <= range.high && range.high <= 65_535).toBe(true)
  }
}

const texts = readCorpus().flatMap(({ dir, lines }) => {
  const first = lines
    .map((line) => / ([\w.-]*compose[\w.-]*\.ya?ml):/.exec(line)?.[1])
    .find((name) => name !== undefined)
  return first === undefined ? [] : [readFileSync(join(dir, first), 'utf8').replace(/^\uFEFF/, '')]
})

describe('a compose file that somebody has damaged', () => {
  it('is read or refused, and what is read of it has its place', () => {
    expect(texts.length).toBeGreaterThan(150)
    fc.assert(
      fc.property(fc.constantFrom(...texts), damages, (text, all) => holds(damaged(text, all))),
      { numRuns: 3_000 },
    )
  })

  it('is so where nothing of it is YAML', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 })), holds),
      { numRuns: 1_000 },
    )
  })

  it('is so for every text in the place of a port', () => {
    const anything = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[\d:.\-/[\]${}?+a-fA-F]{0,24}$/))
    fc.assert(
      fc.property(anything, (entry) => holds(`services:\n  web:\n    ports:\n      - ${JSON.stringify(entry)}\n`)),
      { numRuns: 3_000 },
    )
  })
})

describe('ports that are written down', () => {
  const port = fc.integer({ min: 1, max: 65_000 })
  const written = fc.record({
    ip: fc.option(fc.oneof(fc.ipV4(), fc.constantFrom('[::1]', '[fd00::7]', '[::]')), { nil: undefined }),
    low: port,
    more: fc.nat({ max: 200 }),
    target: port,
    protocol: fc.constantFrom('', '/tcp', '/udp', '/TCP'),
    quote: fc.constantFrom('"', "'"),
  })

  it('are read as they were meant, where they stand', () => {
    fc.assert(
      fc.property(written, ({ ip, low, more, target, protocol, quote }) => {
        const host = more === 0 ? `${low}` : `${low}-${low + more}`
        const inside = more === 0 ? `${target}` : `${target}-${target + more}`
        const before = `services:\n  web:\n    ports:\n      - ${quote}${ip === undefined ? '' : `${ip}:`}`
        const result = read(`${before}${host}:${inside}${protocol}${quote}\n`)
        if (typeof result === 'string') throw new Error(result)
        expect(result.declarations).toMatchObject([
          {
            service: 'web',
            range: { low, high: low + more },
            address: ip?.replace(/^\[(.*)\]$/, '$1') ?? '*',
            protocol: protocol.toLowerCase() === '/udp' ? 'udp' : 'tcp',
            span: { start: before.length, end: before.length + host.length },
          },
        ])
      }),
      { numRuns: 2_000 },
    )
  })

  it('are the same with a variable in their place', () => {
    fc.assert(
      fc.property(
        port,
        fc.constantFrom('$P', '${P}', '${P:-1}', '${P-1}', '${P:?no}', '${Q:-${P}}', '${P:+${P}}'),
        (low, words) => {
          const result = read(`services: { web: { ports: [ "${words}:80" ] } }`, { P: `${low}` })
          expect(result).toMatchObject({
            declarations: [{ range: { low, high: low }, origin: { line: 1, column: 30 } }],
          })
        },
      ),
      { numRuns: 500 },
    )
  })
})
