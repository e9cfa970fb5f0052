import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lintFiles } from '../../src/commands/lint.ts'
import type { Sarif } from '../../src/report/sarif-shape.ts'
import { within } from '../support/workspace.ts'

// What of SARIF 2.1.0 is used here, as its specification has it; other keys are not allowed.
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['error', 'warning', 'note'])
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z
        .string()
        .regex(/^[^/:?#\s][^:?#\s]*$/)
        .refine((uri) =>
          decodeURIComponent(uri)
            .split('/')
            .every((part) => !['', '.', '..'].includes(part)),
        ),
      uriBaseId: z.literal('%SRCROOT%'),
    }),
    region: z
      .strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1), endColumn: z.int().min(2) })
      .partial({ startColumn: true, endColumn: true })
      .refine(({ startColumn, endColumn }) => endColumn === undefined || (startColumn ?? 1) < endColumn),
  }),
})
const rule = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  name: z.string().regex(/^([A-Z][a-z0-9]*)+$/),
  shortDescription: message,
  fullDescription: message,
  help: message,
  helpUri: z.url().optional(),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ tags: z.array(z.string()), precision: z.literal('high') }),
})
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).length(1),
  relatedLocations: z.array(z.strictObject({ ...location.shape, id: z.int().min(0), message })).optional(),
  partialFingerprints: z.record(z.string(), z.string().min(1)),
})
const shape = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string().min(1),
          informationUri: z.url().optional(),
          rules: z.array(rule).refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(result),
    }),
  ]),
})

const DOCS = 'https://github.com/octo/port-preflight/blob/v1/'

const sarifOf = (files: Record<string, string>, from = '.', paths: string[] = []): Promise<Sarif> =>
  within(files, async () => {
    process.chdir(from)
    await lintFiles(paths, {}, { sarif: { path: 'out.sarif', version: '0.1.0', docs: DOCS } })
    return JSON.parse(readFileSync('out.sarif', 'utf8'))
  })

const resultsOf = ({ runs: [run] }: Sarif) => run?.results ?? []
const TWICE = 'services:\n  a: { image: a, ports: ["8080:80"] }\n  b: { image: b, ports: ["8080:80"] }\n'
const EVERYTHING = `${TWICE}  c: { image: "redis:7", ports: ["5432:1", 22:22, "6000:1", "40000:1", "70000:1", "8090:1"], scale: 2 }\n`
const JOBS = `on: push
jobs:
  a:
    runs-on: x
    container: y
    services: { dns: { image: z, ports: ["53:53/tcp", "54:53/udp"] } }
`

describe('the SARIF of lint', () => {
  it('keeps to the form, and each result has its rule', async () => {
    const unit = { 'web@.socket': '[Socket]\nListenStream=%i\n' }
    const broken = { 'b/compose.yaml': 'services:\n\tports: 1\n', '.github/workflows/a.yml': JOBS }
    const sarif = await sarifOf({ 'compose.yaml': EVERYTHING, ...broken, ...unit })
    expect(shape.parse(sarif)).toEqual(sarif)
    const rules = sarif.runs[0]?.tool.driver.rules.map(({ id }) => id)
    expect(resultsOf(sarif).map(({ ruleIndex = -1 }) => rules?.[ruleIndex])).toEqual(
      resultsOf(sarif).map(({ ruleId }) => ruleId),
    )
    expect([...new Set(resultsOf(sarif).map(({ ruleId }) => ruleId))].sort()).toEqual(rules)
  })

  it('says whose it is, of which version, and where its pages are', async () => {
    const { rules = [], ...driver } = (await sarifOf({})).runs[0]?.tool.driver ?? {}
    expect(driver).toEqual({ name: 'port-preflight', version: '0.1.0', informationUri: `${DOCS}README.md` })
    expect(rules.map(({ helpUri }) => helpUri)).toEqual(rules.map(({ id }) => `${DOCS}docs/findings/${id}.md`))
  })

  it('has no pages where nobody knows where they are', async () => {
    const { runs } = await within({}, async () => {
      await lintFiles([], {}, { sarif: { path: 'out.sarif', version: '0.1.0' } })
      return shape.parse(JSON.parse(readFileSync('out.sarif', 'utf8')))
    })
    expect(runs[0].tool.driver).not.toHaveProperty('informationUri')
    expect(runs[0].tool.driver.rules.filter((one) => 'helpUri' in one)).toEqual([])
  })

  it('says what, where, and what it has to do with', async () => {
    expect(resultsOf(await sarifOf({ 'compose.yaml': TWICE }))).toEqual([
      {
        ruleId: 'port-declared-twice',
        ruleIndex: 2,
        level: 'error',
        message: {
          text: 'a (8080) and b (8080) both ask for port 8080/tcp: only one can have it (compose.yaml:2:27 and compose.yaml:3:27). To put it right: give b or a another port',
        },
        locations: [place(3, 27)],
        relatedLocations: [{ id: 0, message: { text: 'a asks for it here' }, ...place(2, 27) }],
        partialFingerprints: { primaryLocationLineHash: 'port-declared-twice|compose.yaml|b|tcp|*|a|8080:1' },
      },
    ])
  })

  it('names files from the root of the repository, as a URI', async () => {
    const files = { '.git/HEAD': '', 'a b/#1/compose.yaml': TWICE }
    const [first] = resultsOf(await sarifOf(files, 'a b'))
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b/%231/compose.yaml')
  })

  it('names files above the working directory from the root of the repository, and others by all of their path', async () => {
    const urisIn = (sarif: Sarif) =>
      resultsOf(sarif).map(({ locations: [one] }) => one?.physicalLocation.artifactLocation)
    const files = { '.git/HEAD': '', 'a/x': '', 'compose.yaml': TWICE }
    const above = await sarifOf(files, 'a', ['../compose.yaml'])
    expect(shape.parse(above)).toEqual(above)
    expect(urisIn(above)).toEqual([{ uri: 'compose.yaml', uriBaseId: '%SRCROOT%' }])
    await within({ 'x y/compose.yaml': TWICE }, async (directory) => {
      const path = join(directory, 'x y/compose.yaml')
      expect(urisIn(await sarifOf({}, '.', [path]))).toEqual([{ uri: pathToFileURL(path).href }])
    })
  })

  it('knows an alert again from wherever in the repository lint was called', async () => {
    const files = { '.git/HEAD': '', 'a/compose.yaml': TWICE }
    const [fromTop, fromInside] = [await sarifOf(files), await sarifOf(files, 'a')]
    expect(resultsOf(fromInside)[0]?.partialFingerprints).toEqual(resultsOf(fromTop)[0]?.partialFingerprints)
  })

  it('ends the region with what is wrong', async () => {
    const sarif = await sarifOf({ 'compose.yaml': 'services:\n  a:\n    ports:\n      - 22:22\n' })
    const [fault] = resultsOf(sarif).filter(({ ruleId }) => ruleId === 'port-sexagesimal')
    expect(fault?.locations[0]?.physicalLocation.region).toEqual({ startLine: 4, startColumn: 9, endColumn: 14 })
  })

  it('knows an alert again when its line has moved, and two of them apart', async () => {
    const printsOf = async (text: string) =>
      resultsOf(await sarifOf({ 'compose.yaml': text })).map((one) => one.partialFingerprints.primaryLocationLineHash)
    const prints = await printsOf(EVERYTHING)
    expect(await printsOf(`# one\n\n# more\n${EVERYTHING}`)).toEqual(prints)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('has no links, commands or hidden signs of others in it', async () => {
    const name = '"[x](https://example.test/) \\u202e ##[group]"'
    const text = `services:\n  ${name}: { image: a, ports: ["70000:80"] }\n`
    const [{ message: { text: said } = { text: '' } } = {}] = resultsOf(await sarifOf({ 'compose.yaml': text }))
    expect(said).toContain('\\[x\\](https://example.test/) \\\\u{202e}')
    expect(said).not.toContain('##[')
  })
})

function place(startLine: number, startColumn: number) {
  const artifactLocation = { uri: 'compose.yaml', uriBaseId: '%SRCROOT%' }
  return { physicalLocation: { artifactLocation, region: { startLine, startColumn } } }
}
