import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf, defaultClaims } from '../../src/claims/claims.ts'
import { PRODUCTS } from '../../src/knowledge/products.ts'
import { parseAddress } from '../../src/model/address.ts'
import { formatRange } from '../../src/model/port.ts'
import type { Claim } from '../../src/model/service.ts'
import { COMMAND_LINES, VARIABLES } from './claim-lines.ts'

function words({ protocol, address, range, confidence }: Claim): string {
  return `${protocol === undefined ? '' : `${protocol} `}${address}:${formatRange(range)} ${confidence}`
}

describe('what a command line claims', () => {
  it.each(COMMAND_LINES.map(([line, ...expected]) => ({ line, expected })))('$line', ({ line, expected }) => {
    expect(claimsOf({ name: 'shop', commands: [{ text: line }], variables: [] }).map(words)).toEqual(expected)
  })
})

describe('what variables claim', () => {
  it.each(VARIABLES.map(([line, ...expected]) => ({ line, expected })))('$line', ({ line, expected }) => {
    const variables = line.split(/ (?=\w+=(?!.*"$))/).map((text) => ({ text }))
    expect(claimsOf({ name: 'shop', commands: [], variables }).map(words)).toEqual(expected)
  })
})

const file = '/etc/systemd/system/shop.service'
const at = (line: number) => ({ origin: { file, line, column: 11 } })
const port = (command: string) => claimsOf({ name: 'shop', commands: [{ text: command }], variables: [] })

describe('where a claim was read', () => {
  it('is the line of its command or its variable', () => {
    const commands = [{ text: '/srv/shop --port 8080', ...at(3) }]
    const variables = [
      { text: 'NODE_ENV=production', ...at(4) },
      { text: 'METRICS_PORT=9090', ...at(5) },
    ]
    expect(claimsOf({ name: 'shop', commands, variables })).toEqual([
      { address: '*', range: { low: 8080, high: 8080 }, source: 'arguments', confidence: 'likely', ...at(3) },
      { address: '*', range: { low: 9090, high: 9090 }, source: 'environment', confidence: 'likely', ...at(5) },
    ])
  })

  it.each<[string, string, number]>([
    ['/srv/shop --port $WEB', 'WEB=8080', 5],
    ['/srv/shop --port=${WEB}', 'WEB=8080', 5],
    ['/srv/shop $ARGS', 'ARGS=--port 8080 --verbose', 5],
    ['/srv/shop $ARGS', 'ARGS="--web.listen-address=:8080"', 5],
    ['/bin/sh -c "exec /srv/shop --port ${WEB:-9999}"', 'WEB=8080', 5],
    ['/srv/shop --port ${WEB:-8080}', 'OTHER=1', 3],
  ])('%s with %s: line %i', (command, variable, line) => {
    const program = { name: 'shop', commands: [{ text: command, ...at(3) }], variables: [{ text: variable, ...at(5) }] }
    expect(claimsOf(program)).toMatchObject([{ range: { low: 8080, high: 8080 }, ...at(line) }])
  })

  it('is told once, where variables say the same with less', () => {
    const commands = [{ text: '/srv/shop --host 127.0.0.1 --port ${PORT}', ...at(3) }]
    expect(claimsOf({ name: 'shop', commands, variables: [{ text: 'PORT=8080', ...at(5) }] })).toEqual([
      { address: '127.0.0.1', range: { low: 8080, high: 8080 }, source: 'environment', confidence: 'likely', ...at(5) },
    ])
  })

  it('names what is redis’ own by the name of the service', () => {
    const claims = (name: string) => claimsOf({ name, commands: [], variables: [{ text: 'REDIS_PORT=6380' }] })
    expect(claims('redis')).toMatchObject([{ range: { low: 6380 } }])
    expect(claims('redis-exporter')).toEqual([])
    expect(claims('shop')).toEqual([])
  })

  it('names what is ollama’s own by its program', () => {
    const variables = [{ text: 'OLLAMA_HOST=127.0.0.1:11434' }]
    const commands = [{ text: '/usr/local/bin/ollama serve' }]
    expect(claimsOf({ name: 'local-ai', commands, variables }).map(words)).toEqual(['127.0.0.1:11434 likely'])
    expect(claimsOf({ name: 'local-ai', commands: [{ text: '/usr/bin/open-webui serve' }], variables })).toEqual([])
  })
})

describe('the usual ports of a product', () => {
  it('are guesses, and those of its seldom forms are none', () => {
    const claims = (key: string) => PRODUCTS.filter((product) => product.key === key).flatMap(defaultClaims)
    expect(claims('qdrant').map(words)).toEqual(['*:6333 guess', '*:6334 guess'])
    expect(claims('postgresql').map(words)).toEqual(['*:5432 guess'])
    expect(claims('qdrant')[0]?.source).toBe('default-port')
  })
})

describe('hostile words', () => {
  const pieces = fc.constantFrom(
    ...[
      'docker',
      'run',
      '-p',
      '80:',
      ':',
      '--',
      '=',
      '"',
      "'",
      '\\',
      '$(',
      '${',
      '}',
      '`',
      'sh',
      '-c',
      'env',
      '--port',
    ],
    ...[
      '8080',
      '65536',
      '0',
      '-1',
      '1-',
      '[::',
      ']',
      '127.0.0.1',
      '::80',
      'http://',
      '/',
      ';',
      '&&',
      '\n',
      '\0',
      'redis',
    ],
  )
  const line = fc.oneof(
    fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((all) => all.join(' ')),
    fc.array(pieces).map((all) => all.join('')),
  )

  it('never throw, and name only numbers that stand there', () => {
    fc.assert(
      fc.property(line, line, fc.string(), (command, variable, name) => {
        const variables = [{ text: `PORT=${variable}` }, { text: variable }]
        const numbers = new Set((`${command} ${variable}`.match(/\d+/g) ?? []).map(Number))
        for (const { range, address } of claimsOf({ name, commands: [{ text: command }], variables })) {
          expect(range.low).toBeGreaterThanOrEqual(1)
          expect(range.high).toBeLessThanOrEqual(65_535)
          expect(range.low).toBeLessThanOrEqual(range.high)
          expect(numbers.has(range.low) && numbers.has(range.high)).toBe(true)
          expect(parseAddress(address)).toBe(address)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(COMMAND_LINES.filter(([, claim]) => claim !== undefined).map(([text]) => text))('damaged: %s', (text) => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (cut, noise) => {
        for (const { range } of port(`${text.slice(0, cut)}${noise}${text.slice(cut)}`)) {
          expect(range.low >= 1 && range.high <= 65_535).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('take no time', () => {
    const start = performance.now()
    for (const piece of ['1:', 'a-', '[:', '--port=', '"', "'", '\\', '1-1:', 'sh -c ', '-p 1 ', '1,', '$A', ';']) {
      const text = piece.repeat(50_000)
      claimsOf({
        name: text,
        commands: [{ text: `/x ${text}` }],
        variables: [{ text: `PORT=${text}` }, { text: `A=${text}` }],
      })
    }
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
