import { once } from 'node:events'
import { expect, test } from 'vitest'
import { LEASES_SHAPE } from '../../src/report/leases-shape.ts'
import { spokenBy } from '../support/spoken.ts'
import { describeInLab } from './describe-in-lab.ts'

// Whom leases end with, where other users and systemd have a part in the call.

const TOOL = '/usr/local/bin/node /opt/port-preflight/dist/cli.js'

await describeInLab('whom leases end with', (lab) => {
  const sets = async () => LEASES_SHAPE.parse(JSON.parse((await lab.cli(['leases', '--json'])).stdout)).sets
  const untilNone = () => lab.until(async () => (await sets()).length === 0, 'the leases to end')

  test.each([
    ['alice', 'sudo', 'root'],
    ['alice', 'sudo -u bob', 'bob'],
    ['alice', 'timeout 60 sudo nice', 'root'],
    ['root', 'sudo -u alice', 'alice'],
    ['root', 'runuser -u alice --', 'alice'],
    ['root', 'su alice -c "$*"', 'alice'],
  ])('the shell of %s that has called it by %s', async (caller, wrapper, user) => {
    const call = wrapper.endsWith('"$*"') ? wrapper : `${wrapper} "$@"`
    const script = `set -- ${TOOL} web=any; echo "shell $$"; ${call} >&2; echo called; read line`
    const shell = lab.start('sh', ['-c', script], { user: caller, login: false })
    const said = spokenBy(shell)
    const [, pid] = await said.until(/^shell (\d+)$/m)
    await said.until(/^called$/m)
    expect(await sets(), said.stderr).toMatchObject([{ user, owner: { pid: Number(pid), isAlive: true } }])
    shell.stdin.end('\n')
    await once(shell, 'exit')
    await untilNone()
  })

  test('sudo is passed over with a terminal of its own, and without', async () => {
    for (const option of ['use_pty', '!use_pty']) {
      await lab.writeFile('/etc/sudoers.d/pty', `Defaults ${option}\n`)
      const script = `echo "shell $$"; sudo ${TOOL} web=any >&2; echo called; read line`
      const shell = lab.start('sh', ['-c', script], { user: 'alice', login: false })
      const said = spokenBy(shell)
      const [, pid] = await said.until(/^shell (\d+)$/m)
      await said.until(/^called$/m)
      expect(await sets(), `${option}: ${said.stderr}`).toMatchObject([{ owner: { pid: Number(pid) } }])
      shell.stdin.end('\n')
      await once(shell, 'exit')
      await untilNone()
    }
    await lab.run('rm', ['/etc/sudoers.d/pty'])
  })

  test.each([[''], ['/usr/bin/timeout 60 ']])(
    'systemd, for a unit that it starts, until it stops that: %j',
    async (wrapper) => {
      const unit = `[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=${wrapper}${TOOL} web=any\n`
      await lab.writeFile('/etc/systemd/system/leasing.service', unit)
      await lab.systemctl('daemon-reload')
      await lab.systemctl('start', 'leasing.service')
      expect(await sets()).toMatchObject([{ owner: { pid: 1, isAlive: true } }])
      await lab.systemctl('stop', 'leasing.service')
      expect(await sets()).toEqual([])
    },
  )

  test.each(['root', 'alice'])('nobody, where systemd has only adopted it: %s', async (user) => {
    const script = `sleep 0.5; exec ${TOOL} web=any`
    const orphan = lab.start('setsid', ['--fork', 'sh', '-c', script], { user, login: false })
    const said = spokenBy(orphan)
    await once(orphan, 'close')
    expect(said.stderr).toMatch(
      /^port-preflight: leases last as long as who has called port-preflight, and that process has ended: /,
    )
    expect(await sets()).toEqual([])
  })
})
