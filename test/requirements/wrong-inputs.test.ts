import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { SERVICE_KEEPERS } from '../../src/model/service.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'
import { parseConfig } from '../../src/requirements/config.ts'
import { readRequest } from '../../src/requirements/index.ts'
import { parsePortsInput } from '../../src/requirements/ports-input.ts'
import { parseServicesInput } from '../../src/requirements/services-input.ts'

// A complaint names the input, where it stands in it, what was written, and what may be.

const KEEPERS = `expected KEEPER:NAME, as in system:redis.service, KEEPER one of ${SERVICE_KEEPERS.join(', ')}`

async function complaint(parse: () => unknown): Promise<string> {
  try {
    await parse()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return (error as Error).message
  }
  throw new Error('it was understood')
}

describe('a wrong need in the input ports', () => {
  it.each([
    ['web: { port: 1, expect: listen }', '1:25: web: expect: "listen" is not understood: expected listening'],
    ['web: { port: 1, expect: }', '1:25: web: expect: "" is not understood: expected listening'],
    ['web: {}', '1:6: web: port is missing, as in { port: 6379 }'],
    ['web: { else: any optional }', '1:14: web: else: "any optional": the other words are keys of their own'],
    [
      'web: { else: 8080, expect: listening }',
      '1:6: web: "else 8080 listening": a port that is expected to be in use is one',
    ],
    ['web: { port: 1, by: "system:a" }', '1:21: web: by says who listens: it needs "expect: listening" beside it'],
    ['web: { port: 1, expect: listening, by: a }', `1:40: web: by: "a" names no service: ${KEEPERS}`],
    ['web:\n  port: 1\n  expect: listening\n  by: launchd:a', `4:7: web: by: "launchd:a" names no service: ${KEEPERS}`],
    ['web: { port: 1, expect: listening, by: "user:a optional" }', '1:40: web: by: "user:a optional" names no service'],
    ['web: { port: 1, expect: listening, by: "" }', '1:40: web: by: "" names no service'],
    ['web: { port: 1, expect: listening, by: [system:a] }', '1:40: web: expected a plain value'],
    [
      'web: { port: "1 listening" }',
      '1:14: web: port: "1 listening": the other words are keys of their own: else, hold, expect, by, optional',
    ],
    ['web: { port: any, hold: maybe }', '1:25: web: hold: "maybe" is not understood: expected true or false'],
    ['web: { port: any, hold: }', '1:25: web: hold: "" is not understood'],
    ['web: { port: 1, expect: listening, hold: false }', '1:42: web: hold is about leases: nothing is leased where'],
    ['web: { port: any, expect: listening }', '1:6: web: "any listening": a port that is expected to be in use is one'],
    ['web: { port: any unheld }', '1:14: web: port: "any unheld": "unheld" is not a port number'],
    ['web: { port: any 1-2 3 }', '1:14: web: port: "any 1-2 3": "3" cannot follow "any LOW-HIGH"'],
    ['web: { port: 8000-8009 else 9000 }', '1:6: web: "8000-8009 else 9000": 10 ports are asked for'],
    ['web: { port: 1 optional, optional: false }', '1:14: web: port: "1 optional": the other words are keys'],
    ['web: { port: 70000, expect: listening }', '1:14: web: port: "70000": port 70000 does not exist'],
    ['web: { port: 1, optional: maybe }', '1:27: web: optional: "maybe" is not understood: expected true or false'],
    [
      'web: { port: 1, expects: listening }',
      '1:17: web: "expects" is not understood: expected port, else, hold, expect, by, optional',
    ],
    ['web: { port: 1, port: 2 }', '1:17: port is asked for twice'],
    ['web: 1 listening by', '1:6: web: "1 listening by": by is followed by a service: expected KEEPER:NAME'],
    ['web: 1 listening by a', `1:6: web: "a" names no service: ${KEEPERS}`],
    ['web: 1 listening by system:a b', '1:6: web: "1 listening by system:a b": "b" is not understood'],
    ['web: 1 by system:a', '1:6: web: "1 by system:a": by says who listens: it stands as "listening by SERVICE"'],
    ['web: 1 optional listening', '1:6: web: "1 optional listening": "optional" stands last'],
    ['web: 1 listening listening', '1:6: web: "1 listening listening": "listening" is not understood'],
    ['web: else', '1:6: web: "else": a port is missing'],
    ['web: optional any', '1:6: web: "optional any": "optional" stands last'],
    ['1, 2 listen', '1:4: "2 listen": "listen" is not understood'],
    ['1\n2 listening by user/:a', '2:1: "user/:a" names no service: "" is not the name of a user'],
    ['- 1\n- 2 listening by pm2', '2:3: "pm2" names no service'],
  ])('%j', async (text, message) => {
    expect(await complaint(() => parsePortsInput(text))).toContain(`input ports:${message}`)
  })
})

describe('a wrong pair in the input services', () => {
  it.each([
    ['alle', '1:1: services: expected "all", or names with "run-by:" under each'],
    ['[a]', '1:1: services: expected "all"'],
    ['web:', '1:5: web: expected run-by'],
    ['web: {}', '1:6: web: run-by: name at least two different services'],
    ['web: { run-by: system:a }', '1:6: web: run-by: name at least two'],
    ['web: { run-by: "system:a, docker" }', '1:16: web: run-by: "docker" names no service'],
    [
      'web:\n  run-by:\n    - system:a\n    - user/:a',
      '4:7: web: run-by: "user/:a" names no service: "" is not the name of a user',
    ],
    ['web: { run-by: [system:a, [user:a]] }', '1:27: web: run-by: expected a list of plain values'],
    ['web: { run-by: [system:a, user:a], keep: [user] }', '1:42: web: keep: expected one plain value'],
    ['web: { run-by: [system:a, user:a], keep: "user, system" }', '1:42: web: keep: "user, system" is none of them'],
    [
      'web: { run-by: [system:a, user:a], keep: pm2 }',
      '1:42: web: keep: "pm2" is none of them: expected one of system, system:a.service',
    ],
    ['web: { run-by: [system:a, user:a], ports: 1 listening }', '1:43: web: ports: "1 listening"'],
    ['web: { run-by: [system:a, user:a], ports: 9-1 }', '1:43: web: ports: "9-1": the range 9-1 runs backwards'],
    [
      'web: { run-by: [system:a, user:a], port: 1 }',
      '1:36: web: "port" is not understood: expected ports, run-by, keep',
    ],
  ])('%j', async (text, message) => {
    expect(await complaint(() => parseServicesInput(text))).toContain(`input services:${message}`)
  })
})

describe('wrong ports to take from, or to leave alone', () => {
  it.each([
    ['all', '"all": "all" is not a port number'],
    ['9-1', '"9-1": the range 9-1 runs backwards: did you mean 1-9?'],
    ['1-2-3', '"1-2-3": "1-2-3" is not a range'],
    ['0', '"0": port 0 is no port of its own'],
    ['20000, 70000', '"70000": port 70000 does not exist'],
    ['8080/udp', '"8080/udp": "8080/udp" is not a port number'],
  ])('%j', async (text, message) => {
    for (const key of ['pool', 'exclude']) {
      const asked = { demands: parseArguments(['1']) }
      expect(await complaint(() => readRequest({ [key]: text }, asked))).toContain(`${key}: ${message}`)
    }
  })

  it.each([
    ['pool: [1-2, 9-1]', 'c.yml:2:1: pool: "9-1": the range 9-1 runs backwards'],
    ['exclude: 99999', 'c.yml:2:1: exclude: '],
    ['exclude: { a: 1 }', 'c.yml:2:1: exclude: '],
  ])('%j in the file', async (line, message) => {
    expect(await complaint(() => parseConfig(`fail-on: never\n${line}`, 'c.yml'))).toContain(message)
  })
})

describe('a wrong time to wait', () => {
  const expected = 'is no time to wait: expected 30s, 500ms or 2m, at most 60m'
  it.each(['soon', '1h', '-1', '61m', '1e3', '٣s'])('%j', async (wait) => {
    expect(await complaint(() => readRequest({ wait }, { demands: [], services: { pairs: [] } }))).toBe(
      `wait: "${wait}" ${expected}`,
    )
    expect(await complaint(() => parseConfig(`fail-on: never\nwait: "${wait}"`, 'c.yml'))).toBe(
      `c.yml:2:7: wait: "${wait}" ${expected}`,
    )
  })
})

describe('whatever is written', () => {
  const words = fc.constantFrom(
    ...[
      'web',
      ':',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      ',',
      'port',
      'expect',
      'listening',
      'by',
      'system:a',
      'user/b:c',
      'optional',
    ],
    ...[
      '6333',
      '1-9',
      '/udp',
      '[::1]:',
      'run-by',
      'keep',
      'ports',
      'all',
      '&a',
      '*a',
      '"',
      "'",
      '#',
      '- ',
      '\t',
      '\0',
      '0',
    ],
  )
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: words }, fc.string({ maxLength: 4 })), { maxLength: 24 })
    .map((all) => all.join(''))

  it.each<[string, (text: string) => unknown]>([
    ['ports', parsePortsInput],
    ['services', parseServicesInput],
    ['the file', (one) => parseConfig(one, 'c.yml')],
    ['an argument', (one) => parseArguments([one])],
  ])('%s is understood or refused in words', async (_, parse) => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        try {
          await parse(one)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          expect((error as Error).message.length).toBeLessThan(1_200)
        }
      }),
      { numRuns: 600 },
    )
  })
})
