import { expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Programs that tell nothing of themselves: supervisord is asked.

const SERVER = '/usr/bin/env -i /usr/bin/python3 -m http.server'

await describeInLab('a supervisord that is asked', (lab) => {
  const check = async (port: string, user?: string): Promise<JsonReport> =>
    (await lab.check([port], user === undefined ? {} : { user })).report
  const find = async (port: string, user?: string) => (await check(port, user)).findings[0]
  const paste = async (command: string | undefined, user?: string) => {
    const commands = user === undefined ? lab : lab.as(user)
    await commands.run('sh', ['-c', command ?? 'false'])
  }

  test('names a program without an environment', async () => {
    await holders.supervisorProgram(lab, { program: 'bare', port: 7301, command: `${SERVER} 7301` })
    const found = await find('7301')
    expect(found?.holders[0]?.manager).toMatchObject({ kind: 'supervisor', scope: 'system', unit: 'bare' })
    expect(found?.remedies[0]).toMatchObject({ command: 'supervisorctl stop bare', undo: 'supervisorctl start bare' })
    await paste(found?.remedies[0]?.command)
    expect((await check('7301')).ok).toBe(true)
    await paste(found?.remedies[0]?.undo)
    await lab.listening(7301)
  })

  test('names the child of a shell that it has started', async () => {
    const command = `/bin/sh -c "${SERVER} 7302; true"`
    await holders.supervisorProgram(lab, { group: 'deep', program: 'shell', port: 7302, command })
    expect((await find('7302'))?.holders[0]?.manager?.unit).toBe('deep:shell')
  })

  test('of root does not answer alice, and that is said', async () => {
    const program = { program: 'hers', port: 7303, command: `${SERVER} 7303`, keys: { user: 'alice' } }
    await holders.supervisorProgram(lab, program)
    expect((await find('7303'))?.holders[0]?.manager?.unit).toBe('hers')
    const seen = await check('7303', 'alice')
    expect(seen.findings[0]?.holders[0]?.process?.user).toBe('alice')
    expect(seen.gaps).toContainEqual(
      expect.objectContaining({
        subject: 'which program of supervisor has 7303/tcp',
        reason: 'supervisor.sock may not be used by this user',
        command: 'sudo supervisorctl status',
      }),
    )
    // The process would come back.
    expect(seen.findings[0]?.remedies[0]?.command).toBe('sudo supervisorctl status')
  })

  test('of alice is stopped by its own file, by her and by root', async () => {
    const home = '/home/alice/own'
    const conf = `[supervisord]\nlogfile=/dev/null\nlogfile_maxbytes=0\npidfile=${home}/own.pid\n[unix_http_server]\nfile=%(here)s/own.sock\n[supervisorctl]\nserverurl=unix://${home}/own.sock\n[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface\n[program:own]\ncommand=${SERVER} 7304\n[program:open]\ncommand=python3 -m http.server 7305\n`
    await lab.as('alice').run('mkdir', ['-p', home])
    await lab.as('alice').writeFile(`${home}/own.conf`, conf)
    lab.start('sh', ['-c', `cd ${home} && exec supervisord -n -c own.conf`], { user: 'alice' })
    await lab.listening(7304)
    await lab.listening(7305)
    const control = `unix://${home}/own.sock`
    const hers = await find('7304', 'alice')
    expect(hers?.holders[0]?.manager).toMatchObject({
      kind: 'supervisor',
      scope: 'user',
      user: 'alice',
      unit: 'own',
      control,
    })
    // Root believes nothing that a file of hers says of sockets; what the environment tells it sees.
    const gap = (await check('7304')).gaps.find(({ reason }) => reason === 'its supervisord is not yours to ask')
    expect(gap?.command).toBe(`sudo -u alice supervisorctl -c ${home}/own.conf status`)
    const status = () => lab.run('sh', ['-c', gap?.command ?? 'false'])
    await lab.until(async () => /^own +RUNNING/m.test(await status()), 'the program to run')
    const byRoot = await find('7305')
    expect(byRoot?.remedies[0]?.command).toContain(`supervisorctl -s ${control} stop open`)
    await paste(byRoot?.remedies[0]?.command)
    expect((await check('7305')).ok).toBe(true)
    await paste(hers?.remedies[0]?.command, 'alice')
    expect((await check('7304')).ok).toBe(true)
  })
})
