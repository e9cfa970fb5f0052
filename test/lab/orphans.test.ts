import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Port forwarding that has outlived its container, as it really comes about.

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
/** So soon a helper might be waiting for its container. */
const youth = 11

await describeInLab('left behind', (lab) => {
  const { who, paste, isFree } = asking(lab)
  const alice = lab.as('alice')
  const docker = (...args: string[]) => lab.run('docker', args)

  /** A daemon that starts its proxy by way of a script of the administrator, whose end the proxy outlives. */
  const startDocker = async () => {
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    await lab.docker()
    await lab.writeFile('/usr/local/bin/proxy', '#!/bin/bash\n/usr/sbin/docker-proxy "$@" &\nwait\n')
    await lab.run('chmod', ['755', '/usr/local/bin/proxy'])
    await lab.writeFile('/etc/docker/daemon.json', '{"userland-proxy-path": "/usr/local/bin/proxy"}')
    await lab.systemctl('restart', 'docker.service')
  }
  const run = (name: string, port: number) =>
    docker(
      'run',
      '--detach',
      '--stop-signal=KILL',
      `--name=${name}`,
      `--publish=127.0.0.1:${port}:80`,
      'localhost/web:1',
    )
  const pidOf = (format: string, name: string) =>
    alice.run('podman', ['inspect', `--format={{.State.${format}}}`, name])
  const killContainer = async (name: string) => {
    const pids = await Promise.all(['ConmonPid', 'Pid'].map((which) => pidOf(which, name)))
    await lab.run('kill', ['-KILL', ...pids.map((pid) => pid.trim())])
  }

  describe.each([
    ['a container that was removed', 7701],
    ['a dockerd that was killed, and its container', 7702],
  ])('docker-proxy by %s', (_, port) => {
    const need = `127.0.0.1:${port}`

    test('holds the port', async () => {
      if (port === 7701) await startDocker()
      await run(`web${port}`, port)
      if (port === 7701) await docker('rm', '--force', 'web7701')
      else {
        const [dockerd = ''] = (await lab.run('pgrep', ['--exact', 'dockerd'])).split('\n')
        const pid = (await docker('inspect', '--format={{.State.Pid}}', 'web7702')).trim()
        await lab.run('kill', ['-KILL', dockerd, pid])
        await lab.until(async () => (await lab.exec('docker', ['ps'])).exitCode === 0, 'another dockerd')
      }
      expect(await docker('ps', '--quiet', '--filter', `publish=${port}`)).toBe('')
      expect((await lab.listeners(port)).holders).toMatchObject([{ name: 'docker-proxy' }])
    })

    test('is an orphan for root and for carol, once it is old enough', async () => {
      expect((await who(need)).holders[0]?.container?.isGone).toBeUndefined()
      await wait(youth)
      const container = { engine: 'docker', address: expect.stringMatching(/^172\.17\.0\./), isGone: true }
      for (const [user, sudo] of [
        ['root', ''],
        ['carol', 'sudo '],
      ] as const) {
        const { holders: seen, gaps, ways } = await who(need, { user })
        expect(seen.map((one) => one.container)).toEqual([container])
        expect(gaps).toEqual([])
        expect(ways).toMatchObject([{ command: `${sudo}kill -KILL ${seen[0]?.process?.pid}` }])
      }
      const { stdout } = await lab.cli(['who', need])
      expect(stdout).toMatch(/docker container at 172\.17\.0\.\d+, which is gone/)
    })

    test('is not known to be one by alice', async () => {
      const { holders: seen, gaps } = await who(need, { user: 'alice' })
      expect(seen[0]?.container?.isGone).toBeUndefined()
      expect(gaps).toMatchObject([{ reason: 'docker.sock may not be used by this user' }])
      expect(await paste(gaps[0]?.command, 'alice')).not.toContain('web')
    })

    test('is removed by the command', async () => {
      await paste((await who(need)).ways[0]?.command)
      await lab.until(() => isFree(need))
      await run(`again${port}`, port)
      expect((await who(need)).holders).toMatchObject([{ container: { name: `again${port}` } }])
    })
  })

  test.each(['root', 'alice'])('pasta by a container whose conmon was killed is cleaned up, by %s', async (user) => {
    if (user === 'root') await holders.podmanContainer(lab, { name: 'killed', publish: ['7703:80'], user: 'alice' })
    await killContainer('killed')
    const { holders: seen, gaps, ways } = await who('7703', { user })
    // Podman itself believes that it runs.
    expect(await alice.run('podman', ['ps', '--format={{.Names}}'])).toContain('killed')
    expect(seen[0]?.container).toMatchObject({ name: 'killed', user: 'alice', isGone: true })
    expect(gaps).toEqual([])
    expect(ways).toMatchObject([{ title: 'stop what is left of the container killed, and let it complain' }])
    await lab.exec('bash', ['-c', ways[0]?.command ?? 'false'], { user })
    await lab.until(() => isFree('7703'))
    await paste(ways[0]?.undo, user)
    await lab.listening(7703)
    expect((await who('7703', { user })).holders[0]?.container?.isGone).toBeUndefined()
  })

  test.each([
    ['root', 'alice', 7704],
    ['alice', 'alice', 7705],
  ])('pasta that podman has forgotten is an orphan, and ended by %s', async (user, owner, port) => {
    await holders.podmanContainer(lab, { name: `lost${port}`, publish: [`${port}:80`], user: owner })
    await killContainer(`lost${port}`)
    // Whatever can be removed of it: what is mounted cannot.
    const places = ['/home/alice/.local/share/containers', '/run/user/1001/containers', '/run/user/1001/libpod']
    await alice.exec('podman', ['unshare', 'rm', '-rf', ...places])
    expect(await alice.run('podman', ['ps', '--all', '--quiet'])).toBe('')
    await wait(youth)
    const { holders: seen, ways } = await who(`${port}`, { user })
    expect(seen[0]?.container).toEqual({ engine: 'podman', user: 'alice', isGone: true })
    expect(ways).toMatchObject([{ command: `kill -KILL ${seen[0]?.process?.pid}` }])
    await paste(ways[0]?.command, user)
    await lab.until(() => isFree(`${port}`))
  })

  test('rootlessport that was stopped by a signal outlives its container, and SIGTERM', async () => {
    const network = 'slirp4netns'
    await holders.podmanContainer(lab, { name: 'halted', publish: ['7706:80'], user: 'alice', network })
    const [{ pid } = { pid: 0 }] = (await lab.listening(7706)).holders
    await lab.run('kill', ['-STOP', `${pid}`])
    await alice.run('podman', ['rm', '--force', '--time=0', 'halted'])
    await wait(youth)
    for (const user of ['root', 'alice']) {
      const { holders: seen, ways } = await who('7706', { user })
      expect(seen[0]?.container).toEqual({ engine: 'podman', user: 'alice', isGone: true })
      expect(ways).toMatchObject([{ command: `kill -KILL ${pid}` }])
    }
    await alice.run('kill', [`${pid}`])
    expect(await isFree('7706')).toBe(false)
    await paste(`kill -KILL ${pid}`, 'alice')
    await lab.until(() => isFree('7706'))
  })
})
