import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fixture, isAlive, testJob, until } from './test-job.ts'

describe.runIf(process.platform === 'linux')('orphans', () => {
  test('a detached child lives through the posts and ends with the job', async () => {
    const job = await testJob()
    const step = await job.uses(fixture('lingerer'))
    const pid = Number(step.outputs.pid)
    expect(isAlive(pid)).toBe(true)
    const { posts, orphans } = await job.finish()
    expect(posts.map(({ log }) => log)).toEqual(['still there'])
    expect(orphans.map((orphan) => orphan.pid)).toEqual([pid])
    await until(() => !isAlive(pid))
  })

  test('only the processes of this job are ended', async () => {
    const [job, other] = [await testJob(), await testJob()]
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    onTestFinished(async () => {
      stranger.kill('SIGKILL')
      await once(stranger, 'exit')
    })
    const mine = Number((await job.uses(fixture('lingerer'))).outputs.pid)
    const theirs = Number((await other.uses(fixture('lingerer'))).outputs.pid)
    expect((await job.finish()).orphans.map(({ pid }) => pid)).toEqual([mine])
    expect([isAlive(theirs), isAlive(stranger.pid ?? 0)]).toEqual([true, true])
  })

  test('a child without the tracking id is left alone', async () => {
    const job = await testJob()
    const pid = Number((await job.uses(fixture('lingerer'), { env: { RUNNER_TRACKING_ID: '' } })).outputs.pid)
    onTestFinished(() => void process.kill(pid, 'SIGKILL'))
    expect((await job.finish()).orphans).toEqual([])
    expect(isAlive(pid)).toBe(true)
  })
})

test('a detached child with closed streams does not hold the step up', async () => {
  const job = await testJob()
  const started = performance.now()
  const step = await job.uses(fixture('lingerer'))
  expect(step.outcome).toBe('success')
  expect(performance.now() - started).toBeLessThan(4500)
})

test('a detached child that keeps the streams is waited for, and then unheard', async () => {
  const job = await testJob({ timing: { streamsMs: 1000 } })
  const started = performance.now()
  const heard: string[] = []
  const step = await job.uses(fixture('lingerer'), { with: { stdio: 'inherit' }, onLine: (line) => heard.push(line) })
  expect(performance.now() - started).toBeGreaterThan(995)
  const lines = step.log.split('\n')
  expect(new Set(lines)).toEqual(new Set(['late']))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(isAlive(Number(step.outputs.pid))).toBe(true)
  expect(heard).toEqual(lines)
})
