import { expect, test } from 'vitest'
import { chooseLeases, chooseReserved } from '../../src/commands/choose-leases.ts'
import { UsageError } from '../../src/model/errors.ts'
import type { LeaseSet } from '../../src/model/lease.ts'

function set(id: string, low: number, about: Partial<LeaseSet> = {}): LeaseSet {
  const leases = [
    { name: 'web', range: { low, high: low + 9 }, isHeld: true },
    { name: `of-${id}`, range: { low: low + 100, high: low + 100 }, isHeld: true },
  ]
  return { id, keeper: low, owner: { pid: 7, isAlive: true, command: 'npm test' }, leases, isOwn: false, ...about }
}

const OWN = set('own', 20_000, { isOwn: true })
const OTHER = set('other', 21_000)
const STALE = set('stale', 22_000, { owner: { pid: 8, isAlive: false } })
const LIST = { sets: [OWN, OTHER, STALE], unnamed: [29_000] }

function choose(words: string[], isRoot = false): string[] {
  const asker = { isRoot, calledBy: (more: readonly string[]) => `it ${more.join(' ')}` }
  return chooseLeases(LIST, words, asker).map(({ id }) => id)
}

test.each([
  [['own'], ['own']],
  [['20000'], ['own']],
  [['20009', '20100', 'own', 'of-own'], ['own']],
  [
    ['of-own', 'stale'],
    ['own', 'stale'],
  ],
  [['22005'], ['stale']],
  [['of-stale'], ['stale']],
  [['web'], ['own', 'stale']],
])('%j means %j', (words, ids) => {
  expect(choose(words)).toEqual(ids)
  expect(choose(words, true)).toEqual(ids)
})

test.each([[['other']], [['21000']], [['own', '21009']]])(
  '%j is of another that lives: root alone may mean it',
  (words) => {
    expect(() => choose(words)).toThrow(
      'is leased for npm test (pid 7), and ends with it: kill 21000 ends the lease alone',
    )
    expect(choose(words, true)).toContain('other')
  },
)

test.each([false, true])('by a name nobody ends what another has (root: %s)', (isRoot) => {
  expect(() => choose(['of-other'], isRoot)).toThrow(UsageError)
})

test('what is reserved is meant by its id alone: by root, for who has it, and where nobody has it any more', () => {
  const ranges = [{ low: 40_000, high: 40_000 }]
  const living = { pid: 7, isAlive: true, command: 'npm test' }
  const all = [
    { id: 'mine', owner: living, isOwn: true, ranges },
    { id: 'theirs', owner: living, isOwn: false, ranges },
    { id: 'gone', owner: { pid: 8, isAlive: false }, isOwn: false, ranges },
  ]
  const chosen = (words: string[], isRoot: boolean) =>
    chooseReserved(all, words, { isRoot, calledBy: () => '' }).map(({ id }) => id)
  expect(chosen(['gone', 'mine', '40000', 'web', ''], false)).toEqual(['mine', 'gone'])
  expect(chosen(['theirs'], true)).toEqual(['theirs'])
  expect(() => chosen(['mine', 'theirs'], false)).toThrow(
    'theirs is reserved for npm test (pid 7), and is given back when that has ended',
  )
})

test.each(['', '0', '20010', '65536', '020000', '20000 ', 'nobody', 'WEB', '__proto__'])('%j means none', (word) => {
  expect(() => choose([word])).toThrow(new UsageError(`"${word}" is no lease: it leases shows what there is`))
})

test('of what cannot be read root is told of', () => {
  expect(() => choose(['29000'])).toThrow('29000 is leased by somebody else: sudo it leases release 29000 ends it')
})
