import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { leasesIn, startRunner } from '../support/runner.ts'
import type { Told } from '../support/runner-process.ts'

// How long a lease of the committed action lasts: as long as its job, whatever becomes of the step and of the runner.

const portsOf = ({ outputs }: Told): number[] => Object.values<number>(JSON.parse(outputs.ports ?? '{}'))
const sorted = (ports: readonly number[]) => ports.toSorted((a, b) => a - b)
/** So few that everybody wants what another has. */
const NARROW = 'any 21000-21059'
const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}: ${NARROW}`).join('\n')

await describeInSpace('a lease', (space) => {
  const untilNone = async (within: number) => {
    const end = performance.now() + within
    while ((await leasesIn(space)).length > 0 && performance.now() < end) await delay(20)
    return leasesIn(space)
  }

  test('of a step is kept from another step of the job, and each post knows its own', async () => {
    const runner = await startRunner(space)
    const first = await runner.uses({ ports: `a: ${NARROW}\nb: 21095 else any` })
    const second = await runner.uses({ ports: many(58) })
    const taken = [first, second].flatMap(portsOf)
    expect(new Set(taken).size).toBe(60)
    expect(await leasesIn(space)).toEqual(sorted(taken))
    const { posts } = await runner.finish()
    expect(posts.map(({ log }) => log.match(/\d+ \(\w+\)/g)?.length)).toEqual([58, 2])
    expect(posts[1]?.log).toBe(`released ${portsOf(first)[0]} (a), 21095 (b)`)
    expect(await leasesIn(space)).toEqual([])
  })

  test('that a step has already is not given to another one, which releases its own', async () => {
    const runner = await startRunner(space)
    await runner.uses({ ports: 'web: 21085 else any' })
    const second = await runner.uses({ ports: 'web: 21085 else 21086' })
    expect([portsOf(second), await leasesIn(space)]).toEqual([[21086], [21085, 21086]])
    const { posts } = await runner.finish()
    expect(posts.map(({ log }) => log)).toEqual(['released 21086 (web)', 'released 21085 (web)'])
  })

  test('and who has all of them is shown by a command that is there', async () => {
    const runner = await startRunner(space)
    await runner.uses({ ports: 'a: any 21097-21098\nb: any 21097-21098' })
    const { outputs, log } = await runner.uses({ ports: 'c: any 21097-21098' })
    expect(log).not.toMatch(/, until .* ends/)
    const [found] = JSON.parse(outputs.findings ?? '[]')
    const show = found.remedies.map(({ command }: { command?: string }) => command).find((one?: string) => one)
    const { stdout, stderr } = await space.exec('sh', ['-c', show])
    expect([stderr, stdout.match(/ 2109[78] /g)?.toSorted()]).toEqual(['', [' 21097 ', ' 21098 ']])
    await runner.finish()
  })

  test('of steps that run in parallel is of one of them', async () => {
    const runner = await startRunner(space)
    const steps = await runner.together(Array.from({ length: 4 }, () => ({ ports: many(15) })))
    expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success', 'success'])
    const taken = steps.flatMap(portsOf)
    expect(new Set(taken).size).toBe(60)
    expect(await leasesIn(space)).toEqual(sorted(taken))
    const { posts } = await runner.finish()
    expect(posts.map(({ log }) => log.match(/\d+ \(\w+\)/g)?.length)).toEqual([15, 15, 15, 15])
    expect(await leasesIn(space)).toEqual([])
  })

  test('of one leg of a matrix is not that of the other, on one host at the same time', async () => {
    const legs = await Promise.all([startRunner(space), startRunner(space)])
    const steps = await Promise.all(legs.map((leg) => leg.uses({ ports: many(30) })))
    expect(new Set(steps.flatMap(portsOf)).size).toBe(60)
    const [ours = [], theirs = []] = steps.map(portsOf)
    await legs[1]?.serve(theirs[0] ?? 0)
    const { posts } = (await legs[0]?.finish()) ?? { posts: [] }
    expect(posts.map(({ log }) => log.match(/\d+ \(\w+\)/g)?.length)).toEqual([30])
    expect(await leasesIn(space)).toEqual(sorted(theirs))
    expect(ours).toHaveLength(30)
    expect((await legs[1]?.finish())?.posts[0]?.annotations).toMatchObject([{ title: 'Port leaked' }])
    expect(await leasesIn(space)).toEqual([])
  })

  test('of a composite action is that of one use of it, and lasts as long as the job', async () => {
    const workspace = compositeWorkspace()
    const runner = await startRunner(space, { workspace })
    const action = join(workspace, 'composite')
    const steps = [
      await runner.uses({ wish: 'web: 21095 else any' }, { id: 'one', action }),
      await runner.uses({ wish: 'web: 21095 else 21096\ndb: any' }, { id: 'two', action }),
      await runner.uses({ wish: `web: ${NARROW}` }, { id: 'three', action }),
    ]
    expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success'])
    const [[first] = [], [again, second] = [], [third] = []] = steps.map(portsOf)
    expect([first, again]).toEqual([21095, 21096])
    expect(await leasesIn(space)).toEqual(sorted([21095, 21096, second ?? 0, third ?? 0]))
    const { posts } = await runner.finish()
    expect(posts.map(({ log }) => log)).toEqual([
      `released ${third} (web)`,
      `released 21096 (web), ${second} (db)`,
      'released 21095 (web)',
    ])
    expect(await leasesIn(space)).toEqual([])
  })

  test('of a job that was cancelled goes while its second attempt takes its ports', async () => {
    const first = await startRunner(space)
    const [port = 0] = portsOf(await first.uses({ ports: 'web: 21090 else any' }))
    await first.serve(port)
    const second = await startRunner(space, { github: { run_attempt: '2' } })
    const [end, step] = await Promise.all([first.finish(), second.uses({ ports: 'web: 21090 else any 21000-21059' })])
    expect([port, step.outcome, end.posts.map(({ outcome }) => outcome)]).toEqual([21090, 'success', ['success']])
    const [got = 0] = portsOf(step)
    expect(await leasesIn(space)).toEqual([got])
    await second.serve(got)
    expect((await second.finish()).posts[0]?.log).toContain(`released ${got} (web)`)
    expect(await leasesIn(space)).toEqual([])
  })

  test('ends within three seconds with a runner that is killed', async () => {
    const runner = await startRunner(space)
    const step = await runner.uses({ ports: many(20) })
    await delay(1_500)
    expect(await leasesIn(space)).toEqual(sorted(portsOf(step)))
    await runner.kill()
    expect(await untilNone(3_000)).toEqual([])
  })

  test.each(['cancel', 'kill'] as const)(
    'is whole or not there, where its step is stopped: %s',
    async (by) => {
      let inTheMiddle = 0
      for (let round = 0; round < 8; round++) {
        const runner = await startRunner(space)
        const step = await runner.uses({ ports: many(20) }, { stop: { by, afterMs: Math.random() * 80 } })
        const left = await leasesIn(space)
        expect([0, 20]).toContain(left.length)
        if (step.outputs.ports === undefined) inTheMiddle++
        const { posts } = await runner.finish()
        const released = posts.flatMap(({ log }) => log.match(/\d+(?= \(\w+\))/g) ?? []).map(Number)
        expect([sorted(released), await leasesIn(space)]).toEqual([left, []])
        expect(posts.map(({ outcome, annotations }) => [outcome, annotations])).toEqual([['success', []]])
      }
      expect(inTheMiddle).toBeGreaterThan(0)
    },
    60_000,
  )

  test('ends with the runner too, where the step was killed in the middle and no post ran', async () => {
    for (let round = 0; round < 3; round++) {
      const runner = await startRunner(space)
      await runner.uses({ ports: many(20) }, { stop: { by: 'kill', afterMs: Math.random() * 80 } })
      await runner.kill()
      expect(await untilNone(3_000)).toEqual([])
    }
  }, 60_000)
})

const ROOT = join(import.meta.dirname, '../..')
const COMPOSITE = `
name: wrapped
description: the action in another one
inputs: { wish: { description: the ports } }
outputs: { ports: { description: the ports, value: '\${{ steps.inner.outputs.ports }}' } }
runs:
  using: composite
  steps:
    - { uses: ./port-preflight, id: inner, with: { ports: '\${{ inputs.wish }}' } }
`

function compositeWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  symlinkSync(ROOT, join(workspace, 'port-preflight'))
  mkdirSync(join(workspace, 'composite'))
  writeFileSync(join(workspace, 'composite/action.yml'), COMPOSITE)
  return workspace
}
