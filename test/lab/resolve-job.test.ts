import { describe, expect, test } from 'vitest'
import { startRunner } from '../support/runner.ts'
import { describeInLab } from './describe-in-lab.ts'
import { held, hold, needs, ports, reaches } from './held-services.ts'
import { resolving, type State } from './incidents/resolving.ts'

// What the Action has stopped goes on when its job ends, however that ends.

const ALL = Object.keys(ports)
const INPUTS = { ports: needs.join('\n').replaceAll('=', ': '), resolve: reaches }

await describeInLab('a job that has services stopped', (lab) => {
  const { state, expectAsBefore, expectNothingLeft } = resolving(lab)
  let before: State
  const startJob = () =>
    startRunner({
      start: (file, args) => lab.start(file, args, { login: false }),
      checkout: '/opt/port-preflight',
      node: 'node',
    })

  test('begins with all that is held', async () => {
    await hold(lab)
    before = await state()
  })

  test('has them back when it has succeeded, the last first', async () => {
    const job = await startJob()
    const step = await job.uses(INPUTS)
    expect([step.outcome, await held(lab)]).toEqual(['success', []])
    expect(step.log).toMatch(/##\[group\]done {5}stop held\.service\n.*→ systemctl stop held\.service/)
    expect(step.summary).toContain('| Result | What | Why | Command | Taken back by |')
    const { posts } = await job.finish()
    const back = posts[0]?.log.match(/^put back: .*$/gm) ?? []
    const done = [...step.log.matchAll(/##\[group\]done {5}(.*)$/gm)].map(([, title]) => title)
    expect(back.map((line) => line.replace(/^put back: (.*): [^:]*$/, '$1'))).toHaveLength(done.length)
    expect(back.every((line, at) => line.startsWith(`put back: ${done.at(-1 - at)}`))).toBe(true)
    await expectAsBefore(before)
    await expectNothingLeft('root')
  })

  test('has them back when it has failed', async () => {
    const job = await startJob()
    await job.uses(INPUTS)
    expect((await job.run(['false'])).outcome).toBe('failure')
    expect(await held(lab)).toEqual([])
    const { status } = await job.finish()
    expect(status).toBe('failure')
    await expectAsBefore(before)
  })

  test('does not have them back where nobody wants that', async () => {
    const job = await startJob()
    await job.uses({ ...INPUTS, restore: 'never' })
    await job.finish()
    expect(await held(lab)).toEqual([])
    expect((await lab.cli(['undo'])).exitCode).toBe(0)
    await expectAsBefore(before)
  })

  describe.each(['cancel', 'kill'] as const)('that is stopped in the middle of it by %s', (by) => {
    test.each([300, 1_000, 2_000, 3_000, 4_500])('%i ms after its begin has them back', async (afterMs) => {
      const job = await startJob()
      const step = await job.uses(INPUTS, { stop: { by, afterMs } })
      expect(['cancelled', 'failure', 'success']).toContain(step.outcome)
      const { posts } = await job.finish()
      expect(posts.map(({ outcome }) => outcome)).toEqual(['success'])
      await expectAsBefore(before)
      expect(await held(lab)).toEqual(ALL)
      await expectNothingLeft('root')
    })
  })

  test('and whose runner is killed leaves it to the post step of the next one', async () => {
    const lost = await startJob()
    await lost.uses(INPUTS)
    expect(await held(lab)).toEqual([])
    const { stdout: pid } = await lab.exec('pgrep', ['--newest', '--full', '^/srv/runner/bin/Runner.Worker'])
    await lab.run('kill', ['-9', pid.trim()])
    const next = await startJob()
    await next.uses({ ports: 'other: 7699', resolve: 'processes' })
    await next.finish()
    await expectAsBefore(before)
    expect(await held(lab)).toEqual(ALL)
  })
})
