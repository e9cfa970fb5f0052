import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAll } from '../../../src/requirements/files/read-all.ts'
import { lintOf, within } from '../../support/workspace.ts'

// What a unit says is what its file and its drop-ins say together, and each port stands where it counts.

type Files = Record<string, string>

/** `file:line:column service port`, and of what is not known `file:line:column service: words`. */
async function readIn(path: string): Promise<string[]> {
  const { files } = await readAll([{ path, isNamed: true }], { variables: {} })
  return files.flatMap(({ declarations, faults }) => [
    ...declarations.map(({ origin: { file, line, column }, service, address, range }) => {
      const host = address === '*' ? '' : `${address}:`
      return `${file}:${line}:${column} ${service} ${host}${range.low}`
    }),
    ...faults.map(
      ({ origin: { file, line, column }, service, text }) => `${file}:${line}:${column} ${service}: ${text}`,
    ),
  ])
}

const read = (files: Files, path = Object.keys(files)[0] ?? '') => within(files, () => readIn(path))

const WEB = '[Service]\nEnvironment=HTTP=8080\nExecStart=/usr/bin/web --port ${HTTP}\n'

describe('drop-ins of a unit', () => {
  it.each<[string, Files, string[]]>([
    [
      'add a port, at their own line',
      {
        'web.socket': '[Socket]\nListenStream=8080\n',
        'web.socket.d/more.conf': '# more\n[Socket]\nListenStream=9090\n',
      },
      ['web.socket:2:14 web.socket 8080', 'web.socket.d/more.conf:3:14 web.socket 9090'],
    ],
    [
      'take all of a list back with nothing',
      {
        'u/web.socket': '[Socket]\nListenStream=8080\nListenDatagram=8080\n',
        'u/web.socket.d/port.conf': '[Socket]\nListenStream=\nListenStream=8080\n',
      },
      ['u/web.socket.d/port.conf:3:14 web.socket 8080'],
    ],
    [
      'set a variable anew',
      { 'web.service': WEB, 'web.service.d/port.conf': '[Service]\nEnvironment=A=1 "HTTP=9090"\n' },
      ['web.service.d/port.conf:2:23 web.service 9090'],
    ],
    [
      'set one that the unit does not',
      {
        'web.service': '[Service]\nExecStart=/usr/bin/web --port ${HTTP}\n',
        'web.service.d/port.conf': '[Service]\nEnvironment=HTTP=9090\n',
      },
      ['web.service.d/port.conf:2:18 web.service 9090'],
    ],
    [
      'count in the order of their names, the last one most',
      {
        'web.service': WEB,
        'web.service.d/20-b.conf': '[Service]\nEnvironment=HTTP=9020\n',
        'web.service.d/100-c.conf': '[Service]\nEnvironment=HTTP=9100\n',
        'web.service.d/9-a.conf': '[Service]\nEnvironment=HTTP=9009\n',
      },
      ['web.service.d/9-a.conf:2:18 web.service 9009'],
    ],
    [
      'put another command in the place of that of the unit',
      {
        'web.service': WEB,
        'web.service.d/run.conf': '[Service]\nExecStart=\nExecStart=/usr/bin/web --port 9090\n',
      },
      ['web.service.d/run.conf:3:31 web.service 9090'],
    ],
    [
      'give it a network of its own',
      { 'web.service': WEB, 'web.service.d/apart.conf': '[Service]\nPrivateNetwork=yes\n' },
      [],
    ],
    [
      'are of its own name before those of its template, of what its name begins with, and of all services',
      {
        'my-web@8080.service': '[Service]\nExecStart=/usr/bin/web --port %i\n',
        'my-web@8080.service.d/a.conf': '[Service]\nEnvironment=ADMIN_PORT=9001\n',
        'my-web@.service.d/a.conf': '[Service]\nEnvironment=ADMIN_PORT=9002\n',
        'my-web@.service.d/b.conf': '[Service]\nEnvironment=METRICS_PORT=9003\n',
        'service.d/b.conf': '[Service]\nEnvironment=METRICS_PORT=9004\n',
        'service.d/c.conf': '[Service]\nEnvironment=GRPC_PORT=9005\n',
      },
      [
        'my-web@8080.service:2:31 my-web@8080.service 8080',
        'my-web@8080.service.d/a.conf:2:24 my-web@8080.service 9001',
        'my-web@.service.d/b.conf:2:26 my-web@8080.service 9003',
        'service.d/c.conf:2:23 my-web@8080.service 9005',
      ],
    ],
    [
      'are none that end otherwise, lie deeper, or are of another unit',
      {
        'web.service': WEB,
        'web.service.d/port.conf.bak': '[Service]\nEnvironment=HTTP=9001\n',
        'web.service.d/more/port.conf': '[Service]\nEnvironment=HTTP=9002\n',
        'web.service.d/dir.conf/port.conf': '[Service]\nEnvironment=HTTP=9003\n',
        'web.socket.d/port.conf': '[Service]\nEnvironment=HTTP=9004\n',
        'other.service.d/port.conf': '[Service]\nEnvironment=HTTP=9005\n',
      },
      ['web.service:2:18 web.service 8080'],
    ],
    [
      'of its socket have its ports, which the service does not take too',
      {
        'web.service': '[Service]\nExecStart=/usr/bin/web --port 8080 --admin-port 9090\n',
        'web.socket': '[Socket]\nListenStream=7000\n',
        'web.socket.d/port.conf': '[Socket]\nListenStream=\nListenStream=8080\n',
      },
      ['web.service:2:49 web.service 9090'],
    ],
    [
      'leave a port to a variable that nothing sets, and are told for it',
      {
        'web.service': WEB,
        'web.service.d/run.conf': '[Service]\nExecStart=\nExecStart=/usr/bin/web --port ${GONE}\n',
      },
      ['web.service.d/run.conf:3:31 web.service: its port is GONE, which is set nowhere here'],
    ],
    [
      'of a Quadlet publish ports as well',
      {
        'web.container': '[Container]\nImage=web\nPublishPort=8080:80\n',
        'web.container.d/port.conf': '[Container]\nPublishPort=\nPublishPort=127.0.0.1:9090:80\n',
        'container.d/z-all.conf': '[Container]\nPublishPort=9100:9100\n',
      },
      ['container.d/z-all.conf:2:13 web.container 9100', 'web.container.d/port.conf:3:23 web.container 127.0.0.1:9090'],
    ],
  ])('%s', async (_, files, expected) => {
    expect((await read(files)).toSorted()).toEqual(expected.toSorted())
  })

  it('are left out by a link to /dev/null, with all others of its name', async () => {
    const files = {
      'web.service': WEB,
      'web.service.d/a.conf': '[Service]\nEnvironment=HTTP=9001\n',
      'service.d/z.conf': '[Service]\nEnvironment=HTTP=9002\n',
    }
    const told = await within(files, () => {
      symlinkSync('/dev/null', 'web.service.d/z.conf')
      return readIn('web.service')
    })
    expect(told).toEqual(['web.service.d/a.conf:2:18 web.service 9001'])
  })

  it('may be links in the workspace, and no others', async () => {
    const files = {
      'web.service': WEB,
      'shared/port.conf': '[Service]\nEnvironment=HTTP=9001\n',
      'web.service.d/x': '',
    }
    const withLink = (target: string) =>
      within(files, () => {
        symlinkSync(target, 'web.service.d/port.conf')
        return readIn('web.service')
      })
    expect(await withLink('../shared/port.conf')).toEqual(['web.service.d/port.conf:2:18 web.service 9001'])
    expect(await withLink('nothing')).toEqual(['web.service:2:18 web.service 8080'])
    await expect(withLink('/etc/hosts')).rejects.toThrow('web.service.d/port.conf: it lies outside of the workspace')
  })

  it('may be broken, which is told at their place', async () => {
    const files = { 'web.service': WEB, 'web.service.d/port.conf': '# none\nHTTP=9090\n' }
    await expect(read(files)).rejects.toThrow('web.service.d/port.conf:2:1: expected a section such as "[Service]"')
    expect(await lintOf(files)).toEqual([
      'warning web.service.d/port.conf:2:1 file-unreadable: what it says of ports is not known: expected a section such as "[Service]"',
    ])
  })

  it('are so many, and so long', async () => {
    const many = Array.from({ length: 101 }, (_, at) => [`web.service.d/${at}.conf`, '[Service]\n'])
    await expect(read({ 'web.service': WEB, ...Object.fromEntries(many) })).rejects.toThrow(
      'web.service:1:1: more than 100 drop-ins change it',
    )
    const long = many.slice(0, 3).map(([name]) => [name, `[Service]\n${'# much\n'.repeat(18_000)}`])
    await expect(read({ 'web.service': WEB, ...Object.fromEntries(long) })).rejects.toThrow(
      'web.service.d/2.conf:1:1: the drop-ins of web.service are too long',
    )
  })

  it('meet other units with their ports, each told once', async () => {
    const files = {
      'api.service': '[Service]\nExecStart=/usr/bin/api --port 9090\n',
      'web.service': WEB,
      'web.service.d/port.conf': '[Service]\nEnvironment=HTTP=9090\n',
    }
    expect(await lintOf(files)).toEqual([
      'error web.service.d/port.conf:2:18 port-declared-twice: api.service (9090) and web.service (9090) both ask for port 9090/tcp: only one can have it (api.service:2:31 and web.service.d/port.conf:2:18)',
    ])
  })
})

describe('UnsetEnvironment=', () => {
  it.each<[string, string, string[]]>([
    ['HTTP', 'by its name', []],
    ['HTTP=8080', 'by what is assigned', []],
    ['"HTTP=8080" OTHER', 'in quotes', []],
    ['HTTP=80', 'not by another assignment', ['web.service:2:18 web.service 8080']],
    ['http HTT', 'not by another name', ['web.service:2:18 web.service 8080']],
    ['HTTP\nUnsetEnvironment=', 'not once it is taken back', ['web.service:2:18 web.service 8080']],
  ])('%j takes a variable away %s', async (value, _, expected) => {
    const files = { 'web.service': `${WEB}UnsetEnvironment=${value}\n` }
    const nothing = ['web.service:3:31 web.service: its port is HTTP, which is set nowhere here']
    expect(await read(files)).toEqual(expected.length === 0 ? nothing : expected)
  })

  it('takes away what a file sets, too', async () => {
    const files = {
      'web.service': '[Service]\nEnvironmentFile=/etc/web.env\nExecStart=/usr/bin/web\n',
      'web.env': 'PORT=8080\nADMIN_PORT=9090\n',
      'web.service.d/port.conf': '[Service]\nUnsetEnvironment=PORT\n',
    }
    expect(await read(files)).toEqual(['web.env:2:12 web.service 9090'])
  })
})

describe('a file of variables', () => {
  it('counts more than drop-ins, and a later one more than an earlier one', async () => {
    const files = {
      'web.service': `${WEB}EnvironmentFile=-/etc/a.env\n`,
      'a.env': 'HTTP=9001\n',
      'b.env': 'HTTP=9002\n',
      'web.service.d/port.conf': '[Service]\nEnvironment=HTTP=9003\nEnvironmentFile=/etc/b.env\n',
    }
    expect(await read(files)).toEqual(['b.env:1:6 web.service 9002'])
    const reset = { ...files, 'web.service.d/z.conf': '[Service]\nEnvironmentFile=\n' }
    expect(await read(reset)).toEqual(['web.service.d/port.conf:2:18 web.service 9003'])
  })

  it('is told where its number counts, and not where an earlier one has the same', async () => {
    const files = {
      'web.service': '[Service]\nEnvironmentFile=/etc/a.env\nEnvironmentFile=/etc/b.env\nExecStart=/usr/bin/web\n',
      'a.env': 'PORT=9001\n',
      'b.env': '\nPORT=9001\n',
    }
    expect(await read(files)).toEqual(['b.env:2:6 web.service 9001'])
  })
})

describe('DefaultInstance=', () => {
  const unit = (instance: string) =>
    `[Service]\nExecStart=/usr/bin/web --port %i\n[Install]\nDefaultInstance=${instance}\nWantedBy=multi-user.target\n`

  it.each<[string, Files, string[]]>([
    ['is that of a template', { 'web@.service': unit('8080') }, ['web@.service:2:31 web@8080.service 8080']],
    [
      'may be no port',
      { 'web@.service': `${unit('blue').replace('%i', '9090')}` },
      ['web@.service:2:31 web@blue.service 9090'],
    ],
    [
      'is nothing to what has an instance',
      { 'web@9090.service': unit('8080') },
      ['web@9090.service:2:31 web@9090.service 9090'],
    ],
    [
      'is none where it can be none',
      { 'web@.service': unit('80 80') },
      ['web@.service:2:31 web@.service: its port is %i, which only an instance has, as in web@8080.service'],
    ],
    [
      'has drop-ins of its own',
      {
        'web@.service': unit('8080'),
        'web@8080.service.d/admin.conf': '[Service]\nEnvironment=ADMIN_PORT=9090\n',
        'web@9090.service.d/admin.conf': '[Service]\nEnvironment=ADMIN_PORT=9091\n',
      },
      ['web@.service:2:31 web@8080.service 8080', 'web@8080.service.d/admin.conf:2:24 web@8080.service 9090'],
    ],
    [
      'is that of a socket',
      { 'web@.socket': '[Socket]\nListenStream=127.0.0.1:%i\n[Install]\nDefaultInstance=8080\n' },
      ['web@.socket:2:24 web@8080.socket 127.0.0.1:8080'],
    ],
    [
      'is that of a Quadlet',
      { 'web@.container': '[Container]\nImage=web\nPublishPort=%i:80\n[Install]\nDefaultInstance=8080\n' },
      ['web@.container:3:13 web@8080.container 8080'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await read(files)).toEqual(expected)
  })
})
