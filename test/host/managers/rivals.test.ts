import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRefusals } from '../../../src/host/managers/journal.ts'
import { type Contender, contenderOf } from '../../../src/host/managers/rival-units.ts'
import { judgeContender } from '../../../src/host/managers/rivals.ts'
import { parseProperties } from '../../../src/host/managers/systemctl.ts'
import type { Manager } from '../../../src/model/holder.ts'
import type { Claim } from '../../../src/model/service.ts'
import { recorded } from './recorded.ts'

const contendersIn = (text: string, key: 'system' | number = 'system') =>
  parseProperties(text).flatMap((values) => contenderOf(values, key, false) ?? [])
const stateOf = (lines: string, isYoung = false) =>
  parseProperties(`Id=web.service\n${lines}\n`).map((values) => contenderOf(values, 'system', isYoung)?.state)[0]
const endpoint = (port: number, protocol: 'tcp' | 'udp' = 'tcp') => ({ protocol, address: '*', port })
const manager: Manager = { kind: 'systemd', scope: 'system', unit: 'web.service', result: 'exit-code', exitStatus: 1 }
const contender = (more: Partial<Contender> = {}): Contender => ({
  ...{ manager, state: 'restarting', claims: [], command: '/opt/web' },
  ...more,
})
const claim: Claim = {
  address: '*',
  range: { low: 8080, high: 8080 },
  source: 'arguments',
  confidence: 'likely',
}

describe('units that do not come up', () => {
  it('of the system, as recorded', () => {
    expect(contendersIn(recorded('systemctl-show-rivals-system'))).toMatchObject([
      { manager: { unit: 'tired.service', restarts: 5 }, state: 'failed', claims: [{ range: { low: 7041 } }] },
      {
        manager: { unit: 'by-argument.service', exitStatus: 1 },
        state: 'restarting',
        claims: [{ range: { low: 7041 } }],
      },
      {
        manager: { unit: 'by-file.service' },
        state: 'restarting',
        claims: [{ range: { low: 7042 }, source: 'environment' }],
      },
    ])
  })

  it('of a user, as recorded: both helpers of podman', () => {
    expect(contendersIn(recorded('systemctl-show-rivals-user'), 1001)).toMatchObject([
      {
        manager: { scope: 'user', uid: 1001, unit: 'slirp.service', isGenerated: true },
        claims: [{ range: { low: 7041 } }],
      },
      { manager: { unit: 'pasta.service', exitStatus: 126 }, claims: [{ range: { low: 7041 } }], state: 'restarting' },
    ])
  })

  it.each<[string, boolean, string | undefined]>([
    ['ActiveState=failed\nSubState=failed', false, 'failed'],
    ['ActiveState=activating\nSubState=auto-restart', false, 'restarting'],
    ['ActiveState=activating\nSubState=auto-restart-queued', false, 'restarting'],
    ['ActiveState=activating\nSubState=start\nNRestarts=1', false, 'starting'],
    // The first try of a slow start is no fight.
    ['ActiveState=activating\nSubState=start\nNRestarts=0', false, undefined],
    ['ActiveState=active\nSubState=running\nNRestarts=3', true, 'starting'],
    ['ActiveState=active\nSubState=running\nNRestarts=3', false, undefined],
    ['ActiveState=active\nSubState=running\nNRestarts=0', true, undefined],
    ['ActiveState=inactive\nSubState=dead', true, undefined],
    ['', true, undefined],
  ])('%j, young %j: %s', (lines, isYoung, state) => expect(stateOf(lines, isYoung)).toBe(state))

  it('are services with the name of one', () => {
    const failed = (unit: string) => contendersIn(`Id=${unit}\nActiveState=failed\n`).length
    expect(['a.service', 'a@b\\x2dc.service', 'a.socket', '-a b.service', 'a;b.service'].map(failed)).toEqual([
      1, 1, 0, 0, 0,
    ])
  })

  it('take damaged answers', () => {
    const text = recorded('systemctl-show-rivals-system')
    fc.assert(
      fc.property(fc.nat(text.length), fc.string(), (at, noise) => {
        for (const { manager: found, claims } of contendersIn(`${text.slice(0, at)}${noise}${text.slice(at)}`)) {
          expect(found.unit).toMatch(/^[\w:.@\\-]+\.service$/)
          for (const { range } of claims) expect(range.low).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a rival for a port', () => {
  it.each<[string, Partial<Contender>, string | undefined, object | undefined]>([
    ['by its arguments', { claims: [claim] }, undefined, { evidence: 'arguments' }],
    ['refused, as its journal says', { claims: [claim] }, 'bind: Address already in use', { isRefused: true }],
    ['refused another port', { claims: [claim] }, ':9000: Address already in use', { evidence: 'arguments' }],
    ['failed for another reason, it seems', { claims: [claim] }, 'no such table', { evidence: 'arguments' }],
    ['by its journal alone', {}, 'listen :8080: address already in use', { evidence: 'journal', isRefused: true }],
    ['not by a journal without the port', {}, 'Address already in use', undefined],
    ['not by a journal of another port', {}, 'listen :9000: address already in use', undefined],
    [
      'not by a claim of another port',
      { claims: [{ ...claim, range: { low: 9000, high: 9000 } }] },
      undefined,
      undefined,
    ],
    ['by a range', { claims: [{ ...claim, range: { low: 8000, high: 8099 } }] }, undefined, { evidence: 'arguments' }],
    ['not by a claim of the other protocol', { claims: [{ ...claim, protocol: 'udp' }] }, undefined, undefined],
    ['not by nothing', {}, undefined, undefined],
  ])('%s', (_, more, journal, expected) => {
    const rival = judgeContender(contender(more), endpoint(8080), parseRefusals(journal ?? ''))
    if (expected === undefined) expect(rival).toBeUndefined()
    else expect(rival).toMatchObject(expected)
    if (expected && !('isRefused' in expected)) expect(rival).not.toHaveProperty('isRefused')
  })

  const redis = { manager: { ...manager, unit: 'redis-server.service' }, command: '/usr/bin/redis-server' }
  it.each<[string, Partial<Contender>, string | undefined, boolean]>([
    ['of a product that says no port', redis, undefined, true],
    ['which its journal bears out', redis, 'bind: Address already in use', true],
    ['not where its journal has another port', redis, '*:6380: Address already in use', false],
    [
      'not where it names another port',
      { ...redis, claims: [{ ...claim, range: { low: 6380, high: 6380 } }] },
      undefined,
      false,
    ],
    ['not where it was killed', { ...redis, manager: { ...redis.manager, result: 'signal' } }, undefined, false],
  ])('by the default port %s', (_, more, journal, isRival) => {
    const rival = judgeContender(contender(more), endpoint(6379), parseRefusals(journal ?? ''))
    expect(rival?.evidence).toBe(isRival ? 'default-port' : undefined)
    expect(judgeContender(contender(more), endpoint(6333), parseRefusals(journal ?? ''))).toBeUndefined()
  })

  it.each<[string, Partial<Contender>, string, boolean]>([
    ['not by a plain number alone, which is mostly of TCP', { claims: [claim] }, '', false],
    ['by one that was refused', { claims: [claim] }, 'bind: Address already in use', true],
    ['not by one that was refused for TCP', { claims: [claim] }, 'listen tcp :8080: address already in use', false],
    ['by a claim of UDP', { claims: [{ ...claim, protocol: 'udp' }] }, '', true],
    ['by a journal that says so', {}, 'listen udp :8080: address already in use', true],
    ['not by one of TCP', {}, 'listen tcp4 0.0.0.0:8080: address already in use', false],
  ])('for UDP: %s', (_, more, journal, isRival) => {
    const rival = judgeContender(contender(more), endpoint(8080, 'udp'), parseRefusals(journal))
    expect(rival !== undefined).toBe(isRival)
  })
})
