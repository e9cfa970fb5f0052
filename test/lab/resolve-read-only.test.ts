import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { systemUnitFile, userUnit } from './holders/index.ts'
import { resolving } from './incidents/resolving.ts'

// Where no unit can be masked or disabled, it is stopped at least.

const PORT = 7621
const PAIR = `twin: { ports: [${PORT}], run-by: [system:twin.service, user:twin.service], keep: user }`
const ARGS = ['check', '--services', PAIR, '--resolve', 'system-services,user-services']

await describeInLab('units in a read-only file system', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const alice = lab.as('alice')

  test('of a package, and of alice', async () => {
    const { text } = systemUnitFile({ name: 'twin', port: PORT })
    await lab.writeFile('/usr/lib/systemd/system/twin.service', text)
    await lab.systemctl('daemon-reload')
    await lab.systemctl('enable', 'twin.service')
    await userUnit(lab, { name: 'twin', port: PORT })
    await alice.systemctl('stop', 'twin.service')
    await lab.systemctl('start', 'twin.service')
    await lab.listening(PORT)
  })

  test('are masked where that can be, and as before again', async () => {
    const before = await state()
    const { report } = await resolve('root', ARGS)
    expect(report.outcomes).toMatchObject([{ result: 'done', title: 'keep user/alice:twin.service' }])
    expect((await lab.exec('systemctl', ['is-enabled', 'twin.service'])).stdout).toBe('masked\n')
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })

  test('are stopped where it cannot, which is told, and as before again', async () => {
    await lab.run('mount', ['--bind', '/etc/systemd/system', '/etc/systemd/system'])
    await lab.run('mount', ['-o', 'remount,ro,bind', '/etc/systemd/system'])
    const before = await state()
    const { report } = await resolve('root', ARGS)
    expect(report.outcomes).toMatchObject([
      {
        result: 'done',
        reason: expect.stringMatching(/^it could not be masked \(.*[Rr]ead-only.*\): it may start at the next boot$/),
      },
    ])
    expect((await lab.exec('systemctl', ['is-active', 'twin.service'])).stdout).toBe('inactive\n')
    expect((await lab.listeners(PORT)).text).not.toBe('')
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })
})
