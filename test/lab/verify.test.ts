import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { verifier } from './verifier.ts'

// Who is expected on a port, and who is there: root sees everybody, alice her own, bob neither.

await describeInLab('a port that is expected to be in use', (lab) => {
  const { statuses, finding } = verifier(lab)
  const allSee = (status: string) => ({ root: status, alice: status, bob: status })

  test('by nobody', async () => {
    expect(await statuses('6101 listening')).toEqual(allSee('not-listening'))
    expect(await statuses('6101 listening by system:nobody')).toEqual(allSee('not-listening'))
  })

  test('by a unit of the system, and not by the user unit of that name', async () => {
    await holders.systemUnit(lab, { name: 'twin', port: 6102 })
    expect(await statuses('6102 listening by system:twin')).toEqual(allSee('listening'))
    expect(await statuses('6102 listening by user:twin')).toEqual(allSee('wrong-holder'))
    expect(await statuses('6102 listening by system:other')).toEqual(allSee('wrong-holder'))
  })

  test('by a unit of a user, and not by that of another or of the system', async () => {
    await holders.userUnit(lab, { name: 'twin', port: 6103 })
    expect(await statuses('6103 listening by user/alice:twin')).toEqual(allSee('listening'))
    expect(await statuses('6103 listening by user:twin')).toEqual({ ...allSee('listening'), bob: 'wrong-holder' })
    expect(await statuses('6103 listening by user/bob:twin')).toEqual(allSee('wrong-holder'))
    expect(await statuses('6103 listening by system:twin')).toEqual(allSee('wrong-holder'))
  })

  test.each(['pasta', 'slirp4netns'])('by a rootless container without a unit, by way of %s', async (network) => {
    const port = network === 'pasta' ? 6104 : 6105
    const name = `plain-${network}`
    await holders.podmanContainer(lab, { name, publish: [`${port}:80`], user: 'alice', network })
    const right = { root: 'listening', alice: 'listening', bob: 'unknown' }
    expect(await statuses(`${port} listening by podman/alice:${name}`)).toEqual(right)
    expect(await statuses(`${port} listening by podman/alice:other`)).toMatchObject({
      ...{ root: 'wrong-holder', alice: 'wrong-holder' },
    })
    expect(await statuses(`${port} listening by podman/bob:${name}`)).toMatchObject({
      ...{ root: 'wrong-holder', alice: 'wrong-holder' },
    })
    expect(await statuses(`${port} listening by system:${name}`)).toMatchObject({
      ...{ root: 'wrong-holder', alice: 'wrong-holder' },
    })
  })

  test('by a container of a Quadlet, by its unit and by its name', async () => {
    await holders.quadlet(lab, { name: 'qdrant', publish: ['6333:80'], user: 'alice' })
    await lab.listening(6333)
    expect(await statuses('6333 listening by user/alice:qdrant')).toMatchObject({
      root: 'listening',
      alice: 'listening',
    })
    expect(await statuses('6333 listening by podman/alice:qdrant')).toMatchObject({
      ...{ root: 'listening', alice: 'listening' },
    })
    expect(await statuses('6333 listening by system:qdrant')).toMatchObject({
      ...{ root: 'wrong-holder', alice: 'wrong-holder' },
    })
  })

  test.each([true, false])('by a container of docker, with its proxy %s', async (userlandProxy) => {
    const port = userlandProxy ? 6106 : 6107
    await holders.dockerContainer(lab, { name: `box-${port}`, publish: [`${port}:80`], userlandProxy })
    await lab.listening(port)
    expect(await statuses(`${port} listening by docker:box-${port}`)).toEqual({
      ...{ root: 'listening', alice: 'unknown', bob: 'unknown' },
    })
    expect((await statuses(`${port} listening by docker:other`)).root).toBe('wrong-holder')
    expect((await statuses(`${port} listening by system:docker`)).root).toBe('wrong-holder')
    expect((await statuses(`${port} listening`)).root).toBe('listening')
  })

  test('by a service of a compose project', async () => {
    await holders.composeProject(lab, { project: 'shop', service: 'cache', publish: ['6108:80'] })
    await lab.listening(6108)
    expect((await statuses('6108 listening by compose:shop/cache')).root).toBe('listening')
    expect((await statuses('6108 listening by docker:shop-cache-1')).root).toBe('listening')
    expect((await statuses('6108 listening by compose:shop/other')).root).toBe('wrong-holder')
  })

  test('by a program of supervisor', async () => {
    await holders.supervisorProgram(lab, { program: 'backend', port: 6109 })
    expect(await statuses('6109 listening by supervisor:backend')).toEqual({
      ...{ root: 'listening', alice: 'unknown', bob: 'unknown' },
    })
    expect((await statuses('6109 listening by system:supervisor')).root).toBe('wrong-holder')
    expect((await statuses('6109 listening by supervisor:other')).root).toBe('wrong-holder')
  })

  test.each(['fork', 'cluster'] as const)('by an application of pm2, in %s mode', async (mode) => {
    const port = mode === 'fork' ? 6110 : 6111
    await holders.pm2App(lab, { name: `api-${mode}`, port, user: 'alice', mode })
    const status = await statuses(`${port} listening by pm2/alice:api-${mode}`)
    expect(status).toEqual({ root: 'listening', alice: 'listening', bob: 'unknown' })
    expect(await statuses(`${port} listening by pm2/alice:other`)).toMatchObject({
      ...{ root: 'wrong-holder', alice: 'wrong-holder' },
    })
  })

  test('by a service of xinetd', async () => {
    await holders.xinetdService(lab, { name: 'answer', port: 6112 })
    expect((await statuses('6112 listening by xinetd:answer')).root).toBe('listening')
    expect((await statuses('6112 listening by system:xinetd')).root).toBe('wrong-holder')
  })

  test.each([undefined, 'alice'])('by a unit that a socket starts, before and after, of %s', async (user) => {
    const [port, keeper] = user === undefined ? [6113, 'system'] : [6114, 'user/alice']
    await holders.socketUnit(lab, { name: 'echo', port, ...(user === undefined ? {} : { user }) })
    for (const when of ['before', 'after']) {
      if (when === 'after') await holders.connectTo(lab, port)
      const own = user === undefined ? ['root', 'alice'] : ['root', 'alice']
      for (const name of ['echo.socket', 'echo.service']) {
        const seen = await statuses(`${port} listening by ${keeper}:${name}`)
        expect([when, name, ...own.map((who) => seen[who as 'root'])]).toEqual([when, name, 'listening', 'listening'])
      }
      expect((await statuses(`${port} listening by ${keeper}:other`)).root).toBe('wrong-holder')
    }
  })

  test('by a process of nobody in particular', async () => {
    lab.start('python3', ['-m', 'http.server', '6115'], { user: 'alice' })
    await lab.listening(6115)
    expect(await statuses('6115 listening')).toEqual(allSee('listening'))
    expect(await statuses('6115 listening by system:web')).toEqual({ ...allSee('wrong-holder'), bob: 'unknown' })
    const hidden = await finding('6115 listening by system:web', 'bob')
    expect(hidden.kind).toBe('host-unreadable')
    expect(hidden.severity).toBe('error')
    expect(hidden.remedies[0]?.command).toBe("sudo ss -Hanpt 'sport = :6115'")
    expect(await lab.run('bash', ['-c', hidden.remedies[0]?.command ?? 'false'])).toContain('python3')
  })

  test('the backend that exactly one may be, and the wrong one is', async () => {
    await holders.supervisorProgram(lab, { program: 'backend8001', port: 8001 })
    await holders.startSystemUnit(lab, {
      name: 'connexa-backend',
      port: 8001,
      service: { Restart: 'always', RestartSec: '1' },
    })
    const need = '8001 listening by system:connexa-backend'
    const wrong = await finding(need)
    expect(wrong.kind).toBe('wrong-holder')
    expect(wrong.message).toContain('system:connexa-backend.service alone is expected there')
    await lab.run('bash', ['-c', wrong.remedies[0]?.command ?? 'false'])
    expect((await lab.check([need, '--wait', '20s'])).exitCode).toBe(0)
    expect((await statuses('8001 listening')).root).toBe('listening')
    expect((await statuses('8001 listening by supervisor:backend8001')).root).toBe('wrong-holder')
  })
})
