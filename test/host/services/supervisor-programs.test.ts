import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIni } from '../../../src/formats/ini.ts'
import { expand, variablesOf } from '../../../src/formats/supervisor-values.ts'
import { definitionsOf, placeOf } from '../../../src/host/services/programs/definitions.ts'
import { parseStates, restartsInLog } from '../../../src/host/services/programs/states.ts'
import { recorded } from '../managers/recorded.ts'

const PATH = '/etc/supervisor/conf.d/backend.conf'
const read = (text: string) => definitionsOf([{ path: PATH, sections: parseIni(text) }])

describe('parseIni reads as supervisord does', () => {
  it.each<[string, string, Record<string, [string, number]>]>([
    ['keys', '[a]\nk=v\nl = w', { k: ['v', 2], l: ['w', 3] }],
    ['colons', '[a]\nk: v', { k: ['v', 2] }],
    ['equal signs in a value', '[a]\nk=a=b:c', { k: ['a=b:c', 2] }],
    ['comments', '; one\n[a] ; two\n# three\nk=v ; four\nl=a;b', { k: ['v', 4], l: ['a;b', 5] }],
    ['lines that go on', '[a]\nk=a\n  b\n\tc', { k: ['a\nb\nc', 2] }],
    ['the last of two', '[a]\nk=1\n[a]\nK=2', { k: ['2', 4] }],
    ['no value', '[a]\nk=', { k: ['', 2] }],
    ['keys without a section', 'k=v\n[a]', {}],
    ['line ends of Windows', '[a]\r\nk=v\r\n', { k: ['v', 2] }],
  ])('%s', (_, text, expected) => {
    const [section] = parseIni(text)
    const entries = [...(section?.entries ?? [])].map(([key, { value, starts }]) => [key, [value, starts[0]?.line]])
    expect(Object.fromEntries(entries)).toEqual(expected)
  })
})

describe('definitionsOf', () => {
  it('names a program with its command, its place and its variables', () => {
    const [program] = read(
      '[program:backend]\ncommand=/srv/app --port 8001\nenvironment=PORT="8001",A=b\nautostart=no\n',
    )
    const at = (line: number, column: number) => ({ origin: { file: PATH, line, column } })
    expect(program).toMatchObject({
      ...{ unit: 'backend', file: PATH, autostart: false },
      command: { text: '/srv/app --port 8001', ...at(2, 9) },
      variables: [
        { text: 'PORT=8001', ...at(3, 13) },
        { text: 'A=b', ...at(3, 13) },
      ],
    })
  })

  it('names each process of many, and their group', () => {
    const text = `[group:shop]\nprograms=web, api
[program:web]\ncommand=serve --port 70%(process_num)02d\nprocess_name=%(program_name)s_%(process_num)02d\nnumprocs=3\nnumprocs_start=1
[program:api]\ncommand=api\n[program:alone]\ncommand=x\n[eventlistener:y]\ncommand=y\n[program:empty]\nuser=root`
    expect(read(text).map(({ unit, command }) => [unit, command.text])).toEqual([
      ['shop:web_01', 'serve --port 7001'],
      ['shop:web_02', 'serve --port 7002'],
      ['shop:web_03', 'serve --port 7003'],
      ['shop:api', 'api'],
      ['alone', 'x'],
    ])
  })

  it.each(['[program:a b]\ncommand=x', '[program:a:b]\ncommand=x', '[program:]\ncommand=x', '[group:g]\nprograms=a'])(
    'takes nothing from %j',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('makes no more than 200 of one', () => {
    expect(read('[program:a]\ncommand=x\nnumprocs=1000000\nprocess_name=a%(process_num)d')).toHaveLength(200)
  })

  it('never throws, and names nothing that supervisorctl could not take', () => {
    const line = fc.oneof(
      fc.constantFrom('[program:a]', '[group:g]', 'command=x %(process_num)d', 'numprocs=2'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { unit } of read(lines.join('\n'))) expect(unit).toMatch(/^[^\s/]+$/)
      }),
    )
  })
})

describe('placeOf', () => {
  it.each([
    ['command=serve --port 8001', { line: 2, column: 22 }],
    ['command = serve 80010 8001', { line: 2, column: 23 }],
    ['command=serve\n  --port 8001', { line: 3, column: 10 }],
    ['command=serve --port 80%(process_num)02d', { line: 2, column: 9 }],
  ])('%j', (text, place) => {
    const [program] = read(`[program:a]\n${text}`)
    const [entry] = program?.entries ?? []
    expect(entry && placeOf(8001, entry)).toEqual(place)
  })
})

describe('expand', () => {
  it.each([
    ['%(process_num)d', '7'],
    ['%(process_num)02d', '07'],
    ['%(program_name)s-%(process_num)3d', 'web-  7'],
    ['%(ENV_HOME)s', '%(ENV_HOME)s'],
    ['%(constructor)s', '%(constructor)s'],
    ['100%', '100%'],
  ])('%j is %j', (text, expected) => {
    expect(expand(text, { program_name: 'web', process_num: 7 })).toBe(expected)
  })
})

describe('variablesOf', () => {
  it.each([
    ['A="x,y",B=z', ['A=x,y', 'B=z']],
    ["A='1', B=2 ,C=", ['A=1', 'B=2', 'C=']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(variablesOf(text)).toEqual(expected)
  })
})

describe('parseStates', () => {
  it('reads what supervisord said in the lab', () => {
    const states = parseStates(recorded('supervisor-processes'))
    expect(states.map(({ unit, state }) => [unit, state])).toEqual([
      ['late', 'failed'],
      ['shop:worker_7011', 'up'],
      ['shop:worker_7012', 'up'],
      ['trying', 'restarting'],
    ])
    expect(states[0]).toMatchObject({
      since: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
      failure: { cause: 'exited', ports: [] },
      logs: [expect.stringMatching(/late-stderr.*\.log$/), expect.stringMatching(/late-stdout.*\.log$/)],
    })
    expect(states[1]?.failure).toBeUndefined()
  })

  it('never throws at damaged text', () => {
    const xml = recorded('supervisor-processes')
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(200), fc.string(), (at, length, noise) => {
        for (const { unit } of parseStates(xml.slice(0, at) + noise + xml.slice(at + length))) {
          expect(unit).toMatch(/^[^\s/]+$/)
        }
      }),
    )
  })
})

describe('restartsInLog', () => {
  it('counts since the program ran well', () => {
    const log = `2026-11-21 10:00:00,000 INFO spawned: 'api' with pid 7
2026-11-21 10:00:01,000 WARN exited: api (exit status 1; not expected)
2026-11-21 10:00:02,000 INFO success: api entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)
2026-11-21 10:00:03,000 WARN exited: api (exit status 1; not expected)
2026-11-21 10:00:04,000 WARN exited: api (exit status 1; not expected)
2026-11-21 10:00:04,000 INFO exited: web_1 (exit status 0; expected)
2026-11-21 10:00:05,000 INFO gave up: api entered FATAL state, too many start retries too quickly
`
    expect(Object.fromEntries(restartsInLog(log))).toEqual({ api: 2, web_1: 1 })
  })
})
