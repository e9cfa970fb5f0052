import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// What cannot be seen is said, with the reason and the one command that shows more.

/** Its first thread ends, another one keeps the socket. */
const leaderless = {
  path: '/srv/leaderless.py',
  text: `
import ctypes, socket, sys, threading, time
s = socket.create_server(('0.0.0.0', int(sys.argv[1])))
threading.Thread(target=time.sleep, args=(1e6,)).start()
ctypes.CDLL(None).pthread_exit(None)
`,
}
const reason = (user: string) => `it was opened by ${user}, and only root sees the processes of others`

await describeInLab('what cannot be seen', (lab) => {
  const ask = portAsker(lab)
  const startPython = (user: string, code: string, port: number) =>
    lab.start('python3', ['-c', code, `${port}`], { user, login: false })

  describe('of a process whose first thread has ended', () => {
    const start = async (user: string, port: number, env: Readonly<Record<string, string>> = {}) => {
      await lab.writeFile(leaderless.path, leaderless.text)
      lab.start('python3', [leaderless.path, `${port}`], { user, login: false, env })
      await lab.listening(port)
      const pid = Number(await lab.run('pgrep', ['--newest', '--exact', 'python3']))
      const isZombie = async () => /\nState:\tZ/.test(await lab.run('cat', [`/proc/${pid}/status`]))
      await lab.until(isZombie, 'the thread to end')
      return pid
    }

    test.each([undefined, 'alice'])('is told whole by its other threads, and ended, by %s', async (user) => {
      const pid = await start('alice', 7902)
      const command = `python3 ${leaderless.path} 7902`
      expect((await ask.holder(7902, user)).process).toMatchObject({ pid, user: 'alice', command, cwd: '/' })
      expect((await ask.free(7902, { user, seconds: 1 })).command).toBe(`kill ${pid}`)
    })

    test.each([undefined, 'alice'])('is known for what a job has left, by %s', async (user) => {
      const env = {
        RUNNER_TRACKING_ID: 'github_1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '77',
        GITHUB_REPOSITORY: 'octo/shop',
        GITHUB_JOB: 'e2e',
      }
      const pid = await start('alice', 7909, env)
      expect((await ask.holder(7909, user)).run).toMatchObject({ repository: 'octo/shop', runId: '77', alive: false })
      await lab.run('kill', [`${pid}`])
      await lab.until(() => ask.isFree(7909))
    })

    test('of alice is not told to bob, but the command that shows it', async () => {
      const pid = await start('alice', 7903)
      const command = "sudo ss -HanptT 'sport = :7903'"
      expect(await ask.holder(7903, 'bob')).toMatchObject({ unknown: reason('alice') })
      expect(await ask.command(7903, 'bob')).toBe(command)
      expect(await ask.gaps(7903, 'bob')).toMatchObject([{ command }])
      // Bob may not use sudo here.
      expect(await ask.paste(command)).toContain(`pid=${pid},`)
    })
  })

  describe('of another pid namespace', () => {
    test('is told from outside by its pid there', async () => {
      lab.start('unshare', ['--pid', '--fork', '--kill-child', 'python3', '-m', 'http.server', '7904'])
      await lab.listening(7904)
      const holder = await ask.holder(7904)
      expect(holder.process?.command).toBe('python3 -m http.server 7904')
      expect((await ask.free(7904, { seconds: 1 })).command).toBe(`kill -KILL ${holder.process?.pid}`)
    })

    test('is not told from inside, and why', async () => {
      lab.start('python3', ['-m', 'http.server', '7905'])
      await lab.listening(7905)
      const inside = ['--pid', '--fork', '--mount-proc', 'node', '/opt/port-preflight/dist/cli.js', '7905', '--json']
      const { stdout } = await lab.exec('unshare', inside)
      const { findings, gaps } = JSON.parse(stdout)
      expect(findings[0].holders).toEqual([
        {
          address: '0.0.0.0',
          state: 'listen',
          unknown:
            'no process here has it open: one outside of this pid namespace does, as can be seen there, or the kernel itself (vxlan, wireguard, nfs)',
        },
      ])
      expect(gaps[0].command).toBe("sudo ss -Hanpt 'sport = :7905'")
      expect(await ask.paste(gaps[0].command)).toContain('python3')
    })

    test('is told from inside by the user who opened it, to root and to that user', async () => {
      startPython(
        'carol',
        'import socket, sys, time; s = socket.create_server(("", int(sys.argv[1]))); time.sleep(1e6)',
        7910,
      )
      await lab.listening(7910)
      const unknown = async (user: string) => {
        const inside = ['--pid', '--fork', '--mount-proc', 'runuser', '--user', user, '--']
        const { stdout } = await lab.exec('unshare', [
          ...inside,
          'node',
          '/opt/port-preflight/dist/cli.js',
          '7910',
          '--json',
        ])
        return JSON.parse(stdout).findings[0].holders[0].unknown
      }
      expect(await unknown('root')).toMatch(/^it was opened by carol, and no process here has it open: one outside of/)
      expect(await unknown('carol')).toMatch(/^its process is outside of this pid namespace, as can be seen there/)
      expect(await unknown('alice')).toBe(reason('carol'))
      expect(await ask.paste("sudo ss -Hanpt 'sport = :7910'")).toContain('python3')
    })

    test('is told to the root of a user namespace by how many do not show their files', async () => {
      const inside = ['--user', '--map-root-user', 'node', '/opt/port-preflight/dist/cli.js', '7910', '--json']
      const { stdout } = await lab.as('alice').exec('unshare', inside)
      expect(JSON.parse(stdout).findings[0].holders[0].unknown).toMatch(
        /^it was opened by \S+, and (1 process does|\d+ processes do) not show open files, even to this root: one has it, as the root of the host sees, or the kernel$/,
      )
    })
  })

  test('of the processes that a container sees and may not look into is told how many there are', async () => {
    startPython(
      'carol',
      'import socket, sys, time; s = socket.create_server(("", int(sys.argv[1]))); time.sleep(1e6)',
      7911,
    )
    await lab.listening(7911)
    const docker = await lab.docker()
    const volumes = ['/usr:/usr', '/usr/lib:/lib', '/usr/lib64:/lib64', '/opt:/opt'].map((one) => `--volume=${one}:ro`)
    const sight = ['--rm', '--network=host', '--pid=host', '--env=PATH=/usr/local/bin:/usr/bin', ...volumes]
    const check = ['/usr/local/bin/node', '/opt/port-preflight/dist/cli.js', '7911', '--json', '--fail-on=never']
    const { findings } = JSON.parse(await docker('run', ...sight, webImage, ...check))
    expect(findings[0].holders[0].unknown).toMatch(
      /^it was opened by uid 1003, and (1 process does|\d+ processes do) not show open files, even to this root: one has it, as the root of the host sees, or the kernel$/,
    )
    expect(await ask.paste(findings[0].remedies[0].command)).toContain('python3')
  })

  describe('where /proc hides the processes of others', () => {
    beforeAll(async () => {
      await holders.systemUnit(lab, { name: 'shop', port: 7906 })
      await holders.userUnit(lab, { name: 'hers', port: 7907 })
      startPython('carol', 'import socket, time; s = socket.create_server(("", 7908)); time.sleep(1e6)', 7908)
      await lab.listening(7908)
      await lab.run('mount', ['-o', 'remount,hidepid=2', '/proc'])
    })
    afterAll(async () => {
      await lab.run('mount', ['-o', 'remount,hidepid=0', '/proc'])
    })

    test('a unit is named and can be stopped, its process not', async () => {
      expect(await ask.holder(7906, 'alice')).toMatchObject({
        manager: { unit: 'shop.service', scope: 'system' },
        unknown: reason('root'),
      })
      expect((await ask.gaps(7906, 'alice'))[0]).toMatchObject({ command: "sudo ss -Hanpt 'sport = :7906'" })
      expect((await ask.free(7906, { user: 'alice' })).command).toBe('sudo systemctl stop shop.service')
    })

    test('one’s own is told whole', async () => {
      expect(await ask.holder(7907, 'alice')).toMatchObject({
        process: { user: 'alice' },
        manager: { unit: 'hers.service', scope: 'user' },
      })
    })

    test('a process of another user is his, and no more', async () => {
      expect(await ask.holder(7908, 'alice')).toEqual({
        ...{ address: '0.0.0.0', state: 'listen', unknown: reason('carol') },
      })
      expect(await ask.paste(await ask.command(7908, 'alice'), 'alice')).toContain('python3')
    })

    test('root sees it all the same', async () => {
      expect((await ask.holder(7908)).process).toMatchObject({ user: 'carol' })
    })
  })
})
