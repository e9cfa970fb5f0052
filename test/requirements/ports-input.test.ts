import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { formatNeed } from '../../src/model/requirement.ts'
import { parsePortsInput } from '../../src/requirements/ports-input.ts'

const shortly = async (text: string) =>
  (await parsePortsInput(text))
    .flatMap(({ preferred }) => preferred ?? [])
    .map(({ name, optional, origin, ...need }) => [
      name,
      `${formatNeed(need)}${optional ? ' optional' : ''}`,
      `${origin.line}:${origin.column}`,
    ])

describe('parsePortsInput', () => {
  it('reads a need of several keys', async () => {
    const [need] = await parsePortsInput('db: { port: 127.0.0.1:80, expect: listening, by: system:db, optional: true }')
    expect(need?.preferred).toMatchObject({
      name: 'db',
      address: '127.0.0.1',
      expect: 'listening',
      by: { keeper: 'system', name: 'db.service' },
      optional: true,
      origin: { line: 1, column: 5 },
    })
  })

  it.each([
    ['6379', [['6379', '6379', '1:1']]],
    [
      '6379, 8080-8090, 53/udp',
      [
        ['6379', '6379', '1:1'],
        ['8080-8090', '8080-8090', '1:7'],
        ['53/udp', '53/udp', '1:18'],
      ],
    ],
    [
      '6379\n8080 optional\n',
      [
        ['6379', '6379', '1:1'],
        ['8080', '8080 optional', '2:1'],
      ],
    ],
    [
      '# ours\n6379 # redis\n  53/udp',
      [
        ['6379', '6379', '2:1'],
        ['53/udp', '53/udp', '3:3'],
      ],
    ],
    [
      '[::1]:8080, 127.0.0.1:53/udp',
      [
        ['[::1]:8080', '[::1]:8080', '1:1'],
        ['127.0.0.1:53/udp', '127.0.0.1:53/udp', '1:13'],
      ],
    ],
    ['*:8080', [['8080', '8080', '1:1']]],
    [
      'redis: 6379\nhealth: 8081 optional\n',
      [
        ['redis', '6379', '1:8'],
        ['health', '8081 optional', '2:9'],
      ],
    ],
    ['dns: 127.0.0.1:53/udp', [['dns', '127.0.0.1:53/udp', '1:6']]],
    ['web: "[::1]:8080"', [['web', '[::1]:8080', '1:6']]],
    [
      '- 6379\n- 8080-8090',
      [
        ['6379', '6379', '1:3'],
        ['8080-8090', '8080-8090', '2:3'],
      ],
    ],
    [
      '[6379, 8080]',
      [
        ['6379', '6379', '1:2'],
        ['8080', '8080', '1:8'],
      ],
    ],
    [
      '- redis: 6379\n- 8080',
      [
        ['redis', '6379', '1:10'],
        ['8080', '8080', '2:3'],
      ],
    ],
    [
      '{redis: 6379, web: 8080}',
      [
        ['redis', '6379', '1:9'],
        ['web', '8080', '1:20'],
      ],
    ],
    ['a: &p 6379', [['a', '6379', '1:7']]],
    ['redis: 6379 # the cache', [['redis', '6379', '1:8']]],
  ])('%j', async (text, needs) => {
    expect(await shortly(text)).toEqual(needs)
  })

  it('asks for nothing where nothing is written', async () => {
    expect(await parsePortsInput(' \n')).toEqual([])
  })

  it.each([
    ['redis: 0', 'input ports:1:8: redis: "0": port 0 is no port of its own'],
    ['redis: 6379\nweb: 65536', 'input ports:2:6: web: "65536": port 65536 does not exist'],
    ['redis: 080', 'input ports:1:8: redis: "080": port 080 has a leading zero: write 80'],
    ['redis: 8080x', 'input ports:1:8: redis: "8080x": "8080x" is not a port number'],
    ['redis: 9000-8000', 'input ports:1:8: redis: "9000-8000": the range 9000-8000 runs backwards'],
    ['redis: 1_000', 'redis: "1_000": "1_000" is not a port number'],
    ['redis: 22:22', '"22" is not an address'],
    [',', 'input ports: the list is empty: name at least one port'],
    ['# nothing', 'input ports: the list is empty'],
    ['[]', 'ports is empty: name at least one port'],
    ['{}', 'ports is empty: name at least one port'],
    ['redis: 6379\nredis: 6380', 'input ports:2:1: redis is asked for twice'],
    ['- redis: 6379\n- redis: 6380', 'input ports:2:10: redis is asked for twice: first at input ports:1:10'],
    ['6379, 6379', 'input ports:1:7: 6379 is asked for twice: first at input ports:1:1'],
    ['redis:', 'input ports:1:7: redis: expected one port or range, as in 6379'],
    ['redis: [6379]', 'input ports:1:8: redis: expected one port or range, as in 6379'],
    ['9lives: 80', '"9lives" is not a name: it starts with a letter'],
    ['a b: 80', '"a b" is not a name'],
    [
      'redis: 6379-6380 else 16379',
      '"6379-6380 else 16379": 2 ports are asked for, and what stands after else has fewer',
    ],
    ['web: *:80', 'quote an address that starts with "*"'],
    ['redis: 6379, web: 80', 'there are two names on one line'],
    ['redis:6379', '(a name stands as "redis: PORT")'],
    ['a: &a [*a]', 'an anchor (&a) can name one value, no list'],
    ['web: any listening', 'a port that is expected to be in use is one certain port'],
    ['web: [::1]:80', 'quote an address that starts with "["'],
    ['redis: 6379\n\tweb: 80', 'input ports:2:1'],
    ['a: *nobody', 'input ports:1:4'],
    [
      'a: { ports: 80 }',
      'input ports:1:6: a: "ports" is not understood: expected port, else, hold, expect, by, optional',
    ],
    ['a: {}', 'input ports:1:4: a: port is missing'],
    ['a: { port: 80, expect: free }', 'a: expect: "free" is not understood: expected listening'],
    ['a: { port: 80, by: system:x }', 'by says who listens: it needs "expect: listening"'],
    ['a: { port: 80, optional: 1 }', 'optional: "1" is not understood'],
    ['a: { port: [80] }', 'expected a plain value'],
    ['a: "6379', 'input ports:1'],
    ['? [x]\n: 80', 'a name is plain text'],
  ])('refuses %j', async (text, message) => {
    await expect(parsePortsInput(text)).rejects.toThrow(UsageError)
    await expect(parsePortsInput(text)).rejects.toThrow(message)
  })

  it('answers any text with needs or a usage error', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'0123456789-/:[]{},.\n\t #&*!|>"\'ab'), maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        await parsePortsInput(input).catch((error) => expect(error).toBeInstanceOf(UsageError))
      }),
      { numRuns: 3_000 },
    )
  })
})
