import { describe, expect, it } from 'vitest'
import type { Holder, Manager } from '../../src/model/holder.ts'
import { freeingRemedies } from '../../src/remedies/holder.ts'
import { listener } from '../support/make.ts'

// A port that more than one has: the first remedy frees it from all of them.

const at = (pid: number, uid = 0) => ({ pid, uid, command: 'x' })
const unit = (name: string, more: Partial<Manager> = {}): Manager => ({
  kind: 'systemd',
  scope: 'system',
  unit: name,
  ...more,
})
const ofAlice = { scope: 'user', uid: 1001, user: 'alice' } as const
const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001'

const waysOf = (sockets: readonly Holder[][], uid = 0) =>
  freeingRemedies(
    sockets.map((holders) => listener('7', { holders })),
    { uid, ancestors: [100, 1] },
  )
const commandsOf = (sockets: readonly Holder[][], uid = 0) => waysOf(sockets, uid).map(({ command }) => command)

describe('what frees a port from several', () => {
  it('stops the units of one name of the system and of a user, each by its own manager', () => {
    const holders = [
      { process: at(8), manager: unit('web.service') },
      { process: at(9, 1001), manager: unit('web.service', ofAlice) },
    ]
    expect(waysOf([holders])[0]).toMatchObject({
      title: 'stop web.service, and stop web.service',
      command: `systemctl stop web.service && ${asAlice} systemctl --user stop web.service`,
      undo: `systemctl start web.service && ${asAlice} systemctl --user start web.service`,
    })
  })

  it('stops units of one manager in one command, be they at one socket or at two', () => {
    const [one, other] = [{ manager: unit('a.service') }, { manager: unit('b.service') }]
    expect(commandsOf([[one, other, one]])).toEqual(['systemctl stop a.service b.service'])
    expect(commandsOf([[one], [other], [one]])).toEqual(['systemctl stop a.service b.service'])
  })

  it('stops the NFS server of the kernel by its unit, and deletes a device', () => {
    expect(commandsOf([[{ kernel: { module: 'nfsd' } }]], 1001)).toEqual(['sudo systemctl stop nfs-server.service'])
    expect(commandsOf([[{ kernel: { module: 'vxlan', device: 'vx0' } }]])).toEqual(['ip link delete vx0'])
    expect(commandsOf([[{ kernel: { module: 'other' } }]])).toEqual([])
  })

  it('ends the processes of all sockets at once, with sudo where one needs it', () => {
    const sockets = [[{ process: at(8, 1001) }], [{ process: at(9, 1002) }, { process: at(8, 1001) }]]
    expect(commandsOf(sockets, 1001)).toEqual(['sudo kill 8 9'])
  })

  it('stops the unit of one socket and ends the process of another', () => {
    const sockets = [[{ process: at(8) }], [{ process: at(9), manager: unit('web.service', { isEnabled: true }) }]]
    expect(commandsOf(sockets)).toEqual([
      'systemctl stop web.service && kill 8',
      'systemctl stop web.service && systemctl mask web.service',
    ])
  })

  it('ends a process that has the socket of a unit and is none of its own', () => {
    const holders = [{ process: at(8), manager: unit('web.service') }, { process: at(9) }]
    expect(commandsOf([holders])).toEqual(['systemctl stop web.service && kill 9'])
  })

  it('stops nobody where one of them is not to be stopped', () => {
    const sockets = [[{ process: at(100) }], [{ process: at(9), manager: unit('web.service') }]]
    expect(waysOf(sockets).map(({ kind }) => kind)).toEqual(['move'])
  })

  it('leaves all of them to a job that may go on', () => {
    const run = { repository: 'o/w', runId: '1', url: 'u', alive: true }
    expect(waysOf([[{ process: at(8) }], [{ process: at(9), run }]]).map(({ kind }) => kind)).toEqual(['move'])
  })

  it('leaves it to people whether a job of another system has ended, and ends nothing beside one that goes on', () => {
    const run = { ci: 'gitlab', repository: 'o/w', runId: '1', alive: true } as const
    expect(waysOf([[{ process: at(8), run }]])).toEqual([
      { kind: 'move', title: 'ask for another port, or wait for the job that has it', risk: 'none' },
      { kind: 'end-process', title: 'if that job has ended: end the process', command: 'kill 8', risk: 'disrupts' },
    ])
    const github = { repository: 'o/w', runId: '1', url: 'u', alive: true }
    for (const other of [github, { ...run, isOwn: true }])
      expect(waysOf([[{ process: at(8), run }], [{ process: at(9), run: other }]])).toHaveLength(1)
  })

  it('stops by its manager what a job of another system has handed over to that', () => {
    const run = { ci: 'jenkins', job: 'deploy', runId: '1', alive: true } as const
    const pm2 = { kind: 'pm2', scope: 'user', uid: 0, user: 'root', unit: 'web' } as const
    expect(commandsOf([[{ process: at(8), run, manager: pm2 }]])).toEqual(['pm2 stop web'])
    expect(waysOf([[{ process: at(8), run, manager: unit('run-1.scope') }]])[0]?.kind).toBe('move')
  })

  it.each([
    ['pm2', 'all', 'pm2 ls'],
    ['pm2', '12', 'pm2 ls'],
    ['pm2', '/web/', 'pm2 ls'],
    ['pm2', '?', 'pm2 ls'],
    ['supervisor', '?', 'supervisorctl status'],
    ['xinetd', 'old', "grep -rnE '^\\s*service\\s' /etc/xinetd.conf /etc/xinetd.d"],
  ] as const)('looks for the name of what %s calls %s, and ends nothing', (kind, name, command) => {
    const manager = { kind, scope: kind === 'pm2' ? 'user' : 'system', uid: 0, user: 'root', unit: name } as const
    expect(waysOf([[{ process: at(8), manager }]])).toMatchObject([{ kind: 'look', command }])
  })

  it('asks no other daemon of pm2 than the one it is of', () => {
    const app = { kind: 'pm2', scope: 'user', uid: 0, unit: 'api', control: '/srv/a\u0007' } as const
    expect(commandsOf([[{ manager: app }]])).toEqual(["ps -eo pid,user,args | grep '[G]od Daemon'"])
  })

  it('ends the first process of a pid namespace by the only signal that it takes', () => {
    const sockets = [[{ process: at(8) }, { process: { ...at(9), isInit: true } }]]
    expect(commandsOf(sockets, 1000)).toEqual(['sudo kill 8 && sudo kill -KILL 9'])
  })

  it('looks for the one that is hidden beside the one that shows', () => {
    expect(commandsOf([[{ process: at(8) }], [{ unknown: 'x' }]])).toEqual(['kill 8', "sudo ss -Hanpt 'sport = :7'"])
  })

  it('stops what a socket unit has started where that cannot be seen, and starts it again on demand', () => {
    const socket = unit('echo.socket', { activates: ['echo.service', 'ssh.service'] })
    expect(waysOf([[{ manager: socket }]], 1000)[0]).toMatchObject({
      command: 'sudo systemctl stop echo.socket echo.service',
      undo: 'sudo systemctl start echo.socket',
    })
    expect(commandsOf([[{ manager: socket }]])).toEqual(['systemctl stop echo.socket'])
  })

  it('stops each program by its own manager', () => {
    const program = { kind: 'supervisor', scope: 'system', unit: 'shop:api' } as const
    const app = { kind: 'pm2', scope: 'user', uid: 0, user: 'root', unit: 'api' } as const
    const sockets = [[{ process: at(8), manager: program }], [{ process: at(9), manager: app }]]
    expect(commandsOf(sockets)).toEqual(['supervisorctl stop shop:api && pm2 stop api'])
  })
})
