import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// Programs of supervisor that are more than one process, and supervisord at a port of its own.

await describeInLab('a program of supervisor', (lab) => {
  const ask = portAsker(lab)
  const server = (port: number) => `python3 -m http.server ${port}`

  describe('that is the child of a shell', () => {
    const keys = { startsecs: '0' }

    test.each([
      ['which supervisord stops alone', 7871, {}],
      ['which supervisord stops with it', 7872, { stopasgroup: 'true' }],
    ])('%s, is freed and comes back', async (_, port, group) => {
      const command = `bash -c "${server(port)} & wait"`
      await holders.supervisorProgram(lab, { program: `shell${port}`, port, command, keys: { ...keys, ...group } })
      const { undo, title } = await ask.free(port, { seconds: 1 })
      expect(title).toBe(`stop shell${port} of supervisor, and end what that may leave`)
      await ask.paste(undo)
      await lab.listening(port)
    })

    test('of alice is freed by her', async () => {
      const command = `bash -c "${server(7873)} & wait"`
      await holders.supervisorProgram(lab, { program: 'hers', port: 7873, command, keys: { ...keys, user: 'alice' } })
      const [pid] = (await lab.listening(7873)).holders
      const way = await ask.free(7873, { user: 'alice', seconds: 1 })
      expect(way.command).toBe(`sudo supervisorctl stop hers && { kill ${pid?.pid} 2>/dev/null || true; }`)
    })

    test('is nobody’s once it has been left behind', async () => {
      await holders.supervisorProgram(lab, { program: 'left', port: 7874, command: `bash -c "${server(7874)} & wait"` })
      await lab.run('supervisorctl', ['stop', 'left'])
      const { process, manager } = await ask.holder(7874)
      expect(manager).toBeUndefined()
      expect((await ask.free(7874)).command).toBe(`kill ${process?.pid}`)
    })
  })

  test.each(['bob', undefined])('behind a password is stopped with the file that has it, by %s', async (user) => {
    const http = '[inet_http_server]\nport=127.0.0.1:7876\nusername=u\npassword=secret\n'
    const rpc =
      '[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface\n'
    const control = '[supervisorctl]\nserverurl=http://127.0.0.1:7876\nusername=u\npassword=secret\n'
    const text = `[supervisord]\nlogfile=/dev/null\nlogfile_maxbytes=0\n${http}${rpc}${control}[program:w]\ncommand=${server(7875)}\n`
    if (user === 'bob') {
      await lab.as('bob').writeFile('/home/bob/own.conf', text)
      lab.start('sh', ['-c', 'cd /home/bob && exec supervisord -n -c own.conf'], { user: 'bob' })
    }
    await lab.listening(7875)
    const { command, undo } = await ask.free(7875, { user, seconds: 1 })
    expect(command).toContain('supervisorctl -c /home/bob/own.conf -s http://127.0.0.1:7876 stop w')
    expect(command).not.toContain('secret')
    await ask.paste(undo, user)
    await lab.listening(7875)
    expect(await ask.remedy(7876, user)).toMatchObject({
      kind: 'end-process',
      title: 'end the process, and all programs of that supervisord',
    })
  })

  test('is not looked for behind the port of the system’s supervisord itself', async () => {
    await lab.writeFile('/etc/supervisor/conf.d/web.conf', '[inet_http_server]\nport=127.0.0.1:7877\n')
    await lab.systemctl('restart', 'supervisor.service')
    await lab.listening(7877)
    const { kind, title, command } = await ask.remedy(7877)
    expect({ kind, title }).toEqual({ kind: 'look', title: 'find what supervisord itself has it for' })
    expect((await lab.exec('sh', ['-c', command ?? ''])).stdout).toContain('/etc/supervisor/conf.d/web.conf:2:')
  })
})
