import { describe, expect, it } from 'vitest'
import type { Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import { remediesForMissing, remediesForWrong } from '../../src/remedies/expectations.ts'
import { listener, need } from '../support/make.ts'

const viewer = { uid: 0, ancestors: [] }
const inJob = { ...viewer, job: { startedAt: '2026-11-21T10:00:00.000Z' } }
const process = (pid: number) => ({ pid, uid: 1000, command: `node ${pid}.js`, startedAt: '2026-11-21T09:00:00.000Z' })
const unit = (name: string): Holder => ({
  process: process(name.length),
  manager: { kind: 'systemd', scope: 'system', unit: `${name}.service` },
})
const at = (inode: number, ...holders: Holder[]) => listener('6333', { holders, inode })
const ways = (spec: string, listeners: Listener[], who: typeof viewer = viewer) => {
  const requirement = need(spec)
  const endpoint = { protocol: 'tcp', address: '*', port: 6333 } as const
  const finding = { kind: 'wrong-holder', requirement, endpoint, listeners, isInJob: who !== viewer } as const
  return remediesForWrong(finding, who).map(({ command, title }) => command ?? title)
}

describe('where somebody else listens', () => {
  it('the stranger goes', () => {
    expect(ways('6333 listening by system:a', [at(1, unit('bb'))])[0]).toBe('systemctl stop bb.service')
  })

  it('the right one stays, be it on the same socket', () => {
    expect(ways('6333 listening by system:a', [at(1, unit('a'), unit('bb'))])[0]).toBe('systemctl stop bb.service')
    expect(ways('6333 listening by system:a', [at(1, unit('a')), at(2, unit('bb'))])[0]).toBe(
      'systemctl stop bb.service',
    )
  })

  it('of two that may both be meant, both go', () => {
    expect(ways('6333 listening', [at(1, { process: process(7) }), at(2, { process: process(8) })])).toEqual([
      'kill 7 8',
    ])
  })

  it('in a job one that was there before goes, or is named', () => {
    expect(ways('6333 listening', [at(1, unit('bb'))], inJob)).toEqual([
      'systemctl stop bb.service',
      'if it is the one that you mean, say so: by: system:bb.service',
    ])
  })

  it('a socket and its service are named as one', () => {
    const opener: Holder = {
      process: { ...process(1), command: '/sbin/init' },
      manager: { kind: 'systemd', scope: 'system', unit: 'bb.socket', activates: ['bb.service'] },
    }
    expect(ways('6333 listening', [at(1, opener, unit('bb'))], inJob).at(-1)).toBe(
      'if it is the one that you mean, say so: by: system:bb.service',
    )
  })
})

describe('where nobody listens', () => {
  const told = (spec: string, waitedMs: number) =>
    remediesForMissing({ kind: 'not-listening', requirement: need(spec), ranges: [], waitedMs }, viewer).map(
      ({ command, title }) => command ?? title,
    )
  it.each([
    ['6333 listening', 0, ['give it more time, as in wait: 30s']],
    ['6333 listening', 9, []],
    ['6333 listening by user:a', 9, ['systemctl --user status a.service']],
    ['6333 listening by compose:shop/web', 9, ['docker compose -p shop logs --tail=20 web']],
    ['6333 listening by pm2:api', 9, ['pm2 describe api']],
  ])('%s, waited %d ms', (spec, waitedMs, expected) => {
    expect(told(spec, waitedMs)).toEqual(expected)
  })
})
