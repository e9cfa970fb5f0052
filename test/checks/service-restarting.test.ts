import { describe, expect, it } from 'vitest'
import type { ServiceRestarting } from '../../src/model/finding.ts'
import type { Listener } from '../../src/model/listener.ts'
import { type Failure, formatRef, refOf, type Service } from '../../src/model/service.ts'
import { claim, findingsOf, having, listener, reportOf, service } from '../support/make.ts'

const refused: Failure = { cause: 'address-in-use', ports: [6333] }
const python = listener('6333', { holders: [{ process: { pid: 77, command: 'python3' } }] })
const elsewhere = listener('9000', { holders: [{ process: { pid: 78, command: 'python3' } }] })

const restartingIn = (services: Service[], listeners: Listener[] = []) =>
  findingsOf([], { inventory: { services, listeners } }).filter(
    (one): one is ServiceRestarting => one.kind === 'service-restarting',
  )
const namesOf = (all: Service[]) => all.map((one) => formatRef(refOf(one)))

describe('service-restarting', () => {
  it.each<[string, Partial<Service>, 'error' | 'warning' | undefined]>([
    ['waits for its next try', { state: 'restarting' }, 'error'],
    ['tries just now, and has before', { state: 'starting', restarts: 1 }, 'error'],
    ['is started for the first time', { state: 'starting', restarts: 0 }, undefined],
    ['has failed once', { state: 'failed', failure: { cause: 'exited', ports: [] } }, 'warning'],
    ['was refused its port once', { state: 'failed', failure: refused }, 'error'],
    ['was refused its port, and is up for the moment', { state: 'up', restarts: 3, failure: refused }, 'error'],
    ['has recovered', { state: 'up', restarts: 3, failure: { cause: 'exited', ports: [] } }, undefined],
    ['was stopped', { state: 'down' }, undefined],
    ['is masked', { state: 'failed', isMasked: true }, undefined],
    ['cannot be seen', { state: 'unknown' }, undefined],
  ])('is what %s: %j', (_, state, severity) => {
    const services = [service('system:a.service', state)]
    const { findings } = reportOf([], { inventory: { services, listeners: [python] } })
    expect(findings.map((one) => [one.finding.kind, one.severity])).toEqual(
      severity === undefined ? [] : [['service-restarting', severity]],
    )
  })

  it('is not what was refused once and has its port now', () => {
    const [one, listeners] = having(service('system:a.service', { restarts: 3, failure: refused }), '6333')
    expect(restartingIn([one], listeners)).toEqual([])
  })

  it.each<[string, Partial<Service>, Listener[]]>([
    ['the port that its words name', { failure: refused, claims: [claim('9000')] }, [python]],
    [
      'the ports that it claims, where its words name none',
      { failure: { cause: 'address-in-use', ports: [] }, claims: [claim('6333'), claim('9000')] },
      [python, elsewhere],
    ],
    ['no port, where it was not for one', { failure: { cause: 'not-found', ports: [] }, claims: [claim('6333')] }, []],
    ['no port of another address', { failure: refused, claims: [claim('127.0.0.2:6333')] }, []],
  ])('names who has %s', (_, more, expected) => {
    const local = { ...python, endpoint: { ...python.endpoint, address: '127.0.0.1' } }
    const listeners = more.claims?.[0]?.address === '127.0.0.2' ? [local] : [python, elsewhere]
    const [finding] = restartingIn([service('system:a.service', { state: 'restarting', ...more })], listeners)
    expect(finding?.listeners).toEqual(expected)
  })

  it('names what an earlier start of its own has left', () => {
    const left = listener('6333', {
      holders: [
        { manager: { kind: 'systemd', scope: 'system', unit: 'a.service' }, process: { pid: 7, command: 'a' } },
      ],
    })
    const own = service('system:a.service', { state: 'restarting', failure: refused, endpoints: [left.endpoint] })
    expect(restartingIn([own], [left])[0]?.listeners).toEqual([left])
  })

  it('is one finding for a root and all that hangs on it', () => {
    const down = { state: 'down', startsAtBoot: true } as const
    const services = [
      service('user:db.service', {
        state: 'restarting',
        failure: { cause: 'exited', ports: [] },
        needs: ['basic.target'],
      }),
      service('user:api.service', { ...down, needs: ['db.service'] }),
      service('user:web.service', { state: 'failed', needs: ['api.service'] }),
      service('user:off.service', { state: 'down', needs: ['db.service'] }),
      service('user:running.service', { needs: ['db.service'] }),
      service('system:other.service', { ...down, needs: ['db.service'] }),
      service('user:own.service', {
        state: 'failed',
        needs: ['db.service'],
        failure: { cause: 'permission-denied', ports: [] },
      }),
    ]
    const found = restartingIn(services).map((one) => [namesOf([one.service]), namesOf(one.dependents)])
    expect(found).toEqual([
      [['user/alice:db.service'], ['user/alice:api.service', 'user/alice:web.service']],
      [['user/alice:own.service'], []],
    ])
  })

  it('does not lose two that need each other', () => {
    const services = [
      service('system:a.service', { state: 'failed', needs: ['b.service'] }),
      service('system:b.service', { state: 'failed', needs: ['a.service'] }),
    ]
    expect(restartingIn(services)).toHaveLength(2)
  })
})
