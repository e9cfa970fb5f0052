import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { pm2App } from './holders/index.ts'
import { nodeScript } from './holders/server.ts'
import { systemUnit } from './holders/system-unit.ts'
import { resolving } from './incidents/resolving.ts'

// A port of an application of pm2 is freed through its own daemon, and what pm2 has written down stays as it is.

const users = [
  ['root', '/root', 7691],
  ['alice', '/home/alice', 7692],
] as const

await describeInLab('an application of pm2', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)

  describe.each(users)('of %s', (user, home, port) => {
    const as = user === 'root' ? lab : lab.as(user)
    const dump = () => lab.run('sha256sum', [`${home}/.pm2/dump.pm2`])
    const apps = async (): Promise<string[]> => {
      const all: { name: string; pm2_env: { status: string } }[] = JSON.parse(await as.run('pm2', ['jlist']))
      return all.map(({ name, pm2_env: { status } }) => `${name} ${status}`).toSorted()
    }
    const resolved = (...what: string[]) => resolve(user, ['check', `api=${port}`, '--resolve', ...what])

    test('holds a port beside another one, which is not saved', async () => {
      await pm2App(lab, { name: 'api', port, user })
      await as.run('pm2', ['save'])
      await pm2App(lab, { name: 'other', port: port + 10, user })
      expect(await apps()).toEqual(['api online', 'other online'])
    })

    test('is left alone where something else is allowed', async () => {
      const { report } = await resolved('processes,system-services,pm2:other')
      expect(report.outcomes).toMatchObject([{ result: 'refused', command: 'pm2 stop api' }])
      expect(await apps()).toEqual(['api online', 'other online'])
    })

    test.each(['programs', 'pm2:api'])('is stopped where %s is allowed, and started again', async (what) => {
      const [before, saved] = [await state(), await dump()]
      const { report, exitCode } = await resolved(what)
      expect([report.outcomes.map(({ result, title }) => [result, title]), exitCode]).toEqual([
        [['done', 'stop api of pm2']],
        0,
      ])
      expect(await apps()).toEqual(['api stopped', 'other online'])
      expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
      await lab.listening(port)
      expect([await apps(), await dump()]).toEqual([['api online', 'other online'], saved])
      await expectAsBefore(before)
      await expectNothingLeft(user)
    })

    test('gives its port to a unit that is to have it, and gets it back', async () => {
      const name = `twin-${port}`
      await as.run('pm2', ['stop', 'api'])
      await systemUnit(lab, { name, port, command: `/usr/local/bin/node ${nodeScript.path} ${port}` })
      await lab.systemctl('stop', name)
      await as.run('pm2', ['start', 'api'])
      await lab.listening(port)
      const [before, saved] = [await state(), await dump()]
      const pair = `api: { ports: [${port}], run-by: [system:${name}.service, pm2:api], keep: system }`
      const { report } = await resolve(user, ['check', '--services', pair, '--resolve', 'programs,system-services'])
      expect(report.outcomes).toMatchObject([{ result: 'done', title: `keep system:${name}.service` }])
      expect(await lab.systemctl('is-active', name)).toBe('active\n')
      expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
      await lab.listening(port)
      expect([await apps(), await dump()]).toEqual([['api online', 'other online'], saved])
      await expectAsBefore(before)
      await expectNothingLeft(user)
    })
  })
})
