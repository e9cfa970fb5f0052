import { describe, expect, it } from 'vitest'
import type { Manager } from '../../src/model/holder.ts'
import type { Rival } from '../../src/model/rival.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { plain } from '../../src/report/paint.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { describeRivals } from '../../src/report/rival-words.ts'
import { formatStory } from '../../src/report/story.ts'
import { formatText } from '../../src/report/text.ts'
import { listener, reportOf } from '../support/make.ts'

const sound: Manager = { kind: 'systemd', scope: 'system', unit: 'old.service' }
const manager: Manager = { ...sound, restarts: 4, result: 'exit-code' }
const rival = (more: Partial<Rival> = {}, facts: Partial<Manager> = { exitStatus: 1 }): Rival => ({
  ...{ manager: { ...manager, ...facts }, state: 'restarting', evidence: 'arguments' },
  ...more,
})
const refused = { isRefused: true }
const alice = { scope: 'user', uid: 1001, user: 'alice' } as const

describe('rivals in words', () => {
  it.each<[Rival, string]>([
    [
      rival(refused),
      'it fights with unit old.service, which has been restarted 4 times (exit status 1) for want of this port',
    ],
    [
      rival(refused, { restarts: 1, signal: 'SIGKILL', result: 'signal', ...alice }),
      'it fights with user unit old.service of alice, which has been restarted once (SIGKILL) for want of this port',
    ],
    [rival(), 'also wanted by unit old.service, which has been restarted 4 times (exit status 1)'],
    [
      { ...rival({ state: 'starting', ...refused }), manager: { ...sound, restarts: 4 } },
      'it fights with unit old.service, which tries again just now, restarted 4 times for want of this port',
    ],
    [
      rival({ state: 'failed', ...refused }),
      'it has won against unit old.service, which has given up after 4 restarts (exit status 1) for want of this port',
    ],
    [
      rival({ state: 'failed', evidence: 'default-port' }, { restarts: 0 }),
      'probably also wanted by unit old.service, which has failed (exit-code)',
    ],
    [rival({}, { restarts: 0 }), 'also wanted by unit old.service, which has failed and is started again (exit-code)'],
  ])('%#', (one, words) => expect(describeRivals([one])).toBe(`; ${words}`))

  it('beyond three are counted', () => {
    const many = Array.from({ length: 5 }, (_, at) => rival({}, { unit: `u${at}.service` }))
    expect(describeRivals(many)).toMatch(/u2.service, [^;]*; and 2 more want it$/)
    expect(describeRivals([])).toBe('')
  })
})

describe('a fight in the report', () => {
  const rivals = [
    rival({ state: 'failed' }, { unit: 'tired.service', ...alice }),
    rival(refused, { isEnabled: true, exitStatus: 1 }),
  ]
  const report = reportOf(['6379'], { listeners: [listener('6379', { rivals }), listener('[::1]:6379', { rivals })] })

  it('has two steps: what ends it, then what frees the port', () => {
    const steps = formatText(report, plain).split('\n').slice(1, 4)
    expect(steps).toEqual([
      '         → first end the fight: stop old.service, or it takes the port as soon as it is free: sudo systemctl stop old.service',
      '         → stop redis-server.service: sudo systemctl stop redis-server.service',
      expect.stringContaining('1 of 1 need'),
    ])
    expect(annotationsOf(report)[0]?.message).toMatch(
      /\. To put it right: sudo systemctl stop old.service, then sudo systemctl stop redis-server.service$/,
    )
  })

  it('is a branch of the story, once for all sockets', () => {
    const story = formatStory(report, plain)
    expect(story.match(/^├─ it fights with unit old.service$/gm)).toHaveLength(1)
    expect(story.match(/^├─ also wanted by user unit tired.service of alice$/gm)).toHaveLength(1)
    expect(story).toContain('│  restarts   4\n│  result     exit-code, exit status 1\n')
    expect(story).toContain(
      'because    its command line names the port, and its journal says that the address was in use',
    )
  })

  it('is in the JSON, without uids, the one that goes on first', () => {
    const json = REPORT_SHAPE.parse(toJsonReport(report))
    expect(json.findings[0]?.rivals?.map(({ manager: { unit } }) => unit)).toEqual(['old.service', 'tired.service'])
    expect(JSON.stringify(json.findings[0]?.rivals)).not.toContain('1001')
    expect(REPORT_SHAPE.parse(toJsonReport(reportOf(['6379'], { listeners: [listener('6379')] })))).not.toHaveProperty(
      'findings.0.rivals',
    )
  })
})
