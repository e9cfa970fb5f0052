import { describe, expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Act } from '../../src/model/resolution.ts'
import type { ServicePair } from '../../src/model/service.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { parseResolve } from '../../src/requirements/resolve.ts'
import { planOf } from '../../src/resolution/plan.ts'
import { claim, having, listener, probe, reportOf, service } from '../support/make.ts'

const ID = '0123456789abcdef'.repeat(4)
const root: Viewer = { uid: 0, ancestors: [77, 1] }
const runner: Viewer = { uid: 1001, ancestors: [77, 1], job: { runner: 'red-1', directory: '/srv/red-1' } }

const process = { pid: 812, startedAt: '2026-11-20T08:14:09.000Z', command: 'x', user: 'alice', uid: 1001 }
const system = { kind: 'systemd' as const, scope: 'system' as const, unit: 'redis.service' }
const user = { kind: 'systemd' as const, scope: 'user' as const, unit: 'web.service', uid: 1001, user: 'alice' }
const container = { engine: 'docker' as const, id: ID, name: 'web' }
const dead = { alive: false, runner: 'red-1', directory: '/srv/red-1', runId: '7' }

const inUse = (holder: Holder): Listener => listener('6379', { holders: [holder] })
const plan = (holder: Holder, resolve: string, viewer: Viewer = runner): Act[] => {
  const listeners = [inUse(holder)]
  const report = reportOf(['6379'], { listeners, viewer, probes: [probe('6379', 'EADDRINUSE', 'EADDRINUSE')] })
  return planOf(report, parseResolve(resolve) ?? { isPlan: false, reaches: [], services: [] }, viewer)
}
const told = (acts: readonly Act[]) => acts.map(({ remedy, refusal }) => refusal ?? remedy.command)

describe('what is allowed', () => {
  it.each<[string, Holder, string, string]>([
    ['a container', { process, container }, 'containers', 'docker stop 0123456789ab'],
    ['a container by its name', { process, container }, 'docker:web', 'docker stop 0123456789ab'],
    ['a system service', { process, manager: system }, 'system-services', 'sudo systemctl stop redis.service'],
    ['a system service by its name', { process, manager: system }, 'system:redis', 'sudo systemctl stop redis.service'],
    ['a user service', { process, manager: user }, 'user-services', 'systemctl --user stop web.service'],
    ['a program', { manager: { ...system, kind: 'supervisor', unit: 'a' } }, 'programs', 'sudo supervisorctl stop a'],
    ['a process', { process }, 'processes', 'kill 812'],
    ['a leftover process', { process, run: dead }, 'leftovers', 'kill 812'],
    ['a leftover container', { process, container, run: dead }, 'leftovers', 'docker stop 0123456789ab'],
  ])('%s', (_, holder, resolve, command) => {
    expect(told(plan(holder, resolve))).toEqual([command])
  })
})

it('knows the holders again by their pids and starts, each once', () => {
  const workers = Array.from({ length: 3 }, (_, at) => ({ process: { ...process, pid: 900 + at }, manager: system }))
  const listeners = Array.from({ length: 5 }, () => listener('6379', { holders: workers }))
  const report = reportOf(['6379'], { listeners, viewer: root, probes: [probe('6379', 'EADDRINUSE', 'EADDRINUSE')] })
  const [act] = planOf(report, { isPlan: false, reaches: ['system-services'], services: [] }, root)
  const held = workers.map(({ process: { pid, startedAt } }) => ({ pid, startedAt }))
  expect(act?.remedy.way?.calls[0]?.targets).toMatchObject([{ kind: 'service', held }])
  expect(JSON.stringify(act?.remedy.way)).not.toContain('alice')
})

describe('what is not', () => {
  it.each<[string, Holder, string, string]>([
    ['what nobody has named', { process }, 'containers', 'resolve does not name processes'],
    ['another container', { process, container }, 'docker:db', 'resolve does not name containers'],
    ['another unit', { process, manager: system }, 'system:postgresql', 'resolve does not name system-services'],
    [
      'the same name of another manager',
      { process, manager: system },
      'user:redis',
      'resolve does not name system-services',
    ],
    ['no leftover', { process }, 'leftovers', 'it is no leftover, and resolve does not name processes'],
    [
      'a leftover of another runner',
      { process, run: { ...dead, runner: 'red-2', directory: '/srv/red-2' } },
      'leftovers',
      'it is no leftover, and resolve does not name processes',
    ],
    [
      'a process of another user',
      { process: { ...process, uid: 113 } },
      'processes',
      'it is a process of another user',
    ],
    [
      'the first process of a container',
      { process: { ...process, isInit: true } },
      'processes',
      'it is the first process of a container',
    ],
  ])('%s', (_, holder, resolve, refusal) => {
    expect(told(plan(holder, resolve))).toEqual([refusal])
  })

  it('a process that this check runs under has no command at all', () => {
    expect(plan({ process: { ...process, pid: 77 } }, 'processes')).toEqual([])
  })

  it('what a job has that still runs', () => {
    expect(plan({ process, run: { ...dead, alive: true } }, 'leftovers, processes')).toEqual([])
  })

  it('a process of another user, root or not', () => {
    expect(told(plan({ process }, 'processes', root))).toEqual(['it is a process of another user'])
  })
})

describe('a way out of two findings', () => {
  const holder: Holder = { process, manager: system }
  const planned = (...ports: [string, Holder][]) => {
    const listeners = ports.map(([port, one]) => listener(port, { holders: [one] }))
    const probes = ports.map(([port]) => probe(port, 'EADDRINUSE', 'EADDRINUSE'))
    const report = reportOf(
      ports.map(([port]) => port),
      { listeners, viewer: runner, probes },
    )
    return planOf(report, parseResolve('system-services') ?? { isPlan: false, reaches: [], services: [] }, runner)
  }

  it('is gone once, for both', () => {
    const acts = planned(['6379', holder], ['6380', holder])
    expect(told(acts)).toEqual(['sudo systemctl stop redis.service'])
    expect(acts[0]?.findings).toHaveLength(2)
  })

  it('is another one for another holder', () => {
    const other: Holder = { process, manager: { ...system, unit: 'other.service' } }
    expect(planned(['6379', holder], ['6380', other]).map(({ findings }) => findings.length)).toEqual([1, 1])
  })
})

describe('a service that is run twice', () => {
  const [winner, listeners] = having(service('system:qdrant.service'), '6333')
  const loser = service('user:podman-q.service', { state: 'restarting', claims: [claim('6333')] })
  const planFor = (keep: string | undefined, resolve: string) => {
    const [one, other] = [
      { keeper: 'system' as const, name: 'qdrant.service' },
      { keeper: 'user' as const, name: 'podman-q.service' },
    ]
    const kept = keep === 'system' ? one : other
    const pair: ServicePair = {
      ...{ name: 'qdrant', ports: [], runBy: [one, other], origin: { input: 'services' } },
      ...(keep === undefined ? {} : { keep: kept }),
    }
    const seen = { listeners, viewer: root, inventory: { services: [winner, loser], listeners } }
    return planOf(
      reportOf([], seen, { pairs: [pair] }),
      parseResolve(resolve) ?? { isPlan: true, reaches: [], services: [] },
      root,
    )
  }

  it('is never guessed at', () => {
    const acts = planFor(undefined, 'system-services, user-services')
    expect(acts.length).toBeGreaterThan(0)
    for (const { refusal } of acts) expect(refusal).toBe('which one is to stay is not said: name it by keep')
  })

  it('is put right as the user says', () => {
    const [act, ...more] = planFor('system', 'user-services')
    expect(more).toEqual([])
    expect(act?.refusal).toBeUndefined()
    expect(act?.remedy.title).toBe('keep system:qdrant.service')
    expect(act?.remedy.command).toMatch(
      /^sudo -u alice XDG_RUNTIME_DIR=\/run\/user\/1001 systemctl --user stop podman-q/,
    )
  })

  it('is left where only the other side may be stopped', () => {
    expect(told(planFor('user', 'user-services'))).toEqual(['resolve does not name system-services'])
  })
})

describe('a file', () => {
  it('is never edited', () => {
    const xinetd = { ...system, kind: 'xinetd' as const, unit: 'echo', file: '/etc/xinetd.d/echo', line: 3 }
    expect(told(plan({ process, manager: xinetd }, 'programs'))).toEqual(['it edits a file, or takes a shell'])
  })
})
