import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrief, parseStates, parseTime, sinceOf, stateOf } from '../../../../src/host/services/units/states.ts'
import { SERVICE_STATES } from '../../../../src/model/service.ts'
import { recorded } from '../../managers/recorded.ts'

const output = recorded('systemctl-show-states-system')

describe('what a manager tells of its units', () => {
  const units = parseStates(output)
  const told = (unit: string) => units.get(unit) ?? new Map<string, string>()

  it('is known by their names', () => {
    expect(stateOf(told('web.service'))).toBe('up')
    expect(stateOf(told('app@blue.service'))).toBe('up')
    expect(stateOf(told('echo.socket'))).toBe('up')
    expect(stateOf(told('loser.service'))).toBe('failed')
    expect(sinceOf(told('web.service'))).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
    expect(units.has('gone.service')).toBe(false)
  })

  it('is of services and sockets alone', () => {
    for (const unit of units.keys()) expect(unit).toMatch(/\.(service|socket)$/)
    expect(parseStates('Id=x.target\nLoadState=loaded\n\nId=a b.service\nActiveState=active\n').size).toBe(0)
    expect(parseStates('Id=gone.service\nLoadState=not-found\nActiveState=inactive\n').size).toBe(0)
  })

  it.each([
    [{ ActiveState: 'active', SubState: 'running' }, 'up'],
    [{ ActiveState: 'deactivating', SubState: 'stop-sigterm' }, 'up'],
    [{ ActiveState: 'activating', SubState: 'auto-restart' }, 'restarting'],
    [{ ActiveState: 'activating', SubState: 'auto-restart-queued' }, 'restarting'],
    [{ ActiveState: 'activating', SubState: 'start', NRestarts: '3' }, 'restarting'],
    [{ ActiveState: 'activating', SubState: 'start-pre', NRestarts: '0' }, 'starting'],
    [{ ActiveState: 'failed', SubState: 'failed' }, 'failed'],
    [{ ActiveState: 'inactive', SubState: 'dead' }, 'down'],
    [{ ActiveState: 'something new' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j is %s', (values, state) => {
    expect(stateOf(new Map(Object.entries(values)))).toBe(state)
  })

  it.each([
    ['Sat 2026-11-21 15:22:41 UTC', '2026-11-21T15:22:41.000Z'],
    ['Sat 2026-11-21 15:22:41 CET', undefined],
    ['Sat 2026-99-21 15:22:41 UTC', undefined],
    ['', undefined],
    ['n/a', undefined],
  ])('%s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  it('may be no more than their states', () => {
    const brief = parseBrief(
      'web.service loaded active running The web\ngone.service not-found inactive dead gone\n● x\n',
    )
    expect([...brief.keys()]).toEqual(['web.service'])
    expect(stateOf(brief.get('web.service') ?? new Map())).toBe('up')
  })

  it('may be damaged', () => {
    fc.assert(
      fc.property(fc.nat(output.length), fc.string(), (at, noise) => {
        for (const [unit, values] of parseStates(`${output.slice(0, at)}${noise}${output.slice(at)}`)) {
          expect(unit).toMatch(/^[\w:.@\\-]+\.(service|socket)$/)
          expect(SERVICE_STATES).toContain(stateOf(values))
        }
      }),
      { numRuns: 200 },
    )
  })
})
