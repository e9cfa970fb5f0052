import { describe, expect, test } from 'vitest'
import type { JsonHolder, JsonReport } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Who holds a port, by the real managers: what must be named, and the one command that is right for it.

type Finding = JsonReport['findings'][number]

await describeInLab('who', (lab) => {
  const find = async (port: string, user?: string): Promise<Finding> => {
    const { report } = await lab.check([port], user === undefined ? {} : { user })
    const finding = report.findings.find(({ kind }) => kind === 'port-in-use')
    if (finding === undefined) throw new Error(`${port} is held by nobody: ${JSON.stringify(report.findings)}`)
    return finding
  }
  const holderOf = async (port: string, user?: string): Promise<JsonHolder> => (await find(port, user)).holders[0] ?? {}
  const commandOf = async (port: string, user?: string) => (await find(port, user)).remedies[0]?.command

  describe('a plain process', () => {
    test('and another user’s', async () => {
      lab.start('python3', ['-m', 'http.server', '7101'], { user: 'bob', login: false })
      await lab.listening(7101)
      const seen = await holderOf('7101')
      expect(seen.process).toMatchObject({ user: 'bob', command: expect.stringContaining('http.server 7101') })
      expect(await commandOf('7101')).toBe(`kill ${seen.process?.pid}`)
      expect((await holderOf('7101', 'alice')).unknown).toContain('it was opened by bob')
    })
  })

  describe('units', () => {
    test.each([
      ['root', undefined, 'systemctl stop shop.service'],
      ['alice', 'alice', 'sudo systemctl stop shop.service'],
    ])('of the system, for %s', async (_, user, command) => {
      if (user === undefined) await holders.systemUnit(lab, { name: 'shop', port: 7102 })
      expect((await holderOf('7102', user)).manager).toMatchObject({
        kind: 'systemd',
        scope: 'system',
        unit: 'shop.service',
      })
      expect(await commandOf('7102', user)).toBe(command)
    })

    test('of the system that start at boot are disabled too: one that lies in /etc cannot be masked', async () => {
      await lab.writeFile('/etc/systemd/system/shop.service.d/boot.conf', '[Install]\nWantedBy=multi-user.target\n')
      await lab.systemctl('daemon-reload')
      await lab.systemctl('enable', 'shop.service')
      expect((await holderOf('7102')).manager).toMatchObject({
        isEnabled: true,
        file: '/etc/systemd/system/shop.service',
      })
      const { command, undo } = (await find('7102')).remedies[1] ?? {}
      expect([command, undo]).toEqual(['systemctl disable --now shop.service', 'systemctl enable --now shop.service'])
      await lab.run('sh', ['-c', command ?? 'false'])
      expect((await lab.check(['7102'])).report.ok).toBe(true)
      expect(await lab.exec('systemctl', ['is-enabled', 'shop.service'])).toMatchObject({ stdout: 'disabled\n' })
      await lab.run('sh', ['-c', undo ?? 'false'])
      await lab.listening(7102)
    })

    test('of a user, with the name of one of the system', async () => {
      await holders.userUnit(lab, { name: 'shop', port: 7103 })
      const manager = { kind: 'systemd', scope: 'user', user: 'alice', unit: 'shop.service' }
      expect((await holderOf('7103')).manager).toMatchObject(manager)
      expect((await holderOf('7103', 'alice')).manager).toMatchObject(manager)
      expect(await commandOf('7103', 'alice')).toBe('systemctl --user stop shop.service')
      expect(await commandOf('7103')).toBe(
        'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user stop shop.service',
      )
    })

    test('of two processes, of which nobody may guess one', async () => {
      const pair = 'sh -c "busybox httpd -f -p 7115 -h /etc & exec busybox httpd -f -p 7116 -h /etc"'
      await lab.writeFile('/etc/systemd/system/pair.service', `[Service]\nExecStart=/bin/${pair}\n`)
      await lab.systemctl('daemon-reload')
      await lab.systemctl('start', 'pair.service')
      await lab.listening(7115)
      const holder = await holderOf('7115', 'bob')
      expect(holder).toMatchObject({
        manager: { unit: 'pair.service' },
        unknown: expect.stringContaining('opened by root'),
      })
      expect(holder.process).toBeUndefined()
    })

    test('that are sockets, and what they start', async () => {
      await holders.socketUnit(lab, { name: 'echo', port: 7104 })
      for (const user of [undefined, 'alice']) {
        expect((await holderOf('7104', user)).manager).toMatchObject({
          unit: 'echo.socket',
          activates: ['echo.service'],
        })
      }
      expect(await commandOf('7104')).toBe('systemctl stop echo.socket')
    })

    test('whose command is pasted free the port', async () => {
      const [program = '', ...args] = (await commandOf('7104', 'alice'))?.split(' ') ?? []
      await lab.run(program, args, { user: 'alice' })
      expect((await lab.check(['7104'])).report.ok).toBe(true)
    })
  })

  describe('programs', () => {
    test('of supervisor', async () => {
      await holders.supervisorProgram(lab, { group: 'shop', program: 'worker', port: 7105, numprocs: 2 })
      expect((await holderOf('7106')).manager).toMatchObject({ kind: 'supervisor', unit: 'shop:worker_7106' })
      expect(await commandOf('7106')).toBe('supervisorctl stop shop:worker_7106')
      // Without root the program cannot be told, and supervisor itself is not to be stopped.
      expect(await commandOf('7106', 'alice')).toBe('sudo supervisorctl status')
    })

    test('of pm2', async () => {
      await holders.pm2App(lab, { name: 'api', port: 7107, user: 'alice' })
      expect((await holderOf('7107', 'alice')).manager).toMatchObject({ kind: 'pm2', unit: 'api', user: 'alice' })
      expect(await commandOf('7107', 'alice')).toBe('pm2 stop api')
    })

    test('of xinetd', async () => {
      await holders.xinetdService(lab, { name: 'old', port: 7108 })
      expect((await holderOf('7108')).manager).toMatchObject({
        kind: 'xinetd',
        unit: 'old',
        file: expect.stringContaining('xinetd.d'),
      })
      // Pasted as it is, it frees the port.
      await lab.run('sh', ['-c', (await commandOf('7108')) ?? 'false'])
      await lab.until(async () => (await lab.check(['7108'])).report.ok, 'the service to be gone')
    })
  })

  describe('containers', () => {
    test('of docker, behind its proxy', async () => {
      const id = await holders.dockerContainer(lab, { name: 'cache', publish: ['7109:80'] })
      const { container, manager } = await holderOf('7109')
      expect(container).toMatchObject({ engine: 'docker', id: id.trim(), name: 'cache' })
      expect(manager?.unit).toBe('docker.service')
      expect(await commandOf('7109')).toBe(`docker stop ${id.slice(0, 12)}`)
      const asAlice = await lab.check(['7109'], { user: 'alice' })
      expect(asAlice.report.gaps.map(({ subject }) => subject).join()).toContain('7109/tcp')
    })

    test('of compose', async () => {
      await holders.composeProject(lab, { project: 'stack', service: 'web', publish: ['7110:80'] })
      expect((await holderOf('7110')).container).toMatchObject({ composeProject: 'stack', composeService: 'web' })
      expect(await commandOf('7110')).toBe('docker compose -p stack stop web')
    })

    test('of podman, rootless and with a unit of its own', async () => {
      await holders.quadlet(lab, { name: 'qdrant', publish: ['7111:80'], user: 'alice', network: 'slirp4netns' })
      const { manager, container } = await holderOf('7111', 'alice')
      expect(container).toMatchObject({ engine: 'podman' })
      expect(manager).toMatchObject({
        scope: 'user',
        user: 'alice',
        unit: 'qdrant.service',
        file: expect.stringContaining('qdrant.container'),
      })
      const [stop, mask] = (await find('7111', 'alice')).remedies
      expect(stop?.command).toBe('systemctl --user stop qdrant.service')
      // What a generator has made cannot be disabled: systemctl says nothing and does nothing.
      expect(mask?.command).toBe('systemctl --user stop qdrant.service && systemctl --user mask qdrant.service')
      await lab.as('alice').run('sh', ['-c', mask?.command ?? 'false'])
      expect((await lab.check(['7111'])).report.ok).toBe(true)
      expect(await lab.as('alice').exec('systemctl', ['--user', 'is-enabled', 'qdrant.service'])).toMatchObject({
        stdout: 'masked\n',
      })
      await lab.as('alice').run('sh', ['-c', mask?.undo ?? 'false'])
      await lab.listening(7111)
    })
  })

  test('a port of the kernel, and the device that has it', async () => {
    await holders.vxlan(lab, { port: 7114 })
    expect((await holderOf('7114/udp')).kernel).toMatchObject({ module: 'vxlan' })
    expect(await commandOf('7114/udp')).toMatch(/^ip link delete /)
    expect(await commandOf('7114/udp', 'alice')).toMatch(/^sudo ip link delete /)
  })

  test('a tunnel and where it leads', async () => {
    await holders.sshForward(lab, { kind: 'local', port: 7112, target: 7102 })
    expect((await holderOf('7112')).tunnel).toMatchObject({
      kind: 'ssh-local',
      target: expect.stringContaining('7102'),
    })
  })

  test('the run of a workflow that left it', async () => {
    const env = {
      RUNNER_TRACKING_ID: 'github_4711',
      RUNNER_NAME: 'r1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/widgets',
      GITHUB_RUN_ID: '123',
      GITHUB_JOB: 'build',
      SECRET_TOKEN: 'nobody-may-see-this',
    }
    lab.start('python3', ['-m', 'http.server', '7113'], { env })
    await lab.listening(7113)
    const { report } = await lab.check(['7113'])
    expect(report.findings[0]?.holders[0]?.run).toMatchObject({
      repository: 'octo/widgets',
      runId: '123',
      job: 'build',
      alive: false,
    })
    expect(JSON.stringify(report)).not.toContain('nobody-may-see-this')
  })

  test('the whole story, as a tree', async () => {
    const { stdout, exitCode } = await lab.cli(['who', '7102'])
    expect(stdout).toMatch(/^7102\/tcp\n├─ listens on .*\n/)
    expect(stdout).toContain('│  manager    unit shop.service')
    expect(stdout).toContain('   stop shop.service: systemctl stop shop.service')
    expect(exitCode).toBe(1)
  })
})
