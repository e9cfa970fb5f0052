import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni, supervisorProgram } from './holders/index.ts'
import { servers } from './holders/server.ts'
import { resolving } from './incidents/resolving.ts'

// Who wants a port too is stopped before who has it. Where that one is not stopped, the first one goes on.

const PORT = 7691
const SCRIPT = '/opt/port-preflight/test/lab/resolve/act-late.ts'
const RIVAL = 'rival.service'

await describeInLab('a finding of which a later act fails', (lab) => {
  const { state, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const alice = lab.as('alice')
  const show = async (property: string) =>
    (await alice.systemctl('show', `--property=${property}`, '--value', RIVAL)).trim()
  const isFlapping = async () => Number(await show('NRestarts')) >= 1
  /** With a word for supervisor before the second act. */
  const late = async (word: string) => {
    await lab.run('rm', ['-f', '/tmp/first'])
    const command = `test -e /tmp/first && supervisorctl ${word} held; touch /tmp/first`
    return JSON.parse(
      await lab.run('node', [SCRIPT, command, 'programs,user-services', `need=${PORT}`], { seconds: 60 }),
    )
  }

  test('has a program with the port, and one of alice that keeps trying to get it', async () => {
    await supervisorProgram(lab, { program: 'held', port: PORT })
    const Service = { ExecStart: servers.busybox(PORT), Restart: 'always', RestartSec: '5' }
    await alice.writeFile(
      `/home/alice/.config/systemd/user/${RIVAL}`,
      formatIni({ Unit: { StartLimitIntervalSec: '0' }, Service }),
    )
    await alice.systemctl('daemon-reload')
    await alice.exec('systemctl', ['--user', 'start', '--no-block', RIVAL])
    await lab.until(isFlapping, 'it to flap')
  })

  test('takes back the one before it at once, and says so', async () => {
    const before = await state()
    // The holder is another one by the time that it is to be stopped.
    expect(await late('restart')).toEqual([
      {
        result: 'failed',
        reason: 'it is taken back, as what was to come after it has failed: stop held of supervisor',
      },
      { result: 'failed', reason: expect.stringMatching(/held is not what was looked at any more/) },
    ])
    await lab.until(isFlapping, 'it to flap again')
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })

  test('leaves it stopped where the port is free all the same, until that is taken back', async () => {
    expect(await late('stop')).toMatchObject([{ result: 'done' }, { result: 'failed' }])
    expect([(await lab.listeners(PORT)).text, await show('ActiveState')]).toEqual(['', 'inactive'])
    expect(await undo('root')).toMatchObject({ exitCode: 0, stderr: '' })
    await lab.listening(PORT)
    await expectNothingLeft('root')
  })
})
