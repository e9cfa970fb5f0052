import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// xinetd holds the ports of all of its services: the file of one is changed, and xinetd stays.

await describeInLab('a service of xinetd', (lab) => {
  const ask = portAsker(lab)
  const namesAt = async (port: number) => (await lab.listeners(port, 'udp')).holders.map(({ name }) => name)

  test.each([undefined, 'alice'])('is a file that disables it, for %s', async (user) => {
    if (user === undefined) {
      await holders.xinetdService(lab, { name: 'other', port: 7502 })
      await holders.xinetdService(lab, { name: 'mirror', port: 7501 })
    }
    expect(await ask.holder(7501, user)).toMatchObject({
      process: { user: 'root', command: expect.stringContaining('xinetd') },
      manager: { kind: 'xinetd', scope: 'system', unit: 'mirror', file: '/etc/xinetd.d/mirror' },
    })
    const { undo } = await ask.free(7501, { user, seconds: 1 })
    expect(await ask.isFree(7502)).toBe(false)
    await ask.paste(undo, user)
    await lab.listening(7501)
  })

  test('leaves the others in its file as they are, and what its undo starts is itself alone', async () => {
    const keys =
      'type = UNLISTED\nsocket_type = stream\nprotocol = tcp\nwait = no\nuser = nobody\nserver = /usr/bin/cat'
    const service = (name: string, port: number, more = '') => `service ${name}\n{\n${more}${keys}\nport = ${port}\n}\n`
    const off = service('off', 7507, 'disable = yes\n')
    await lab.writeFile('/etc/xinetd.d/three', `${service('one', 7505)}${service('two', 7506)}${off}`)
    await holders.restartXinetd(lab)
    await lab.listening(7506)
    const { title, undo } = await ask.free(7506, { seconds: 1 })
    expect(title).toBe('disable the service two in /etc/xinetd.d/three')
    expect(await ask.isFree(7505)).toBe(false)
    await ask.paste(undo)
    await lab.listening(7506)
    expect(await ask.isFree(7507)).toBe(true)
  })

  test('is ended with the server that has its socket', async () => {
    const keys = 'type = UNLISTED\nsocket_type = dgram\nprotocol = udp\nport = 7503\nwait = yes\nuser = nobody'
    const program = 'server = /usr/bin/sleep\nserver_args = 1000'
    await lab.writeFile('/etc/xinetd.d/waiter', `service waiter\n{\n${keys}\n${program}\n}\n`)
    await holders.restartXinetd(lab)
    await lab.listening(7503, 'udp')
    await lab.run('bash', ['-c', 'echo >/dev/udp/127.0.0.1/7503'])
    await lab.until(async () => (await namesAt(7503)).includes('sleep'), 'the server')
    const { holders: seen, remedies } = await ask.finding('7503/udp')
    const manager = { kind: 'xinetd', scope: 'system', unit: 'waiter', file: '/etc/xinetd.d/waiter', line: 1 }
    expect(seen.map((holder) => holder.manager)).toEqual([manager, manager])
    const disable = remedies.find(({ kind }) => kind === 'stop-program')
    await ask.paste(disable?.command)
    await lab.until(() => ask.isFree('7503/udp'), 'the server to end')
  })

  test('whose file is not found is looked for, and xinetd is not ended', async () => {
    await holders.xinetdService(lab, { name: 'gone', port: 7504 })
    await lab.run('rm', ['/etc/xinetd.d/gone'])
    expect(await ask.remedy(7504)).toMatchObject({ kind: 'look', command: 'grep -rn 7504 /etc/xinetd.d /etc/services' })
  })

  test('has its port from /etc/services where its file names none', async () => {
    await lab.run('sed', ['-i', '0,/disable/s/= yes/= no/', '/etc/xinetd.d/echo'])
    await holders.restartXinetd(lab)
    await lab.listening(7)
    expect((await ask.holder(7)).manager).toMatchObject({ unit: 'echo', file: '/etc/xinetd.d/echo' })
  })
})
