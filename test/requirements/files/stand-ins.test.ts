import { describe, expect, it } from 'vitest'
import { readAll } from '../../../src/requirements/files/read-all.ts'
import { lintOf, within } from '../../support/workspace.ts'

// Ports that stand somewhere else than in their own file: in its name, in a file of variables, or nowhere at all.

/** `file:line:column service port` of what is declared, and `file:line:column service: words` of what is not known. */
async function read(files: Record<string, string>, path: string): Promise<string[]> {
  return within(files, async () => {
    const contents = await readAll([{ path, isNamed: true }], { variables: {} })
    return contents.files.flatMap(({ declarations, faults }) => [
      ...declarations.map(
        ({ origin, service, range }) =>
          `${origin.file}:${origin.line}:${origin.column} ${service} ${range.low}${range.high === range.low ? '' : `-${range.high}`}`,
      ),
      ...faults.map(
        ({ origin, service, text, kind }) =>
          `${kind} ${origin.file}:${origin.line}:${origin.column} ${service}: ${text}`,
      ),
    ])
  })
}

const only = (path: string, ...lines: string[]) => read({ [path]: `${lines.join('\n')}\n` }, path)
const KNOWN_BY_INSTANCE = 'its port is %i, which only an instance has, as in web@8080.service'

describe('a unit that is an instance', () => {
  it.each([
    [
      'web@8080.service',
      ['[Service]', 'ExecStart=/usr/bin/web --port %i'],
      'web@8080.service:2:31 web@8080.service 8080',
    ],
    [
      'web@80.service',
      ['[Service]', 'ExecStart=/usr/bin/web \\', '  --port 81%i'],
      'web@80.service:3:12 web@80.service 8180',
    ],
    ['u/web@9000.socket', ['[Socket]', 'ListenStream=127.0.0.1:%i'], 'u/web@9000.socket:2:24 web@9000.socket 9000'],
    [
      'web@8080.service',
      ['[Service]', 'Environment=PORT=%I', 'ExecStart=/usr/bin/web'],
      'web@8080.service:2:18 web@8080.service 8080',
    ],
    [
      'web-9100.service',
      ['[Service]', 'ExecStart=/usr/bin/web --port %j'],
      'web-9100.service:2:31 web-9100.service 9100',
    ],
    [
      'web@8080.container',
      ['[Container]', 'Image=web', 'PublishPort=%i:80'],
      'web@8080.container:3:13 web@8080.container 8080',
    ],
  ])('%s with %j', async (path, lines, expected) => {
    expect(await only(path, ...lines)).toEqual([expected])
  })

  it('may have a name that is no port', async () => {
    expect(await only('web@blue.service', '[Service]', 'ExecStart=/usr/bin/web --port %i')).toEqual([])
  })
})

describe('a template', () => {
  it.each([
    [
      'web@.service',
      ['[Service]', 'ExecStart=/usr/bin/web --port %i --metrics-port 9808'],
      [
        'web@.service:2:49 web@.service 9808',
        'port-unknown web@.service:2:31 web@.service: its port is %i, which only an instance has, as in web@8080.service',
      ],
    ],
    [
      'web@.socket',
      ['[Socket]', 'ListenStream=80%i', 'ListenStream=9%i'],
      ['port-unknown web@.socket:2:16 web@.socket: its port is %i, which only an instance has, as in web@8080.socket'],
    ],
    ['web@.service', ['[Service]', 'ExecStart=/usr/bin/web --queue %i'], []],
    [
      'web@.container',
      ['[Container]', 'Image=web', 'PublishPort=127.0.0.1:%i:80'],
      [
        'port-unknown web@.container:3:23 web@.container: its port is %i, which only an instance has, as in web@8080.container',
      ],
    ],
  ])('%s with %j', async (path, lines, expected) => {
    expect(await only(path, ...lines)).toEqual(expected)
  })

  it('is told by lint, and is no failure', async () => {
    const lines = await lintOf({ 'web@.service': '[Service]\nExecStart=/usr/bin/web --port %i\n' })
    expect(lines).toEqual([`notice web@.service:2:31 port-unknown: web@.service: ${KNOWN_BY_INSTANCE}`])
  })
})

describe('a unit with a file of variables', () => {
  const unit = (file: string, command = '/usr/bin/web') => `[Service]\nEnvironmentFile=${file}\nExecStart=${command}\n`

  it.each([
    ['beside it', 'web.env'],
    ['where packages have it', 'etc/default/web'],
  ])('has the port that stands there: %s', async (_, path) => {
    const text = `# ports\nexport=1\nWEB_PORT="8080"\nOTHER=1\n`
    const isBeside = path === 'web.env'
    const own = isBeside ? 'web.service' : 'etc/systemd/system/web.service'
    const files = { [own]: unit(isBeside ? '-/opt/web/web.env' : '/etc/default/web'), [path]: text }
    expect(await read(files, own)).toEqual([`${path}:3:11 web.service 8080`])
  })

  it('says its port by a name', async () => {
    const files = {
      'web.service': unit('/etc/web.env', '/usr/bin/web --port ${HTTP} --admin-port $ADMIN'),
      'web.env': 'HTTP=8080\nADMIN=9\\\n090\n',
    }
    expect(await read(files, 'web.service')).toEqual([
      'web.env:1:6 web.service 8080',
      'web.service:3:52 web.service 9090',
    ])
  })

  it('may share it with another unit, of which nobody knows whether it listens there', async () => {
    const files = { 'web.service': unit('/x/app.env'), 'worker.service': unit('/x/app.env'), 'app.env': 'PORT=8080\n' }
    expect(await lintOf(files)).toEqual([])
  })

  it('stands above what the unit says itself', async () => {
    const files = { 'web.service': `${unit('/x/web.env')}Environment=PORT=7000\n`, 'web.env': 'PORT=8080\n' }
    expect(await read(files, 'web.service')).toEqual(['web.env:1:6 web.service 8080'])
  })

  it.each([
    [
      unit('/etc/default/web', '/usr/bin/web --port ${HTTP_PORT}'),
      'web.service:3:31',
      'its port is HTTP_PORT, which is set nowhere here, but perhaps in /etc/default/web',
    ],
    [
      unit('/etc/%i/web-*', '/bin/sh -c "exec web --port $PORT"'),
      'web.service:3:39',
      'its port is PORT, which is set nowhere here, but perhaps in /etc/%i/web-*',
    ],
    [
      '[Service]\nExecStart=/usr/bin/web --port ${HTTP_PORT}\n',
      'web.service:2:31',
      'its port is HTTP_PORT, which is set nowhere here',
    ],
  ])('says what is not known: %j', async (text, place, words) => {
    expect(await read({ 'web.service': text }, 'web.service')).toEqual([`port-unknown ${place} web.service: ${words}`])
  })

  it('says nothing of variables that are no port, and of files that lie elsewhere', async () => {
    const files = { 'web.service': unit('/etc/passwd', '/usr/bin/web --name ${NAME} $OPTIONS') }
    expect(await read(files, 'web.service')).toEqual([])
    const options = unit('/etc/default/redis', '/usr/bin/redis-server $REDIS_OPTS')
    expect(await read({ 'redis.service': options }, 'redis.service')).toEqual([])
    expect(await read({ 'web.service': unit('/etc/../../hosts', '/usr/bin/web') }, 'web.service')).toEqual([])
  })
})

describe('a program of supervisor', () => {
  it('has variables of its own, and of all', async () => {
    const lines = [
      '[supervisord]',
      'environment=API="8080"',
      '[program:api]',
      'command=/usr/bin/api --port %(ENV_API)s',
      '[program:web]',
      'environment=HTTP_PORT="9000"',
      'command=/usr/bin/web --port %(ENV_HTTP_PORT)s',
    ]
    expect(await only('supervisord.conf', ...lines)).toEqual([
      'supervisord.conf:4:29 api 8080',
      'supervisord.conf:6:24 web 9000',
    ])
  })

  it('says what is not known', async () => {
    expect(await only('supervisord.conf', '[program:api]', 'command=/usr/bin/api --port %(ENV_API)s')).toEqual([
      'port-unknown supervisord.conf:2:29 api: its port is API, which is set nowhere here, but perhaps in the environment of supervisord',
    ])
  })
})

describe('templates of Helm', () => {
  const TEMPLATE =
    'apiVersion: v1\nkind: Service\nspec:\n{{- if .Values.x }}\n  ports: [{ nodePort: {{ .Values.port }} }]\n{{- end }}\n'
  const chart = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\n',
    'chart/values.yaml': 'port: 30000\n',
    'chart/templates/a.yaml': TEMPLATE,
    'chart/templates/b.yaml': TEMPLATE,
    'chart/templates/deep/c.yml': TEMPLATE,
    'chart/templates/no-ports.yaml': 'kind: {{ .x }}\n',
  }

  it('are told once for a chart, and are not broken', async () => {
    expect(await lintOf({ ...chart, 'compose.yaml': 'services: {}' })).toEqual([
      'notice chart/templates/a.yaml:4:1 port-unknown: chart/templates: 3 files are templates, which are not read: lint what comes of them',
    ])
  })

  it('are told where they are named, and a check refuses them', async () => {
    expect(await lintOf(chart, ['chart/templates/b.yaml'])).toEqual([
      'notice chart/templates/b.yaml:4:1 port-unknown: chart/templates: 1 file is a template, which is not read: lint what comes of it',
    ])
  })

  it('are no other files that have such signs in quotes', async () => {
    const text = 'services:\n  a:\n    command: "--format {{ .Name }}"\n    ports: ["70000:80"]\n'
    expect(await lintOf({ 'templates/compose.yaml': text })).toEqual([expect.stringContaining('port-invalid')])
  })
})
