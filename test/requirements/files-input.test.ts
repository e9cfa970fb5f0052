import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Demand } from '../../src/model/demand.ts'
import { formatNeed, formatOrigin } from '../../src/model/requirement.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'
import { type Asked, readRequest } from '../../src/requirements/index.ts'

// What files declare, as needs: read in a directory of its own, as a job would find it.

const home = process.cwd()
let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'declared-'))
  process.chdir(place)
})
afterEach(() => {
  process.chdir(home)
  rmSync(place, { recursive: true, force: true })
})

const write = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text)
  }
}
const compose = (services: Record<string, object>, more: object = {}) => JSON.stringify({ ...more, services })
const published = (...ports: (string | object)[]) => ({ image: 'web', ports })

const read = (options: object = {}, asked: Partial<Asked> = {}) =>
  readRequest(options, { demands: [], consumer: 'files', env: {}, ...asked })
const spell = ({ name, preferred, choices, optional }: Demand) => {
  const others = choices.map((one) => (one.kind === 'ports' ? formatNeed(one) : one.kind)).join(' ')
  return `${name}=${preferred === undefined ? '' : formatNeed(preferred)}${others && ` else ${others}`}${optional ? ' optional' : ''}`
}
const needsOf = async (options: object = {}, asked: Partial<Asked> = {}) =>
  (await read(options, asked)).demands.map(spell)

describe('where nothing is named', () => {
  it('the compose file of the working directory is read, with its override and its variables', async () => {
    write({
      'compose.yaml': compose({ redis: published('${REDIS:-1}:6379'), web: published('8080:80') }),
      'compose.override.yml': compose({ web: published('8443:443') }),
      '.env': 'REDIS=6379\n',
    })
    expect(await needsOf()).toEqual(['redis=6379', 'web-8080=8080', 'web-8443=8443'])
    expect(await needsOf({}, { env: { REDIS: '6380' } })).toContain('redis=6380')
  })

  it('COMPOSE_FILE says which', async () => {
    write({ 'compose.yaml': compose({ a: published('1000:1') }), 'deploy/b.yaml': compose({ b: published('1001:1') }) })
    expect(await needsOf({}, { env: { COMPOSE_FILE: 'deploy/b.yaml' } })).toEqual(['b=1001'])
    const both = { COMPOSE_FILE: 'compose.yaml,deploy/b.yaml', COMPOSE_PATH_SEPARATOR: ',' }
    expect(await needsOf({}, { env: both })).toEqual(['a=1000', 'b=1001'])
  })

  describe('and nothing is in the working directory, that of the next directory above is', () => {
    const goTo = (path: string) => {
      mkdirSync(join(place, path), { recursive: true })
      process.chdir(join(place, path))
    }

    it('as docker compose has it: its override with it, and its variables below those of here', async () => {
      write({
        'compose.yaml': compose({ far: published('1:1') }),
        'shop/docker-compose.yml': compose({ web: published('${WEB}:80', '${API}:81', '${DB}:82') }),
        'shop/compose.override.yaml': compose({ web: published('8443:443') }),
        'shop/.env': 'WEB=1000\nAPI=1001\nDB=1002\n',
        'shop/src/app/.env': 'API=2001\nDB=2002\n',
      })
      goTo('shop/src/app')
      const request = await read({}, { env: { DB: '3002' } })
      expect(request.demands.map(spell)).toEqual(['web-1000=1000', 'web-2001=2001', 'web-3002=3002', 'web-8443=8443'])
      expect(formatOrigin(request.demands[0]?.origin ?? {})).toMatch(/^\.\.\/\.\.\/docker-compose\.yml:1:\d+$/)
      expect(request.demands[0]?.preferred?.declared?.service).toMatchObject({
        project: 'shop',
        directories: [join(process.cwd(), '../..')],
      })
    })

    it('but COMPOSE_FILE comes first, and so does what is here', async () => {
      write({ 'compose.yaml': compose({ far: published('1:1') }), 'a/b.yaml': compose({ near: published('2:2') }) })
      goTo('a')
      expect(await needsOf({}, { env: { COMPOSE_FILE: 'b.yaml' } })).toEqual(['near=2'])
      write({ 'a/compose.yml': compose({ own: published('3:3') }) })
      expect(await needsOf()).toEqual(['own=3'])
    })

    it('above the link that the shell went by', async () => {
      write({ 'compose.yaml': compose({ far: published('1:1') }), 'other/in/x': '' })
      mkdirSync('shop')
      symlinkSync(join(place, 'other/in'), 'shop/link')
      write({ 'shop/compose.yaml': compose({ web: published('2:2') }) })
      process.chdir('shop/link')
      expect(await needsOf({}, { env: { PWD: join(place, 'shop/link') } })).toEqual(['web=2'])
      expect(await needsOf({}, { env: { PWD: place } })).toEqual(['far=1'])
    })

    it('in a job not above its workspace', async () => {
      write({ 'compose.yaml': compose({ far: published('1:1') }), 'work/x': '' })
      const ask = (workspace?: string) =>
        read({}, { consumer: 'steps', env: { GITHUB_WORKSPACE: workspace } }).then(({ demands }) => demands.map(spell))
      goTo('work/a/b')
      await expect(ask(join(place, 'work'))).rejects.toThrow('there is no compose.yaml here')
      await expect(ask(join(place, 'elsewhere'))).rejects.toThrow('there is no compose.yaml here')
      await expect(ask()).rejects.toThrow('there is no compose.yaml here')
      expect(await ask(place)).toEqual(['far=1'])
      write({ 'work/compose.yaml': compose({ web: published('2:2') }) })
      expect(await ask(join(place, 'work'))).toEqual(['web=2'])
    })

    it('is not even looked for where a port is named', async () => {
      write({ 'compose.yaml': 'services:\n\tbroken', 'a/x': '' })
      goTo('a')
      await expect(needsOf()).rejects.toThrow('../compose.yaml:2:1: a tab')
      expect(await needsOf({}, { demands: parseArguments(['web=7000']) })).toEqual(['web=7000'])
    })
  })

  it.each<[string, Partial<Asked>]>([
    ['a port', { demands: parseArguments(['7000']) }],
    ['services', { services: { pairs: [] } }],
    ['a command, which is handed what was named for it', { consumer: 'command' }],
  ])('is not so with %s', async (_, asked) => {
    write({ 'compose.yaml': compose({ redis: published('6379:6379') }) })
    const request = await read({}, asked).catch((error: Error) => error.message)
    if (typeof request === 'string') expect(request).toContain('no ports were named')
    else expect(request.demands.map(spell)).not.toContain('redis=6379')
  })

  it('is not so with who, which is about what was named to it', async () => {
    write({ 'compose.yaml': compose({ redis: published('6379:6379') }) })
    await expect(readRequest({}, { demands: [] })).rejects.toThrow('no ports were named')
  })

  it('is not so with needs of the configuration file', async () => {
    write({ 'compose.yaml': compose({ redis: published('6379:6379') }), 'c.yml': 'ports: { web: 80 }' })
    expect(await needsOf({ config: 'c.yml' })).toEqual(['web=80'])
  })

  it('and nothing is there, it is said what could be', async () => {
    await expect(read()).rejects.toThrow(
      'no ports were named: give some, as in 6379, or put them into .github/port-preflight.yml, or into a compose file: there is no compose.yaml here or above',
    )
  })

  it('a project that publishes nothing asks for nothing', async () => {
    write({ 'compose.yaml': compose({ db: { image: 'postgres', expose: ['5432'] } }) })
    expect(await needsOf()).toEqual([])
  })
})

describe('files that are named', () => {
  it('are read together, and each need is told at its line and column', async () => {
    write({
      'compose.yaml': 'services:\n  redis:\n    ports:\n      - "127.0.0.1:6379:6379"\n',
      '.env': '# ports\nWEB_PORT=8080\n',
      'units/api.socket': '[Socket]\nListenStream=9000\n',
    })
    const { demands } = await read({ files: 'compose.yaml, .env\nunits/api.socket' })
    expect(demands.map(({ name, origin }) => `${name} ${formatOrigin(origin)}`)).toEqual([
      'redis compose.yaml:4:20',
      'web .env:2:10',
      'api-socket units/api.socket:2:14',
    ])
  })

  it('of the inputs take the place of those of the configuration file', async () => {
    write({ 'a.env': '', '.env.a': 'A_PORT=1000\n', '.env.b': 'B_PORT=1001\n', 'c.yml': 'files: [.env.a]' })
    expect(await needsOf({ config: 'c.yml' })).toEqual(['a=1000'])
    expect(await needsOf({ config: 'c.yml', files: '.env.b' })).toEqual(['b=1001'])
    expect(await needsOf({ config: 'c.yml' }, { consumer: 'command' })).toEqual(['a=1000'])
  })

  it('of one directory are one compose project, and of another one another', async () => {
    write({
      'compose.yaml': compose({ web: published('8080:80') }),
      'compose.override.yaml': compose({ web: published('8081:80') }),
      'compose.ci.yaml': compose({ web: published('8082:80') }),
      'other/compose.yaml': compose({ web: published('8083:80') }),
    })
    expect(await needsOf({ files: 'compose.yaml' })).toEqual(['web-8080=8080', 'web-8081=8081'])
    expect(await needsOf({ files: 'compose.ci.yaml' })).toEqual(['web=8082'])
    expect(await needsOf({ files: 'compose.yaml, compose.ci.yaml' })).toEqual(['web-8080=8080', 'web-8082=8082'])
    const { demands } = await read({ files: 'compose.ci.yaml, other/compose.yaml' })
    expect(demands.map(spell)).toEqual(['web-8082=8082', 'web-8083=8083'])
    expect(demands.map(({ preferred }) => preferred?.declared?.service?.directories[0])).toEqual([
      process.cwd(),
      join(process.cwd(), 'other'),
    ])
  })

  it('are known by what is in them where their names do not tell', async () => {
    write({
      'stack.yml': compose({ web: published('8080:80') }),
      'more.yml': 'services:\n  db:\n    ports: ["5432:5432"]\n',
      'compose.yaml': compose({ api: published('9000:80') }),
      'pod.yml': 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ ports: [{ hostPort: 7000 }] }] }\n',
    })
    expect(await needsOf({ files: 'stack.yml' })).toEqual(['web=8080'])
    expect(await needsOf({ files: 'compose.yaml, stack.yml, more.yml, pod.yml' })).toEqual([
      ...['api=9000', 'web=8080', 'db=5432', 'pod=7000'],
    ])
    expect((await read({ files: 'stack.yml, more.yml' })).files?.map(({ kind }) => kind)).toEqual(['compose'])
  })

  it('are what their user says they are', async () => {
    write({ 'ports.txt': 'WEB_PORT=8080\n', 'both.yml': 'apiVersion: v1\nkind: x\nservices: {w: {ports: ["1:1"]}}\n' })
    expect(await needsOf({ files: 'env-file:ports.txt, compose:both.yml' })).toEqual(['web=8080', 'w=1'])
    await expect(needsOf({ files: 'both.yml' })).rejects.toThrow('both.yml: it has the marks of compose and kubernetes')
    await expect(needsOf({ files: 'ports.txt' })).rejects.toThrow(
      'ports.txt: it is not known what kind of file this is',
    )
    write({ 'templates/web.yaml': 'apiVersion: v1\nkind: {{ .x }}\n' })
    await expect(needsOf({ files: 'templates/web.yaml' })).rejects.toThrow(
      'templates/web.yaml: it is a template, which is not read: name what comes of it',
    )
    await expect(needsOf({ files: 'gone.yml' })).rejects.toThrow('gone.yml: does not exist')
  })

  it('are told by their path from the workspace, however they were named', async () => {
    write({ 'compose.yaml': compose({ web: published('8080:80') }) })
    symlinkSync(place, `${place}-link`)
    for (const path of [join(process.cwd(), 'compose.yaml'), './compose.yaml', `${place}-link/compose.yaml`]) {
      expect((await read({ files: path })).demands[0]?.origin.file).toBe('compose.yaml')
    }
    rmSync(`${place}-link`)
  })

  it.each([
    ['missing.env', 'missing.env: does not exist'],
    ['odd.txt', 'odd.txt: it is not known what kind of file this is'],
    ['compose.yml', 'compose.yml: does not exist'],
    [',', 'files: the list is empty'],
    ['.env.d', '.env.d: cannot be read: EISDIR'],
    ['.', '.: cannot be read: EISDIR'],
  ])('%j: %s', async (files, message) => {
    mkdirSync(join(place, '.env.d'))
    write({ 'odd.txt': '8080' })
    await expect(read({ files })).rejects.toThrow(message)
  })

  it('in a job leave out the service containers, which the runner has started before', async () => {
    const services = { redis: { image: 'redis', ports: ['6379:6379'] } }
    const job = { 'runs-on': 'x', services, env: { WEB_PORT: 8080 } }
    write({ '.github/workflows/ci.yml': JSON.stringify({ on: 'push', jobs: { test: job } }) })
    const files = '.github/workflows/ci.yml'
    expect(await needsOf({ files })).toContain('test-redis=6379')
    expect(await needsOf({ files }, { env: { GITHUB_JOB: 'test' } })).toEqual(['test-WEB_PORT=8080'])
    expect(await needsOf({ files }, { env: { GITHUB_JOB: 'other' } })).toEqual([])
  })

  it('leave out what an editor forwards, which gets another port where its own is in use', async () => {
    write({ 'devcontainer.json': '{ "forwardPorts": [3456, "db:5432"], "appPort": [3457] }' })
    expect(await needsOf({ files: 'devcontainer.json' })).toEqual(['devcontainer=127.0.0.1:3457'])
  })
})

describe('names', () => {
  it('are the service, or service-PORT where that is several or somebody else’s', async () => {
    write({
      'compose.yaml': compose({
        'my.db': published('5432:1'),
        '9lives': published('1009:1'),
        report: published('1010:1'),
        github_x: published('1011:1'),
        'a-b': published('1012:1'),
        a_b: published('1013:1'),
        dns: published('53:53', '53:53/udp', '127.0.0.2:54:53', '127.0.0.3:54:53'),
      }),
    })
    expect((await needsOf()).map((one) => one.split('=')[0])).toEqual([
      ...['my-db', 'service-9lives', 'report-1010', 'service-github_x', 'a-b-1012', 'a_b-1013'],
      ...['dns-53', 'dns-53-udp', 'dns-54', 'dns-54-tcp'],
    ])
  })

  it('are one need where two files say the same of it', async () => {
    write({ 'compose.yaml': compose({ redis: published('${REDIS_PORT}:6379') }), '.env': 'REDIS_PORT=6379' })
    expect(await needsOf({ files: 'compose.yaml, .env' })).toEqual(['redis=6379'])
  })
})

describe('one port of several', () => {
  it('is a choice, in the order in which docker tries', async () => {
    write({ 'compose.yaml': compose({ web: published('127.0.0.1:8080-8082:80') }) })
    expect(await needsOf()).toEqual(['web=127.0.0.1:8080 else 127.0.0.1:8081 127.0.0.1:8082'])
  })

  it('is any one of very many', async () => {
    write({ 'compose.yaml': compose({ web: published('20000-29999:80/udp') }) })
    expect(await needsOf()).toEqual(['web=20000/udp else any'])
  })

  it('is one for each copy', async () => {
    write({ 'compose.yaml': compose({ web: { ...published('8080-8082:80'), scale: 2 } }) })
    expect(await needsOf()).toEqual(['web-1=8080 else 8081 8082', 'web-2=8081 else 8082 8080'])
  })

  it('is the whole range where each has its own inside', async () => {
    write({ 'compose.yaml': compose({ web: published('8080-8082:80-82') }) })
    expect(await needsOf()).toEqual(['web=8080-8082'])
  })
})

describe('the configuration file beside files', () => {
  const services = { redis: published('6379:6379'), web: published('8080:80'), db: published('5432:5432') }
  const withConfig = async (config: string, options: object = {}, asked: Partial<Asked> = {}) => {
    write({ 'compose.yaml': compose(services), '.github/port-preflight.yml': config })
    return needsOf(options, asked)
  }

  it('takes the place of a need of the same name', async () => {
    expect(await withConfig('files: compose.yaml\nports: { redis: 6380 else any, more: 7000 }')).toEqual([
      ...['web=8080', 'db=5432', 'redis=6380 else any', 'more=7000'],
    ])
  })

  it('says more of it where it names no port', async () => {
    const ports = '{ redis: else 6390 else any, web: optional, db: { else: any, hold: false, optional: true } }'
    expect(await withConfig(`ports: ${ports}`)).toEqual([
      ...['redis=6379 else 6390 any', 'web=8080 optional', 'db=5432 else any optional'],
    ])
  })

  it('says who is to listen there', async () => {
    write({ 'compose.yaml': compose(services), 'c.yml': 'ports: { db: { expect: listening, by: docker:db } }' })
    const { demands } = await read({ config: 'c.yml' })
    const db = demands.find(({ name }) => name === 'db')
    expect(db?.preferred).toMatchObject({ expect: 'listening', by: { keeper: 'docker', name: 'db' } })
    expect(formatOrigin(db?.origin ?? {})).toMatch(/^compose\.yaml:1:\d+$/)
    expect(db?.choices).toEqual([])
  })

  it('keeps what it says of a need, and the inputs say the last word', async () => {
    const asked = { demands: parseArguments(['redis=optional', 'web=9090']) }
    expect(await withConfig('files: compose.yaml\nports: { redis: else 6390 }', {}, asked)).toEqual([
      ...['redis=6379 else 6390 optional', 'db=5432', 'web=9090'],
    ])
    const { demands } = await read({}, { demands: parseArguments(['redis=optional']) })
    expect(demands[0]?.hold).toBe(true)
  })

  it.each([
    ['ports: { cache: optional }', '.github/port-preflight.yml:1:17: cache: no port stands here'],
    ['ports: { cache: optional }', 'no file has one of this name: files name redis, web, db'],
    ['ports: { db: else 80 listening }', 'a port that is expected to be in use is one certain port'],
  ])('%s: %s', async (config, message) => {
    await expect(withConfig(config)).rejects.toThrow(message)
  })
})

describe('whose containers may have the ports', () => {
  const serviceOf = async (files: Record<string, string>, options = {}, env = {}) => {
    write(files)
    return (await read(options, { env })).demands[0]?.preferred?.declared?.service
  }
  const web = { web: published('8080:80') }

  it('is the project by its name and place', async () => {
    const here = process.cwd()
    expect(await serviceOf({ 'compose.yaml': compose(web) })).toMatchObject({
      project: here.split('/').at(-1)?.toLowerCase(),
      service: 'web',
      directories: [here],
      files: [join(here, 'compose.yaml')],
    })
  })

  it.each([
    ['name: shop\nservices: { web: { ports: ["1:1"] } }\n', {}, 'shop'],
    ['name: "${STAGE}-shop" # here\nservices: { web: { ports: ["1:1"] } }\n', { STAGE: 'test' }, 'test-shop'],
    ['name: shop\nservices: { web: { ports: ["1:1"] } }\n', { COMPOSE_PROJECT_NAME: 'other' }, 'other'],
  ])('%j with %j is %s', async (text, env, project) => {
    expect((await serviceOf({ 'compose.yaml': text }, {}, env))?.project).toBe(project)
  })

  it('knows the shell’s name of the directory too', async () => {
    symlinkSync(place, `${place}-link`)
    const service = await serviceOf({ 'compose.yaml': compose(web) }, {}, { PWD: `${place}-link` })
    rmSync(`${place}-link`)
    expect(service?.directories).toEqual([process.cwd(), `${place}-link`])
    expect(service?.files).toContain(`${place}-link/compose.yaml`)
  })

  it('is nobody where that is to be a conflict', async () => {
    expect(await serviceOf({ 'compose.yaml': compose(web) }, { alreadyUp: 'conflict' })).toBeUndefined()
    write({ 'c.yml': 'already-up: conflict' })
    expect(await serviceOf({}, { config: 'c.yml' })).toBeUndefined()
    expect(await serviceOf({}, { config: 'c.yml', alreadyUp: 'accept' })).toBeDefined()
    await expect(read({ alreadyUp: 'maybe' })).rejects.toThrow('already-up: "maybe" is not understood')
  })
})
