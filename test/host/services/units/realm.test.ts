import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRealm } from '../../../../src/host/services/units/realm-services.ts'
import type { Realm } from '../../../../src/host/services/units/realms.ts'
import type { Service } from '../../../../src/model/service.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'port-preflight-units.'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function link(path: string, target: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(target, join(root, path))
}

const unit = (port: number, more = '') => `[Service]\nExecStart=/bin/web --port ${port}\n${more}`

function read(change: Partial<Realm> = {}): Map<string, Service> {
  const account = { name: 'me', uid: process.getuid?.() ?? 0, gid: 0, home: root }
  const realm: Realm = {
    ...{ key: 'system', account, runtime: join(root, 'run'), isOfBoot: true, own: join(root, 'etc') },
    units: [join(root, 'etc'), join(root, 'lib')],
    quadlets: [join(root, 'quadlets')],
    ...change,
  }
  const { services } = readRealm(realm)(undefined)
  return new Map(services.map((service) => [service.manager?.unit ?? '', service]))
}

const lows = (service: Service | undefined) => service?.claims.map(({ range }) => range.low)

describe('which units there are', () => {
  it('by the first file of a name, with the drop-ins of all directories', () => {
    put('lib/web.service', unit(1))
    put('etc/web.service', unit(2))
    put('lib/web.service.d/a.conf', '[Service]\nEnvironment=PORT=3\n')
    put('etc/web.service.d/b.conf', '[Service]\nEnvironment=PORT=4\n')
    put('lib/web.service.d/b.conf', '[Service]\nEnvironment=PORT=5\n')
    expect(lows(read().get('web.service'))).toEqual([2, 4])
  })

  it('by no alias, and no template', () => {
    put('lib/web.service', unit(1))
    put('lib/app@.service', unit(2))
    link('etc/other.service', join(root, 'lib/web.service'))
    link('etc/app@one.service', join(root, 'lib/app@.service'))
    expect([...read().keys()].sort()).toEqual(['app@one.service', 'web.service'])
  })

  it('and a link to a file elsewhere is one', () => {
    put('opt/web.service', unit(1))
    link('etc/web.service', join(root, 'opt/web.service'))
    expect(lows(read().get('web.service'))).toEqual([1])
  })

  it('and one that is masked says what it would take', () => {
    put('lib/web.service', unit(1))
    link('etc/web.service', '/dev/null')
    link('etc/nothing.service', '/dev/null')
    put('lib/empty.service', '')
    const services = read()
    expect(services.get('web.service')).toMatchObject({
      isMasked: true,
      startsAtBoot: false,
      claims: [{ range: { low: 1 } }],
    })
    expect(services.has('nothing.service')).toBe(false)
    expect(services.get('empty.service')?.isMasked).toBe(true)
  })

  it('a mask below a file hides nothing', () => {
    put('etc/web.service', unit(1))
    link('lib/web.service', '/dev/null')
    expect(read().get('web.service')?.isMasked).toBeUndefined()
  })

  it('whatever lies there instead of files', () => {
    mkdirSync(join(root, 'etc/dir.service'), { recursive: true })
    link('etc/loop.service', 'loop.service')
    link('etc/a.service', 'b.service')
    link('etc/b.service', 'a.service')
    put('etc/bad name.service', unit(1))
    put('etc/.service', unit(1))
    put('etc/web.service', '\0\xff[Service\nExecStart=\n')
    expect([...read().values()].flatMap(({ claims }) => claims)).toEqual([])
  })
})

describe('what starts with the machine', () => {
  const starts = (services: Map<string, Service>) =>
    [...services].flatMap(([name, { startsAtBoot }]) => (startsAtBoot ? name : [])).sort()

  beforeEach(() => {
    put('lib/multi.target', '[Unit]\nRequires=basic.target\nWants=by-target.service\n')
    link('lib/default.target', 'multi.target')
    put('lib/basic.target', '[Unit]\nWants=sockets.target timers.target\n')
    for (const name of ['by-target', 'by-link', 'by-need', 'by-timer', 'by-socket', 'upheld', 'not', 'asleep']) {
      put(
        `lib/${name}.service`,
        unit(1, name === 'by-link' ? '[Unit]\nRequires=by-need.service\nUpholds=upheld.service\n' : ''),
      )
    }
    link('etc/multi.target.wants/by-link.service', '../../lib/by-link.service')
    put('lib/x.timer', '[Timer]\nUnit=by-timer.service\n')
    link('etc/timers.target.wants/x.timer', '../../lib/x.timer')
    put('lib/by-socket.socket', '[Socket]\nListenStream=80\n')
    link('etc/sockets.target.wants/by-socket.socket', '../../lib/by-socket.socket')
    put('lib/rescue.target', '')
    link('etc/rescue.target.wants/asleep.service', '../../lib/asleep.service')
  })

  const all = ['by-link.service', 'by-need.service', 'by-socket.service', 'by-target.service', 'by-timer.service']

  it('is what the default target leads to', () => {
    expect(starts(read())).toEqual([...all, 'upheld.service'])
  })

  it('is nothing that is masked', () => {
    link('etc/by-target.service', '/dev/null')
    expect(starts(read())).not.toContain('by-target.service')
  })

  it('is nothing of a user who does not linger', () => {
    expect(starts(read({ isOfBoot: false }))).toEqual([])
  })

  it('by links that `systemctl enable` would make, or by others', () => {
    const install = '[Install]\nWantedBy=multi.target\n'
    for (const name of ['own', 'other']) put(`etc/${name}.service`, unit(1, install))
    link('etc/multi.target.wants/own.service', join(root, 'etc/own.service'))
    link('etc/basic.target.wants/other.service', join(root, 'etc/other.service'))
    const services = read()
    expect(services.get('own.service')?.manager).not.toHaveProperty('isLinkedOtherwise')
    expect(services.get('other.service')?.manager).toMatchObject({ isEnabled: true, isLinkedOtherwise: true })
  })

  it('and an instance of a template', () => {
    put('lib/app@.service', unit(1))
    link('etc/multi.target.wants/app@1.service', '../../lib/app@.service')
    expect(starts(read())).toContain('app@1.service')
  })
})

describe('files of Quadlet', () => {
  it('are units before they are made', () => {
    put('quadlets/web.container', '[Container]\nImage=docker.io/web:1\nPublishPort=80:80\n')
    put('quadlets/sub/shop.pod', '[Pod]\nPublishPort=81:80\n')
    put('quadlets/play.kube', '[Kube]\nYaml=play.yaml\nPublishPort=82:80\n')
    put('quadlets/named.container', '[Container]\nServiceName=other\nImage=web.build\nContainerName=%N-%p\n')
    put('quadlets/web.container.d/x.conf', '[Container]\nPublishPort=83:80\n')
    put('quadlets/data.volume', '[Volume]\n')
    put('quadlets/users/private.container', '[Container]\nPublishPort=84:80\n')
    const services = read()
    expect([...services.keys()].sort()).toEqual([
      ...['other.service', 'play.service', 'private.service', 'shop-pod.service', 'web.service'],
    ])
    expect(lows(services.get('web.service'))).toEqual([80, 83])
    expect(lows(services.get('shop-pod.service'))).toEqual([81])
    expect(services.get('web.service')?.container).toEqual({
      ...{ engine: 'podman', name: 'systemd-web', image: 'docker.io/web:1', isOfUnit: true },
    })
    expect(services.get('other.service')?.container).toEqual({ engine: 'podman', name: 'other-other', isOfUnit: true })
    expect(services.get('web.service')?.manager).toMatchObject({
      ...{ isGenerated: true, file: join(root, 'quadlets/web.container') },
    })
  })

  it('that share the network take the ports of their program', () => {
    put('quadlets/web.container', '[Container]\nNetwork=host\nExec=--port 80\nEnvironment=PORT=81\n')
    put('quadlets/own.container', '[Container]\nExec=--port 80\nEnvironment=PORT=81\n')
    expect(lows(read().get('web.service'))).toEqual([80, 81])
    expect(lows(read().get('own.service'))).toEqual([])
  })
})

describe('a socket and its service', () => {
  it('are one, by whatever name', () => {
    put('etc/a.socket', '[Socket]\nListenStream=80\nService=b.service\n')
    put('etc/b.service', '[Unit]\nRequires=a.socket\n[Service]\nExecStart=/bin/cat\n')
    put('etc/files.socket', '[Socket]\nListenStream=/run/x\n')
    put('etc/files.service', '[Service]\nExecStart=/bin/cat\n')
    const services = read()
    expect([...services.keys()].sort()).toEqual(['b.service', 'files.service'])
    expect(services.get('b.service')).toMatchObject({
      sockets: ['a.socket'],
      needs: [],
      claims: [{ source: 'socket' }],
    })
    expect(services.get('files.service')?.sockets).toBeUndefined()
  })

  it('are the socket where there is no one service', () => {
    put('etc/each.socket', '[Socket]\nListenStream=80\nAccept=yes\n')
    put('etc/each@.service', '[Service]\nExecStart=-/usr/sbin/sshd -i\n')
    put('etc/lone.socket', '[Socket]\nListenStream=81\n')
    const services = read()
    expect([...services.keys()].sort()).toEqual(['each.socket', 'lone.socket'])
    expect(services.get('each.socket')).toMatchObject({
      product: { key: 'openssh' },
      manager: { activates: ['each@.service'] },
    })
  })
})
