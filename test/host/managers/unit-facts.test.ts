import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProperties } from '../../../src/host/managers/systemctl.ts'
import { factsOf } from '../../../src/host/managers/unit-facts.ts'
import { recorded } from './recorded.ts'

const output = recorded('systemctl-show-system')
const readUnits = (text: string) =>
  parseProperties(text).map((values) => ({ unit: values.get('Id'), ...factsOf(values) }))

describe('factsOf', () => {
  it('reads several units of one answer, in whatever order systemd writes their properties', () => {
    const units = new Map(readUnits(output).map((facts) => [facts.unit, facts]))
    expect(units.get('web.service')).toEqual({
      unit: 'web.service',
      file: '/etc/systemd/system/web.service',
      isEnabled: false,
      invocation: expect.stringMatching(/^[\da-f]{32}$/),
    })
    expect(units.get('loser.service')?.invocation).toBeUndefined()
    expect(units.get('echo.socket')).toMatchObject({ activates: ['echo.service'] })
    expect(units.get('loser.service')).toMatchObject({
      result: 'exit-code',
      restarts: expect.any(Number),
      exitStatus: 1,
    })
  })

  it('passes over a unit without a name', () => {
    expect(readUnits('Id=\nResult=success\n\nId=web.service\n')).toEqual([{ unit: 'web.service' }])
  })

  it.each([
    ['1', '126', { exitStatus: 126 }],
    ['1', '0', {}],
    ['2', '9', { signal: 'SIGKILL' }],
    ['3', '11', { signal: 'SIGSEGV' }],
    ['2', '64', { signal: 'signal 64' }],
    ['0', '0', {}],
    ['', '', {}],
    ['1', '-1', {}],
    ['1', 'x', {}],
  ])('tells how its process ended: code %s, status %s', (code, status, end) => {
    const answer = `Id=web.service\nExecMainCode=${code}\nExecMainStatus=${status}\n`
    expect(readUnits(answer)).toEqual([{ unit: 'web.service', ...end }])
  })

  it.each([
    ['deactivating', { isStopping: true }],
    ['active', {}],
    ['activating', {}],
  ])('tells whether it is being stopped: %s', (state, facts) => {
    expect(readUnits(`Id=web.service\nActiveState=${state}\n`)).toEqual([{ unit: 'web.service', ...facts }])
  })

  it('tells what starts it again, and what stops with it', () => {
    const kin = 'TriggeredBy=web.timer web.socket\nUpheldBy=all.target\nBoundBy=front.service\nRequiredBy=front.service'
    const restartedBy = ['web.timer', 'web.socket', 'all.target']
    expect(readUnits(`Id=web.service\n${kin}\n`)).toEqual([
      { unit: 'web.service', restartedBy, takesAlong: ['front.service'] },
    ])
  })

  it.each([
    ['static', '', { isEnabled: false }],
    ['disabled', 'WantedBy=multi-user.target', {}],
    ['static', 'TriggeredBy=web.timer', { restartedBy: ['web.timer'] }],
    ['enabled', 'WantedBy=multi-user.target', { isEnabled: true }],
    // The next boot has none of these links, or starts nothing by them.
    ['enabled-runtime', 'WantedBy=multi-user.target', {}],
    ['linked', '', { isEnabled: false }],
    ['transient', '', { isEnabled: false, isTransient: true }],
  ])('does not say of one that is %s, and %s, that it stays down', (state, puller, facts) => {
    const answer = `Id=web.service\nUnitFileState=${state}\n${puller}\n`
    expect(readUnits(answer)).toEqual([{ unit: 'web.service', ...facts }])
  })

  it.each([
    ['control-group', '12', {}],
    ['mixed', '12', {}],
    ['process', '12', { leavesProcesses: true, mainPid: 12 }],
    ['process', '0', { leavesProcesses: true }],
    // Its main process stays too.
    ['none', '12', { leavesProcesses: true }],
  ])('tells whether a stop leaves processes: %s', (mode, pid, facts) => {
    const answer = `Id=web.service\nKillMode=${mode}\nMainPID=${pid}\n`
    expect(readUnits(answer)).toEqual([{ unit: 'web.service', ...facts }])
  })

  it('knows a generated unit', () => {
    const units = new Map(readUnits(recorded('systemctl-show-rivals-user')).map((facts) => [facts.unit, facts]))
    expect(units.get('pasta.service')).toMatchObject({
      isGenerated: true,
      isEnabled: true,
      exitStatus: 126,
      file: '/home/alice/.config/containers/systemd/pasta.container',
    })
  })

  it('takes damaged answers', () => {
    fc.assert(
      fc.property(fc.nat(output.length), fc.string(), (at, noise) => {
        for (const { unit } of readUnits(`${output.slice(0, at)}${noise}`)) expect(unit).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })
})
