import { describe, expect, test } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// What runs under another manager than systemd, what is one end of a tunnel, what a workflow run has left: named from
// the process alone. The functions are run in the lab itself, by the user whose view it is.

type Told = Pick<Holder, 'manager' | 'tunnel' | 'run'>

const SCRIPT = `
const from = '/opt/port-preflight/src/host/linux/'
const [{ localProcesses }, { programOf }, { tunnelOf }, { runReader }] = await Promise.all(
  ['processes', 'program', 'tunnel', 'ci-run'].map((name) => import(from + name + '.ts')),
)
const [pid, port] = process.argv.slice(-2).map(Number)
const processes = localProcesses()
const holder = processes.read(pid)
const told = {
  manager: programOf(holder, port, processes),
  tunnel: tunnelOf(holder.command, port),
  run: runReader()(holder, () => false),
}
console.log(JSON.stringify(told))
`

await describeInLab('the program', (lab) => {
  const pidAt = async (port: number) => (await lab.listening(port)).holders[0]?.pid ?? 0
  const tellOf = async (pid: number, port: number, user?: string): Promise<Told> => {
    const commands = user === undefined ? lab : lab.as(user)
    const flags = ['--no-warnings', '--input-type=module', '-']
    return JSON.parse(await commands.run('node', [...flags, `${pid}`, `${port}`], { input: SCRIPT }))
  }
  const tell = async (port: number, user?: string) => tellOf(await pidAt(port), port, user)

  describe('of supervisor', () => {
    test('is the member of its group, for root', async () => {
      await holders.supervisorProgram(lab, { group: 'shop', program: 'worker', port: 7201, numprocs: 2 })
      expect(await tell(7202)).toMatchObject({
        manager: { kind: 'supervisor', scope: 'system', unit: 'shop:worker_7202' },
      })
      const named = await lab.run('supervisorctl', ['pid', 'shop:worker_7202'])
      expect(Number(named)).toBe(await pidAt(7202))
    })

    test('goes by its own name where it has no group, also as another user', async () => {
      await holders.supervisorProgram(lab, { program: 'api', port: 7203, keys: { user: 'alice' } })
      const { manager } = await tell(7203)
      expect(manager).toEqual({
        kind: 'supervisor',
        scope: 'system',
        unit: 'api',
      })
      expect(await tell(7203, 'alice')).toMatchObject({ manager })
    })

    test('is one that a shell has started', async () => {
      const command = `bash -c "/usr/bin/python3 -m http.server 7204; true"`
      await holders.supervisorProgram(lab, { program: 'shell', port: 7204, command })
      expect((await tell(7204)).manager?.unit).toBe('shell')
    })

    test('of a user’s own supervisord is not the system’s', async () => {
      const program = '[program:own]\ncommand=/usr/bin/python3 -m http.server 7205\n'
      await lab
        .as('alice')
        .writeFile('/tmp/own.conf', `[supervisord]\nlogfile=/dev/null\nlogfile_maxbytes=0\n${program}`)
      lab.start('supervisord', ['-n', '-c', '/tmp/own.conf'], { user: 'alice', env: { PWD: '/tmp' } })
      const manager = {
        kind: 'supervisor',
        scope: 'user',
        uid: 1001,
        unit: 'own',
      }
      expect(await tell(7205)).toEqual({ manager })
    })

    test('of root has no name for alice, who may not read its environment', async () => {
      expect(await tell(7202, 'alice')).toEqual({ manager: { kind: 'supervisor', scope: 'system', unit: '?' } })
    })
  })

  describe('of pm2', () => {
    test.each([
      ['root', 0, 7211],
      ['alice', 1001, 7213],
    ])('of %s is an application, in both modes', async (user, uid, port) => {
      await holders.pm2App(lab, { name: 'fork', port, user })
      await holders.pm2App(lab, { name: 'many', port: port + 1, mode: 'cluster', user })
      for (const [at, unit] of [
        [port, 'fork'],
        [port + 1, 'many'],
      ] as const) {
        const manager = { kind: 'pm2', scope: 'user', uid, unit }
        expect(await tell(at)).toEqual({ manager })
        expect(await tell(at, user)).toMatchObject({ manager })
      }
    })

    test('in cluster mode is the one of several that names the port', async () => {
      await holders.pm2App(lab, { name: 'other', port: 7215, mode: 'cluster', user: 'alice' })
      expect((await tell(7215, 'alice')).manager?.unit).toBe('other')
      expect((await tell(7214, 'alice')).manager?.unit).toBe('many')
    })

    test('of another user has no name, and no daemon is started to ask', async () => {
      for (const port of [7213, 7214])
        expect((await tell(port, 'bob')).manager).toMatchObject({ kind: 'pm2', unit: '?' })
      expect((await lab.exec('test', ['-e', '/home/bob/.pm2'])).exitCode).toBe(1)
    })
  })

  describe('of xinetd', () => {
    test.each(['root', 'alice'])('is a service and its file, for %s', async (user) => {
      await holders.xinetdService(lab, { name: 'mirror', port: 7221 })
      const manager = { kind: 'xinetd', scope: 'system', unit: 'mirror', file: '/etc/xinetd.d/mirror', line: 1 }
      expect((await tell(7221, user)).manager).toEqual(manager)
    })

    test('is what the server has its socket from', async () => {
      const keys = 'type = UNLISTED\nsocket_type = dgram\nprotocol = udp\nport = 7222\nwait = yes\nuser = nobody'
      const program = 'server = /usr/bin/sleep\nserver_args = 1000'
      await lab.writeFile('/etc/xinetd.d/waiter', `service waiter\n{\n${keys}\n${program}\n}\n`)
      await lab.systemctl('restart', 'xinetd.service')
      await lab.listening(7222, 'udp')
      await lab.run('bash', ['-c', 'echo >/dev/udp/127.0.0.1/7222'])
      const server = async () => (await lab.listeners(7222, 'udp')).holders.find(({ name }) => name === 'sleep')
      await lab.until(async () => (await server()) !== undefined, 'the server')
      const manager = { kind: 'xinetd', scope: 'system', unit: 'waiter', file: '/etc/xinetd.d/waiter', line: 1 }
      expect((await tellOf((await server())?.pid ?? 0, 7222)).manager).toEqual(manager)
    })

    test('has its port from /etc/services where its file names none', async () => {
      await lab.run('sed', ['-i', '0,/disable/s/= yes/= no/', '/etc/xinetd.d/echo'])
      await lab.systemctl('restart', 'xinetd.service')
      await lab.listening(7)
      expect((await tell(7)).manager).toMatchObject({ unit: 'echo', file: '/etc/xinetd.d/echo' })
    })
  })

  describe('of a tunnel', () => {
    test.each(['root', 'alice'])('of ssh, for %s', async (user) => {
      const at = user === 'root' ? 7231 : 7233
      await holders.sshForward(lab, { kind: 'local', port: at, target: 7001 })
      await holders.sshForward(lab, { kind: 'remote', port: at + 1, target: 7001 })
      const told = [await tell(at, user), await tell(at + 1, user)]
      expect(told.map(({ tunnel }) => tunnel)).toEqual([
        { kind: 'ssh-local', target: '127.0.0.1:7001 via 127.0.0.1' },
        { kind: 'ssh-remote', target: 'session of alice' },
      ])
    })

    test('is not the sshd that serves everybody', async () => {
      expect((await tell(22)).tunnel).toBeUndefined()
    })
  })

  describe('left by a workflow run', () => {
    const env = {
      RUNNER_TRACKING_ID: 'github_1',
      RUNNER_NAME: 'box',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/widgets',
      GITHUB_RUN_ID: '99',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'test',
      SECRET: 'hush',
    }
    const url = 'https://github.com/octo/widgets/actions/runs/99/attempts/2'
    const run = { repository: 'octo/widgets', runId: '99', attempt: '2', job: 'test', runner: 'box', url }
    const serve = async (port: number) => {
      lab.start('python3', ['-m', 'http.server', `${port}`], { user: 'alice', login: false, env })
      await lab.listening(port)
    }
    const startWorker = async () => {
      await lab.run('install', ['-D', '/usr/bin/sleep', '/home/alice/runner/bin/Runner.Worker'])
      lab.start('/home/alice/runner/bin/Runner.Worker', ['1000'], { user: 'alice', login: false })
      await lab.until(async () => (await lab.exec('pgrep', ['-f', '^/home/alice/runner'])).exitCode === 0)
    }

    test('its job has ended where no worker is as old as it', async () => {
      await serve(7241)
      expect(await tell(7241)).toEqual({ run: { ...run, alive: false } })
      await startWorker()
      expect((await tell(7241, 'alice')).run).toEqual({ ...run, alive: false })
    })

    test('its job may go on where a worker is older', async () => {
      await serve(7242)
      expect((await tell(7242)).run?.alive).toBe(true)
      expect((await tell(7242, 'alice')).run?.alive).toBe(true)
    })

    test('is not told to those who may not read it', async () => {
      expect((await tell(7241, 'bob')).run).toBeUndefined()
    })

    test('its job may go on where workers may be hidden', async () => {
      await lab.run('mount', ['-o', 'remount,hidepid=2', '/proc'])
      expect((await tell(7241, 'alice')).run?.alive).toBe(true)
      expect((await tell(7241)).run?.alive).toBe(false)
    })
  })
})
