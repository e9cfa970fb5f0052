import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni, systemUnit } from './holders/index.ts'
import { servers } from './holders/server.ts'
import { resolving } from './incidents/resolving.ts'

// What fails in the middle leaves nothing of it behind: what was done until then is taken back.

const PORT = 7681
const pair = (keep: string) =>
  `half: { ports: [${PORT}], run-by: [system:half.service, user:half.service], keep: ${keep} }`
const SCRIPT = '/opt/port-preflight/test/lab/resolve/act-late.ts'
const ALL = 'system-services,user-services'

await describeInLab('an act that fails after a part of it was done', (lab) => {
  const { state, resolve, expectAsBefore, expectNothingLeft } = resolving(lab)
  const alice = lab.as('alice')

  test('has a unit that runs, and one that cannot be started', async () => {
    await systemUnit(lab, { name: 'half', port: PORT })
    await lab.systemctl('enable', 'half.service')
    const Service = { ExecStartPre: '/bin/false', ExecStart: servers.busybox(PORT) }
    const text = formatIni({ Service, Install: { WantedBy: 'default.target' } })
    await alice.writeFile('/home/alice/.config/systemd/user/half.service', text)
    await alice.systemctl('daemon-reload')
  })

  test.each(['root', 'alice'])('is taken back at once for %s', async (user) => {
    const before = await state()
    const { report } = await resolve(user, ['check', '--services', pair('user'), '--resolve', ALL])
    expect(report.outcomes).toMatchObject([
      {
        result: 'failed',
        reason: expect.stringMatching(/start half\.service: .*; what was done before is taken back$/),
      },
    ])
    await expectAsBefore(before)
    await lab.listening(PORT)
    await expectNothingLeft(user)
  })

  test('stays to be taken back where that cannot be done at once', async () => {
    const before = await state()
    // Neither a start nor a stop of it comes about: it has two commands.
    const more = formatIni({ Service: { ExecStart: '/bin/false' } })
    await alice.writeFile('/home/alice/.config/systemd/user/half.service.d/more.conf', more)
    await alice.systemctl('daemon-reload')
    const { report } = await resolve('root', ['check', '--services', pair('user'), '--resolve', ALL])
    expect(report.outcomes).toMatchObject([
      { result: 'failed', reason: expect.stringMatching(/; what was done before could not be: .*half\.service/) },
    ])
    await lab.run('rm', ['-r', '/home/alice/.config/systemd/user/half.service.d'])
    await alice.systemctl('daemon-reload')
    expect(await lab.cli(['undo'])).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })

  test('was not begun where sudo does not let it, and is not said to be taken back', async () => {
    await systemUnit(lab, { name: 'unlet', port: PORT + 1 })
    const { report } = await resolve('bob', ['check', `unlet=${PORT + 1}`, '--resolve', ALL])
    expect(report.outcomes).toMatchObject([
      { result: 'failed', reason: 'sudo systemctl stop unlet.service: sudo: a password is required' },
    ])
    await expectNothingLeft('bob')
  })

  test('is taken back too where the look after it fails', async () => {
    const before = await state()
    const { stderr, exitCode } = await lab.exec('node', [SCRIPT, 'touch /tmp/blind', ALL, `half=${PORT}`])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('blind')])
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })
})
