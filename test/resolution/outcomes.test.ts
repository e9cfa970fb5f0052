import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Act } from '../../src/model/resolution.ts'
import { outcomeOf, withReturned } from '../../src/resolution/outcomes.ts'
import { claim, findingsOf, having, listener, probe, service } from '../support/make.ts'

const held = (port: string): Finding[] =>
  findingsOf([port], { listeners: [listener(port)], probes: [probe(port, 'EADDRINUSE', 'EADDRINUSE')] })
const [finding] = held('6379')
if (finding === undefined) throw new Error('no finding')

const remedy = {
  kind: 'stop-service',
  title: 'stop redis.service',
  command: 'stop',
  undo: 'start',
  risk: 'disrupts',
} as const
const act: Act = { findings: [finding], remedy }
const kill = (...option: string[]): Act => ({
  findings: [finding],
  remedy: { ...remedy, way: { calls: [{ words: ['kill', ...option, '7'], targets: [] }], undo: [] } },
})

describe('what came of an act', () => {
  it.each<[string, ReturnType<typeof outcomeOf>, object]>([
    ['is planned', outcomeOf(act), { result: 'planned', command: 'stop', undo: 'start' }],
    ['is refused', outcomeOf({ ...act, refusal: 'no' }), { result: 'refused', reason: 'no', command: 'stop' }],
    ['has failed', outcomeOf(act, { failed: 'no way', notes: [] }), { result: 'failed', reason: 'no way' }],
    ['is done', outcomeOf(act, { notes: [] }), { result: 'done', undo: 'start' }],
    ['is done, with words', outcomeOf(act, { notes: ['a', 'b'] }), { result: 'done', reason: 'a; b' }],
    [
      'is done, and does not last',
      outcomeOf({ ...act, remedy: { ...remedy, permanent: 'edit it' } }, { notes: [] }),
      { result: 'done', reason: 'for good: edit it' },
    ],
  ])('%s', (_, outcome, expected) => {
    expect(outcome).toMatchObject({ title: 'stop redis.service', ...expected })
    expect('reason' in outcome).toBe('reason' in expected)
  })

  it('tells how long a process has before it is killed', () => {
    expect(outcomeOf(kill()).reason).toBe('what has not ended 10 s after SIGTERM is killed')
    expect(outcomeOf(kill('-KILL')).reason).toBeUndefined()
  })
})

describe('who comes back', () => {
  const done = outcomeOf(act, { notes: [] })

  it('is told', () => {
    expect(withReturned([done], [act], held('6379'))).toMatchObject([
      { result: 'failed', returned: [{ endpoint: { port: 6379 } }] },
    ])
  })

  it('is nobody where the port is free, or another one is in use', () => {
    expect(withReturned([done], [act], [])).toEqual([done])
    expect(withReturned([done], [act], held('6380'))).toEqual([done])
  })

  it('is told of each port that it was for', () => {
    const both = { ...act, findings: [...held('6380'), finding] }
    expect(withReturned([done], [both], held('6379'))).toMatchObject([{ result: 'failed' }])
    expect(withReturned([done], [both], held('6380'))).toMatchObject([{ result: 'failed' }])
  })

  it('is nobody where nothing was done', () => {
    const others = [outcomeOf(act), outcomeOf({ ...act, refusal: 'no' }), outcomeOf(act, { failed: 'no', notes: [] })]
    expect(withReturned(others, [act, act, act], held('6379'))).toEqual(others)
  })
})

describe('a service that was run twice', () => {
  const findingFor = (state: 'up' | 'restarting' | 'down', startsAtBoot = false) => {
    const [winner, listeners] = having(service('system:qdrant.service'), '6333')
    const loser = service('user:podman-q.service', { state, startsAtBoot, claims: [claim('6333')] })
    const pair = {
      ...{ name: 'qdrant', ports: [], origin: { input: 'services' as const } },
      runBy: [
        { keeper: 'system' as const, name: 'qdrant.service' },
        { keeper: 'user' as const, name: 'podman-q.service' },
      ],
    }
    return findingsOf([], { listeners, inventory: { services: [winner, loser], listeners } }, [pair])
  }
  const [before] = findingFor('restarting')
  if (before === undefined) throw new Error('no finding')
  const done = outcomeOf(act, { notes: [] })

  it('is so still where the other one goes on trying', () => {
    expect(withReturned([done], [{ ...act, findings: [before] }], findingFor('restarting'))).toMatchObject([
      { result: 'failed', reason: 'both still run, or try to' },
    ])
  })

  it('is no more where the other one only lies there, though the wanted one has the port', () => {
    expect(withReturned([done], [{ ...act, findings: [before] }], findingFor('down'))).toEqual([done])
    expect(withReturned([done], [{ ...act, findings: [before] }], findingFor('down', true))).toEqual([done])
  })
})
