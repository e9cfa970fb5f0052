import { expect, it } from 'vitest'
import { judge } from '../../src/model/verdict.ts'
import { progressOn } from '../../src/report/progress.ts'
import { listener, need, snapshot } from '../support/make.ts'

const waitingFor = (...specs: string[]) => {
  const missing = judge(specs.map(need), snapshot())
  return (waitedMs: number) => ({ missing, waitedMs, waitMs: 30_000 })
}

function said(columns: number | undefined, waiting = waitingFor('qdrant=6333 listening')) {
  const written: string[] = []
  const { tell, end } = progressOn({ write: (text) => written.push(text), columns })
  for (let ms = 0; ms <= 12_000; ms += 200) tell(waiting(ms))
  end()
  return written
}

it('is a line now and then in a log', () => {
  expect(said(undefined)).toEqual([
    'waiting for 6333/tcp (qdrant), 1 s of 30 s\n',
    'waiting for 6333/tcp (qdrant), 6 s of 30 s\n',
    'waiting for 6333/tcp (qdrant), 11 s of 30 s\n',
  ])
})

it('says who is to end, and begins anew with each wait', () => {
  const written: string[] = []
  const { tell } = progressOn({ write: (text) => written.push(text) })
  for (const ending of ['pid 12', 'pid 34'])
    for (let waitedMs = 0; waitedMs < 8_000; waitedMs += 100) tell({ missing: [], ending, waitedMs, waitMs: 10_000 })
  expect(written).toEqual([
    'waiting until pid 12 ends, 1 s of 10 s\n',
    'waiting until pid 12 ends, 6 s of 10 s\n',
    'waiting until pid 34 ends, 1 s of 10 s\n',
    'waiting until pid 34 ends, 6 s of 10 s\n',
  ])
})

it.each([
  [['cache=6379'], 'waiting until 6379/tcp (cache) is free, 1 s of 30 s\n'],
  [['cache=6379', 'web=8080'], 'waiting until 6379/tcp (cache), 8080/tcp (web) are free, 1 s of 30 s\n'],
])('says of ports that are to be free what is waited for', (specs, line) => {
  const missing = judge(specs.map(need), snapshot({ listeners: ['6379', '8080'].map((spec) => listener(spec)) }))
  const written: string[] = []
  progressOn({ write: (text) => written.push(text) }).tell({ missing, waitedMs: 1_000, waitMs: 30_000 })
  expect(written).toEqual([line])
})

it('is one line on a terminal, written over each second and gone at the end', () => {
  const lines = said(80)
  expect(lines).toHaveLength(13)
  expect(lines[2]).toBe('\r\x1b[Kwaiting for 6333/tcp (qdrant), 3 s of 30 s')
  expect(lines.at(-1)).toBe('\r\x1b[K')
})

it('is never wider than the terminal', () => {
  expect(said(20)[0]).toBe('\r\x1b[Kwaiting for 6333/tc')
})

it('is whole on a terminal that does not say how wide it is, and no wider than most are', () => {
  expect(said(0)[0]).toBe('\r\x1b[Kwaiting for 6333/tcp (qdrant), 1 s of 30 s')
  const [long = ''] = said(0, waitingFor(`${'x'.repeat(60)}=6333 listening`))
  expect(long).toHaveLength('\r\x1b[K'.length + 79)
})

it('is nothing where it takes no second', () => {
  const written: string[] = []
  const { tell, end } = progressOn({ write: (text) => written.push(text), columns: 80 })
  tell(waitingFor('6333 listening')(900))
  end()
  expect(written).toEqual([])
})

it('names a few, and says how many more', () => {
  const [line] = said(
    undefined,
    waitingFor('a=127.0.0.1:1-3 listening', '[::1]:5 listening', '6/udp listening', '7 listening'),
  )
  expect(line).toBe('waiting for 127.0.0.1:1-3/tcp (a), [::1]:5/tcp, 6/udp and 1 more, 1 s of 30 s\n')
})

it('obeys nothing in a name', () => {
  const requirement = { ...need('6333 listening'), name: '\x1b[2J##[error]x' }
  const missing = judge([requirement], snapshot())
  const written: string[] = []
  progressOn({ write: (text) => written.push(text) }).tell({ missing, waitedMs: 1_000, waitMs: 2_000 })
  expect(written).toEqual(['waiting for 6333/tcp (\\x1b[2J#\\x23[error]x), 1 s of 2 s\n'])
})
