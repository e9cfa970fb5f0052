import { expect, test } from 'vitest'
import type { Service } from '../../src/model/service.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { quadlet, socketUnit } from './holders/index.ts'
import { formatIni, type Section } from './holders/ini.ts'
import { servers } from './holders/server.ts'
import type { Lab } from './lab.ts'
import { type Part, type Row, readCommands, readPart, unitIn } from './services/asking.ts'

const dir = '/etc/systemd/system'
const home = '/home/alice/.config'
const bobs = '/home/bob/.config/systemd/user'
const boot = { WantedBy: 'multi-user.target' }
const login = { WantedBy: 'default.target' }

/** All of them run on, as a unit that has ended may be forgotten. */
const hardUnits = {
  'hard-quotes.service': String.raw`[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/echo "a b" 'c d' e\x41f g\sh "i\"j" k\\l \; m ; /bin/true x ; -/bin/echo -- $FOO ${'$'}{BAR}b $$x
ExecStart=@/bin/echo arg0 one two
ExecStart=:+/bin/echo $HOME
ExecStart=!!/bin/echo %n %N %p %i %j %H %% %t %h %u %U %S %E %C %L %T %V
ExecStart=/bin/echo \u00e4 \101 "" "a'b" 'a"b' a\ b mid"quo ted"word \x
`,
  'hard-reset.service': `[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/echo first
ExecStart=
ExecStart = /bin//echo   second   third	fourth
`,
  'hard-alias.service.d/x.conf': '[Service]\nExecStart=/bin/echo by another name\n',
  'hard-words.service': `[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=-@/usr/bin/sleep mysleep 0
ExecStart=/bin/echo a;b c ;d "a" ; ; /bin/echo b
ExecStart=/bin/sh -c 'echo --port "$PORT" ; true'
`,
  'hard@.service': String.raw`[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/echo %n %N %p %P %i %I %j %J %f \
  # a comment
  --port 80 \
; another
  --more
`,
  'hard@.service.d/t.conf': '[Service]\nEnvironment=T=1\n',
  'hard-spaces.service': '[Service]\nType=oneshot\nRemainAfterExit=yes\n  ExecStart =\t/bin/echo a \\\n\tb  \n;c\n',
  'hard-a-b.service': '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/echo base\n',
  'hard-.service.d/20-x.conf': '[Service]\nExecStart=/bin/echo hard-\n',
  'hard-a-.service.d/20-x.conf': '[Service]\nExecStart=\nExecStart=/bin/echo hard-a-\n',
  'hard-a-b.service.d/10-y.conf': '[Service]\nExecStart=\nExecStart=/bin/echo own\n',
  '../../../usr/lib/systemd/system/hard-a-b.service.d/30-none.conf': '[Service]\nExecStart=/bin/echo hidden\n',
  '../../../run/systemd/system/hard-a-b.service.d/05-r.conf': '[Service]\nExecStart=/bin/echo of this boot\n',
}

const unitText = (Service: Section, Install: Section = {}) => formatIni({ Service, Install })

const readUnits = (lab: Lab, user?: string) => readPart(lab, 'print-units.ts', user)

function portsOf(service: Service | undefined): string[] | undefined {
  return service?.claims.map(({ range, source, origin }) => {
    const place = `${origin?.file}:${origin?.line}:${origin?.column}`
    return `${range.low === range.high ? range.low : `${range.low}-${range.high}`} ${source} ${place}`
  })
}

/** Everything at once, as on a machine that has a history. */
async function furnish(lab: Lab) {
  // Times are told in UTC wherever the machine is.
  await lab.run('ln', ['-sf', '/usr/share/zoneinfo/Asia/Tokyo', '/etc/localtime'])
  const write = (name: string, service: Section, install: Section = {}) =>
    lab.writeFile(`${dir}/${name}`, unitText(service, install))
  await write('up.service', { ExecStart: servers.busybox(7401) }, boot)
  const flap = { ExecStart: servers.python(7401), Restart: 'always', RestartSec: '200ms' }
  await lab.writeFile(`${dir}/flap.service`, formatIni({ Unit: { StartLimitIntervalSec: '0' }, Service: flap }))
  await write('fails.service', { ExecStart: servers.python(7401) })
  await write('dormant.service', { ExecStart: servers.busybox(7402) }, boot)
  await write('idle.service', { ExecStart: servers.busybox(7403) })
  await write('masked.service', { ExecStart: servers.busybox(7404) }, boot)
  await write('app@.service', { ExecStart: servers.busybox('%i'), Restart: 'always' }, boot)
  await write('changed.service', { ExecStart: servers.busybox(7406) })
  await lab.writeFile(
    `${dir}/changed.service.d/port.conf`,
    `[Service]\nExecStart=\nExecStart=${servers.busybox(7407)}\n`,
  )
  await write('env.service', { EnvironmentFile: '/etc/env.conf', ExecStart: '/usr/bin/busybox httpd -f -p $PORT' })
  await lab.writeFile('/etc/env.conf', '# of env.service\nMODE="a b"\nPORT=7408\n')
  await write('hidden.service', { EnvironmentFile: '/etc/secret.conf', ExecStart: '/usr/bin/tail -f /dev/null' })
  await lab.writeFile('/etc/secret.conf', 'PORT=7409\n')
  await lab.run('chmod', ['600', '/etc/secret.conf'])
  await write('timed.service', { ExecStart: servers.busybox(7410) })
  await lab.writeFile(`${dir}/timed.timer`, '[Timer]\nOnBootSec=1h\n[Install]\nWantedBy=timers.target\n')
  await write('once.service', { Type: 'oneshot', ExecStart: '/bin/true' }, boot)
  await write('twin.service', { ExecStart: servers.busybox(7411) })
  await lab.writeFile(
    '/etc/systemd/system/twin.service.d/needs.conf',
    '[Unit]\nRequires=up.service\nConflicts=idle.service\n',
  )
  await lab.run('ln', ['-s', 'twin.service', `${dir}/other-name.service`])
  await lab.writeFile(`${dir}/each.socket`, '[Socket]\nListenStream=127.0.0.1:7412\nAccept=yes\n')
  await write('each@.service', { ExecStart: '/usr/bin/cat', StandardInput: 'socket' })
  await lab.systemctl('daemon-reload')
  await lab.systemctl('enable', 'up.service', 'dormant.service', 'masked.service', 'app@7405.service', 'timed.timer')
  await lab.systemctl('enable', 'once.service')
  await lab.run('mv', [`${dir}/masked.service`, '/usr/lib/systemd/system/masked.service'])
  await lab.systemctl('daemon-reload')
  await lab.systemctl('mask', 'masked.service')
  const vendor = '/usr/lib/systemd/system/later.service'
  await lab.writeFile(vendor, unitText({ ExecStart: servers.busybox(7419) }, boot))
  await lab.systemctl('enable', 'later.service')
  await lab.systemctl('mask', '--runtime', 'later.service')
  const long = `/usr/bin/busybox httpd -f \\\n  # where\n  -p 7420 \\\n  -h /etc`
  await write('long.service', { ExecStart: long })
  await lab.systemctl('start', 'up.service')
  await lab.listening(7401)
  await lab.systemctl('start', 'app@7405.service', 'changed.service', 'env.service', 'twin.service', 'each.socket')
  await lab.systemctl('start', 'flap.service', 'fails.service')
  await socketUnit(lab, { name: 'echo', port: 7413 })
  await lab.run('systemd-run', ['--unit=passing', ...servers.busybox(7414).split(' ')])
  const alice = lab.as('alice')
  await alice.writeFile(`${home}/systemd/user/mine.service`, unitText({ ExecStart: servers.busybox(7415) }, login))
  await alice.writeFile(`${home}/systemd/user/sleeps.service`, unitText({ ExecStart: servers.busybox(7416) }))
  await alice.systemctl('daemon-reload')
  await alice.systemctl('enable', '--now', 'mine.service')
  await socketUnit(lab, { name: 'knock', port: 7417, user: 'alice' })
  // To log him in would start his manager.
  await lab.writeFile(`${bobs}/bobs.service`, unitText({ ExecStart: servers.busybox(7418) }, login))
  await lab.run('mkdir', [`${bobs}/default.target.wants`])
  await lab.run('ln', ['-s', '../bobs.service', `${bobs}/default.target.wants/`])
  await lab.run('chown', ['-R', 'bob:bob', '/home/bob/.config'])
  await quadlet(lab, { name: 'web', publish: ['7421:80', '127.0.0.1:7422:81/udp'] })
  await quadlet(lab, { name: 'mine-web', publish: ['7423:80'], user: 'alice' })
  const container = (port: number, install: Section) =>
    formatIni({ Container: { Image: webImage, PublishPort: `${port}:80` }, Install: install })
  await lab.writeFile('/etc/containers/systemd/fresh.container', container(7424, boot))
  await alice.writeFile(`${home}/containers/systemd/new.container`, container(7425, login))
  await lab.until(
    async () => /failed/.test((await lab.exec('systemctl', ['is-active', 'fails.service'])).stdout),
    'fails',
  )
  await lab.until(
    async () => Number(await lab.systemctl('show', '--property=NRestarts', '--value', 'flap')) > 2,
    'flaps',
  )
}

/** That of the system, which all may see. */
const system: readonly [unit: string, expected: Partial<Service>, ports?: readonly string[]][] = [
  ['up.service', { state: 'up', startsAtBoot: true }, [`7401 arguments ${dir}/up.service:2:40`]],
  ['dormant.service', { state: 'down', startsAtBoot: true }],
  ['idle.service', { state: 'down', startsAtBoot: false }, [`7403 arguments ${dir}/idle.service:2:40`]],
  ['masked.service', { state: 'down', startsAtBoot: false, isMasked: true }],
  [
    'later.service',
    { state: 'down', startsAtBoot: true, isMasked: true },
    ['7419 arguments /usr/lib/systemd/system/later.service:2:40'],
  ],
  ['long.service', { state: 'down', startsAtBoot: false }, [`7420 arguments ${dir}/long.service:4:6`]],
  ['app@7405.service', { state: 'up', startsAtBoot: true }, [`7405 arguments ${dir}/app@.service:2:11`]],
  ['changed.service', { state: 'up' }, [`7407 arguments ${dir}/changed.service.d/port.conf:3:40`]],
  ['timed.service', { state: 'down', startsAtBoot: true }],
  ['twin.service', { state: 'up', needs: ['up.service'], excludes: ['idle.service'] }],
  ['echo.service', { state: 'up', sockets: ['echo.socket'] }, [`7413 socket ${dir}/echo.socket:2:14`]],
  ['each.socket', { state: 'up' }, [`7412 socket ${dir}/each.socket:2:24`]],
  ['passing.service', { state: 'up', startsAtBoot: false }],
]

await describeInLab('the services of systemd', (lab) => {
  const seen = new Map<string, Part>()
  const part = (user: string) => seen.get(user) ?? { services: [], gaps: [] }

  test('are read by root, by a user with a manager, and by one without', async () => {
    await furnish(lab)
    for (const user of ['root', 'alice', 'bob']) seen.set(user, await readUnits(lab, user))
  })

  test.each(['root', 'alice', 'bob'].flatMap((user) => system.map((row) => [row[0], user, row] as const)))(
    '%s, to %s',
    (unit, user, [, expected, ports]) => {
      const service = unitIn(part(user), unit)
      expect(service).toMatchObject(expected)
      if (ports !== undefined) expect(portsOf(service)).toEqual(ports)
    },
  )

  test.each(['root', 'alice', 'bob'])(
    'one that does not come up is told apart from one that has given up, to %s',
    (user) => {
      const flap = unitIn(part(user), 'flap.service')
      // Between two tries it says that it runs.
      expect(['restarting', 'starting', 'up']).toContain(flap?.state)
      expect(flap?.restarts).toBeGreaterThan(2)
      expect(unitIn(part(user), 'fails.service')).toMatchObject({
        state: 'failed',
        manager: { result: 'exit-code', exitStatus: 1 },
      })
    },
  )

  test.each(['root', 'alice', 'bob'])('a variable of a file counts where it stands, to %s', (user) => {
    expect(portsOf(unitIn(part(user), 'env.service'))).toEqual(['7408 environment /etc/env.conf:3:6'])
  })

  test('a file that may not be read is a gap', () => {
    expect(portsOf(unitIn(part('root'), 'hidden.service'))).toEqual(['7409 environment /etc/secret.conf:1:6'])
    expect(part('root').gaps).toEqual([])
    const gap = {
      subject: 'what ports hidden.service declares',
      reason: '/etc/secret.conf may not be read',
      command: 'sudo cat /etc/secret.conf',
      affects: 'naming',
    }
    for (const user of ['alice', 'bob']) {
      expect(unitIn(part(user), 'hidden.service')?.claims).toEqual([])
      expect(part(user).gaps).toContainEqual(gap)
    }
  })

  test.each(['root', 'alice', 'bob'])('nobody is told twice, and helpers not at all, to %s', (user) => {
    const names = part(user).services.map(({ manager }) => `${manager?.user} ${manager?.unit}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => /other-name|once|echo\.socket|@\.service|systemd-/.test(name))).toEqual([])
  })

  test.each(['root', 'alice', 'bob'])('since when is in UTC and not in the future, to %s', async (user) => {
    const since = unitIn(part(user), 'up.service')?.since ?? ''
    const now = Number(await lab.run('date', ['+%s'])) * 1_000
    expect(since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
    expect(now - Date.parse(since)).toBeGreaterThanOrEqual(0)
    expect(now - Date.parse(since)).toBeLessThan(600_000)
  })

  test.each(['root', 'alice'])('those of a user who lingers start at boot, to %s', (user) => {
    const mine = unitIn(part(user), 'mine.service', 'alice')
    const file = `${home}/systemd/user/mine.service`
    expect(mine).toMatchObject({ state: 'up', startsAtBoot: true, manager: { scope: 'user', uid: 1001, file } })
    expect(portsOf(mine)).toEqual([`7415 arguments ${file}:2:40`])
    expect(unitIn(part(user), 'sleeps.service', 'alice')).toMatchObject({ state: 'down', startsAtBoot: false })
    const knock = unitIn(part(user), 'knock.service', 'alice')
    expect(knock).toMatchObject({ state: 'up', sockets: ['knock.socket'] })
  })

  test.each(['root', 'bob'])('those of a user who does not linger start when he logs in, to %s', (user) => {
    expect(unitIn(part(user), 'bobs.service', 'bob')).toMatchObject({ state: 'down', startsAtBoot: false })
  })

  test('those of others are one gap', () => {
    expect(part('bob').services.filter(({ manager }) => manager?.user === 'alice')).toEqual([])
    expect(part('alice').services.filter(({ manager }) => manager?.user === 'bob')).toEqual([])
    const gaps = part('bob').gaps.filter(({ subject }) => subject === "services of other users' own managers")
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.command).toMatch(/^sudo -u alice XDG_RUNTIME_DIR=\/run\/user\/1001 systemctl --user list-units/)
  })

  test('the command of that gap shows them', async () => {
    const { command = 'false' } = part('bob').gaps.find(({ subject }) => /other users/.test(subject)) ?? {}
    expect(await lab.run('bash', ['-c', command])).toContain('mine.service')
  })

  test.each(['root', 'alice', 'bob'])('of Quadlet, of the system, made or not yet, to %s', (user) => {
    const web = unitIn(part(user), 'web.service')
    const file = '/etc/containers/systemd/web.container'
    expect(web).toMatchObject({ state: 'up', startsAtBoot: true, manager: { file, isGenerated: true } })
    expect(web?.container).toEqual({ engine: 'podman', name: 'web', image: webImage, isOfUnit: true })
    expect(portsOf(web)).toEqual([`7421 publish ${file}:4:13`, `7422 publish ${file}:5:23`])
    expect(web?.claims[1]).toMatchObject({ address: '127.0.0.1', protocol: 'udp', confidence: 'certain' })
    const fresh = unitIn(part(user), 'fresh.service')
    expect(fresh).toMatchObject({ state: 'down', startsAtBoot: true, container: { name: 'systemd-fresh' } })
    expect(portsOf(fresh)).toEqual(['7424 publish /etc/containers/systemd/fresh.container:3:13'])
  })

  test.each(['root', 'alice'])('of Quadlet, of a user, made or not yet, to %s', (user) => {
    const container = { engine: 'podman', image: webImage, uid: 1001, user: 'alice', isOfUnit: true }
    const mine = unitIn(part(user), 'mine-web.service', 'alice')
    expect(mine).toMatchObject({ state: 'up', startsAtBoot: true, container: { ...container, name: 'mine-web' } })
    expect(portsOf(mine)).toEqual([`7423 publish ${home}/containers/systemd/mine-web.container:4:13`])
    const fresh = unitIn(part(user), 'new.service', 'alice')
    expect(fresh).toMatchObject({ state: 'down', startsAtBoot: true, container: { ...container, name: 'systemd-new' } })
  })

  test('to ask starts no manager and loads no unit', async () => {
    expect((await lab.exec('systemctl', ['is-active', 'user@1002.service'])).stdout).toBe('inactive\n')
    expect(await lab.listeners(7418)).toMatchObject({ text: '' })
  })

  test('command lines that are hard to read are written', async () => {
    for (const [name, text] of Object.entries(hardUnits)) await lab.writeFile(`${dir}/${name}`, text)
    await lab.run('ln', ['-s', 'hard-reset.service', `${dir}/hard-alias.service`])
    await lab.run('ln', ['-s', '/dev/null', `${dir}/hard-a-b.service.d/30-none.conf`])
    await lab.systemctl('daemon-reload')
    const loaded = ['hard-quotes', 'hard-reset', 'hard-a-b', 'hard-words', 'hard@blue-x\\x2dy', 'hard-spaces']
    await lab.systemctl('start', ...loaded.map((name) => `${name}.service`))
  })

  test.each(['system', 'alice'])(
    'the command lines of all units of %s are those that systemd has read',
    async (whose) => {
      const user = whose === 'system' ? undefined : whose
      const { systemctl } = user === undefined ? lab : lab.as(user)
      const properties = '--property=Id,LoadState,ExecStart,FragmentPath,DropInPaths'
      const all = parseShown(await systemctl('show', '--all', properties, '--', '*.service'))
      if (user === undefined) expect([...all.keys()].filter((name) => name.startsWith('hard'))).toHaveLength(6)
      const rows = await readCommands(lab, user === undefined ? 'system' : '1001', [...all.keys()], user)
      expect(all.size).toBeGreaterThan(user === undefined ? 40 : 5)
      for (const { unit, ...row } of rows) expect([unit, row]).toEqual([unit, all.get(unit)])
    },
  )
})

function parseShown(output: string) {
  const blocks = output.split('\n\n').filter((block) => /^LoadState=loaded$/m.test(block))
  return new Map(blocks.map((block) => [/^Id=(.*)$/m.exec(block)?.[1] ?? '', parseBlock(block)] as const))
}

function parseBlock(block: string): Omit<Row, 'unit'> {
  const lines = [...block.matchAll(/^ExecStart=\{ path=(.*?) ; argv\[\]=(.*) ; ignore_errors=/gm)]
  const dropIns = /^DropInPaths=(.*)$/m.exec(block)?.[1] ?? ''
  return {
    lines: lines.map(([, path = '', argv = '']) => ({ path, argv })),
    file: /^FragmentPath=(.*)$/m.exec(block)?.[1] ?? '',
    dropIns: [...dropIns.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => {
      return quoted?.replaceAll('\\\\', '\\') ?? plain ?? ''
    }),
  }
}
