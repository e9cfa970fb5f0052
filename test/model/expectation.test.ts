import { describe, expect, it } from 'vitest'
import { judgeExpectation, serversAt } from '../../src/model/expectation.ts'
import type { Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Viewer } from '../../src/model/snapshot.ts'
import { parseRef } from '../../src/requirements/service-ref.ts'
import { listener, need } from '../support/make.ts'

const viewer: Viewer = { uid: 1000, ancestors: [] }
const inJob: Viewer = { ...viewer, job: { startedAt: '2026-11-21T10:00:00.000Z' } }
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
    ['one socket that two programs have', [at(unit('a'), { process: process('sleep 9') })], undefined, 'wrong-holder'],
  ])('%s', (_, listeners, by, verdict) => {
    expect(judge(listeners, by)).toBe(verdict)
  })
})

describe('in a job, a server that it has not started is a stranger', () => {
  const old = '2026-11-21T09:59:59.000Z'
  it.each<[string, Holder, string | undefined, string]>([
    ['of this job', { process: process('node a.js'), run: run(true) }, undefined, 'listening'],
    ['of another job', { process: process('node a.js'), run: run(false) }, undefined, 'wrong-holder'],
    ['older than the job', { process: process('node a.js', old) }, undefined, 'wrong-holder'],
    ['younger, without a mark', { process: process('node a.js') }, undefined, 'listening'],
    ['older, and named', { ...unit('a'), process: process('a', old) }, 'system:a', 'listening'],
    [
      'dockerd, whose containers may be younger',
      { ...docker, process: process('/usr/sbin/dockerd -H fd://', old) },
      undefined,
      'listening',
    ],
    ['a proxy that is older', { ...docker, process: process('/usr/bin/docker-proxy', old) }, undefined, 'wrong-holder'],
  ])('%s', (_, holder, by, verdict) => {
    expect(judge([at(holder)], by, inJob)).toBe(verdict)
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
