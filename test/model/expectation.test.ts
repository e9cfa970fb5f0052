import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeExpectation, serversAt } from '../../src/model/expectation.ts'
import type { Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { parseRef } from '../../src/requirements/service-ref.ts'
import { listener, need } from '../support/make.ts'

const viewer: Viewer = { uid: 1001, ancestors: [] }
const job = { startedAt: '2026-11-21T10:00:00.000Z', runId: '7', runner: 'box', directory: '/srv/runner' }
const inJob: Viewer = { ...viewer, job }
const process = (command: string, startedAt = '2026-11-21T11:00:00.000Z') => ({ pid: 7, uid: 1000, command, startedAt })
const unit = (name: string, scope: 'system' | 'user' = 'system'): Holder => ({
  process: process(name),
  manager: {
    kind: 'systemd',
    scope,
    unit: `${name}.service`,
    ...(scope === 'user' ? { uid: 1001, user: 'alice' } : {}),
  },
})
const docker: Holder = {
  process: process('/usr/bin/docker-proxy -proto tcp'),
  container: {
    engine: 'docker',
    id: 'f'.repeat(64),
    name: 'shop-cache-1',
    composeProject: 'shop',
    composeService: 'cache',
  },
  manager: { kind: 'systemd', scope: 'system', unit: 'docker.service' },
}
const quadlet: Holder = {
  process: process('rootlessport'),
  container: { engine: 'podman', name: 'qdrant', isOfUnit: true, uid: 1001, user: 'alice' },
  manager: { kind: 'systemd', scope: 'user', unit: 'qdrant.service', uid: 1001, user: 'alice' },
}
const server = (pid: number): Holder => ({ process: { ...process('node a.js'), pid } })
const worker = (pid: number, master: number): Holder => ({ process: { ...process('node a.js'), pid, master } })
const echoSocket: Holder = {
  process: { ...process('/lib/systemd/systemd --system'), pid: 1 },
  manager: { kind: 'systemd', scope: 'system', unit: 'echo.socket', activates: ['echo.service'] },
}
const supervisord = { kind: 'systemd', scope: 'system', unit: 'supervisor.service' } as const
const unnamedBox: Holder = {
  process: process('/usr/bin/docker-proxy'),
  container: { engine: 'docker', address: '172.17.0.2' },
  manager: { kind: 'systemd', scope: 'system', unit: 'docker.service' },
}
const run = (isOwn: boolean) => ({ repository: 'octo/widgets', runId: '1', alive: true, ...(isOwn ? { isOwn } : {}) })
const at = (...holders: Holder[]): Listener => listener('6333', { holders })
const judge = (listeners: Listener[], by?: string, who = viewer) =>
  judgeExpectation(by === undefined ? {} : { by: parseRef(by) }, listeners, who)

describe('who is expected to listen', () => {
  it.each<[string, Listener[], string | undefined, string]>([
    ['nobody', [], undefined, 'not-listening'],
    ['nobody, where a service is expected', [], 'system:a', 'not-listening'],
    ['a process', [at({ process: process('node a.js') })], undefined, 'listening'],
    ['the unit', [at(unit('a'))], 'system:a', 'listening'],
    ['its workers', [at(unit('a'), unit('a'))], 'system:a', 'listening'],
    ['another unit', [at(unit('b'))], 'system:a', 'wrong-holder'],
    ['the user unit of the same name', [at(unit('a', 'user'))], 'system:a', 'wrong-holder'],
    ['the user unit', [at(unit('a', 'user'))], 'user:a', 'listening'],
    ['the user unit of alice', [at(unit('a', 'user'))], 'user/alice:a', 'listening'],
    ['the user unit of alice, not of bob', [at(unit('a', 'user'))], 'user/bob:a', 'wrong-holder'],
    ['a process without a manager', [at({ process: process('node a.js') })], 'system:a', 'wrong-holder'],
    ['a container by its name', [at(docker)], 'docker:shop-cache-1', 'listening'],
    ['a container by its compose service', [at(docker)], 'compose:shop/cache', 'listening'],
    ['a container, not the unit of its engine', [at(docker)], 'system:docker', 'wrong-holder'],
    ['a container by its unit', [at(quadlet)], 'user:qdrant', 'listening'],
    ['a container of a unit by its name', [at(quadlet)], 'podman:qdrant', 'listening'],
    ['somebody hidden', [at({ unknown: 'no root' })], 'system:a', 'unknown'],
    ['somebody hidden, where nobody is named', [at({ unknown: 'no root' })], undefined, 'listening'],
    ['two services', [at(unit('a')), listener('127.0.0.1:6333', { holders: [unit('b')] })], 'system:a', 'wrong-holder'],
    ['two services, where nobody is named', [at(unit('a')), at(docker)], undefined, 'wrong-holder'],
    ['one service on two sockets', [at(unit('a')), at(unit('a'))], undefined, 'listening'],
    ['two at once, of one command', [at(server(7)), at(server(8))], undefined, 'wrong-holder'],
    ['one that has IPv4 and IPv6', [at(server(7)), at(server(7))], undefined, 'listening'],
    ['workers that share a socket', [at(server(7), server(8))], undefined, 'listening'],
    ['a master and its workers', [at(server(7), worker(8, 7)), at(server(7), worker(9, 7))], undefined, 'listening'],
    ['workers whose master has no socket', [at(worker(8, 7)), at(worker(9, 7))], undefined, 'listening'],
    [
      'a parent and its child',
      [at(server(7), { process: { ...process('sh'), pid: 8, parent: 7 } })],
      undefined,
      'listening',
    ],
    [
      'two programs of one launcher',
      [at(worker(8, 7)), at({ process: { ...process('node b.js'), pid: 9, master: 7 } })],
      undefined,
      'wrong-holder',
    ],
    ['a socket unit, for its service', [at(echoSocket)], 'system:echo', 'listening'],
    ['a socket unit and its service', [at(echoSocket, unit('echo'))], 'system:echo', 'listening'],
    ['a socket unit and its service, by the socket', [at(echoSocket, unit('echo'))], 'system:echo.socket', 'listening'],
    ['the socket unit of another service', [at(echoSocket)], 'system:other', 'wrong-holder'],
    ['a container that docker does not tell', [at(unnamedBox)], 'docker:box', 'unknown'],
    ['a hidden program of supervisor', [at({ manager: supervisord, unknown: 'no root' })], 'supervisor:a', 'unknown'],
    ['a hidden program, not supervisor itself', [at({ manager: supervisord })], 'system:supervisor', 'unknown'],
    ['supervisor itself', [at({ ...server(7), manager: supervisord })], 'system:supervisor', 'listening'],
    ['two hidden ones of one user', [at({}), listener('6333', { inode: 2, holders: [{}] })], undefined, 'unknown'],
    ['two hidden ones of two users', [at({}), listener('6333', { uid: 9, holders: [{}] })], undefined, 'wrong-holder'],
    ['nobody asked for his name yet', [at()], 'system:a', 'unknown'],
    ['one socket that two programs have', [at(unit('a'), { process: process('sleep 9') })], undefined, 'wrong-holder'],
  ])('%s', (_, listeners, by, verdict) => {
    expect(judge(listeners, by)).toBe(verdict)
  })
})

describe('in a job, a server that it has not started is a stranger', () => {
  const old = '2026-11-21T09:59:59.000Z'
  const dockerd = { ...docker, process: process('/usr/sbin/dockerd -H fd://', old) }
  it.each<[string, Holder, string | undefined, string]>([
    ['of this job', { process: process('node a.js'), run: run(true) }, undefined, 'listening'],
    ['of another job', { process: process('node a.js'), run: run(false) }, undefined, 'wrong-holder'],
    ['older than the job', { process: process('node a.js', old) }, undefined, 'wrong-holder'],
    ['younger, without a mark', { process: process('node a.js') }, undefined, 'listening'],
    ['older, and named', { ...unit('a'), process: process('a', old) }, 'system:a', 'listening'],
    [
      'by its own words of this run',
      { process: process('a'), run: { runId: '7', runner: 'box', alive: true } },
      undefined,
      'listening',
    ],
    [
      'of this run on another runner',
      { process: process('a'), run: { runId: '7', runner: 'b', alive: true } },
      undefined,
      'wrong-holder',
    ],
    [
      'in the directory of its runner',
      { process: process('a'), run: { directory: '/srv/runner', alive: true } },
      undefined,
      'listening',
    ],
    [
      'in that of another',
      { process: process('a'), run: { directory: '/srv/b', alive: true } },
      undefined,
      'wrong-holder',
    ],
    [
      'left there by an earlier job',
      { process: process('a', old), run: { directory: '/srv/runner', alive: true } },
      undefined,
      'wrong-holder',
    ],
    ['of a run that is over', { process: process('a'), run: { alive: false } }, undefined, 'wrong-holder'],
    ['a container of some job, that is younger', { ...docker, run: { alive: true } }, undefined, 'listening'],
    ['hidden', { unknown: 'no root' }, undefined, 'unknown'],
    ['dockerd, whose containers may be younger', dockerd, undefined, 'unknown'],
    ['dockerd, for a container of this run', { ...dockerd, run: { runId: '7', alive: true } }, undefined, 'listening'],
    ['a proxy that is older', { ...docker, process: process('/usr/bin/docker-proxy', old) }, undefined, 'wrong-holder'],
  ])('%s', (_, holder, by, verdict) => {
    expect(judge([at(holder)], by, inJob)).toBe(verdict)
  })
})

describe('a user’s service without the user’s name', () => {
  const qdrantOf = (uid: number, user: string): Listener =>
    at({ container: { engine: 'podman', name: 'qdrant', uid, user }, process: process('rootlessport') })
  it.each<[string, number, string, string]>([
    ['is his own', 1001, 'podman:qdrant', 'listening'],
    ['is not that of a neighbour', 1002, 'podman:qdrant', 'wrong-holder'],
    ['is, by its whole name, that of a neighbour', 1002, 'podman/alice:qdrant', 'listening'],
    ['is anybody’s to root', 0, 'podman:qdrant', 'listening'],
  ])('%s', (_, uid, by, verdict) => {
    expect(judge([qdrantOf(1001, 'alice')], by, { uid, ancestors: [] })).toBe(verdict)
  })
})

describe('somebody who cannot be seen', () => {
  const known = fc.constantFrom(unit('a'), unit('b'), unit('a', 'user'), docker, quadlet, server(7), worker(8, 7))
  const listening = fc.array(
    fc.record({ holders: fc.array(known, { maxLength: 3 }), inode: fc.nat(3), uid: fc.nat(2) }),
    { maxLength: 4 },
  )
  const hidden = fc.constantFrom<Holder>({}, { unknown: 'no root' }, unnamedBox, { manager: supervisord })
  const who = fc.constantFrom(viewer, inJob)
  const by = fc.constantFrom('system:a', 'user:qdrant', 'podman:qdrant', 'docker:shop-cache-1', 'system:supervisor')

  it('is never passed where a service is named, or beside somebody else', () => {
    fc.assert(
      fc.property(listening, hidden, fc.nat(9), who, fc.option(by), (seen, one, inode, asker, name) => {
        const others = seen.map((more) => listener('6333', more))
        const all = [...others, listener('6333', { holders: [one], inode })]
        // The proxy of a container tells its age.
        const isHiddenInJob = asker === inJob && one !== unnamedBox
        fc.pre(name !== null || others.some(({ holders }) => holders.length > 0) || isHiddenInJob)
        expect(judge(all, name ?? undefined, asker)).not.toBe('listening')
      }),
    )
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(listening, who, fc.option(by), (seen, asker, name) => {
        const all = seen.map((more) => listener('6333', more))
        expect(judge(all.toReversed(), name ?? undefined, asker)).toBe(judge(all, name ?? undefined, asker))
      }),
    )
  })
})

describe('serversAt', () => {
  const { protocol, address, range } = need('127.0.0.1:6333')
  const endpoint = { protocol, address, port: range.low }
  it.each<[string, Listener, boolean]>([
    ['a wildcard', listener('6333'), true],
    ['the address', listener('127.0.0.1:6333'), true],
    ['another address', listener('127.0.0.2:6333'), false],
    ['IPv6 alone', listener('[::]:6333'), false],
    ['a connection', listener('6333', { state: 'established' }), false],
    ['UDP', listener('6333/udp'), false],
  ])('%s', (_, one, isIn) => {
    expect(serversAt(endpoint, [one])).toEqual(isIn ? [one] : [])
  })
})
