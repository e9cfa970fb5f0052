import { describe, expect, it } from 'vitest'
import { ownerOfCgroup, parseCgroupPath, rootOfCgroups } from '../../../src/host/linux/cgroup.ts'

const ID = '0123456789abcdef'.repeat(4)
const system = (unit: string) => ({ manager: { kind: 'systemd', scope: 'system', unit } })
const user = (uid: number, unit: string) => ({ manager: { kind: 'systemd', scope: 'user', uid, unit } })

describe('parseCgroupPath', () => {
  it.each([
    ['0::/system.slice/redis.service\n', '/system.slice/redis.service'],
    ['12:cpu:/\n9:name=systemd:/system.slice/redis.service\n0::/\n', '/system.slice/redis.service'],
    ['9:name=systemd:/\n8:pids:/\n0::/system.slice/redis.service\n', '/system.slice/redis.service'],
    ['0::/\n', '/'],
    ['3:name=systemd:/a.service\n', '/a.service'],
    ['0::/odd:name/x.service', '/odd:name/x.service'],
    ['', undefined],
  ])('%j', (text, path) => {
    expect(parseCgroupPath(text)).toBe(path)
  })
})

describe('rootOfCgroups', () => {
  it.each([
    ['/init.scope', ''],
    ['/', ''],
    ['', ''],
    ['/payload/init.scope', '/payload'],
    ['/system.slice/docker-x.scope/init.scope', '/system.slice/docker-x.scope'],
  ])('of a system whose pid 1 is in %j is %j', (first, root) => {
    expect(rootOfCgroups(first)).toBe(root)
  })
})

describe('ownerOfCgroup', () => {
  it.each([
    ['/system.slice/redis-server.service', system('redis-server.service')],
    ['/system.slice/system-postgresql.slice/postgresql@16-main.service', system('postgresql@16-main.service')],
    ['/system.slice/echo.socket', system('echo.socket')],
    ['/system.slice/docker-compose.service', system('docker-compose.service')],
    ['/system.slice/redis.service/workers/one.service', system('redis.service')],
    ['/system.slice/myagent.service/*.service', system('myagent.service')],
    ['/user.slice/user-1001.slice/user@1001.service/app.slice/web.service', user(1001, 'web.service')],
    [
      '/user.slice/user-1001.slice/user@1001.service/app.slice/podman-q.service/runtime',
      user(1001, 'podman-q.service'),
    ],
    [`/user.slice/user-1001.slice/user@1001.service/app.slice/q.service/libpod-payload-${ID}`, user(1001, 'q.service')],
    ['/user.slice/user-1001.slice/user@1001.service/init.scope', {}],
    ['/user.slice/user-1001.slice/session-c1.scope', {}],
    ['/user.slice/user-1001.slice/session-c1.scope/system.slice/evil.service', {}],
    ['/user.slice/user-1001.slice/user@1001.service/user.slice/podman-4711.scope', {}],
    ['/lxc.payload.c1/system.slice/postgresql.service', {}],
    ['/machine.slice/machine-c1.scope/payload/system.slice/ssh.service', {}],
    ['/system.slice/*.service', {}],
    ['/init.scope', {}],
    ['/', {}],
    ['', {}],
    [`/system.slice/docker-${ID}.scope`, { container: { engine: 'docker', id: ID } }],
    [`/docker/${ID}`, { container: { engine: 'docker', id: ID } }],
    [`/machine.slice/libpod-${ID}.scope`, { container: { engine: 'podman', id: ID } }],
    [
      `/machine.slice/libpod-${ID}.scope/container/system.slice/nginx.service`,
      { container: { engine: 'podman', id: ID } },
    ],
    [`/machine.slice/libpod-conmon-${ID}.scope`, { container: { engine: 'podman', id: ID } }],
    [`/kubepods.slice/kubepods-pod1.slice/cri-containerd-${ID}.scope`, { container: { engine: 'containerd', id: ID } }],
    [
      `/user.slice/user-1001.slice/user@1001.service/user.slice/libpod-${ID}.scope`,
      { container: { engine: 'podman', id: ID, uid: 1001 } },
    ],
    [`/user.slice/user-1001.slice/session-c1.scope/docker-${ID}.scope`, {}],
    [`/system.slice/agent.service/docker-${ID}.scope`, system('agent.service')],
  ])('%s', (path, owner) => {
    expect(ownerOfCgroup(path)).toEqual(owner)
  })

  it('leaves out what stands in front of the slices of this system, and nothing else', () => {
    expect(ownerOfCgroup('/payload/system.slice/dbus.service', '/payload')).toEqual(system('dbus.service'))
    expect(ownerOfCgroup('/payload/system.slice/dbus.service')).toEqual({})
    expect(ownerOfCgroup('/system.slice/dbus.service', '/payload')).toEqual({})
  })
})
