import { posix } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { unitTextOf } from '../../src/requirements/files/unit-parts.ts'
import { describeInLab } from './describe-in-lab.ts'
import { servers } from './holders/server.ts'

// What a unit and its drop-ins say is what systemd makes of them: the port that it opens is that of the place we tell.

const units = '/etc/systemd/system'

type Files = Readonly<Record<string, string>>

interface Case {
  title: string
  files: Files
  /** The first of the files, unless it is an instance of that. */
  start?: string
  /** `line:column port`, each of its file. */
  ports: string[]
  /** Of systemd, what it makes of them. */
  shown?: [property: string, value: string]
}

const service = (...lines: string[]) => ['[Service]', ...lines, ''].join('\n')
const socket = (...lines: string[]) => ['[Socket]', ...lines, ''].join('\n')
const HTTP = servers.busybox('${HTTP}')
/** Behind the port nothing stands where nobody sets it. */
const WITHOUT = `/usr/bin/busybox httpd -f -h /etc -p 127.0.0.1:7602\${HTTP}`
const INSTALL = '[Install]\nWantedBy=multi-user.target\n'

const CASES: Case[] = [
  {
    title: 'a drop-in adds a port to a socket',
    files: {
      'a.socket': socket('ListenStream=7501'),
      'a.socket.d/more.conf': socket('', 'ListenStream=127.0.0.1:7502'),
    },
    ports: ['a.socket:2:14 7501', 'a.socket.d/more.conf:3:24 7502'],
    shown: ['Listen', '[::]:7501 (Stream)\n127.0.0.1:7502 (Stream)'],
  },
  {
    title: 'a drop-in takes back all ports of a socket',
    files: {
      'b.socket': socket('ListenStream=7503', 'ListenDatagram=7503'),
      'b.socket.d/50-port.conf': socket('ListenStream=', 'ListenStream=7504'),
    },
    ports: ['b.socket.d/50-port.conf:3:14 7504'],
    shown: ['Listen', '[::]:7504 (Stream)'],
  },
  {
    title: 'drop-ins count in the order of their names',
    files: {
      'c.service': service('Environment=HTTP=7505', `ExecStart=${HTTP}`),
      'c.service.d/9.conf': service('Environment=HTTP=7506'),
      'c.service.d/10.conf': service('Environment=HTTP=7507'),
    },
    ports: ['c.service.d/9.conf:2:18 7506'],
    shown: ['Environment', 'HTTP=7506'],
  },
  {
    title: 'a drop-in takes back the variables and the command',
    files: {
      'd.service': service('Environment=HTTP=7508', `ExecStart=${servers.busybox(7509)}`),
      'd.service.d/x.conf': service('Environment=', 'Environment=HTTP=7510', 'ExecStart=', `ExecStart=${HTTP}`),
    },
    ports: ['d.service.d/x.conf:3:18 7510'],
    shown: ['Environment', 'HTTP=7510'],
  },
  {
    title: 'of one name the most specific counts, and a link to /dev/null is none',
    files: {
      'e-f@1.service': service('Environment=HTTP=7511', `ExecStart=${HTTP}`),
      'e-f@1.service.d/a.conf': service('Environment=HTTP=7512'),
      'e-f@.service.d/a.conf': service('Environment=HTTP=7513'),
      'e-.service.d/b.conf': '',
      'service.d/b.conf': service('Environment=HTTP=7514'),
    },
    ports: ['e-f@1.service.d/a.conf:2:18 7512'],
    shown: ['Environment', 'HTTP=7512'],
  },
  {
    title: 'a file of variables counts more than a drop-in',
    files: {
      'g.service': service(`EnvironmentFile=-${units}/g.env`, `ExecStart=${HTTP}`),
      'g.env': 'HTTP=7515\n',
      'g.service.d/x.conf': service('Environment=HTTP=7516'),
    },
    ports: ['g.env:1:6 7515'],
  },
  {
    title: 'a later file of variables counts more than an earlier one',
    files: {
      'h.service': service(`EnvironmentFile=${units}/h1.env`, `ExecStart=${HTTP}`),
      'h1.env': 'HTTP=7517\n',
      'h2.env': '# later\nHTTP=7518\n',
      'h.service.d/x.conf': service(`EnvironmentFile=${units}/h2.env`),
    },
    ports: ['h2.env:2:6 7518'],
  },
  ...['HTTP', 'HTTP=33', '"HTTP=33" PATH', 'GONE\nUnsetEnvironment=\nUnsetEnvironment=HTTP'].map((value) => ({
    title: `a variable is taken away by UnsetEnvironment=${JSON.stringify(value)}`,
    files: {
      'i.service': service('Environment=HTTP=33', `ExecStart=${WITHOUT}`),
      'i.service.d/x.conf': service(`UnsetEnvironment=${value}`),
    },
    ports: ['i.service:3:58 7602'],
  })),
  ...['HTTP=3', 'HTT', 'http', 'HTTP\nUnsetEnvironment='].map((value) => ({
    title: `a variable is kept by UnsetEnvironment=${JSON.stringify(value)}`,
    files: {
      'j.service': service('Environment=HTTP=7603', `ExecStart=${HTTP}`, `UnsetEnvironment=${value}`),
    },
    ports: ['j.service:2:18 7603'],
  })),
  {
    title: 'what a file sets is taken away, too',
    files: {
      'k.service': service(`EnvironmentFile=${units}/k.env`, `ExecStart=${WITHOUT}`, 'UnsetEnvironment=HTTP'),
      'k.env': 'HTTP=33\n',
    },
    ports: ['k.service:3:58 7602'],
  },
  {
    title: 'a template has a default instance',
    files: { 'l@.service': `${service(`ExecStart=${servers.busybox('%i')}`)}${INSTALL}DefaultInstance=7604\n` },
    start: 'l@7604.service',
    ports: ['l@.service:2:40 7604'],
  },
  {
    title: 'a drop-in of a template says its default instance',
    files: {
      'm@.service': `${service(`ExecStart=${servers.busybox('%i')}`)}${INSTALL}DefaultInstance=7605\n`,
      'm@.service.d/x.conf': '[Install]\nDefaultInstance=7606\n',
      'm@7606.service.d/x.conf': service('Environment=A=1'),
    },
    start: 'm@7606.service',
    ports: ['m@.service:2:40 7606'],
  },
]

await describeInLab('a unit and its drop-ins', (lab) => {
  const at = (name: string) => `${units}/${name}`
  const made = new Set<string>()
  const started = new Set<string>()
  const write = async (path: string, text: string) => {
    made.add(path.split('/')[0] ?? '')
    if (text !== '') await lab.writeFile(at(path), text)
    else await lab.run('bash', ['-c', `mkdir -p ${posix.dirname(at(path))} && ln -s /dev/null ${at(path)}`])
  }

  afterEach(async () => {
    for (const unit of started) await lab.systemctl('stop', '--', unit)
    await lab.run('rm', ['-rf', at('multi-user.target.wants'), ...[...made].map(at)])
    await lab.systemctl('daemon-reload')
    made.clear()
    started.clear()
  })

  test.each(CASES)('$title', async ({ files, start, ports, shown }) => {
    const [name = ''] = Object.keys(files)
    const unit = start ?? name
    for (const [path, text] of Object.entries(files)) await write(path, text)
    if (name.endsWith('.socket')) await write(name.replace('.socket', '.service'), service('ExecStart=/bin/true'))
    await lab.systemctl('daemon-reload')
    if (start !== undefined) {
      await lab.systemctl('enable', name)
      expect(await lab.run('ls', [at('multi-user.target.wants')])).toContain(`${start}\n`)
    }
    await lab.systemctl('start', unit)
    started.add(unit)
    for (const port of ports.map((one) => Number(one.split(' ')[1]))) await lab.listening(port)
    if (shown !== undefined) {
      const [property, value] = shown
      expect((await lab.systemctl('show', '--value', `--property=${property}`, unit)).trim()).toBe(value)
    }
    const { report } = await lab.check(['--file', at(name), '--ignore', 'host-unreadable'])
    const told = report.findings.map(
      ({ kind, origin: { file = '', line, column } = {}, port }) =>
        `${kind} ${file.replace(/^.*systemd\/system\//, '')}:${line}:${column} ${port}`,
    )
    expect(told.toSorted()).toEqual(ports.map((one) => `port-in-use ${one}`).toSorted())
    expect(report.findings.flatMap(({ holders }) => holders.map(({ manager }) => manager?.unit))).toEqual(
      ports.map(() => unit),
    )
  })

  test.each(['x-y-w@z.service', 'x-y.service', '-x-y@z.service', 'x--y-@z.socket', 'x.socket'])(
    'of %s are all of those that systemd reads, in its order',
    async (unit) => {
      const [, suffix = ''] = unit.split('.')
      const stems = ['x-y-w', 'x-y-', 'x-', 'x-y', 'x', '-', '-x-', '-x-y', 'x--', 'x--y-']
      const names = [
        ...stems.flatMap((stem) => [stem, `${stem}@z`, `${stem}@`]).map((stem) => `${stem}.${suffix}`),
        suffix,
      ]
      const lists = new Map(names.map((name) => [at(`${name}.d`), ['same.conf', `${names.indexOf(name)}.conf`]]))
      const text = suffix === 'socket' ? socket('ListenStream=7620') : service('ExecStart=/bin/true')
      await write(unit.replace(/@.*\./, '@.'), text)
      if (unit.includes('@')) await lab.run('ln', ['-sf', '--', unit.replace(/@.*\./, '@.'), at(unit)])
      const paths = [...lists].flatMap(([directory, files]) => files.map((file) => `${directory}/${file}`))
      const script = 'for file; do mkdir -p "${file%/*}"; echo "# empty" > "$file"; done'
      await lab.run('bash', ['-c', script, 'bash', ...paths])
      for (const name of [...names.map((one) => `${one}.d`), unit]) made.add(name)
      const list = (directory: string) => (lists.get(directory) ?? []).map((name) => ({ name, isMask: false }))
      for (;;) {
        await lab.systemctl('daemon-reload')
        const shown = await lab.systemctl('show', '--value', '--property=DropInPaths', '--', unit)
        const read = shown
          .trim()
          .split(' ')
          .filter((path) => path.startsWith(units))
        const context = { path: at(unit), variables: {}, read: () => '', list }
        expect(
          unitTextOf('', context, '')
            .parts.slice(1)
            .map(({ path }) => path),
        ).toEqual(read)
        // The next one of this name takes its place.
        const first = read.find((path) => path.endsWith('/same.conf'))
        if (first === undefined) break
        await lab.run('rm', [first])
        lists.set(posix.dirname(first), (lists.get(posix.dirname(first)) ?? []).slice(1))
      }
    },
  )
})
