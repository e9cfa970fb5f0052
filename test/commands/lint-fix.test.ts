import { chmodSync, chownSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintFiles, type Outcome } from '../../src/commands/lint.ts'
import { findPortFiles } from '../../src/requirements/files/discover.ts'
import { readAll } from '../../src/requirements/files/read-all.ts'
import { within } from '../support/workspace.ts'

const fix = (paths: string[] = []): Promise<Outcome> => lintFiles(paths, {}, { fix: true })
const textOf = (path: string) => readFileSync(path, 'utf8')

/** The text of a file after `lint --fix`. */
const fixed = (text: string, others: Record<string, string> = {}) =>
  within({ 'compose.yaml': text, ...others }, async () => {
    await fix()
    return textOf('compose.yaml')
  })

const service = (ports: string) => `services:\n  redis:\n    image: redis:7\n    ports:\n${ports}`

describe('a port that is written as a number', () => {
  it.each([
    ['      - "6379:6379"\n', '      - "${REDIS_PORT:-6379}:6379"\n'],
    ["      - '6379:6379'\n", "      - '${REDIS_PORT:-6379}:6379'\n"],
    ['      - 6379:6379\n', '      - ${REDIS_PORT:-6379}:6379\n'],
    ['      - 6379:6379 # the cache\n', '      - ${REDIS_PORT:-6379}:6379 # the cache\n'],
    ['      - "127.0.0.1:6379:6379/udp"\n', '      - "127.0.0.1:${REDIS_PORT:-6379}:6379/udp"\n'],
    ['      - "[::1]:6379:6379"\n', '      - "[::1]:${REDIS_PORT:-6379}:6379"\n'],
    ['      - 22:22\n', '      - ${REDIS_PORT:-22}:22\n'],
    [
      '      - target: 6379\n        published: 6379\n',
      '      - target: 6379\n        published: ${REDIS_PORT:-6379}\n',
    ],
    [
      '      - target: 6379\n        published: "6379"\n',
      '      - target: 6379\n        published: "${REDIS_PORT:-6379}"\n',
    ],
    ['      - { target: 1, published: 6379 }\n', '      - { target: 1, published: "${REDIS_PORT:-6379}" }\n'],
    ['      [6379:6379, x]\n'.replace(', x', ''), '      ["${REDIS_PORT:-6379}:6379"]\n'],
    [
      '      - "6379:1"\n      - "6380:2"\n',
      '      - "${REDIS_6379_PORT:-6379}:1"\n      - "${REDIS_6380_PORT:-6380}:2"\n',
    ],
  ])('is left to a variable: %j', async (before, after) => {
    expect(await fixed(service(before))).toBe(service(after))
  })

  it.each([
    '      - "${REDIS_PORT:-6379}:6379"\n',
    '      - "6379"\n',
    '      - "6379-6380:6379-6380"\n',
    '      - "6379-6389:6379"\n',
    '      - "06379:6379"\n',
    '      - "\\x36379:6379"\n',
    '      - !!str 6379:6379\n',
    '      - >-\n        6379:6379\n',
  ])('is none, or not to be changed: %j', async (ports) => {
    expect(await fixed(service(ports))).toBe(service(ports))
  })

  it('has quotes where a number in base 60 stays one', async () => {
    const text = 'services:\n  a:\n    ports:\n      - 22:22 # sftp\n'
    const taken = 'services:\n  b:\n    image: "x${A_PORT}${A_22_PORT}${A_HOST_22_PORT}"\n'
    expect(await fixed(text, { 'compose.dev.yaml': taken })).toBe(text.replace('22:22 #', '"22:22" #'))
  })

  it('gets no variable that means something else', async () => {
    const text = service('      - "6379:6379"\n')
    expect(await fixed(`${text}    environment:\n      URL: $REDIS_PORT\n`)).toContain('${REDIS_6379_PORT:-6379}:')
    expect(await fixed(`${text}    environment:\n      URL: \${REDIS_PORT:-6379}\n`)).toContain('${REDIS_PORT:-6379}:')
    expect(await fixed(`${text}    environment:\n      REDIS_PORT: 6379\n`)).toContain('${REDIS_PORT:-6379}:')
    expect(await fixed(text, { '.env': 'REDIS_PORT=7000\n' })).toContain('${REDIS_6379_PORT:-6379}:')
    expect(await fixed(text, { '.env': 'REDIS_PORT=6379\n' })).toContain('${REDIS_PORT:-6379}:')
  })

  it('has one variable for one number in the variants of a project', async () => {
    await within(
      { 'compose.yaml': service('      - "1:1"\n'), 'compose.dev.yaml': service('      - "2:1"\n') },
      async () => {
        await fix()
        expect(textOf('compose.dev.yaml')).toContain('"${REDIS_PORT:-2}:1"')
        expect(textOf('compose.yaml')).toContain('"${REDIS_1_PORT:-1}:1"')
      },
    )
  })

  it('is changed once where an anchor stands for it, and where it is included', async () => {
    const text = 'x: &p ["80:80"]\nservices:\n  a: { ports: *p }\n  b: { ports: *p }\n'
    await within({ 'a/compose.yaml': text, 'compose.yaml': 'include: [a/compose.yaml]\n' }, async () => {
      await fix()
      expect(textOf('a/compose.yaml')).toBe(text.replace('80:', '${A_PORT:-80}:'))
    })
  })

  it('is not changed in a file that was not asked for', async () => {
    const files = { 'compose.yaml': 'include: [db.yaml]\n', 'db.yaml': service('      - "1:1"\n') }
    await within(files, async () => {
      await fix(['compose.yaml'])
      expect(textOf('db.yaml')).toBe(files['db.yaml'])
    })
  })
})

describe('the file', () => {
  it('keeps its mark, its line ends, its mode and all that is not text of ours', async () => {
    const text = `\ufeff# ✓ näh\r\n${service('      - "6379:6379"\r\n').replaceAll(/\r?\n/g, '\r\n')}\r\n# end\t `
    await within({ 'compose.yaml': text }, async () => {
      chmodSync('compose.yaml', 0o640)
      const { changes, report } = await fix()
      expect(changes).toEqual(['fixed    compose.yaml:6:10: 6379 is ${REDIS_PORT:-6379} now'])
      expect(report.findings).toEqual([])
      expect(textOf('compose.yaml')).toBe(text.replace('"6379:', '"${REDIS_PORT:-6379}:'))
      expect(statSync('compose.yaml').mode & 0o777).toBe(0o640)
    })
  })

  const isRoot = process.getuid?.() === 0
  it.runIf(isRoot)(`stays that of its owner${isRoot ? '' : ' (needs root)'}`, async () => {
    await within({ 'compose.yaml': service('      - "6379:6379"\n') }, async () => {
      chownSync('compose.yaml', 1001, 1002)
      await fix()
      const { uid, gid } = statSync('compose.yaml')
      expect([uid, gid, textOf('compose.yaml').includes('REDIS_PORT')]).toEqual([1001, 1002, true])
    })
  })

  it('is left where it is not UTF-8', async () => {
    const bytes = Buffer.from(`# \xe9\n${service('      - "6379:6379"\n')}`, 'latin1')
    await within({ 'compose.yaml': bytes }, async () => {
      const { changes } = await fix()
      expect(changes).toEqual(['left     compose.yaml: it is not UTF-8, or has changed meanwhile'])
      expect(readFileSync('compose.yaml')).toEqual(bytes)
    })
  })

  it('is left where it is a link, or lies outside of the workspace', async () => {
    await within({ 'w/.git/config': '', 'other/compose.yaml': service('      - "6379:6379"\n') }, async () => {
      process.chdir('w')
      symlinkSync('../other/compose.yaml', 'compose.yaml')
      const before = textOf('../other/compose.yaml')
      await expect(fix(['compose.yaml'])).rejects.toThrow('compose.yaml: it lies outside of the workspace')
      expect((await fix()).changes).toEqual([])
      expect((await fix(['../other/compose.yaml'])).changes).toEqual([expect.stringMatching(/^left .*workspace/)])
      expect(textOf('../other/compose.yaml')).toBe(before)
    })
  })

  it('stays whole where two of its own projects would read other ports', async () => {
    const text = service('      - "6379:6379"\n')
    await within(
      { 'compose.yaml': text, '.env': 'REDIS_PORT=1\nREDIS_6379_PORT=2\nREDIS_HOST_6379_PORT=3\n' },
      async () => {
        expect((await fix()).changes).toEqual([])
        expect(textOf('compose.yaml')).toBe(text)
      },
    )
  })
})

const entry = fc.record({
  port: fc.integer({ min: 1, max: 65_535 }),
  inner: fc.integer({ min: 1, max: 65_535 }),
  quote: fc.constantFrom('"', "'", ''),
  host: fc.constantFrom('', '127.0.0.1:'),
  tail: fc.constantFrom('', '/udp', ' # why', '/tcp   '),
  style: fc.constantFrom('short', 'long', 'flow'),
})
type Entry = typeof entry extends fc.Arbitrary<infer One> ? One : never

function lineOf({ port, inner, quote, host, tail, style }: Entry): string {
  const [protocol = '', comment = ''] = tail.startsWith('/') ? [tail.trim(), ''] : ['', tail]
  if (style === 'long') return `      - target: ${inner}\n        published: ${quote}${port}${quote}${comment}\n`
  if (style === 'flow') return `      - { target: ${inner}, published: ${quote}${port}${quote} }${comment}\n`
  return `      - ${quote}${host}${port}:${inner}${protocol}${quote}${comment}\n`
}

const services = fc.uniqueArray(
  fc.tuple(fc.constantFrom('web', 'db', 'my-api', 'x_1', '9lives'), fc.array(entry, { minLength: 1, maxLength: 4 })),
  {
    selector: ([name]) => name,
    minLength: 1,
  },
)

/** Inside of braces a variable has to have quotes; everywhere else there are as many as before. */
const withoutQuotes = (line: string) => (line.includes('{ target') ? line.replaceAll(/["']/g, '') : line)
const withoutVariables = (line: string) => withoutQuotes(line.replaceAll(/\$\{\w+:-(\d+)\}/g, '$1'))

describe('whatever is in the file', () => {
  it('reads to the same ports, differs in the numbers alone, and is changed once', async () => {
    await fc.assert(
      fc.asyncProperty(services, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (named, end, hasMark) => {
        const body = named.map(([name, all]) => `  ${name}:\n    ports:\n${all.map(lineOf).join('')}`).join('# -\n')
        const text = `${hasMark ? '\ufeff' : ''}services:\n${body}`.replaceAll('\n', end)
        await within({ 'compose.yaml': text }, async () => {
          const read = async () => (await readAll(findPortFiles([]), { variables: {} })).files
          const before = await read()
          await fix()
          const after = textOf('compose.yaml')
          expect(after.split('\n').map(withoutVariables)).toEqual(text.split('\n').map(withoutQuotes))
          const portsOf = (files: typeof before) =>
            files.flatMap(({ declarations }) =>
              declarations.map(({ service: name, range, protocol, address }) => ({ name, range, protocol, address })),
            )
          expect(portsOf(await read())).toEqual(portsOf(before))
          expect((await fix()).changes).toEqual([])
          expect(textOf('compose.yaml')).toBe(after)
        })
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
