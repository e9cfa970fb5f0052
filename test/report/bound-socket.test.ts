import { describe, expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { formatStory } from '../../src/report/story.ts'
import { listener, probe, reportOf } from '../support/make.ts'

const unknown = 'it was opened by bob, and only root sees the processes of others'
const shownBy = "sudo ss -HanptT 'sport = :7001'"
const holder: Holder = { process: { pid: 7, command: 'reserve 7001', user: 'bob', uid: 1002 } }
const bound = (spec: string, one: Holder = holder) => listener(spec, { state: 'bound-inactive', holders: [one] })
const messageOf = (spec: string, probes = [probe('7001', 'EADDRINUSE')], one?: Holder) =>
  toJsonReport(reportOf(['7001'], { probes, listeners: [bound(spec, one)] })).findings[0]?.message

describe('a socket that is bound and does not listen', () => {
  it.each([
    ['7001', 'bound and not listening'],
    ['127.0.0.1:7001', 'bound to 127.0.0.1 and not listening'],
    ['[::]:7001', 'bound to [::] and not listening'],
  ])('at %s is told as %s', (spec, place) => {
    expect(messageOf(spec)).toBe(`7001/tcp is in use by reserve 7001 (${place}, pid 7, user bob)`)
  })

  it('with SO_REUSEADDR is no left-over', () => {
    expect(messageOf('7001', [probe('7001', 'ok', 'EADDRINUSE')])).toBe(
      '7001/tcp is free only for a server that sets SO_REUSEADDR: held by reserve 7001 (bound and not listening, pid 7, user bob)',
    )
  })

  it('at two addresses of one process is told once', () => {
    const listeners = [bound('127.0.0.2:7001'), bound('127.0.0.3:7001')]
    const [finding] = toJsonReport(reportOf(['7001'], { probes: [probe('7001', 'EADDRINUSE')], listeners })).findings
    expect(finding?.message).toContain('(bound to 127.0.0.2 and 127.0.0.3 and not listening, pid 7, user bob)')
    expect(finding?.remedies.map(({ command }) => command)).toEqual(['sudo kill 7'])
  })

  it('has its state in the story, and is no connection', () => {
    const report = reportOf(['7001'], { probes: [probe('7001', 'EADDRINUSE')], listeners: [bound('0.0.0.0:7001')] })
    const story = formatStory(report, (_, text) => text)
    expect(story).toContain('├─ bound to 0.0.0.0 and not listening\n│  process    reserve 7001 (pid 7)')
    expect(story).not.toContain('connect')
  })

  it('of somebody unknown has the command that shows him, and the report no second one', () => {
    const listeners = [bound('0.0.0.0:7001', { unknown, shownBy })]
    const [finding] = toJsonReport(reportOf(['7001'], { probes: [probe('7001', 'EADDRINUSE')], listeners })).findings
    expect(finding?.holders).toEqual([{ address: '0.0.0.0', state: 'bound-inactive', unknown }])
    expect(finding?.remedies[0]).toMatchObject({ kind: 'look', title: 'see who it is', command: shownBy })
  })
})
