import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni } from './holders/index.ts'
import { servers } from './holders/server.ts'
import { resolving } from './incidents/resolving.ts'

// What stops with a unit that is stopped is named, has to be allowed, and runs again when that is taken back.

const PORT = 7671
const PAIR = `q: { ports: [${PORT}], run-by: [system:q.service, user:q.service], keep: user }`
const KEEP = ['check', '--services', PAIR]
const NEED = ['check', `q=${PORT}`]
const idle = { ExecStart: '/usr/bin/sleep infinity' }
const FOLLOWERS = {
  'bound.service': { BindsTo: 'q.service', After: 'q.service' },
  'needing.service': { Requires: 'q.service', After: 'q.service' },
  'part.service': { PartOf: 'q.service' },
  /** At one more remove. */
  'second.service': { PartOf: 'bound.service' },
}
const ALL = Object.keys(FOLLOWERS)

await describeInLab('a unit that others stop with', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const install = async (unit: string, Unit: Record<string, string>, Service: Record<string, string> = idle) =>
    lab.writeFile(
      `/etc/systemd/system/${unit}`,
      formatIni({ Unit, Service, Install: { WantedBy: 'multi-user.target' } }),
    )
  const activeOf = async () => {
    const units = [...ALL, 'wanting.service']
    const { stdout } = await lab.exec('systemctl', ['is-active', ...units])
    return units.filter((_, at) => stdout.split('\n')[at] === 'active')
  }

  test('runs, and so do they', async () => {
    const server = { ExecStart: servers.busybox(PORT) }
    await install('q.service', {}, server)
    for (const [unit, relation] of Object.entries(FOLLOWERS)) await install(unit, relation)
    await install('wanting.service', { Wants: 'q.service' })
    await lab.as('alice').writeFile('/home/alice/.config/systemd/user/q.service', formatIni({ Service: server }))
    await lab.as('alice').systemctl('daemon-reload')
    await lab.systemctl('daemon-reload')
    // What starts with the machine and needs it would start it again.
    await lab.systemctl('enable', 'q.service', 'needing.service')
    await lab.systemctl('start', 'q.service', ...ALL, 'wanting.service')
    await lab.listening(PORT)
    expect(await activeOf()).toEqual([...ALL, 'wanting.service'])
  })

  describe.each([
    ['for a need', NEED],
    ['for its twin', KEEP],
  ])('%s', (_, args) => {
    test('is told with those that stop with it', async () => {
      const { report } = await resolve('root', [...args, '--resolve', 'plan,system-services,user-services'])
      for (const unit of ALL) expect(report.outcomes[0]?.title).toContain(unit)
      expect(report.outcomes[0]?.title).not.toContain('wanting')
      for (const unit of ALL) expect(report.outcomes[0]?.undo).toContain(unit)
    })

    test('is not stopped where it alone is allowed', async () => {
      const before = await state()
      const { report } = await resolve('root', [...args, '--resolve', 'system:q.service,user:q.service'])
      expect(report.outcomes).toMatchObject([
        {
          result: 'refused',
          reason: 'resolve does not name system-services',
          command: expect.stringContaining('q.service'),
        },
      ])
      await expectAsBefore(before)
    })

    test('is stopped where all are, and all run again', async () => {
      const before = await state()
      const { report } = await resolve('root', [...args, '--resolve', 'system-services,user-services'])
      expect(report.outcomes).toMatchObject([{ result: 'done' }])
      expect(await activeOf()).toEqual(['wanting.service'])
      expect(await undo('root')).toMatchObject({ exitCode: 0, stderr: '' })
      expect(await activeOf()).toEqual([...ALL, 'wanting.service'])
      await expectAsBefore(before)
      await expectNothingLeft('root')
    })
  })
})
