import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// A service manager holds the port of a socket unit. What it has started for it has the port too, and would be started
// again by the next caller.

const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001'

await describeInLab('a socket unit', (lab) => {
  const ask = portAsker(lab)
  const namesAt = async (port: number) => (await lab.listening(port)).holders.map(({ name }) => name)
  const call = async (port: number) => {
    await holders.connectTo(lab, port)
    await lab.until(async () => (await namesAt(port)).includes('python3'), 'the service of the socket')
  }
  const comesBack = async (port: number, undo: string | undefined, user?: string) => {
    await ask.paste(undo, user)
    expect(await lab.listening(port)).toMatchObject({ holders: [{ name: 'systemd' }] })
  }

  describe('of the system', () => {
    test.each([
      [undefined, 'systemctl stop echo.socket'],
      // Whether its service runs cannot be seen by a user.
      ['alice', 'sudo systemctl stop echo.socket echo.service'],
    ])('is held by pid 1, for %s', async (user, command) => {
      await holders.socketUnit(lab, { name: 'echo', port: 7201 })
      expect(await ask.holder(7201, user)).toMatchObject({
        process: { pid: 1, user: 'root' },
        manager: { kind: 'systemd', scope: 'system', unit: 'echo.socket', activates: ['echo.service'] },
      })
      const remedy = await ask.free(7201, { user })
      expect(remedy.command).toBe(command)
      await comesBack(7201, remedy.undo, user)
    })

    test.each([undefined, 'alice'])('is stopped with the service that it has started, by %s', async (user) => {
      await call(7201)
      const units = (await ask.holders(7201, user)).map(({ manager }) => manager?.unit)
      expect(units).toEqual(user === undefined ? ['echo.socket', 'echo.service'] : ['echo.socket'])
      const remedy = await ask.free(7201, { user, seconds: 1 })
      expect(remedy.command).toMatch(/systemctl stop echo.socket echo.service$/)
      await comesBack(7201, remedy.undo, user)
    })

    test('whose service runs as the user who asks is seen with it', async () => {
      await holders.socketUnit(lab, { name: 'hers', port: 7202 })
      await lab.writeFile('/etc/systemd/system/hers.service.d/user.conf', '[Service]\nUser=alice\n')
      await lab.systemctl('daemon-reload')
      await call(7202)
      const seen = await ask.holders(7202, 'alice')
      expect(seen.map(({ manager }) => manager?.unit)).toEqual(['hers.socket', 'hers.service'])
      expect(await ask.command(7202, 'alice')).toBe('sudo systemctl stop hers.socket hers.service')
      await ask.free(7202, { user: 'alice', seconds: 1 })
    })
  })

  describe('of a user', () => {
    test.each([
      [undefined, `${asAlice} systemctl --user stop own.socket`],
      ['alice', 'systemctl --user stop own.socket'],
    ])('is held by the user’s manager, for %s', async (user, command) => {
      await holders.socketUnit(lab, { name: 'own', port: 7203, user: 'alice' })
      expect(await ask.holder(7203, user)).toMatchObject({
        process: { user: 'alice', command: expect.stringMatching(/systemd --user$/) },
        manager: { scope: 'user', user: 'alice', unit: 'own.socket', activates: ['own.service'] },
      })
      const remedy = await ask.free(7203, { user })
      expect(remedy.command).toBe(command)
      await comesBack(7203, remedy.undo, user)
    })

    test.each([undefined, 'alice'])('is stopped with the service that it has started, by %s', async (user) => {
      await call(7203)
      const seen = await ask.holders(7203, user)
      expect(seen.map(({ manager }) => manager?.unit)).toEqual(['own.socket', 'own.service'])
      const remedy = await ask.free(7203, { user, seconds: 1 })
      expect(remedy.command).toMatch(/systemctl --user stop own.socket own.service$/)
      await comesBack(7203, remedy.undo, user)
    })

    test('is not told to bob, who is told how it would be', async () => {
      const command = `${asAlice} systemctl --user list-sockets --all`
      expect(await ask.holder(7203, 'bob')).toMatchObject({ process: { user: 'alice' } })
      expect(await ask.gaps(7203, 'bob')).toEqual([
        {
          subject: 'which socket unit of alice has 7203/tcp',
          reason: 'only that user and root may ask his service manager',
          command,
          affects: 'naming',
        },
      ])
      expect(await ask.remedy(7203, 'bob')).toMatchObject({ kind: 'look', command })
      expect(await ask.paste(command)).toContain('7203')
    })

    test('is told by its address where two have the same port', async () => {
      const user = lab.as('alice')
      const dir = '/home/alice/.config/systemd/user'
      for (const address of ['127.0.0.1', '127.0.0.2']) {
        const name = `at${address.at(-1)}`
        await user.writeFile(`${dir}/${name}.socket`, `[Socket]\nListenStream=${address}:7204\n`)
        await user.writeFile(`${dir}/${name}.service`, '[Service]\nExecStart=/bin/true\n')
      }
      await user.systemctl('daemon-reload')
      await user.systemctl('start', 'at1.socket', 'at2.socket')
      expect((await ask.holder('127.0.0.1:7204', 'alice')).manager?.unit).toBe('at1.socket')
      expect((await ask.holders(7204)).map(({ manager }) => manager?.unit).sort()).toEqual(['at1.socket', 'at2.socket'])
      await ask.free(7204, { user: 'alice' })
    })
  })
})
