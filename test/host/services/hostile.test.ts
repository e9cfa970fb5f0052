import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseEnvironmentFile } from '../../../src/formats/environment-file.ts'
import { parseIni } from '../../../src/formats/ini.ts'
import { variablesOf } from '../../../src/formats/supervisor-values.ts'
import { parseUnitFile } from '../../../src/formats/unit-file.ts'
import { chooseDaemons } from '../../../src/host/services/daemons.ts'
import { matchesGlob } from '../../../src/host/services/glob.ts'
import { openLedger } from '../../../src/host/services/ledger.ts'
import { readConfig } from '../../../src/host/services/programs/config-files.ts'
import { definitionsOf } from '../../../src/host/services/programs/definitions.ts'
import { parseDump } from '../../../src/host/services/programs/pm2-dump.ts'
import { startedAtBoot } from '../../../src/host/services/units/boot.ts'
import { environmentOf } from '../../../src/host/services/units/environment.ts'
import { readEnd, readText } from '../../../src/host/services/units/safe-file.ts'
import type { Shelf } from '../../../src/host/services/units/shelf.ts'

// Files that a user has written to keep root's check busy for ever, each as big as is read of one.

const MANY = 500_000
/** A busy machine, and a loop within a loop takes minutes. */
const MOST_MS = 5_000

function msOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('what is read of others takes no longer than its length', () => {
  it.each<[string, () => unknown]>([
    ['blanks in a key of supervisor', () => parseIni(`[a]\nk${' '.repeat(MANY)}b`)],
    ['one long word of variables', () => variablesOf('a'.repeat(MANY))],
    ['many words of variables', () => variablesOf('a '.repeat(MANY))],
    ['lines of a unit that go on', () => parseUnitFile(`[Service]\nExecStart=a\\\n${'b\\\n'.repeat(MANY)}`, '/f')],
    ['backslashes of a unit', () => parseUnitFile(`[Service]\n${'\\'.repeat(MANY)}x\\\n`, '/f')],
    ['blanks in a file of variables', () => parseEnvironmentFile(`a${' '.repeat(MANY)}b\n`, '/f')],
    [
      'variables on lines that go on',
      () => environmentOf(parseUnitFile(`[Service]\nEnvironment=${'A=9 \\\n'.repeat(MANY / 5)}`, '/f'), (text) => text),
    ],
    [
      'processes of one program',
      () =>
        definitionsOf([{ path: '/f', sections: parseIni(`[program:a]\nnumprocs=200\ncommand=${'x '.repeat(MANY)}`) }]),
    ],
    ['programs of many processes', () => definitionsOf([{ path: '/f', sections: parseIni(manyPrograms(10_000)) }])],
  ])(
    '%s',
    (_, work) => {
      expect(msOf(work)).toBeLessThan(MOST_MS)
    },
    120_000,
  )
})

function manyPrograms(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `[program:p${at}]\nnumprocs=200\nprocess_name=%(process_num)d\ncommand=x\n`,
  ).join('')
}

describe('patterns of a user', () => {
  const directory = mkdtempSync(join(tmpdir(), 'hostile-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const name = (ending: string) => `${'a'.repeat(200)}${ending}`
  const form = `${'*a'.repeat(12)}*b`

  it('match in no time what fits almost', () => {
    writeFileSync(join(directory, name('c')), '')
    writeFileSync(join(directory, 'main.conf'), `[include]\nfiles = ${form}\n`)
    expect(msOf(() => readConfig(join(directory, 'main.conf'), 0))).toBeLessThan(MOST_MS)
    const settings = parseUnitFile(`[Service]\nEnvironmentFile=${directory}/${form}\n`, '/f')
    expect(msOf(() => environmentOf(settings, (text) => text))).toBeLessThan(MOST_MS)
  }, 60_000)

  it('are not followed without end, nor is one file read twice', () => {
    const path = join(directory, 'many.conf')
    mkdirSync(join(directory, 'conf.d'))
    for (let at = 0; at < 300; at++)
      writeFileSync(join(directory, 'conf.d', `${at}.conf`), `[program:p${at}]\ncommand=x\n`)
    writeFileSync(path, `[include]\nfiles = ${'conf.d/* '.repeat(20_000)}\n`)
    let files = 0
    expect(
      msOf(() => {
        files = readConfig(path, 0).files.length
      }),
    ).toBeLessThan(MOST_MS)
    expect(files).toBe(301)
  }, 60_000)
})

it('a unit may name more than fits into one call', () => {
  const settings = parseUnitFile(`[Unit]\nWants=${'a '.repeat(MANY)}\n`, '/f')
  const shelf: Shelf = {
    ...{ files: new Map([['default.target', '/f']]), plain: new Set(), masks: new Map(), aliases: new Map() },
    ...{ names: new Map(), starts: new Map(), linked: new Set(), dropIns: new Map(), confs: new Map() },
  }
  const text = { settings, hidden: [], isEmpty: false }
  expect(() => startedAtBoot(shelf, () => text)).not.toThrow()
})

describe('a file that grows', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'log-')), 'pm2.log')
  it('is read at its end where its end tells', () => {
    writeFileSync(path, '')
    for (let at = 0; at < 40; at++) appendFileSync(path, 'old\n'.repeat(20_000))
    appendFileSync(path, 'new\n')
    const end = readEnd(path, process.getuid?.() ?? 0)
    expect('text' in end && end.text.endsWith('old\nnew\n')).toBe(true)
    expect('text' in end && end.text.startsWith('old\n')).toBe(true)
  })
})

describe('a link that changes while it is looked at', () => {
  const directory = mkdtempSync(join(tmpdir(), 'race-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  it('never opens what is no file', () => {
    const [file, pipe, link] = ['file', 'pipe', 'link'].map((name) => join(directory, name))
    writeFileSync(file ?? '', 'text')
    execFileSync('mkfifo', [pipe ?? ''])
    // A writer of a pipe waits until somebody opens it to read.
    const swap = `
      (exec 3>"$2"; touch "$2.opened") &
      writer=$!
      end=$((SECONDS + 4))
      while [ $SECONDS -lt $end ]; do
        ln -sfT "$1" "$3"; ln -sfT "$2" "$3"
      done
      kill $writer`
    const child = spawn('bash', ['-c', swap, 'bash', file, pipe, link].map(String), { detached: true })
    const end = performance.now() + 4_000
    while (performance.now() < end) readText(link ?? '')
    // The writer that still waits too.
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    expect(readText(`${pipe}.opened`)).toEqual({ isHidden: false })
  }, 20_000)
})

describe('what is cut is said', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cut-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const subjectsOf = async (work: () => unknown) => {
    const ledger = openLedger()
    await ledger.run(work)
    return ledger.gaps().map(({ subject }) => subject)
  }
  const path = join(directory, 'big')

  it('of a file that is too big', async () => {
    writeFileSync(path, 'x'.repeat(1024 * 1024))
    expect(await subjectsOf(() => readText(path))).toEqual([])
    appendFileSync(path, 'x')
    expect(await subjectsOf(() => readText(path))).toEqual([`what stands at the end of ${path}`])
  })

  it('of a user whose files are too big together', async () => {
    const uid = process.getuid?.() || 1
    chownSync(path, uid, uid)
    const ledger = openLedger()
    const many = ledger.run(() => Array.from({ length: 40 }, () => readText(path, uid)))
    expect(many.filter((answer) => 'text' in answer)).toHaveLength(16)
    expect(ledger.gaps().map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^all that .* has set up$/),
    )
  })

  it.each(['{}', 'rubbish', `[${'{},'.repeat(600)}{}]`])('of a dump of pm2: %.20s', async (text) => {
    expect(await subjectsOf(() => parseDump(text, '/f'))).toEqual(['what pm2 has saved in /f'])
  })

  it('of many daemons, of which each user has some', async () => {
    const daemons = [...Array.from({ length: 40 }, () => ({ uid: 1002 })), { uid: 1001 }, { uid: 0 }]
    const ledger = openLedger()
    const chosen = ledger.run(() => chooseDaemons(daemons, { uid: 1003 }, 'x'))
    expect(chosen.slice(0, 3).map(({ uid }) => uid)).toEqual([0, 1002, 1001])
    expect(ledger.gaps()).toMatchObject([{ subject: 'the programs of 26 more processes that are called x' }])
  })
})

it.each<[string, string, boolean]>([
  ['a.conf', '*.conf', true],
  ['a.config', '*.conf', false],
  ['ab', '?', false],
  ['a', '?', true],
  ['b', '[a-c]', true],
  ['b', '[!a-c]', false],
  ['a+b', 'a+b', true],
  ['aab', '*a*b', true],
  ['', '*', true],
])('%j fits %j: %j', (name, pattern, expected) => {
  expect(matchesGlob(name, pattern)).toBe(expected)
})
