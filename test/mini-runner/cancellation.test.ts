import { expect, test } from 'vitest'
import { type Step, startJob } from './index.ts'
import { fixture, testJob } from './test-job.ts'

const quick = { interruptMs: 300, terminateMs: 300 }

async function cancelWhenReady(ignore: string): Promise<{ step: Step; posts: readonly Step[]; ms: number }> {
  const job = await testJob({ timing: quick })
  const controller = new AbortController()
  let started = 0
  const onLine = (line: string) => {
    if (line !== 'ready') return
    started = performance.now()
    controller.abort()
  }
  const step = await job.uses(fixture('stubborn'), { id: 's', with: { ignore }, signal: controller.signal, onLine })
  const ms = performance.now() - started
  const { posts } = await job.finish()
  expect(job.evaluate('${{ steps.s.outcome }}')).toBe('cancelled')
  return { step, posts, ms }
}

const cases: [ignore: string, exitCode: number, log: string[], atLeastMs: number][] = [
  ['', 130, ['ready'], 0],
  ['SIGINT', 143, ['ready', 'ignored SIGINT'], 300],
  ['SIGINT SIGTERM', 137, ['ready', 'ignored SIGINT', 'ignored SIGTERM'], 600],
]

test.each(cases)('a step that ignores "%s" exits %i', async (ignore, exitCode, log, atLeastMs) => {
  const { step, posts, ms } = await cancelWhenReady(ignore)
  expect(step).toMatchObject({ outcome: 'cancelled', exitCode, state: { claimed: 'yes' } })
  expect(step.stdout.trim().split('\n')).toEqual(log)
  expect(step.annotations).toEqual([{ level: 'error', message: 'The operation was canceled.' }])
  expect(ms).toBeGreaterThanOrEqual(atLeastMs - 5)
  expect(posts.map(({ outcome, log }) => [outcome, log])).toEqual([['success', 'claimed yes']])
})

test('the signal goes to the process alone, not to its children', async () => {
  const job = await testJob({ timing: { ...quick, streamsMs: 100 } })
  const controller = new AbortController()
  const program = `
    const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("ready")'], { stdio: 'inherit' })
    require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'pid=' + child.pid + '\\n')
    setInterval(() => {}, 1000)`
  const onLine = () => controller.abort()
  const step = await job.run({ command: [process.execPath, '-e', program], signal: controller.signal, onLine })
  const { orphans } = await job.finish()
  expect(step.exitCode).toBe(130)
  expect(orphans.map(({ pid }) => String(pid))).toEqual([step.outputs.pid])
})

test('a signal that has fired already cancels the step at its start', async () => {
  const job = await testJob({ timing: quick })
  const step = await job.uses(fixture('stubborn'), { signal: AbortSignal.abort() })
  expect(step.outcome).toBe('cancelled')
})

test('finish cancels a step that still runs, and then runs its post', async () => {
  const job = await startJob({ timing: quick })
  let ready = () => {}
  const isReady = new Promise<void>((resolve) => {
    ready = resolve
  })
  const running = job.uses(fixture('stubborn'), { with: { ignore: '' }, onLine: ready })
  await isReady
  const end = await job.finish()
  expect((await running).outcome).toBe('cancelled')
  expect(end.posts.map(({ outcome }) => outcome)).toEqual(['success'])
  expect(end.status).toBe('cancelled')
})
