import { describe, expect, test } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// What runs under another manager than systemd, what is one end of a tunnel: named from the process alone. The functions
// are run in the lab itself, by the user whose view it is.

type Told = Pick<Holder, 'manager' | 'tunnel'>

const SCRIPT = `
const from = '/opt/port-preflight/src/host/linux/'
const [{ localProcesses }, { programOf }, { tunnelOf }] = await Promise.all(
  ['processes', 'program', 'tunnel'].map((name) => import(from + name + '.ts')),
)
const [pid, port] = process.argv.slice(-2).map(Number)
const processes = localProcesses()
const holder = processes.read(pid)
const told = {
  manager: programOf(holder, port, processes),
  tunnel: tunnelOf(holder.command, port),
}
console.log(JSON.stringify(told))
`

await describeInLab('the program', (lab) => {
  const pidAt = async (port: number) => (await lab.listening(port)).holders[0]?.pid ?? 0
  const tell = async (port: number, user?: string): Promise<Told> => {
    const commands = user === undefined ? lab : lab.as(user)
    const flags = ['--no-warnings', '--input-type=module', '-']
    return JSON.parse(await commands.run('node', [...flags, `${await pidAt(port)}`, `${port}`], { input: SCRIPT }))
  }

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
})
