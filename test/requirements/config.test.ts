import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { parseConfig } from '../../src/requirements/config.ts'

const FILE = '.github/port-preflight.yml'

const BILLION_LAUGHS = `ignore:\n  - &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, index) => `  - &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]\n`)
  .join('')}`

describe('parseConfig', () => {
  it('reads every key', () => {
    const config = parseConfig(
      'ports:\n  redis: 6379\nfail-on: warning\nignore: [port-ephemeral, port-in-use:8080]\n',
      FILE,
    )
    const origin = { file: FILE, line: 2, column: 10 }
    expect(config).toEqual({
      demands: [
        {
          name: 'redis',
          optional: false,
          origin,
          preferred: {
            name: 'redis',
            protocol: 'tcp',
            address: '*',
            range: { low: 6379, high: 6379 },
            optional: false,
            origin,
          },
          choices: [],
          hold: true,
        },
      ],
      failOn: 'warning',
      ignore: [{ kind: 'port-ephemeral' }, { kind: 'port-in-use', range: { low: 8080, high: 8080 } }],
    })
  })

  it.each(['', '# nothing yet\n'])('asks for nothing in %j', (text) => {
    expect(parseConfig(text, FILE)).toEqual({ demands: [], ignore: [] })
  })

  it.each([
    ['ports: 6379, 8080', ['6379', '8080']],
    ['ports:\n  - 6379\n  - 53/udp', ['6379', '53/udp']],
    ['ports:\n  web: &web 8080\n  api: *web', ['web', 'api']],
  ])('takes %j', (text, names) => {
    expect(parseConfig(text, FILE).demands.map(({ name }) => name)).toEqual(names)
  })

  it('knows how ports are handed on', () => {
    const text = 'urls: { web: "http://{web}" }\nexport-env: false\nenv-file: .env\ncompose-override: true\n'
    const { urls, exportEnv, envFile, composeOverride } = parseConfig(text, FILE)
    expect({ exportEnv, envFile, composeOverride }).toEqual({
      ...{ exportEnv: false, envFile: '.env', composeOverride: 'true' },
    })
    expect(urls).toMatchObject([{ name: 'web', origin: { file: FILE, line: 1, column: 14 } }])
  })

  it('looks at services where they are named', () => {
    expect(parseConfig('services: all\nwait: 30s', FILE)).toEqual({
      demands: [],
      ignore: [],
      pairs: [],
      waitMs: 30_000,
    })
    const { pairs } = parseConfig('services:\n  web:\n    run-by: [system:web, docker:web]\n', FILE)
    expect(pairs).toMatchObject([{ name: 'web', ports: [], origin: { file: FILE, line: 3, column: 5 } }])
  })

  it.each([
    [
      'port: 6379',
      `${FILE}:1:1: "port" is not a key of this file: expected ports, services, files, already-up, wait, on-conflict, hold, reserve, resolve, restore, pool, exclude, urls, export-env, env-file, compose-override, leaks, fail-on, ignore`,
    ],
    ['urls:\n  web: http://{', `${FILE}:2:8: urls: web: a brace stands alone`],
    ['export-env: maybe', `${FILE}:1:1: export-env: `],
    ['ports:\n  redis: 6379\nservice: {}', `${FILE}:3:1: "service" is not a key of this file`],
    ['services: some', `${FILE}:1:11: services: expected "all"`],
    ['services:\n  a: { run-by: [system:a, b] }', `${FILE}:2:27: a: run-by: "b" names no service`],
    ['wait: soon', `${FILE}:1:7: wait: "soon" is no time to wait`],
    ['wait: [30]', `${FILE}:1:7: wait: `],
    ['ports:\n  redis: 0', `${FILE}:2:10: redis: "0": port 0 is no port of its own`],
    ['ports:\n  redis: 65536', `${FILE}:2:10: redis: "65536": port 65536 does not exist`],
    ['ports:\n  redis: 080', `${FILE}:2:10: redis: "080": port 080 has a leading zero`],
    ['ports:\n  redis: 8080x', `${FILE}:2:10: redis: "8080x"`],
    ['ports:\n  redis: 9000-8000', `${FILE}:2:10: redis: "9000-8000": the range 9000-8000 runs backwards`],
    ['ports: []', `${FILE}:1:8: ports is empty: name at least one port`],
    ['ports:', 'ports is empty'],
    ['ports:\n  a: 1\n  a: 2', `${FILE}:3:3: a is asked for twice`],
    ['ports:\n  a: 8000-8009 else any 9100-9104', '10 ports are asked for, and what stands after else has fewer'],
    ['ports:\n  a: 1-2 else 3', '2 ports are asked for, and what stands after else has fewer'],
    ['fail-on: sometimes', `${FILE}:1:1: fail-on: `],
    ['ignore: [port-busy]', `${FILE}:1:1: ignore: "port-busy" is not understood`],
    ['ignore: {a: 1}', `${FILE}:1:1: ignore: `],
    ['- 6379', `${FILE}:1:1: expected keys such as "ports:"`],
    ['6379', `${FILE}:1:1: expected keys such as "ports:"`],
    ['ports: [1', `${FILE}:1:`],
    ['a: &a [*a]', `${FILE}:1:7: an anchor (&a) can name one value`],
    ['ports: 80\n---\nports: 81', 'a second document'],
    [`ports: ${'['.repeat(20_000)}`, 'this is not valid YAML'],
    [BILLION_LAUGHS, `${FILE}:2:8: an anchor (&a) can name one value, no list`],
  ])('refuses %j', (text, message) => {
    expect(() => parseConfig(text, FILE)).toThrow(UsageError)
    expect(() => parseConfig(text, FILE)).toThrow(message)
  })
})
