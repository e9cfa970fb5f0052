import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// What cannot be seen is said, with the reason and the one command that shows more.

/** Its first thread ends, another one keeps the socket. */
const leaderless = `
import ctypes, socket, sys, threading, time
s = socket.create_server(('0.0.0.0', int(sys.argv[1])))
threading.Thread(target=time.sleep, args=(1e6,)).start()
ctypes.CDLL(None).pthread_exit(None)
`
const reason = (user: string) => `it was opened by ${user}, and only root sees the processes of others`

await describeInLab('what cannot be seen', (lab) => {
  const ask = portAsker(lab)
  const startPython = (user: string, code: string, port: number) =>
    lab.start('python3', ['-c', code, `${port}`], { user, login: false })

  describe('of a process whose first thread has ended', () => {
    test.each([undefined, 'alice'])('is told by its other threads, and ended whole, by %s', async (user) => {
      startPython('alice', leaderless, 7902)
      await lab.listening(7902)
      const pid = Number(await lab.run('pgrep', ['--newest', '--exact', 'python3']))
      await lab.until(
        async () => /\nState:\tZ/.test(await lab.run('cat', [`/proc/${pid}/status`])),
        'the thread to end',
      )
      expect((await ask.holder(7902, user)).process).toMatchObject({ pid, user: 'alice', command: 'python3' })
      expect((await ask.free(7902, { user, seconds: 1 })).command).toBe(`kill ${pid}`)
    })

    test('of alice is not told to bob', async () => {
      startPython('alice', leaderless, 7903)
      await lab.listening(7903)
      expect(await ask.holder(7903, 'bob')).toMatchObject({ unknown: reason('alice') })
      expect(await ask.command(7903, 'bob')).toBe("sudo ss -Hanpt 'sport = :7903'")
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
            'no process here has it open: the kernel itself does (vxlan, wireguard, nfs), or a process of another pid namespace',
        },
      ])
      expect(gaps[0].command).toBe("sudo ss -Hanpt 'sport = :7905'")
      expect(await ask.paste(gaps[0].command)).toContain('python3')
    })
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
