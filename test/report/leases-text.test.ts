import { expect, test } from 'vitest'
import type { Lease, LeaseSet } from '../../src/model/lease.ts'
import { toJsonLeases } from '../../src/report/leases-json.ts'
import { LEASES_SHAPE } from '../../src/report/leases-shape.ts'
import { formatLeases, formatReleased } from '../../src/report/leases-text.ts'
import { plain } from '../../src/report/paint.ts'

const WEB: Lease = { name: 'web', range: { low: 20_123, high: 20_123 }, isHeld: true }
const ONE: LeaseSet = {
  id: 'mhq2x9k1-a1b2',
  keeper: 901,
  since: '2026-11-21T19:05:33.000Z',
  user: 'alice',
  owner: { pid: 812, isAlive: true, command: 'npm test' },
  isOwn: true,
  leases: [WEB, { name: 'block', range: { low: 21_000, high: 21_009 }, isHeld: false }],
}
const BARE: LeaseSet = {
  id: 'x',
  keeper: 902,
  owner: { pid: 5, isAlive: false },
  isOwn: false,
  leases: [WEB],
}

function table(sets: LeaseSet[], unnamed: number[] = [], command?: string): string[] {
  return formatLeases({ sets, unnamed }, { paint: plain, command }).split('\n')
}

test('a line a lease, and what holds for all of a set once', () => {
  expect(table([ONE, BARE])).toEqual([
    'LEASE          NAME   PORT         KEPT    OWNER                   USER   SINCE                 RUN',
    'mhq2x9k1-a1b2  web    20123        held    npm test (pid 812)      alice  2026-11-21 19:05 UTC  -',
    '               block  21000-21009  listed',
    'x              web    20123        held    pid 5, which has ended  ?      ?                     -',
    '',
  ])
})

test('an owner whose command does not show is told by its pid', () => {
  expect(table([{ ...ONE, owner: { pid: 812, isAlive: true } }])[1]).toContain('  pid 812  ')
})

test('the run they are of', () => {
  const run = { repository: 'octo/widgets', runId: '77', job: 'build', alive: true }
  expect(table([{ ...ONE, run }])[1]).toMatch(/ {2}job build of octo\/widgets, run 77$/)
})

test('what may not be read is told by its ports, of many the first', () => {
  expect(table([], [20_001, 20_002, 20_005], 'sudo tool leases')).toEqual([
    '3 ports are leased by what this user may not read: 20001-20002, 20005',
    '         → see by whom: sudo tool leases',
    '',
  ])
  const odd = Array.from({ length: 500 }, (_, at) => 20_001 + 2 * at)
  expect(table([], odd)[0]).toMatch(/^500 ports are .*: (\d+, ){10}…$/)
  expect(table([], [20_001])).toContain('         → it is outside of what can be seen from here')
})

test('text of others is harmless', () => {
  const hostile = 'a\n::error::x\u001b[2J##[error]\u202e'
  const set = { ...ONE, user: hostile, owner: { pid: 1, isAlive: true, command: hostile } }
  const lines = table([{ ...set, leases: [{ ...WEB, name: hostile }] }])
  expect(lines).toHaveLength(3)
  for (const text of [...lines, formatReleased([{ ...set, id: hostile }])]) {
    expect(text).not.toMatch(/[\u001b\u202e]|##\[|^::/)
  }
})

test('what was released', () => {
  expect(formatReleased([ONE, BARE])).toBe(
    'released mhq2x9k1-a1b2: web (20123), block (21000-21009)\nreleased x: web (20123)\n',
  )
})

test('as JSON it has the published shape', () => {
  const run = { repository: 'octo/widgets', runId: '77', alive: true }
  const json = toJsonLeases({ sets: [{ ...ONE, run }, BARE], unnamed: [20_555] })
  expect(LEASES_SHAPE.parse(json)).toEqual(json)
  expect(json.sets[0]?.leases).toEqual([
    { service: 'web', port: 20_123, isHeld: true },
    { service: 'block', range: { low: 21_000, high: 21_009 }, isHeld: false },
  ])
})

test('as many lines as anybody may claim', () => {
  const leases = Array.from({ length: 200_000 }, () => WEB)
  expect(table([{ ...BARE, leases }]).filter((line) => line.includes('20123'))).toHaveLength(200_000)
})
