import { describe, expect, it } from 'vitest'
import { lintOf } from './support/workspace.ts'

const compose = (...services: string[]) => `services:\n${services.map((one) => `  ${one}\n`).join('')}`
const job = (words: string) => `on: push\njobs:\n  test:\n${words.replaceAll(/^/gm, '    ')}\n`
const WORKFLOW = '.github/workflows/test.yml'

describe('a port that two ask for', () => {
  it('is one with profiles: of those that are up together', async () => {
    const text = compose(
      'a: { image: a, ports: ["8080:80"] }',
      'b: { image: b, profiles: [dev, test], ports: ["8080:80"] }',
      'c: { image: c, profiles: [cpu], ports: ["8081:80"] }',
      'd: { image: d, profiles: [gpu], ports: ["8081:80"] }',
      'e: { image: e, profiles: [gpu, tpu], ports: ["8081:80", "70000:80"] }',
    )
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      expect.stringMatching(/^error compose.yaml:3:50 port-declared-twice: a \(8080\) and b \(8080\) /),
      expect.stringMatching(/^error compose.yaml:6:49 port-declared-twice: d \(8081\) and e \(8081\) /),
      expect.stringMatching(/^error compose.yaml:6:60 port-invalid: e: port 70000 /),
    ])
  })

  it('is an error in one project, at the later one', async () => {
    const text = compose('a: { image: a, ports: ["8080:80"] }', 'b: { image: b, ports: ["127.0.0.1:8080:80"] }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'error compose.yaml:3:37 port-declared-twice: a (8080) and b (127.0.0.1:8080) both ask for port 8080/tcp: only one can have it (compose.yaml:2:27 and compose.yaml:3:37)',
    ])
  })

  it('is none on two addresses, or of two protocols', async () => {
    const text = compose(
      'a: { image: a, ports: ["127.0.0.1:8080:80"] }',
      'b: { image: b, ports: ["127.0.0.2:8080:80"] }',
      'c: { image: c, ports: ["8080:80/udp"] }',
    )
    expect(await lintOf({ 'compose.yaml': text })).toEqual([])
  })

  it('is told of ranges that overlap', async () => {
    const text = compose('a: { image: a, ports: ["8080-8085:80-85"] }', 'b: { image: b, ports: ["8084-8089:84-89"] }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'error compose.yaml:3:27 port-declared-twice: a (8080-8085) and b (8084-8089) both ask for ports 8084-8085/tcp: only one can have it (compose.yaml:2:27 and compose.yaml:3:27)'.replaceAll(
        ':26',
        ':27',
      ),
    ])
  })

  it('is none where any one of a range will do', async () => {
    const text = compose('a: { image: a, ports: ["8080-8085:80"] }', 'b: { image: b, ports: ["8084:80"] }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([])
  })

  it('is an error across the files of one project', async () => {
    const base = compose('a: { image: a, ports: ["8080:80"] }')
    const over = compose('b: { image: b, ports: ["8080:80"] }')
    expect(await lintOf({ 'compose.yaml': base, 'compose.override.yaml': over })).toEqual([
      'error compose.override.yaml:2:27 port-declared-twice: a (8080) and b (8080) both ask for port 8080/tcp: only one can have it (compose.yaml:2:27 and compose.override.yaml:2:27)',
    ])
  })

  it('is told once where an included file is found by itself, too', async () => {
    const inner = compose('a: { image: a, ports: ["8080:80"] }', 'b: { image: b, ports: ["8080:81"] }')
    const lines = await lintOf({ 'compose.yaml': 'include: [db/compose.yaml]\n', 'db/compose.yaml': inner })
    expect(lines).toEqual([
      'error db/compose.yaml:3:27 port-declared-twice: a (8080) and b (8080) both ask for port 8080/tcp: only one can have it (db/compose.yaml:2:27 and db/compose.yaml:3:27)',
    ])
  })

  it('is a notice in two projects of one repository, one for all who ask', async () => {
    const text = compose('db: { image: a, ports: ["8080:80"] }')
    const lines = await lintOf({ 'a/compose.yaml': text, 'b/compose.yaml': text, 'c/compose.yaml': text })
    expect(lines).toEqual([
      'notice b/compose.yaml:2:28 port-declared-twice: db (8080) and db (8080) both ask for port 8080/tcp, in two projects that cannot both be up on one host (a/compose.yaml:2:28 and b/compose.yaml:2:28); 1 more asks for it',
    ])
  })

  it('is none in two projects where a variable can move one of them', async () => {
    const fixed = compose('db: { image: a, ports: ["8080:80"] }')
    const open = compose('db: { image: a, ports: ["${DB_PORT:-8080}:80"] }')
    expect(await lintOf({ 'a/compose.yaml': fixed, 'b/compose.yaml': open })).toEqual([])
  })

  it('is none of a service in the variants of its project', async () => {
    const text = compose('db: { image: a, ports: ["8080:80"] }')
    expect(await lintOf({ 'compose.yaml': text, 'compose.dev.yaml': text })).toEqual([])
  })

  it('is an error among the units of one directory, and nothing among those of two', async () => {
    const socket = '[Socket]\nListenStream=8080\n'
    expect(await lintOf({ 'a/one.socket': socket, 'a/two.socket': socket })).toMatchObject([
      expect.stringMatching(/^error a\/two.socket:2:14 port-declared-twice: /),
    ])
    expect(await lintOf({ 'a/one.socket': socket, 'b/two.socket': socket })).toEqual([])
  })

  it('is none of two variables, which may name one server', async () => {
    expect(await lintOf({ '.env': 'WEB_PORT=8085\nAPI_PORT=8085\n' })).toEqual([])
  })

  it('is an error in the services of one job, and none in those of two', async () => {
    const services = (one: string, other: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    services:\n      one: { image: x, ports: ["${one}:1"] }\n` +
      `      two: { image: x, ports: ["${other}:1"] }\n`
    expect(await lintOf({ [WORKFLOW]: services('8080', '8080') })).toMatchObject([
      expect.stringMatching(/^error .github\/workflows\/test.yml:7:33 port-declared-twice: /),
    ])
    expect(await lintOf({ [WORKFLOW]: services('8080', '8081') })).toEqual([])
  })
})

describe('a port that is none', () => {
  it.each([
    ['70000:80', 'port 70000 does not exist'],
    ['9000-8000:80', 'the range 9000-8000 runs backwards'],
    ['8000-8010:80-82', 'are not of the same size'],
  ])('%s', async (spec, why) => {
    const lines = await lintOf({ 'compose.yaml': compose(`a: { image: a, ports: ["${spec}"] }`) })
    expect(lines).toMatchObject([expect.stringContaining(`error compose.yaml:2:27 port-invalid: a: `)])
    expect(lines[0]).toContain(why)
  })
})

describe('a port that a variable says', () => {
  it.each([
    ['"${A}:80"', '2:27', 'A'],
    ['"${A}:${A}"', '2:27', 'A'],
    ['"127.0.0.1:$A:80"', '2:37', 'A'],
    ['"${A:?has to be set}:80"', '2:27', 'A'],
    ['"${B:-${A}}:80"', '2:27', 'A'],
    ['{ target: 80, published: "${A}" }', '2:52', 'A'],
    ['"8080:${A}"', '2:27', 'A'],
  ])('%s is not known where nothing sets it', async (item, place, name) => {
    const text = compose(`a: { image: a, ports: [${item}], deploy: { replicas: "\${B}" } }`)
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      `notice compose.yaml:${place} port-unknown: a: its port is ${name}, which is set nowhere here, but perhaps in .env or the environment`,
    ])
    expect(await lintOf({ 'compose.yaml': text, '.env': 'A=8080' })).toEqual([])
  })

  it.each(['"${A:+8080}:80"', '"${A:-}:80"', '"${A-8080}:80"', '80', '"$${A}:80"'])('%s is', async (item) => {
    const lines = await lintOf({ 'compose.yaml': compose(`a: { image: a, ports: [${item}] }`) })
    expect(lines.filter((line) => line.includes('port-unknown'))).toEqual([])
  })

  it('is wrong where its default is', async () => {
    const text = compose('a: { image: a, ports: ["${A:-70000}:80"] }')
    expect(await lintOf({ 'compose.yaml': text })).toMatchObject([expect.stringMatching(/^error .* port-invalid: /)])
  })
})

describe('numbers in base 60', () => {
  it('are told where there are no quotes', async () => {
    const text = 'services:\n  a:\n    image: a\n    ports:\n      - 2222:22\n      - "2223:22"\n      - 8080:80\n'
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'warning compose.yaml:5:9 port-sexagesimal: a: some readers of YAML take 2222:22 for the number 133342: it has to stand in quotes',
    ])
  })
})

describe('ports of the ephemeral ranges', () => {
  it.each([
    [32_767, ''],
    [32_768, '32768-60999 of Linux'],
    [49_152, '32768-65535 of Linux, macOS, Windows'],
    [61_000, '49152-65535 of macOS, Windows'],
  ])('%i', async (port, range) => {
    const lines = await lintOf({ 'compose.yaml': compose(`a: { image: a, ports: ["${port}:80"] }`) })
    expect(lines.map((line) => /ephemeral range ([^)]*)/.exec(line)?.[1])).toEqual(range === '' ? [] : [range])
    for (const line of lines) expect(line).toMatch(/^warning compose.yaml:2:27 port-ephemeral: a /)
  })
})

describe('a port for several', () => {
  it.each([
    ['scale: 2', 'compose.yaml:2:47'],
    ['deploy: { replicas: 2 }', 'compose.yaml:2:60'],
  ])('%s', async (words, place) => {
    const lines = await lintOf({ 'compose.yaml': compose(`web: { image: a, ports: ["8080:80"], ${words} }`) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^warning compose.yaml:2:29 port-fixed: web \(8080\): 2 replicas want it at the same time/)
    expect(lines[0]).toContain(`(${place})`)
  })

  it('is none where each of them has one', async () => {
    const text = compose('web: { image: a, ports: ["8080-8081:80"], scale: 2 }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([])
  })

  const services = 'services:\n  redis: { image: "redis:7", ports: ["6379:6379"] }'
  it('is told of a matrix on runners of one’s own', async () => {
    const text = job(`runs-on: self-hosted\nstrategy: { matrix: { a: [1, 2] } }\n${services}`)
    expect(await lintOf({ [WORKFLOW]: text })).toMatchObject([
      expect.stringMatching(/^warning .github\/workflows\/test.yml:7:\d+ port-fixed: test.redis .*matrix/),
    ])
  })

  it('is told of runs that nothing keeps apart', async () => {
    const text = job(`runs-on: [self-hosted, linux]\n${services}`)
    expect(await lintOf({ [WORKFLOW]: text })).toMatchObject([expect.stringMatching(/ port-fixed: .*runs may want it/)])
    expect(await lintOf({ [WORKFLOW]: `concurrency: one\n${text}` })).toEqual([])
  })

  describe('is told of the jobs of one run', () => {
    const redis = 'runs-on: self-hosted\n    services: { redis: { image: "redis:7", ports: ["6379:6379"] } }'
    const jobs = (more: string, other = redis) =>
      `on: push\nconcurrency: one\njobs:\n  a:\n    ${redis}\n  b:\n    ${other}\n${more}`

    it('that may go on together, at the later one', async () => {
      expect(await lintOf({ [WORKFLOW]: jobs('') })).toEqual([
        'warning .github/workflows/test.yml:9:53 port-fixed: b.redis (6379): several jobs of one run may want it at the same time on one host (.github/workflows/test.yml:6:53)',
      ])
    })

    it.each([
      ['wait for each other', jobs('    needs: a')],
      ['wait for one that waits', jobs('    needs: [c]\n  c: { needs: a, runs-on: x }')],
      ['are kept apart', jobs('    concurrency: db')],
      ['run elsewhere', jobs('', redis.replace('self-hosted', 'ubuntu-24.04'))],
      ['want another', jobs('', redis.replace('6379:', '6380:'))],
    ])('and not where they %s', async (_, text) => {
      expect(await lintOf({ [WORKFLOW]: text })).toEqual([])
    })
  })

  it('is none that a job in a container opens, which has ports of its own', async () => {
    const step = 'steps: [{ uses: o/port-preflight@v1, with: { ports: "6379, 8080" } }]'
    const text = job(`runs-on: self-hosted\ncontainer: node:24\n${services}\n${step}`)
    const lines = await lintOf({ [WORKFLOW]: text })
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['port-fixed:', 'port-unreachable:'])
  })

  it('is none on runners of GitHub', async () => {
    const text = job(`runs-on: ubuntu-24.04\nstrategy: { matrix: { a: [1, 2] } }\n${services}`)
    expect(await lintOf({ [WORKFLOW]: text })).toEqual([])
  })
})

describe('service containers', () => {
  const redis = (...ports: string[]) => `services:\n  redis: { image: "redis:7", ports: ${JSON.stringify(ports)} }`

  it('publish in vain for a job in a container', async () => {
    const text = job(`runs-on: ubuntu-24.04\ncontainer: node:24\n${redis('6379:6379')}`)
    expect(await lintOf({ [WORKFLOW]: text })).toMatchObject([
      expect.stringMatching(/^warning .github\/workflows\/test.yml:7:\d+ port-unreachable: test.redis: /),
    ])
  })

  it('lose one of two protocols', async () => {
    const text = job(`runs-on: ubuntu-24.04\n${redis('6380:53/tcp', '6380:53/udp')}`)
    expect(await lintOf({ [WORKFLOW]: text })).toMatchObject([
      expect.stringMatching(/^warning .github\/workflows\/test.yml:6:\d+ port-overwritten: test.redis: 53 /),
    ])
    expect(await lintOf({ [WORKFLOW]: job(`runs-on: ubuntu-24.04\n${redis('6380:53/tcp', '6381:54/udp')}`) })).toEqual(
      [],
    )
  })
})

describe('a port with another meaning', () => {
  it('is refused by browsers', async () => {
    const text = compose('x: { image: a, ports: ["6000:80", "6000:80/udp", "6001:80"] }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'warning compose.yaml:2:27 port-unsafe: x (6000): browsers and fetch refuse to connect to 6000',
    ])
  })

  it('is hardly meant for browsers below 1024', async () => {
    const text = compose('x: { image: a, ports: ["53:53"] }', 'y: { image: a, ports: ["1023-1719:1023-1719"] }')
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'notice compose.yaml:2:27 port-unsafe: x (53): browsers and fetch refuse to connect to 53',
      'warning compose.yaml:3:27 port-unsafe: y (1023-1719): browsers and fetch refuse to connect to 1719',
    ])
  })

  it('is that of another product', async () => {
    const text = compose(
      'x: { image: "redis:7", ports: ["5432:6379"] }',
      'y: { image: "postgres:17", ports: ["5433:5432"] }',
    )
    expect(await lintOf({ 'compose.yaml': text })).toEqual([
      'notice compose.yaml:2:35 port-borrowed: x (5432): 5432 is the port of PostgreSQL, and whoever looks for that finds this',
    ])
  })
})
