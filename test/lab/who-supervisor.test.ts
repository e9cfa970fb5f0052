import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// supervisor starts again whatever was ended and not stopped, and its own unit is the end of all of its programs.

const reason = 'it was opened by root, and only root sees the processes of others'

await describeInLab('a program of supervisor', (lab) => {
  const ask = portAsker(lab)
  const comesBack = async (port: number, undo: string | undefined, user?: string) => {
    await ask.paste(undo, user)
    await lab.listening(port)
  }

  test('is stopped by its own name, and for good', async () => {
    await holders.supervisorProgram(lab, { program: 'api', port: 7401, keys: { startsecs: '0' } })
    expect((await ask.holder(7401)).manager).toEqual({ kind: 'supervisor', scope: 'system', unit: 'api' })
    const { command, undo } = await ask.free(7401, { seconds: 2 })
    expect(command).toBe('supervisorctl stop api')
    await comesBack(7401, undo)
  })

  test('is the numbered member of its group, and the others stay', async () => {
    await holders.supervisorProgram(lab, { group: 'shop', program: 'worker', port: 7402, numprocs: 2 })
    await lab.listening(7403)
    const { command, undo } = await ask.free(7403, { seconds: 2 })
    expect(command).toBe('supervisorctl stop shop:worker_7403')
    expect(await ask.isFree(7402)).toBe(false)
    await comesBack(7403, undo)
  })

  test('whose name is everybody’s is stopped alone', async () => {
    await holders.supervisorProgram(lab, { program: 'all', port: 7404 })
    expect((await ask.free(7404, { seconds: 2 })).command).toBe('supervisorctl stop all:all')
    expect(await ask.isFree(7401)).toBe(false)
  })

  test('is its name for the children that it has forked too', async () => {
    const fork = 'import os, socket, time; s = socket.create_server((chr(48), 7405)); os.fork(); time.sleep(1e6)'
    await lab.writeFile('/srv/prefork.py', `${fork.replace('chr(48)', '"127.0.0.1"')}\n`)
    const keys = { stopasgroup: 'true' }
    await holders.supervisorProgram(lab, { program: 'pre', port: 7405, command: 'python3 /srv/prefork.py', keys })
    await lab.until(async () => (await lab.listeners(7405)).holders.length === 2, 'the child')
    expect((await ask.holders(7405)).map(({ manager }) => manager?.unit)).toEqual(['pre', 'pre'])
    expect((await ask.free(7405, { seconds: 2 })).command).toBe('supervisorctl stop pre')
  })

  describe('where its environment cannot be read', () => {
    test('by alice: its unit is named, and not to be stopped', async () => {
      const holder = await ask.holder(7401, 'alice')
      expect(holder).toMatchObject({ manager: { unit: 'supervisor.service' }, unknown: reason })
      expect(await ask.remedy(7401, 'alice')).toMatchObject({ kind: 'look', command: 'sudo supervisorctl status' })
      expect(await ask.paste('sudo supervisorctl status; true', 'alice')).toMatch(/^api +RUNNING/m)
      expect((await ask.gaps(7401, 'alice')).map(({ command }) => command)).toContain("sudo ss -Hanpt 'sport = :7401'")
    })

    test('by anybody, and supervisord does not answer: its manager is known, and it is not ended', async () => {
      const clear = 'env -i /usr/bin/python3 -m http.server 7406'
      await holders.supervisorProgram(lab, { program: 'clear', port: 7406, command: clear })
      const supervisord = (await lab.run('supervisorctl', ['pid'])).trim()
      await lab.run('kill', ['-STOP', supervisord])
      expect((await ask.holder(7406)).manager).toMatchObject({ kind: 'supervisor', unit: '?' })
      expect(await ask.remedy(7406)).toMatchObject({ kind: 'look', command: 'supervisorctl status' })
      await lab.run('kill', ['-CONT', supervisord])
      expect((await ask.holder(7406)).manager?.unit).toBe('clear')
    })

    test('by anybody, and that of what started it can', async () => {
      const clear = 'sh -c "env -i /usr/bin/python3 -m http.server 7407; true"'
      const keys = { stopasgroup: 'true' }
      await holders.supervisorProgram(lab, { program: 'shell', port: 7407, command: clear, keys })
      expect((await ask.free(7407, { seconds: 2 })).command).toMatch(/^supervisorctl stop shell && /)
    })
  })

  test('may not call itself what it is not a name of', async () => {
    const liar = 'env "SUPERVISOR_PROCESS_NAME=x all" python3 -m http.server 7408'
    await holders.supervisorProgram(lab, { program: 'liar', port: 7408, command: liar })
    expect(await ask.command(7408)).toBe('supervisorctl stop liar')
  })

  test.each([
    ['alice', 'supervisorctl'],
    [undefined, 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 supervisorctl'],
  ])('of a user’s own supervisord is stopped there, by %s', async (user, program) => {
    const rpc = 'supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface'
    const control = `[unix_http_server]\nfile=/tmp/own.sock\n[rpcinterface:supervisor]\n${rpc}\n`
    const daemon = '[supervisord]\nlogfile=/dev/null\nlogfile_maxbytes=0\n'
    const server = '[program:own]\ncommand=/usr/bin/python3 -m http.server 7409\n'
    if (user !== undefined) {
      await lab.as('alice').writeFile('/tmp/own.conf', `${control}${daemon}${server}`)
      lab.start('supervisord', ['-n', '-c', '/tmp/own.conf'], { user: 'alice', env: { PWD: '/tmp' } })
    }
    await lab.listening(7409)
    const remedy = await ask.free(7409, { ...(user !== undefined && { user }), seconds: 2 })
    expect(remedy.command).toBe(`${program} -s unix:///tmp/own.sock stop own`)
    await comesBack(7409, remedy.undo, user)
  })
})
