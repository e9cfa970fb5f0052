import { describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { resolving } from './incidents/resolving.ts'

// What has become something else between the look and the act is not touched.

const SCRIPT = '/opt/port-preflight/test/lab/resolve/act-late.ts'

type Told = { readonly result: string; readonly reason?: string }[]
type Row = readonly [what: string, port: number, reach: string, restart: string, name: string]

const alice = 'runuser --login --command "systemctl --user restart late.service" alice'
const rows: Row[] = [
  ['a unit', 7651, 'system-services', 'systemctl restart late.service', 'late.service'],
  ['a unit of a user', 7652, 'user-services', alice, 'late.service'],
  ['a program of supervisor', 7653, 'programs', 'supervisorctl restart late', 'late'],
  ['a container', 7654, 'containers', 'docker restart -t 0 late', 'late'],
  ['an application of pm2', 7655, 'programs', 'pm2 restart late', 'late'],
]

await describeInLab('between the look and the act', (lab) => {
  const { state, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const resolve = async (command: string, reach: string, port: number): Promise<Told> =>
    JSON.parse(await lab.run('node', [SCRIPT, command, reach, `late=${port}`], { seconds: 60 }))
  const pidsAt = async (port: number) => (await lab.listening(port)).holders.map(({ pid }) => pid)

  test('all of them hold their ports', async () => {
    await holders.systemUnit(lab, { name: 'late', port: 7651 })
    await holders.userUnit(lab, { name: 'late', port: 7652 })
    await holders.supervisorProgram(lab, { program: 'late', port: 7653 })
    const docker = await lab.docker()
    await docker('run', '-d', '--name', 'late', '--stop-signal=KILL', '-p', '7654:80', webImage)
    await holders.pm2App(lab, { name: 'late', port: 7655 })
    await lab.listening(7654)
  })

  describe.each(rows)('%s', (_, port, reach, restart, name) => {
    test('that was started again is not touched', async () => {
      const before = await state()
      const [old] = await pidsAt(port)
      const again = `${restart} && sleep 1 && ss -Hltnp sport = :${port} | sed 's/.*pid=//; s/,.*//' | head -n 1 >/tmp/again`
      const told = await resolve(again, reach, port)
      expect(told).toEqual([
        { result: 'failed', reason: expect.stringContaining(`${name} is not what was looked at any more`) },
      ])
      const [pid] = await pidsAt(port)
      expect([String(pid), pid === old]).toEqual([(await lab.run('cat', ['/tmp/again'])).trim(), false])
      await expectAsBefore(before)
      await expectNothingLeft('root')
    })

    test('that is the same is stopped, and started by undo', async () => {
      const before = await state()
      expect(await resolve('true', reach, port)).toMatchObject([{ result: 'done' }])
      expect((await lab.listeners(port)).text).toBe('')
      expect(await undo('root')).toMatchObject({ exitCode: 0 })
      await lab.listening(port)
      await expectAsBefore(before)
    })
  })

  test('a unit that has ended by itself is kept down, and told to be stopped', async () => {
    expect(
      await resolve('systemctl kill --signal=KILL late.service; sleep 0.5', 'system-services', 7651),
    ).toMatchObject([{ result: 'done' }])
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await lab.listening(7651)
  })
})
