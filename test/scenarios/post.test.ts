import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { leasesIn, startRunner } from '../support/runner.ts'
import type { Told } from '../support/runner-process.ts'

// The post step of the committed action, in jobs of a runner whose worker is a process of its own.

const portsOf = ({ outputs }: Told): Record<string, number> => JSON.parse(outputs.ports ?? '{}')
const portOf = (step: Told, name = 'web') => portsOf(step)[name] ?? 0
const leakOf = (port: number) =>
  expect.stringMatching(new RegExp(`^127.0.0.1:${port}/tcp \\(web\\)|^${port}/tcp \\(web\\)`))

await describeInSpace('the end of a job', (space) => {
  test('its leases are released, and the log says which', async () => {
    const runner = await startRunner(space)
    const step = await runner.uses({ ports: 'web: any 20000-20099\nblock: 20200-20202 else any\n' })
    expect(await leasesIn(space)).toEqual([portOf(step), 20200, 20201, 20202])
    const { posts, orphans, status } = await runner.finish()
    expect(posts.map(({ log, annotations }) => [log, annotations])).toEqual([
      [`released ${portOf(step)} (web), 20200-20202 (block)`, []],
    ])
    expect([await leasesIn(space), orphans, status]).toEqual([[], [], 'success'])
  })

  test('it ends what was leased, even where the step fails', async () => {
    const runner = await startRunner(space)
    await runner.serve(20300)
    const step = await runner.uses({ ports: 'web: any 20000-20099\ntaken: 127.0.0.1:20300\n' })
    expect([step.outcome, await leasesIn(space)]).toEqual(['failure', [portOf(step)]])
    await runner.finish()
    expect(await leasesIn(space)).toEqual([])
  })

  test('a server that a step has left is named, and that the runner ends it', async () => {
    const runner = await startRunner(space)
    const step = await runner.uses({ ports: 'web: any 20000-20099' })
    const pid = await runner.serve(portOf(step))
    const { posts, orphans, status } = await runner.finish()
    const [post] = posts
    expect(post?.annotations).toMatchObject([{ level: 'warning', title: 'Port leaked', message: leakOf(portOf(step)) }])
    expect(post?.log).toContain(`(on 127.0.0.1, pid ${pid}, `)
    expect(post?.log).toContain(': this job has started it, and its runner ends it now')
    expect(post?.log).toContain('→ stop it in a last step of the job, with "if: always()"')
    expect(post?.log).not.toContain('which may still go on')
    expect(post?.summary).toContain('## Ports at the end of the job')
    expect([post?.outcome, status]).toEqual(['success', 'success'])
    expect(orphans.map((one) => one.pid)).toContain(pid)
  })

  test('a runner without a worker and without ids, as act is one, has started its own servers', async () => {
    const env = { RUNNER_TRACKING_ID: '' }
    const runner = await startRunner({ start: space.start, worker: '/usr/bin/act' })
    const step = await runner.uses({ ports: 'web: any 20000-20099' }, { env })
    const pid = await runner.serve(portOf(step), { env })
    onTestFinished(() => void process.kill(pid))
    const { posts, status } = await runner.finish()
    expect(posts[0]?.annotations).toMatchObject([
      { level: 'warning', title: 'Port leaked', message: leakOf(portOf(step)) },
    ])
    expect(status).toBe('success')
  })

  test.each([
    ['fail', 'failure', ['Port leaked', '']],
    ['warn', 'success', ['Port leaked']],
    ['off', 'success', []],
  ])('leaks: %s', async (leaks, outcome, titles) => {
    const runner = await startRunner(space)
    const step = await runner.uses({ ports: 'web: any 20000-20099', leaks })
    await runner.serve(portOf(step))
    const { posts, status } = await runner.finish()
    expect(posts.map((post) => [post.outcome, post.annotations.map(({ title = '' }) => title)])).toEqual([
      [outcome, titles],
    ])
    expect([status, await leasesIn(space)]).toEqual([outcome, []])
  })

  test('a finding that is ignored is not told', async () => {
    const runner = await startRunner(space)
    await runner.uses({ ports: 'web: 20400', ignore: 'port-leaked:20400', leaks: 'fail' })
    await runner.serve(20400)
    expect((await runner.finish()).posts.map(({ outcome, log }) => [outcome, log])).toEqual([['success', '']])
  })

  test.each(['warn', 'off'])('a stranger on a leased port is an error, with leaks: %s', async (leaks) => {
    const [ours, theirs] = [await startRunner(space), await startRunner(space, { github: { run_id: '4004' } })]
    const step = await ours.uses({ ports: 'web: any 20000-20099\nfree: any 20000-20099', leaks })
    const pid = await theirs.serve(portOf(step))
    const { posts, status } = await ours.finish()
    const [post] = posts
    expect(post?.annotations.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Lease taken'],
      ['error', undefined],
    ])
    expect(post?.annotations[0]?.message).toContain(`${portOf(step)}/tcp, leased to this job (need web`)
    expect(post?.annotations[0]?.message).toContain(`(on 127.0.0.1, pid ${pid}, `)
    expect(post?.log).toContain(`released ${portOf(step)} (web), ${portOf(step, 'free')} (free)`)
    expect([post?.outcome, status]).toEqual(['failure', 'failure'])
    expect((await theirs.finish()).orphans.map((one) => one.pid)).toContain(pid)
  })

  test('what is older than the job is none of it, nor what another job has started', async () => {
    const older = await space.hold('tcp-listen-loopback', 20500)
    const [ours, theirs] = [await startRunner(space), await startRunner(space)]
    await theirs.serve(20501)
    await ours.uses({ ports: 'old: 20500 listening\nweb: 20501 listening', 'fail-on': 'never' })
    const { posts } = await ours.finish()
    expect(posts.map(({ annotations }) => annotations)).toEqual([[]])
    await theirs.finish()
    await older.release()
  })

  test('what a step starts without its environment stays when the job ends', async () => {
    const runner = await startRunner(space)
    await runner.uses({ ports: 'web: 20600' })
    const pid = await runner.serve(20600, { env: stripped })
    const { posts, orphans } = await runner.finish()
    expect(posts[0]?.log).toContain(': it was started within this job, and stays when the job ends')
    expect(posts[0]?.log).toContain(`→ end the process: kill ${pid}`)
    expect(orphans.map((one) => one.pid)).not.toContain(pid)
    process.kill(pid)
  })

  test('ports that were taken on and handed back are no leak', async () => {
    const runner = await startRunner(space)
    const step = await runner.uses({ ports: 'web: any 20000-20099' })
    const pid = await runner.serve(portOf(step))
    process.kill(pid)
    await delay(100)
    expect((await runner.finish()).posts.map(({ log }) => log)).toEqual([`released ${portOf(step)} (web)`])
  })
})

const stripped = Object.fromEntries(
  ['RUNNER_TRACKING_ID', 'GITHUB_RUN_ID', 'GITHUB_REPOSITORY', 'GITHUB_SERVER_URL'].map((name) => [name, '']),
)
