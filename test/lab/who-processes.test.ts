import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { portAsker } from './port-asker.ts'

// Plain processes, and several that share a port.

const reason = (user: string) => `it was opened by ${user}, and only root sees the processes of others`

/** Binds with SO_REUSEPORT, or says why it may not. */
const twin = `
import socket, sys, time
s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
s.bind((sys.argv[1], int(sys.argv[2])))
s.listen()
time.sleep(1e6)
`
/** A master, four workers, and a child of one of them that has nothing of it. */
const prefork = `
import os, socket, subprocess, time
s = socket.create_server(('127.0.0.1', 7810))
for worker in range(4):
    if os.fork() == 0: break
else: subprocess.Popen(['sleep', '1000'])
time.sleep(1e6)
`

await describeInLab('a process', (lab) => {
  const ask = portAsker(lab)
  const start = (user: string, command: readonly string[], directory = '/tmp') =>
    lab.start('env', ['-C', directory, ...command], { user, login: false })
  const serve = async (user: string, port: number) => {
    start(user, ['python3', '-m', 'http.server', `${port}`], '/srv')
    await lab.listening(port)
  }
  const pidsAt = async (port: number, user?: string) =>
    (await ask.holders(port, user)).map(({ process }) => process?.pid)

  describe('alone', () => {
    test.each([
      ['root', 'bob', 7801],
      ['alice', 'alice', 7802],
    ])('is told whole to %s, who ends that of %s', async (user, owner, port) => {
      await serve(owner, port)
      const { process } = await ask.holder(port, user)
      expect(process).toMatchObject({ user: owner, command: `python3 -m http.server ${port}`, cwd: '/srv' })
      expect(Math.abs(Date.now() - Date.parse(process?.startedAt ?? ''))).toBeLessThan(60_000)
      expect((await ask.free(port, { user, seconds: 1 })).command).toBe(`kill ${process?.pid}`)
    })

    test('that ignores SIGTERM is ended all the same', async () => {
      const deaf = 'import signal, http.server; signal.signal(15, signal.SIG_IGN); http.server.test(port=7807)'
      start('alice', ['python3', '-c', deaf])
      const [holder] = (await lab.listening(7807)).holders
      expect((await ask.free(7807, { user: 'alice' })).command).toBe(`kill -KILL ${holder?.pid}`)
    })

    test('that was stopped is told to go on, to end', async () => {
      await serve('alice', 7808)
      const [pid] = await pidsAt(7808)
      await lab.run('kill', ['-STOP', `${pid}`])
      await lab.until(async () => (await ask.holder(7808)).process?.isStopped === true)
      expect((await ask.free(7808, { user: 'alice' })).command).toBe(`kill ${pid} && kill -CONT ${pid}`)
    })

    test.each([
      ['bob', 'alice'],
      ['root', 'carol'],
    ])('of %s is what bob may know of it, for %s', async (owner, user) => {
      await serve(owner, 7803)
      expect(await ask.holder(7803, user)).toEqual({ address: '0.0.0.0', state: 'listen', unknown: reason(owner) })
      const command = "sudo ss -Hanpt 'sport = :7803'"
      expect(await ask.remedy(7803, user)).toMatchObject({ kind: 'look', command })
      expect((await ask.gaps(7803, user)).map((gap) => gap.command)).toEqual([command])
      const [pid] = await pidsAt(7803)
      expect(await ask.paste(command, 'alice')).toContain(`pid=${pid}`)
      await ask.free(7803)
    })
  })

  describe('among several', () => {
    test.each([undefined, 'alice'])('with one socket is told with its master and workers, for %s', async (user) => {
      start('alice', ['python3', '-c', prefork])
      await lab.until(async () => new Set((await lab.listeners(7810)).holders.map(({ pid }) => pid)).size === 5)
      const pids = new Set((await lab.listeners(7810)).holders.map(({ pid }) => pid))
      const told = await pidsAt(7810, user)
      expect(new Set(told)).toEqual(pids)
      expect(told).toHaveLength(5)
      expect((await ask.finding(7810, user)).message).toMatch(/, shared with (python3 \(pid \d+\)(, | and )){3}1 more$/)
      expect((await ask.free(7810, { user, seconds: 1 })).command).toBe(`kill ${told.join(' ')}`)
    })

    test('of one user with SO_REUSEPORT is ended with its twin', async () => {
      for (const _ of [1, 2]) start('alice', ['python3', '-c', twin, '0.0.0.0', '7811'])
      await lab.until(async () => (await lab.listeners(7811)).holders.length === 2, 'the twins')
      const pids = await pidsAt(7811, 'alice')
      expect(pids).toHaveLength(2)
      expect((await ask.free(7811, { user: 'alice', seconds: 1 })).command).toBe(`kill ${pids.join(' ')}`)
    })

    test('of two users, which UDP lets share, is ended with sudo where one is hidden', async () => {
      const datagrams = twin.replace('socket.socket()', 'socket.socket(type=socket.SOCK_DGRAM)')
      const shared = datagrams.replaceAll('SO_REUSEPORT', 'SO_REUSEADDR').replace('s.listen()\n', '')
      for (const user of ['alice', 'bob']) start(user, ['python3', '-c', shared, '0.0.0.0', '7812'])
      await lab.until(async () => (await lab.listeners(7812, 'udp')).holders.length === 2, 'both')
      const seen = (await ask.finding('7812/udp')).holders.map(({ process }) => process?.user)
      expect(seen.sort()).toEqual(['alice', 'bob'])
      const { holders, remedies } = await ask.finding('7812/udp', 'alice')
      const own = holders.find(({ process }) => process?.user === 'alice')
      expect(holders.map(({ unknown }) => unknown)).toContain(reason('bob'))
      expect(remedies.map(({ command }) => command)).toEqual([
        undefined,
        `kill ${own?.process?.pid}`,
        "sudo ss -Hanpu 'sport = :7812'",
      ])
    })

    test('at an address of each family goes with the other, and each is told with its own', async () => {
      start('alice', ['python3', '-c', twin, '0.0.0.0', '7813'])
      const six = twin.replace('socket.socket()', 'socket.socket(socket.AF_INET6)')
      start('bob', ['python3', '-c', six.replace('s.bind(', 's.setsockopt(41, 26, 1); s.bind('), '::', '7813'])
      await lab.until(async () => (await lab.listeners(7813)).addresses.length === 2, 'both families')
      const seen = await ask.holders(7813)
      expect(seen.map(({ address, process }) => [address, process?.user]).sort()).toEqual([
        ['0.0.0.0', 'alice'],
        ['::', 'bob'],
      ])
      expect((await ask.finding(7813)).message).toMatch(/user alice.* and .*on \[::\].*user bob/s)
      expect((await ask.holder('0.0.0.0:7813')).process?.user).toBe('alice')
      expect((await ask.free(7813, { seconds: 1 })).command).toBe(
        `kill ${seen.map(({ process }) => process?.pid).join(' ')}`,
      )
    })
  })
})
