import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PortFile } from '../../../src/model/declaration.ts'
import { UsageError } from '../../../src/model/errors.ts'
import { formatNeed } from '../../../src/model/requirement.ts'
import { readPortFile } from '../../../src/requirements/files/index.ts'
import { readText } from '../../../src/requirements/read-file.ts'
import { EXPECTED, readCorpusFile } from './corpus.ts'

/** A file of each kind but compose. */
const YAML = ['.github/workflows/a.yml', 'pod.yaml', 'kind.yaml', 'k3d.yaml', '.github/port-preflight.yml'] as const
const UNITS = ['a.container', 'a.pod', 'a.kube', 'a.socket', 'a.service'] as const
const PATHS = [...YAML, ...UNITS, '.devcontainer.json', 'supervisord.conf', 'Procfile', '.env'] as const

/** What tells the kind of a manifest. */
const BEGINNING: Record<string, string> = { 'pod.yaml': 'apiVersion: v1\nkind: Pod\n' }

function read(path: string, text: string): Promise<PortFile> {
  const whole = `${BEGINNING[path] ?? ''}${text}`
  return readPortFile({ path, variables: {}, read: (name) => (name === path ? whole : undefined) })
}

/** The most that is read of a file. */
const MOST = 128 * 1024
const fill = (piece: string) => piece.repeat(Math.floor((MOST - 100) / piece.length))
const each = (make: (index: number) => string, length: number) => Array.from({ length }, (_, at) => make(at)).join('')

describe('YAML that is broken', () => {
  it.each(
    YAML.flatMap((path) =>
      [
        ['a tab', 'jobs:\n\ta: 1\n', 2, 1],
        ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, 1],
        ['a key twice, deep inside', 'a:\n  - b: { c: 1, c: 2 }\n', 2, 16],
        ['an open bracket', 'a: [1, 2\nb: 3\n', 2, 1],
      ].map(([name, text, line, column]) => [path, name, text, line, column] as const),
    ),
  )('%s: %s', async (path, _, text, line, column) => {
    const lines = (BEGINNING[path] ?? '').split('\n').length - 1
    await expect(read(path, `${text}`)).rejects.toThrow(new RegExp(`^${path}:${Number(line) + lines}:${column}: `))
  })
})

describe('other files that are broken', () => {
  it.each<[path: string, text: string, place: string]>([
    ['.devcontainer.json', '{\n  "a": 1,\n  "a": 2\n}', '3:3'],
    ['.devcontainer.json', '{ "appPort": [80', '1:'],
    ['.devcontainer.json', '// only\n["a"]', '2:1'],
    ['supervisord.conf', '\ncommand=a\n', '2:1'],
    ['supervisord.conf', '[program:a]\ncommand=a\nno assignment\n', '3:1'],
    ['Procfile', 'what is this', '1:1'],
    ...UNITS.map((path): [string, string, string] => [path, '# a unit\n\n  PublishPort=80:80\n', '3:3']),
  ])('%s: %j', async (path, text, place) => {
    await expect(read(path, text)).rejects.toThrow(UsageError)
    await expect(read(path, text)).rejects.toThrow(`${path}:${place}`)
  })
})

describe('what stands in the place of text', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'bad-files-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const readIn = (path: string) => readPortFile({ path, variables: {}, read: (name) => readText(join(dir, name)) })

  it.each(PATHS)('%s', async (path) => {
    mkdirSync(join(dir, path, '..'), { recursive: true })
    await expect(readIn(path)).rejects.toThrow(`${path}: does not exist`)
    writeFileSync(join(dir, path), Buffer.alloc(1_000))
    await expect(readIn(path)).rejects.toThrow(/: this is not a text file$/)
    truncateSync(join(dir, path), 50 * 1024 * 1024)
    await expect(readIn(path)).rejects.toThrow(/: 52428800 bytes are too many/)
    rmSync(join(dir, path))
    mkdirSync(join(dir, path))
    await expect(readIn(path)).rejects.toThrow(/: cannot be read: EISDIR$/)
  })
})

describe('what is empty says nothing', () => {
  it.each(PATHS)('%s', async (path) => {
    if (path.startsWith('.github/workflows'))
      await expect(read(path, '# a')).resolves.toMatchObject({ declarations: [] })
    for (const text of ['', '\n\n', path === '.devcontainer.json' ? '// a' : '# a\n']) {
      if (path === 'Procfile' && text.startsWith('#')) continue
      expect(await read(path, text)).toMatchObject({ declarations: [], faults: [] })
    }
  })
})

/** Made to take long: deep, many, or without an end. */
const LONG: Record<string, string> = {
  brackets: '['.repeat(60_000),
  maps: fill('{a: '),
  dashes: fill('- '),
  keys: each((at) => `k${at}: 1\n`, 11_000),
  documents: fill('---\na: 1\n'),
  aliases: `a: &a 1\n${each((at) => `b${at}: *a\n`, 9_000)}`,
  cycle: 'a: &a [*a]\nb: *a\nspec: &s { containers: [*s] }\n',
  laughs: `x0: &x0 [1, 1]\n${each((at) => `x${at + 1}: &x${at + 1} [${Array(9).fill(`*x${at}`)}]\n`, 20)}`,
  merges: `x0: &x0 {containers: [1]}\n${each((at) => `x${at + 1}: &x${at + 1} {<<: [${Array(9).fill(`*x${at}`)}]}\n`, 20)}`,
  quote: `"${fill('\\"')}`,
  comments: fill('/* '),
  blanks: `a: x${fill(' ')}y`,
  options: `[Service]\nExecStart=/bin/a ${each((at) => `--port ${at + 1} `, 8_000)}`,
  variables: `[Service]\nEnvironment=${each((at) => `A_PORT=${at + 1} `, 8_000)}`,
  commands: `[Service]\n${each((at) => `ExecStart=/bin/a --port ${at + 1}\n`, 3_500)}`,
  'one port': `[Socket]\n${fill('ListenStream=80\n')}`,
  published: `[Container]\n${each((at) => `PublishPort=${at + 1}:80\n`, 6_000)}`,
  programs: each((at) => `[program:p${at}]\ncommand=a --port ${at + 1}\n`, 3_500),
  processes: each((at) => `[program:p${at}]\nnumprocs=200\ncommand=a --port=80%(process_num)02d\n`, 1_700),
  'PORT in PORT': `a: ${fill('${PORT:-')}`,
  digits: `[program:a]\ncommand=${fill('9')}\n`,
  'variables in variables': `[Service]\nExecStart=/bin/sh -c '${fill('${A:-')}'\n`,
  'variables without an end': `[Container]\nNetwork=host\nExec=a --port \${A ${fill('${A ')}\n`,
  'a variable in each port': `jobs:\n  a:\n    services:\n      b:\n        ports: [":${fill('${{ ')}"]\n`,
  assignments: each((at) => `A${at}_PORT=${at + 1}\n`, 6_000),
}
const MOST_MS = 1_000

describe('more than anybody has', () => {
  it.each([
    ['Procfile', each((at) => `p${at}: a\n`, 1_001), '1000 processes'],
    ['supervisord.conf', each((at) => `[program:p${at}]\n`, 1_001), '1000 sections'],
    ['a.socket', `[Socket]\n${each((at) => `ListenStream=${at + 1}\n`, 501)}`, '500 ports'],
  ])('%s', async (path, text, words) => {
    await expect(read(path, text)).rejects.toThrow(`${path}:1:1: more than ${words}`)
  })
})

describe('what is made to take long', () => {
  it.each(Object.keys(LONG))('%s', async (name) => {
    for (const path of PATHS) {
      const begin = process.cpuUsage()
      const result = await read(path, LONG[name] ?? '').catch((error: unknown) => error)
      const { user, system } = process.cpuUsage(begin)
      if (result instanceof Error) expect(result).toBeInstanceOf(UsageError)
      expect([path, (user + system) / 1_000 < MOST_MS]).toEqual([path, true])
    }
  })
})

/** Files of the corpus, cut, doubled and with other characters in them. */
const damaged = fc
  .tuple(
    fc.constantFrom(...EXPECTED.map(({ path }) => path)),
    fc.array(
      fc.tuple(
        fc.nat(2_000),
        fc.nat(30),
        fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom(
            '\t',
            '\r\n',
            '"',
            "'",
            '${',
            '%',
            '&a ',
            '*a',
            ':',
            '- ',
            '[',
            '{',
            '#',
            '\\',
            '\0',
            '0',
            '99999',
            '\u2028',
          ),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([path, cuts]) => ({ path, cuts }))

describe('files that are damaged', () => {
  it('are told to be broken, or say ports that stand where they say', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ path, cuts }) => {
        const { text: whole, path: own } = await readCorpusFile(path)
        const text = cuts.reduce(
          (left, [at, length, words]) => left.slice(0, at) + words + left.slice(at + length),
          whole,
        )
        const file = await readPortFile({
          path: own,
          variables: {},
          read: (name) => (name === own ? text : undefined),
        }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UsageError)
          return undefined
        })
        for (const { origin, span, ...need } of file?.declarations ?? []) {
          const before = text.slice(0, span.start).split('\n')
          expect([origin.line, origin.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
          expect(formatNeed(need)).toMatch(/\d/)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
