import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { JsonFinding, JsonReport } from '../../src/report/report-shape.ts'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { CLI } from '../support/cli.ts'
import { startRunner } from '../support/runner.ts'
import type { Told } from '../support/runner-process.ts'

// The committed Action and command line in jobs of runners on one host: whose is a leased port?

const portsOf = ({ outputs }: Told): Record<string, number> => JSON.parse(outputs.ports ?? '{}')
const findingsOf = ({ outputs }: Told): JsonFinding[] => JSON.parse(outputs.findings ?? '[]')
const kindsOf = (told: Told) => findingsOf(told).map(({ kind }) => kind)
const reportOf = ({ outputs }: Told): JsonReport => JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))

const url = 'https://github.com/octo/widgets/actions/runs/41'
const github = { server_url: 'https://github.com', repository: 'octo/widgets', run_attempt: '1' }
const ours = { github: { ...github, run_id: '41', job: 'ours' } }
const theirs = { github: { ...github, run_id: '42', job: 'theirs' } }

const cli = (...args: string[]) => [process.execPath, CLI, ...args]

await describeInSpace('a leased port', (space) => {
  const kinds: [string, Record<string, string>, string][] = [
    ['held', { ports: 'web: any' }, ''],
    ['not held', { ports: 'web: any', hold: 'false' }, ''],
    ['of UDP', { ports: 'web: any/udp' }, '/udp'],
  ]

  test.each(kinds)(
    'is the job’s own in its later steps, and a stranger’s for another job: %s',
    async (_, given, tail) => {
      const [us, them] = [await startRunner(space, ours), await startRunner(space, theirs)]
      const { web = 0 } = portsOf(await us.uses(given))

      const own = await us.uses({ ports: `${web}${tail}` })
      expect([own.outcome, kindsOf(own)]).toEqual(['success', []])
      expect(own.log).toMatch(
        RegExp(`^usable   ${web}${tail}, leased to this job \\(need web, since 20.* UTC\\)$`, 'm'),
      )
      const [need] = reportOf(own).requirements
      expect(need).toMatchObject({ status: 'usable', leased: [{ port: web, lease: { name: 'web', isOwn: true } }] })
      expect(need?.leased[0]?.lease).toMatchObject({ owner: { pid: us.pid, isAlive: true }, isHeld: _ === 'held' })

      const other = await them.uses({ ports: `${web}${tail}` })
      expect([other.outcome, kindsOf(other)]).toEqual(['failure', ['port-in-use']])
      const [found] = findingsOf(other)
      expect(found?.message).toContain('leased to job ours of octo/widgets, run 41 (need web, ')
      expect(found?.holders).toMatchObject([
        { state: 'leased', lease: { name: 'web', isOwn: false }, run: { runId: '41', job: 'ours', alive: true, url } },
      ])
      expect(found?.holders[0]?.process?.command).toBe('port-preflight-keeper')
      expect(found?.remedies).toEqual([
        { kind: 'move', title: `ask for another port, or wait for the job that has leased it: ${url}`, risk: 'none' },
        { kind: 'set', title: 'let another port be found for it: on-conflict: remap', risk: 'none' },
      ])
      await Promise.all([us.finish(), them.finish()])
    },
  )

  test('is told by who, beside the server that listens on it too', async () => {
    const [us, them] = [await startRunner(space, ours), await startRunner(space, theirs)]
    const { web = 0, raw = 0 } = portsOf(await us.uses({ ports: 'web: any\nraw: any/udp' }))
    const story = async (runner: typeof us, port: string) => (await runner.run(cli('who', port))).log
    expect(await story(us, `${web}`)).toContain(`${web}/tcp\n└─ leased to this job\n   need       web\n`)
    expect(await story(us, `${raw}/udp`)).toMatch(
      /leased to this job\n {3}need {7}raw\n(.*\n)*.* {3}held {7}by its name/,
    )
    expect(await story(us, `${raw + 1}`)).toContain('nobody')
    await us.serve(web)
    const both = [/├─ listens on 127\.0\.0\.1/, /├─ leased to this job\n│ {2}need {7}web/]
    for (const part of both) expect(await story(us, `${web}`)).toMatch(part)
    const others = await story(them, `${web}`)
    expect(others).toMatch(/├─ leased to job ours of octo\/widgets, run 41\n│ {2}need {7}web/)
    expect(others).toMatch(/listens on 127\.0\.0\.1/)
    expect(others).not.toMatch(/kill|release|prune/)
    const { log } = await them.run(cli('who', '--json', `${raw}/udp`))
    const [finding] = (JSON.parse(log.slice(log.indexOf('{'))) as JsonReport).findings
    expect(finding).toMatchObject({ kind: 'port-in-use', holders: [{ state: 'leased', lease: { name: 'raw' } }] })
    await Promise.all([us.finish(), them.finish()])
  })

  test('does not disturb the server of its job', async () => {
    const us = await startRunner(space, ours)
    const { web = 0, spare = 0 } = portsOf(await us.uses({ ports: 'web: any\nspare: any' }))
    const missing = await us.uses({ ports: `web: ${web} listening` })
    expect(kindsOf(missing)).toEqual(['not-listening'])
    await us.serve(web)
    const served = await us.uses({ ports: `web: ${web} listening` })
    expect([served.outcome, kindsOf(served)]).toEqual(['success', []])
    expect(served.log).toMatch(RegExp(`^served   web \\(${web}\\), leased to this job \\(need web`, 'm'))
    const taken = await us.uses({ ports: `${web}` })
    expect(kindsOf(taken)).toEqual(['port-in-use'])
    expect(findingsOf(taken)[0]?.message).toMatch(/is in use by .*, and leased to this job \(need web, since .*\)$/s)
    const named = await us.uses({ ports: `web: ${web} listening by system:web` })
    expect(kindsOf(named)).toEqual(['wrong-holder'])
    // All addresses, both families: another table than that of the parked connection.
    await us.serve(spare, { host: '::' })
    expect(kindsOf(await us.uses({ ports: `spare: ${spare} listening` }))).toEqual([])
    await us.finish()
  })

  test('is no stranger’s for a server of the job that has lost its marks', async () => {
    const us = await startRunner(space, ours)
    const { web = 0 } = portsOf(await us.uses({ ports: 'web: any' }))
    const stripped = { RUNNER_TRACKING_ID: '', GITHUB_RUN_ID: '', GITHUB_REPOSITORY: '', GITHUB_JOB: '' }
    const pid = await us.serve(web, { env: stripped })
    const served = await us.uses({ ports: `web: ${web} listening` })
    expect([served.outcome, kindsOf(served)]).toEqual(['success', []])
    process.kill(pid)
    await us.finish()
  })

  test('that a stranger listens on is taken', async () => {
    const [us, them] = [await startRunner(space, ours), await startRunner(space, theirs)]
    const { web = 0 } = portsOf(await us.uses({ ports: 'web: any' }))
    await them.serve(web)
    for (const ports of [`front: ${web} listening`, `front: ${web} listening by system:web`]) {
      const found = await us.uses({ ports })
      expect([found.outcome, kindsOf(found)]).toEqual(['failure', ['lease-taken']])
      const [taken] = findingsOf(found)
      expect(taken?.message).toMatch(
        RegExp(
          `^${web}/tcp, leased to this job \\(need web, since .*\\), is served by .*, which this job has not`,
          's',
        ),
      )
      expect(taken?.message).toContain('started by job theirs of octo/widgets, run 42')
      expect(taken?.remedies.map(({ kind }) => kind)).toEqual(['move'])
      expect(found.annotations[0]).toMatchObject({ level: 'error', title: 'Lease taken' })
    }
    await Promise.all([us.finish(), them.finish()])
  })

  test('is given to no other step, and to no other job', async () => {
    const [us, them, neighbour] = [
      await startRunner(space, ours),
      await startRunner(space, theirs),
      await space.hold('tcp-listen-any', 6379),
    ]
    const redis = { ports: 'redis: 6379', 'on-conflict': 'remap' }
    const first = await us.uses(redis)
    expect([first.outcome, portsOf(first)]).toEqual(['success', { redis: 16_379 }])
    const checked = await us.uses({ ports: 'redis: 16379' })
    expect([checked.outcome, kindsOf(checked)]).toEqual(['success', []])
    const again = await us.uses(redis)
    expect([portsOf(again), kindsOf(again)]).toEqual([{ redis: 16_380 }, ['port-remapped']])
    expect(reportOf(again).leases).toEqual([{ service: 'redis', port: 16_380, isHeld: true }])
    expect(portsOf(await them.uses(redis))).toEqual({ redis: 16_381 })
    expect(portsOf(await us.uses({ ...redis, ports: 'cache: 6379' }))).toEqual({ cache: 16_382 })
    const stranger = await them.uses({ ports: 'store: 16379', 'on-conflict': 'remap' })
    expect(portsOf(stranger)).toEqual({ store: 26_379 })
    expect(findingsOf(stranger)[0]?.message).toContain('leased to job ours of octo/widgets, run 41 (need redis')
    await Promise.all([us.finish(), them.finish()])
    await neighbour.release()
  })

  test('that is preferred by another step, or by another job, is moved', async () => {
    const [us, them] = [await startRunner(space, ours), await startRunner(space, theirs)]
    const wish = { ports: 'db: 15432', 'on-conflict': 'remap' }
    expect(portsOf(await us.uses({ ports: 'db: 15432 else any' }))).toEqual({ db: 15_432 })
    const again = await us.uses(wish)
    expect([portsOf(again), kindsOf(again)]).toEqual([{ db: 25_432 }, ['port-remapped']])
    expect(findingsOf(again)[0]?.message).toContain(
      'db got 25432 instead of 15432, which is leased to this job (need db',
    )
    const other = await them.uses(wish)
    expect([portsOf(other), kindsOf(other)]).toEqual([{ db: 25_433 }, ['port-remapped']])
    expect(findingsOf(other)[0]?.message).toContain('db got 25433 instead of 15432, which is leased to job ours')
    await Promise.all([us.finish(), them.finish()])
  })
})
