import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Job, startJob } from './mini-runner/index.ts'
import { fixture, temporaryDirectory, testJob } from './mini-runner/test-job.ts'

const node = process.execPath

async function environment(job: Job, env = {}): Promise<Record<string, string>> {
  const step = await job.run({ env, command: [node, '-p', 'JSON.stringify(process.env)'] })
  return JSON.parse(step.stdout)
}

test('an action writes outputs, env, path, state and summary, and later steps see them', async () => {
  const job = await testJob()
  const step = await job.uses(fixture('writer'), { id: 'x', with: { ports: 16379 } })
  expect(step).toMatchObject({ id: 'x', stage: 'main', outcome: 'success', exitCode: 0, validationErrors: [] })
  expect(step.outputs).toMatchObject({ ports: '{"redis":16379,\n"my-db":15432}', cwd: job.workspace })
  expect(step.summary).toBe('# Ports\nall free\n')
  expect(job.evaluate("${{ fromJSON(steps.x.outputs.ports)['my-db'] }} ${{ env.WRITTEN }}")).toBe('15432 by main')
  const { PATH, WRITTEN, GITHUB_SHA, NODE_OPTIONS } = await environment(job)
  expect(PATH).toBe(['/second/bin', '/first/bin', process.env.PATH].join(delimiter))
  expect([WRITTEN, GITHUB_SHA?.length, NODE_OPTIONS]).toEqual(['by main', 40, undefined])
})

test('the post sees the inputs, the state and the env, and runs once', async () => {
  const job = await testJob()
  await job.uses(fixture('writer'), { id: 'x' })
  const [first, second] = [await job.finish(), await job.finish()]
  expect(first.posts.map(({ id, stage, log }) => [id, stage, log])).toEqual([
    ['x', 'post', 'state true, ports 5432, by main'],
  ])
  expect(second).toBe(first)
})

test('posts run last in, first out, also after a failure', async () => {
  const job = await testJob()
  await job.uses(fixture('printer'), { id: 'first', with: { 'exit-code': 3 } })
  await job.uses(fixture('printer'), { id: 'second' })
  const { posts, status } = await job.finish()
  expect(posts.map(({ id, exitCode }) => [id, exitCode])).toEqual([
    ['second', 0],
    ['first', 3],
  ])
  expect(status).toBe('failure')
})

test('the environment is clean, and GITHUB_ and RUNNER_ names cannot be set by env', async () => {
  const job = await testJob({ env: { STAGE: 'job', CI: 'false' } })
  const env = await environment(job, {
    STAGE: '${{ env.STAGE }} and step',
    GITHUB_ACTIONS: 'no',
    GITHUB_REPOSITORY: 'forged/one',
    RUNNER_TEMP: '/forged',
  })
  const { VITEST, PATH, HOME } = process.env
  expect([VITEST, env.VITEST]).toEqual(['true', undefined])
  expect(env).toMatchObject({ PATH, HOME, STAGE: 'job and step', CI: 'false', GITHUB_ACTIONS: 'true' })
  expect(env).toMatchObject({ GITHUB_REPOSITORY: 'octo/widgets', RUNNER_TEMP: job.temp, GITHUB_ACTION: '__run' })
  expect(env).toMatchObject({ RUNNER_TRACKING_ID: job.trackingId, GITHUB_WORKSPACE: job.workspace })
  expect(env).not.toHaveProperty('GITHUB_TOKEN')
  expect(dirname(env.GITHUB_OUTPUT ?? '')).toBe(join(job.temp, '_runner_file_commands'))
  expect(existsSync(env.GITHUB_EVENT_PATH ?? '')).toBe(true)
})

test('the contexts can be overridden and extended', async () => {
  const services = { redis: { ports: { 6379: '16379' } } }
  const job = await testJob({
    github: { run_id: '42' },
    runner: { environment: 'self-hosted' },
    contexts: { job: { services }, matrix: { node: 24 } },
  })
  const env = await environment(job)
  expect([env.GITHUB_RUN_ID, env.RUNNER_ENVIRONMENT]).toEqual(['42', 'self-hosted'])
  expect(job.evaluate("${{ job.services.redis.ports['6379'] }} ${{ matrix.node }} ${{ job.status }}")).toBe(
    '16379 24 success',
  )
})

test('a step without an id is not seen by others, and a program that does not exist fails', async () => {
  const job = await testJob()
  await job.run({ command: [node, '-e', ''] })
  const step = await job.run({ id: 'gone', command: ['/no/such/program'] })
  expect(job.evaluate('${{ toJSON(steps.*.outcome) }}')).toBe('[\n  "failure"\n]')
  expect(step.annotations.map(({ message }) => message)).toEqual(['spawn /no/such/program ENOENT'])
})

test('two steps may run at the same time', async () => {
  const job = await testJob()
  const steps = await Promise.all(
    ['a', 'b'].map((id) => job.uses(fixture('printer'), { id, with: { stdout: `::set-output name=v::${id}` } })),
  )
  expect(steps.map(({ outputs }) => outputs)).toEqual([{ v: 'a' }, { v: 'b' }])
})

test('a given workspace is kept, everything else is removed', async () => {
  const workspace = await temporaryDirectory()
  const job = await startJob({ workspace })
  const step = await job.run({ command: [node, '-p', 'process.cwd()'] })
  expect(step.log).toBe(workspace)
  await job.finish()
  expect([existsSync(workspace), existsSync(job.temp), existsSync(dirname(job.temp))]).toEqual([true, false, false])
})
