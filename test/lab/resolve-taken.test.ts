import { expect, test } from 'vitest'
import { startRunner } from '../support/runner.ts'
import { describeInLab } from './describe-in-lab.ts'
import { systemUnit, userUnit } from './holders/index.ts'
import { resolving, type State } from './incidents/resolving.ts'

// What was stopped for a job is started again while the job's own server is still there: its manager says that this is
// well, and it is not.

await describeInLab('a port that its job does not give back', (lab) => {
  const { state, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  let before: State
  const startJob = () =>
    startRunner({
      start: (file, args) => lab.start(file, args, { login: false }),
      checkout: '/opt/port-preflight',
      node: 'node',
    })

  test.each([
    ['a unit of the system', 7621, systemUnit, 'stop held-7621.service: 7621/tcp is in use by pid'],
    ['a unit of alice', 7622, userUnit, 'stop held-7622.service: 7622/tcp is in use by pid'],
  ] as const)('is told, and %s gets it by the next undo', async (_, port, hold, told) => {
    await hold(lab, { name: `held-${port}`, port })
    before = await state()
    const job = await startJob()
    const step = await job.uses({ ports: `web: ${port}`, resolve: 'system-services, user-services' })
    expect(step.outcome).toBe('success')
    const pid = await job.serve(port, { host: '0.0.0.0' })
    const { posts } = await job.finish()
    const warnings = posts[0]?.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings).toContainEqual(expect.stringContaining(`could not put back: ${told} ${pid}`))
    expect(posts[0]?.log).not.toMatch(/^put back: /m)
    const { stdout: worker } = await lab.exec('pgrep', ['--newest', '--full', '^/srv/runner/bin/Runner.Worker'])
    await lab.run('kill', ['-9', worker.trim()])
    await lab.until(async () => !(await lab.listeners(port)).holders.some((one) => one.pid === pid))
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })
})
