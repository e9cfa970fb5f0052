import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// pm2 starts again whatever was ended and not stopped: the command is that of the right daemon, and asking starts none.

const sudo = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001'

await describeInLab('an application of pm2', (lab) => {
  const ask = portAsker(lab)
  const daemons = async () => (await lab.run('pgrep', ['--full', '^PM2 v.*God Daemon'])).trim().split('\n').length

  describe.each([
    ['root', undefined, 7301, 'pm2'],
    ['root', '/srv/of root/pm2', 7303, "PM2_HOME='/srv/of root/pm2' pm2"],
    ['alice', undefined, 7305, 'pm2'],
    ['alice', '/home/alice/ci/pm2', 7307, 'PM2_HOME=/home/alice/ci/pm2 pm2'],
  ])('of %s with PM2_HOME %s', (user, home, port, program) => {
    const manager = { kind: 'pm2', scope: 'user', user, ...(home !== undefined && { control: home }) }
    const whose = { user, ...(home !== undefined && { home }) }

    test.each(['fork', 'cluster'] as const)('in %s mode is stopped by its daemon, and for good', async (mode) => {
      const at = mode === 'fork' ? port : port + 1
      await holders.pm2App(lab, { name: mode, port: at, mode, ...whose })
      expect((await ask.holder(at, user)).manager).toEqual({ ...manager, unit: mode })
      const before = await daemons()
      const remedy = await ask.free(at, { user, seconds: 1 })
      expect(remedy.command).toBe(`${program} stop ${mode}`)
      await ask.paste(remedy.undo, user)
      await lab.listening(at)
      expect(await daemons()).toBe(before)
    })
  })

  test('of alice is stopped as alice where root asks', async () => {
    expect(await ask.command(7305)).toBe(`${sudo} pm2 stop fork`)
    expect(await ask.command(7308)).toBe(`${sudo} PM2_HOME=/home/alice/ci/pm2 pm2 stop cluster`)
    const before = await daemons()
    for (const port of [7305, 7308]) {
      const { undo } = await ask.free(port, { seconds: 1 })
      await ask.paste(undo)
      await lab.listening(port)
    }
    expect(await daemons()).toBe(before)
  })

  test('of root is nobody that bob can see, and asking makes him no daemon', async () => {
    const reason = 'it was opened by root, and only root sees the processes of others'
    const command = "sudo ss -Hanpt 'sport = :7301'"
    const before = await daemons()
    expect(await ask.holder(7301, 'bob')).toEqual({ address: '*', state: 'listen', unknown: reason })
    expect(await ask.gaps(7301, 'bob')).toEqual([
      { subject: 'which process holds 7301/tcp', reason, command, affects: 'naming' },
    ])
    expect(await ask.command(7301, 'bob')).toBe(command)
    expect(await daemons()).toBe(before)
    expect((await lab.exec('test', ['-e', '/home/bob/.pm2'])).exitCode).toBe(1)
  })

  test('whose name is everybody’s is not stopped by it', async () => {
    await holders.pm2App(lab, { name: 'all', port: 7309, user: 'alice' })
    expect(await ask.remedy(7309, 'alice')).toMatchObject({ kind: 'look', command: 'pm2 ls' })
  })

  test('is not ended where it has no environment that says its name', async () => {
    await holders.pm2App(lab, { name: 'seen', port: 7311, user: 'alice' })
    await lab.writeFile('/srv/clear.sh', 'exec env -i /usr/local/bin/node /srv/server.js 7310\n')
    await lab.as('alice').run('pm2', ['start', '/srv/clear.sh', '--name', 'clear'])
    await lab.listening(7310)
    const { manager } = await ask.holder(7310, 'alice')
    expect(manager).toMatchObject({ kind: 'pm2', user: 'alice', unit: '?' })
    expect(await ask.command(7310, 'alice')).toBe('pm2 ls')
  })
})
