import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { supervisorProgram, systemUnit } from './holders/index.ts'
import { resolving } from './incidents/resolving.ts'

// What was stopped is not there any more when it is to go on: that is told, and may be dropped.

const rows = [
  ['a unit whose file was removed', 7641, 'rm /etc/systemd/system/gone.service && systemctl daemon-reload'],
  ['a container that was removed', 7642, 'docker rm gone'],
  ['a program that was taken out of its file', 7643, 'rm /etc/supervisor/conf.d/gone.conf && supervisorctl update'],
] as const

await describeInLab('what is gone', (lab) => {
  const { expectNothingLeft } = resolving(lab)

  test('was there', async () => {
    await systemUnit(lab, { name: 'gone', port: 7641 })
    const docker = await lab.docker()
    await docker('run', '-d', '--name', 'gone', '--stop-signal=KILL', '-p', '7642:80', webImage)
    await supervisorProgram(lab, { program: 'gone', port: 7643 })
    await lab.listening(7642)
  })

  test.each(rows)('%s is told with what drops it', async (_, port, remove) => {
    await lab.cli(['check', `gone=${port}`, '--resolve', 'system-services,containers,programs'])
    expect((await lab.listeners(port)).text).toBe('')
    await lab.run('sh', ['-c', remove])
    const told = await lab.cli(['undo'])
    expect(told).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^could not put back: stop .*gone/) })
    const [, words = ''] = /to be dropped: port-preflight (.*)$/m.exec(told.stdout) ?? []
    expect(words).toMatch(/^undo forget [\w-]+$/)
    // Another one that takes back his own says nothing of it.
    expect(await lab.cli(['undo', 'another-id'])).toMatchObject({ exitCode: 0 })
    expect(await lab.cli(words.split(' '))).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^is not put back any more: stop .*gone/),
    })
    expect(await lab.cli(words.split(' '))).toMatchObject({ exitCode: 2 })
    await expectNothingLeft('root')
  })
})
