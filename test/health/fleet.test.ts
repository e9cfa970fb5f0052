import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readFleet } from '../../src/files/reports.ts'
import { formatFleet, isFleetOk, membersOf } from '../../src/health/fleet.ts'
import type { JsonHealth } from '../../src/health/health-shape.ts'

const health: JsonHealth = {
  ...{ version: 1, ok: true, host: 'ci-1', at: '2026-11-21T08:00:00.000Z', expected: [], servers: [], findings: [] },
  ...{ signs: [], leftovers: [], leases: [], unnamedLeases: 0, engines: [], runners: [], gaps: [], timeWait: 3 },
}
const ill: JsonHealth = {
  ...{ ...health, ok: false, host: 'ci|2' },
  signs: [
    { kind: 'leftover', severity: 'warning', ignored: false, message: 'a <b>' },
    { kind: 'stale-lease', severity: 'warning', ignored: true, message: 'an old one' },
  ],
}

it('has a row for each label, one that has said nothing among them', () => {
  const members = membersOf(
    ['a', ['self-hosted', 'arm'], 'c'],
    new Map<number, unknown>([
      [0, health],
      [1, ill],
      [2, { version: 2 }],
    ]),
  )
  expect(members.map(({ label, health }) => [label, health?.host])).toEqual([
    ['a', 'ci-1'],
    ['self-hosted, arm', 'ci|2'],
    ['c', undefined],
  ])
  expect(isFleetOk(members)).toBe(false)
  const rows = formatFleet(members).split('\n')
  expect(rows[0]).toBe('## ❌ Health of 3 runners')
  expect(rows.slice(2, 7).map((row) => row.split(' | ').length)).toEqual([12, 12, 12, 12, 12])
  expect(rows[4]).toBe('| a | ci-1 | yes | 0 of 0 | 0 | 0 | 0 | 0 | 0 | unknown | 3 |  |')
  expect(rows[6]).toContain('| c |  | no report |')
  expect(rows).toContain('| self-hosted, arm | warning | a &#60;b&#62; |')
  expect(rows[5]).toContain('| 0 of 0 | 0 | 1 |')
  expect(rows.join()).not.toContain('an old one')
})

it('calls a runner by its group and labels too', () => {
  const members = membersOf([{ group: 'gpu', labels: ['arm', 'big'] }, 7], new Map())
  expect(members.map(({ label }) => label)).toEqual(['gpu, arm, big', '7'])
})

it('stays inside of what the runner takes, whatever is found', () => {
  const message = `left servers on ${'3000/tcp, '.repeat(5_000)}`
  const signs = Array.from({ length: 20 }, () => ({
    kind: 'leftover' as const,
    severity: 'warning' as const,
    message,
    ignored: false,
  }))
  const members = membersOf(
    Array(100).fill('a'),
    new Map(Array.from({ length: 100 }, (_, at) => [at, { ...health, signs }])),
  )
  const summary = formatFleet(members)
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
  expect(summary).toMatch(/^And \d+ more, all in the reports\.$/m)
})

it('tells at most five hundred of what is wrong, and how much more there is', () => {
  const sign = { kind: 'leftover' as const, severity: 'warning' as const, message: 'left', ignored: false }
  const signs = Array.from({ length: 20 }, () => sign)
  const reports = new Map(Array.from({ length: 100 }, (_, at) => [at, { ...health, findings: [], signs }]))
  const summary = formatFleet(membersOf(Array(100).fill('a'), reports))
  expect(summary.match(/^\| a \| warning \| left \|$/gm)).toHaveLength(500)
  expect(summary).toMatch(/^And 1500 more, all in the reports\.$/m)
})

it('is well where everybody says so', () => {
  expect(isFleetOk(membersOf(['a'], new Map([[0, health]])))).toBe(true)
})

it('is read as artifacts lie in a directory, and nothing else of it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'fleet-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const put = (name: string, text: string) => {
    mkdirSync(join(directory, name))
    writeFileSync(join(directory, name, 'report.json'), text)
  }
  expect(() => readFleet(directory)).toThrow('it has no runners.json that is JSON')
  writeFileSync(join(directory, 'runners.json'), '["a","b"]')
  put('port-preflight-health-0', '{"a":1}')
  put('port-preflight-health-1', '{')
  put('other', '{}')
  mkdirSync(join(directory, 'x-2'))
  symlinkSync('/etc/passwd', join(directory, 'x-2/report.json'))
  expect(readFleet(directory)).toEqual({ labels: ['a', 'b'], reports: new Map([[0, { a: 1 }]]) })
})
