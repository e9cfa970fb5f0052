import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

await describeInLab('a lab', (lab) => {
  const namesAt = async (port: number) => (await lab.listening(port)).holders.map(({ name }) => name)

  test('systemd is its first process and has booted', async () => {
    expect(await lab.systemctl('is-system-running')).toBe('running\n')
  })

  test('the user manager of alice runs, and nobody else’s', async () => {
    expect(await lab.as('alice').systemctl('is-system-running')).toBe('running\n')
    expect(await lab.exec('systemctl', ['is-active', 'user@1002.service'])).toMatchObject({ stdout: 'inactive\n' })
  })

  test('the command line of this checkout answers, for root and for bob', async () => {
    expect(await lab.check(['6379'])).toMatchObject({ exitCode: 0 })
    expect(await lab.check(['6379'], { user: 'bob', login: false })).toMatchObject({ exitCode: 0 })
  })

  test('a system unit holds a port', async () => {
    const { holders: [holder] = [] } = await holders.systemUnit(lab, { name: 'web', port: 7001 })
    expect(holder?.name).toBe('busybox')
    expect(await lab.run('cat', [`/proc/${holder?.pid}/cgroup`])).toMatch(/^0::\/system.slice\/web.service$/m)
  })

  test('a unit of a user of the same name holds another', async () => {
    const { holders: [holder] = [] } = await holders.userUnit(lab, { name: 'web', port: 7002 })
    expect(await lab.run('cat', [`/proc/${holder?.pid}/cgroup`])).toMatch(
      /\/user@1001.service\/app.slice\/web.service$/m,
    )
  })

  test('a socket unit is held by the manager, and once called by its service too', async () => {
    const { holders: [manager] = [] } = await holders.socketUnit(lab, { name: 'echo', port: 7003 })
    expect(manager).toEqual({ name: 'systemd', pid: 1 })
    await holders.connectTo(lab, 7003)
    await lab.until(async () => (await namesAt(7003)).includes('python3'), 'the service of the socket')
  })

  test('a socket unit of a user is held by the user’s manager', async () => {
    const { holders: [manager] = [] } = await holders.socketUnit(lab, { name: 'echo', port: 7004, user: 'alice' })
    expect(manager).toMatchObject({ name: 'systemd' })
    expect(manager?.pid).not.toBe(1)
  })

  test('programs of supervisor', async () => {
    await holders.supervisorProgram(lab, { group: 'shop', program: 'worker', port: 7005, numprocs: 2 })
    expect(await namesAt(7006)).toEqual(['python3'])
    expect(await lab.run('supervisorctl', ['pid', 'shop:worker_7005'])).toMatch(/^\d+\n$/)
  })

  test.each(['root', 'alice'])(
    'pm2 of %s: the app holds its port in fork mode, the daemon in cluster mode',
    async (user) => {
      const port = user === 'root' ? 7007 : 7009
      await holders.pm2App(lab, { name: 'fork', port, user })
      await holders.pm2App(lab, { name: 'cluster', port: port + 1, mode: 'cluster', user })
      expect(await namesAt(port)).toEqual([expect.stringMatching(/^node/)])
      expect(await namesAt(port + 1)).toEqual([expect.stringMatching(/^PM2 /)])
    },
  )

  test('a service of xinetd', async () => {
    await holders.xinetdService(lab, { name: 'mirror', port: 7011 })
    expect(await namesAt(7011)).toEqual(['xinetd'])
  })

  test('a published port of a docker container', async () => {
    expect(await holders.dockerContainer(lab, { name: 'shop-db', publish: ['7012:80'] })).toMatch(/^[0-9a-f]{64}$/)
    expect(await namesAt(7012)).toEqual(['docker-proxy', 'docker-proxy'])
  })

  test('a project of docker compose', async () => {
    await holders.composeProject(lab, { project: 'shop', service: 'api', publish: ['127.0.0.1:7013:80'] })
    expect(await namesAt(7013)).toEqual(['docker-proxy'])
  })

  test('a published port of a docker without userland proxy', async () => {
    await holders.dockerContainer(lab, { name: 'bare', publish: ['127.0.0.1:7014:80'], userlandProxy: false })
    expect(await namesAt(7014)).toEqual(['dockerd'])
  })

  test('a rootful podman container', async () => {
    await holders.podmanContainer(lab, { name: 'cache', publish: ['7015:80'] })
    expect(await namesAt(7015)).toEqual(['conmon'])
  })

  test('a rootless podman container with rootlessport', async () => {
    await holders.podmanContainer(lab, { name: 'a', publish: ['7016:80'], user: 'alice', network: 'slirp4netns' })
    expect(await namesAt(7016)).toEqual(['rootlessport'])
  })

  test('a rootless podman container with pasta', async () => {
    await holders.podmanContainer(lab, { name: 'b', publish: ['7017:80'], user: 'alice' })
    expect(await namesAt(7017)).toContainEqual(expect.stringMatching(/^pasta/))
  })

  test('a quadlet of a user', async () => {
    await holders.quadlet(lab, { name: 'local-ai', publish: ['7018:80'], user: 'alice', network: 'slirp4netns' })
    const { holders: [holder] = [] } = await lab.listening(7018)
    expect(await lab.run('cat', [`/proc/${holder?.pid}/cgroup`])).toMatch(/app.slice\/local-ai.service/)
  })

  test('forwards of ssh', async () => {
    await holders.sshForward(lab, { kind: 'local', port: 7019, target: 7001 })
    await holders.sshForward(lab, { kind: 'remote', port: 7020, target: 7001 })
    expect(await namesAt(7019)).toEqual(['ssh'])
    expect(await namesAt(7020)).toEqual(['sshd-session'])
  })

  test('a port of the kernel', async () => {
    expect(await holders.vxlan(lab)).toMatchObject({ addresses: ['0.0.0.0:4789'], holders: [] })
  })
})
