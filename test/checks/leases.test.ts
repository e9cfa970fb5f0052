import { describe, expect, it } from 'vitest'
import { leaseTaken } from '../../src/checks/lease-taken.ts'
import { rangesOf } from '../../src/model/about.ts'
import type { Listener } from '../../src/model/listener.ts'
import { formatRange } from '../../src/model/port.ts'
import { judge } from '../../src/model/verdict.ts'
import { toJsonReport } from '../../src/report/json.ts'
import { plain } from '../../src/report/paint.ts'
import { formatStory } from '../../src/report/story.ts'
import { formatText } from '../../src/report/text.ts'
import { findingsOf, leased, listener, need, probe, redis, reportOf, snapshot } from '../support/make.ts'

const own = { isOwn: true }
const viewer = { uid: 1000, ancestors: [], job: { startedAt: '2026-11-20T09:00:00.000Z', runId: '99' } }
const young = { process: { pid: 900, command: 'node web.js', startedAt: '2026-11-20T09:10:00.000Z' } }
const proxy = { process: { ...young.process, command: 'docker-proxy' }, container: { engine: 'docker' as const } }
const daemon = { ...proxy, process: { pid: 9, command: '/usr/bin/dockerd', startedAt: '2026-11-01T09:10:00.000Z' } }
const older = { ...proxy, process: { ...proxy.process, startedAt: '2026-11-20T08:10:00.000Z' } }
const kindsOf = (...given: Parameters<typeof findingsOf>) => findingsOf(...given).map(({ kind }) => kind)
const parked = (reuse = 'ok') => [probe('8080', reuse)]

describe('a port that is leased', () => {
  it('to the one who asks is usable, and said to be leased', () => {
    const report = reportOf(['8080'], { listeners: [leased('8080', own)], probes: parked() })
    expect(report.findings).toEqual([])
    expect([...report.statuses.values()]).toEqual(['usable'])
    expect([...report.own.values()].flat()).toHaveLength(1)
  })

  it.each(['8080', '8080/udp', '127.0.0.1:8080', '[::1]:8080'])('to a stranger is in use: %s', (spec) => {
    const listeners = [leased(spec.includes('udp') ? '8080/udp' : '8080')]
    expect(kindsOf([spec], { listeners, probes: [probe(spec, 'ok')] })).toEqual(['port-in-use'])
  })

  it('to a stranger is in use in a range too, where no bind is tried', () => {
    expect(kindsOf(['8000-9000'], { listeners: [leased('8080')] })).toEqual(['port-in-use'])
    expect(kindsOf(['8000-9000'], { listeners: [leased('8080', own)] })).toEqual([])
  })

  const block = (low: number, high: number, lease = {}) =>
    Array.from({ length: high - low + 1 }, (_, at) => leased(`${low + at}`, lease))
  const rangesIn = (args: string[], listeners: Listener[]) =>
    findingsOf(args, { listeners }).map((one) => `${one.kind} ${rangesOf(one).map(formatRange)}`)
  const stranger = { id: 'lease-2' }

  it('to one stranger in a row is one trouble', () => {
    const all = block(8000, 8009)
    expect(rangesIn(['8000-8009'], all)).toEqual(['port-in-use 8000-8009'])
    expect(rangesIn(['7990-8004', '8005-8020'], all)).toEqual(['port-in-use 8000-8004', 'port-in-use 8005-8009'])
    expect(rangesIn(['8000', '8001'], all)).toEqual(['port-in-use 8000', 'port-in-use 8001'])
  })

  it('to several, or not in a row, is as many', () => {
    expect(rangesIn(['8000-8009'], [...block(8000, 8004), ...block(8005, 8009, stranger)])).toEqual([
      'port-in-use 8000-8004',
      'port-in-use 8005-8009',
    ])
    expect(rangesIn(['8000-8009'], [...block(8000, 8001), ...block(8003, 8004)])).toEqual([
      'port-in-use 8000-8001',
      'port-in-use 8003-8004',
    ])
    expect(rangesIn(['8000-8009'], [...block(8000, 8001), ...block(8002, 8002, own), ...block(8003, 8003)])).toEqual([
      'port-in-use 8000-8001',
      'port-in-use 8003',
    ])
  })

  it('and has a server too is told by itself', () => {
    expect(rangesIn(['8000-8003'], [...block(8000, 8003), listener('8001')])).toEqual([
      'port-in-use 8000',
      'port-in-use 8001',
      'port-in-use 8002-8003',
    ])
    expect(rangesIn(['8000-8001'], [listener('8000'), listener('8001')])).toEqual([
      'port-in-use 8000',
      'port-in-use 8001',
    ])
  })

  it('in a row is told with all of the row', () => {
    const report = reportOf(['pool=127.0.0.1:8000-8009'], { listeners: block(8000, 8002) })
    expect(formatText(report, plain).split('\n')[0]).toBe(
      'error    127.0.0.1:8000-8002/tcp (pool) are leased to bash (pid 4700) (need web, user alice, since 2026-11-20 08:00 UTC)',
    )
    expect(formatStory(report, plain)).toMatch(/^127\.0\.0\.1:8000-8002\/tcp\n├─ leased to bash \(pid 4700\)\n/)
    expect(formatStory(report, plain).match(/leased to/g)).toHaveLength(1)
    const [found, ...more] = toJsonReport(report).findings
    expect([found?.ranges, found?.port, found?.holders.length, more]).toEqual([
      [{ low: 8000, high: 8002 }],
      undefined,
      1,
      [],
    ])
  })

  it('to somebody who does not show is in use', () => {
    const hidden = leased('8080', {}, { unknown: 'only root sees' })
    const { lease: _, process: __, ...holder } = hidden.holders[0] ?? {}
    expect(kindsOf(['8080'], { listeners: [{ ...hidden, holders: [holder] }], probes: parked() })).toEqual([
      'port-in-use',
    ])
  })

  it('and that nobody may bind is what the bind says', () => {
    expect(kindsOf(['80'], { listeners: [leased('80')], probes: [probe('80', 'EACCES')] })).toEqual(['port-privileged'])
  })

  it('and has a server of its own is in use by that', () => {
    const listeners = [listener('8080'), leased('8080', own)]
    const [one] = findingsOf(['8080'], { listeners })
    expect(one).toMatchObject({ kind: 'port-in-use', listeners })
  })

  it('to the one who asks, beside what lingers there, lingers', () => {
    const old = listener('8080', { state: 'time-wait', inode: 0, holders: [], secondsLeft: 9 })
    expect(kindsOf(['8080'], { listeners: [old, leased('8080', own)], probes: parked() })).toEqual(['port-lingering'])
  })
})

describe('lease-taken', () => {
  const expected = (holder: object, spec = '8080 listening') =>
    kindsOf([spec], { listeners: [listener('8080', { holders: [holder] }), leased('8080', own)], viewer })

  it('is a stranger on a port of the job', () => {
    expect(expected(redis)).toEqual(['lease-taken'])
    expect(expected(redis, '8080 listening by system:web')).toEqual(['lease-taken'])
    expect(expected({ ...young, run: { alive: true, runId: '100' } })).toEqual(['lease-taken'])
    expect(expected(older)).toEqual(['lease-taken'])
  })

  it('is not a server of the job, however it was started', () => {
    expect(expected(young)).toEqual([])
    expect(expected(proxy)).toEqual([])
    expect(expected({ ...young, run: { alive: true, isOwn: true } })).toEqual([])
  })

  it('is not who cannot be told to be a stranger, which is no pass either', () => {
    expect(expected(daemon)).toEqual(['host-unreadable'])
    expect(expected({ unknown: 'it was opened by bob' })).toEqual(['host-unreadable'])
  })

  it('is not the service that is expected by name, though the job has not started it', () => {
    expect(expected(redis, '8080 listening by system:redis-server')).toEqual([])
  })

  it('is not two servers of the job, which are the wrong ones', () => {
    const two = [young, { process: { ...young.process, pid: 901 } }].map((holder, at) =>
      listener('8080', { holders: [holder], inode: at + 1 }),
    )
    expect(kindsOf(['8080 listening'], { listeners: [...two, leased('8080', own)], viewer })).toEqual(['wrong-holder'])
  })

  it('is not a stranger on a port that is nobody’s, or another’s', () => {
    expect(kindsOf(['8080 listening'], { listeners: [listener('8080')], viewer })).toEqual(['wrong-holder'])
    const others = [listener('8080'), leased('8080')]
    expect(kindsOf(['8080 listening'], { listeners: others, viewer })).toEqual(['wrong-holder'])
  })

  it('is told of a job alone: outside of one nobody is proved a stranger', () => {
    expect(kindsOf(['8080 listening'], { listeners: [listener('8080'), leased('8080', own)] })).toEqual([])
  })

  it('names the strangers alone, and the need that the port was leased for', () => {
    const mixed = listener('8080', { holders: [young, redis] })
    const keeper = leased('8080', own)
    const found = findingsOf(['front=8080 listening'], { listeners: [mixed, keeper], viewer })
    expect(found).toMatchObject([
      {
        kind: 'lease-taken',
        name: 'web',
        listeners: [{ ...mixed, holders: [redis] }, keeper],
      },
    ])
  })

  it('goes by what this run has leased where the lease is not to be seen any more', () => {
    const requirements = [need('web=8080 listening')]
    const seen = snapshot({ listeners: [listener('8080')], viewer })
    const judged = judge(requirements, seen)
    const range = { low: 8080, high: 8080 }
    const given = { judged, snapshot: seen, leases: [{ name: 'db', range, isHeld: true }] }
    expect(leaseTaken(given)).toMatchObject([{ kind: 'lease-taken', name: 'db' }])
    expect(leaseTaken({ ...given, leases: [] })).toEqual([])
  })
})
