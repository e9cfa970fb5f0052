import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordLines, portOutputs, urlsOf, variablesOf } from '../../src/report/handover.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { readRequest } from '../../src/requirements/index.ts'
import { parsePortsInput } from '../../src/requirements/ports-input.ts'
import { need, reportOf } from '../support/make.ts'

const url = (name: string, ...parts: (string | { need: string; asks: 'port' | 'variable' })[]) => ({
  ...{ name, parts },
  origin: {},
})

describe('what later steps get', () => {
  const report = reportOf(
    ['redis=6379', 'metrics=9090-9092', '8080'],
    {},
    {
      handover: {
        urls: [
          url('db', 'redis://:pass@h:', { need: 'redis', asks: 'port' }),
          url('all-of', { need: 'metrics', asks: 'port' }, ' ', { need: '8080', asks: 'port' }),
          url('env', { need: 'redis', asks: 'variable' }),
          url('gone', { need: 'nothing-found', asks: 'port' }),
        ],
      },
    },
  )

  it('is a variable for each need with a name, and each URL whose needs are met', () => {
    expect(variablesOf(report)).toEqual({
      REDIS_PORT: '6379',
      METRICS_PORT: '9090',
      METRICS_PORTS: '9090-9092',
      DB_URL: 'redis://:pass@h:6379',
      ALL_OF_URL: '9090 8080',
      ENV_URL: 'REDIS_PORT',
    })
  })

  it('is an output for each, none of which takes the place of the step’s own', () => {
    expect(portOutputs(report)).toEqual({ redis: '6379', metrics: '9090-9092' })
    expect(JSON.parse(outputsOf(report, 'r').urls)).toEqual(urlsOf(report))
    expect(outputsOf(reportOf(['ok=1', 'report=2']), 'r')).toMatchObject({ ok: 'true', report: 'r' })
  })

  it('is known to hold a password where one stands in a URL', () => {
    expect(passwordLines(report)).toEqual([
      expect.stringContaining('the output urls has a password or a token in it (db)'),
    ])
    const tokens = { urls: [url('a', 'https://TOKEN@h/x'), url('b', 'https://:x@h')] }
    expect(passwordLines(reportOf(['80'], {}, { handover: tokens }))).toEqual([expect.stringContaining('(a, b)')])
    const plain = {
      urls: [
        url('a', 'http://h:1/a:b@c'),
        url('b', 'http://h/?to=//me@x'),
        url('c', 'http://h?m=a@b', '#c@d'),
        url('d', 'pg://postgres@h'),
        url('e', 'a://u:@h'),
      ],
    }
    expect(passwordLines(reportOf(['80'], {}, { handover: plain }))).toEqual([])
  })
})

describe('hostile input', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('x\nGITHUB_TOKEN', 'x<<EOF', 'x=1\nPATH', 'path', 'github-token', 'a\r', 'é', '__proto__', 'ok'),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,5}$/),
  )
  const template = fc.oneof(
    nasty,
    nasty.map((text) => `http://127.0.0.1:{${text}}`),
    nasty.map((text) => `{a}${text}`),
  )

  it('becomes no other variable, no other output, and no second line', async () => {
    let passed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(nasty, fc.constantFrom('6379', '9090-9092', '53/udp')),
        fc.dictionary(nasty, template, { maxKeys: 3 }),
        async (ports, urls) => {
          try {
            const demands = await parsePortsInput(JSON.stringify({ a: '1', ...ports }))
            const { handover } = await readRequest({ urls: JSON.stringify(urls) }, { demands, consumer: 'steps' })
            const met = {
              handover,
              short: new Set<string>(),
              requirements: demands.map(({ name }) => need(`${name}=80`)),
            }
            passed++
            for (const [name, value] of Object.entries(variablesOf(met))) {
              expect(name).toMatch(/^(?!GITHUB_|RUNNER_|ACTIONS_|INPUT_)[A-Z][A-Z0-9_]*_(PORT|PORTS|URL)$/)
              expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
            }
            for (const [name, value] of Object.entries(portOutputs(met))) {
              expect([name, value]).toEqual([expect.stringMatching(/^[A-Za-z][\w-]*$/), expect.stringMatching(/^\d+$/)])
            }
          } catch (error) {
            expect((error as Error).name).toBe('UsageError')
          }
        },
      ),
      { numRuns: 1_500 },
    )
    expect(passed).toBeGreaterThan(20)
  })
})
