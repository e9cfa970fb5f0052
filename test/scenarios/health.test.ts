import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { HEALTH_SHAPE } from '../../src/health/health-shape.ts'
import { describeInSpace } from '../port-space/describe-in-space.ts'
import { CLI } from '../support/cli.ts'
import { parseMetrics } from '../support/metrics.ts'
import { startRunner } from '../support/runner.ts'

// The whole machine, by the committed bundle: as a step of a job, and on the command line.

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'health-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

await describeInSpace('health', (space) => {
  const cli = (...args: string[]) => space.exec(process.execPath, [CLI, 'health', ...args])

  test('is a step of its own: outputs, a summary, a file for node_exporter, and nothing for the post step', async () => {
    const runner = await startRunner(space)
    // Whoever it is: a machine has no job that its servers could be of.
    const other = await startRunner(space, { runner: { name: 'other' } })
    await other.serve(21500)
    const prometheus = join(directory(), 'ports.prom')
    const ports = 'web: 127.0.0.1:21500\ndb: 127.0.0.1:21501 listening\n'
    const step = await runner.uses({ health: 'true', ports, prometheus })
    expect([step.outcome, step.outputs.ok, step.outputs.conflicts, step.outputs.ports]).toEqual([
      'failure',
      'false',
      '1',
      undefined,
    ])
    const report = HEALTH_SHAPE.parse(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')))
    expect(report.expected.map(({ name, status }) => [name, status])).toEqual([
      ['web', 'listening'],
      ['db', 'not-listening'],
    ])
    expect(report.servers).toMatchObject([{ port: 21500, expectedBy: 'web' }])
    expect(step.summary).toMatch(/^## ❌ Health of /)
    expect(step.annotations.filter(({ level }) => level === 'error').map(({ title }) => title)).toContain(
      'Not listening',
    )
    const values = parseMetrics(readFileSync(prometheus, 'utf8'))
    expect(values.get('port_preflight_expected_listening{name="web",port="127.0.0.1:21500",protocol="tcp"}')).toBe(1)
    expect(values.get('port_preflight_healthy')).toBe(0)
    const { posts } = await runner.finish()
    expect(posts.map(({ outcome, log }) => [outcome, log])).toEqual([['success', '']])
  })

  test('takes no port of a job for one that is to be there', async () => {
    const runner = await startRunner(space)
    const { outcome, annotations } = await runner.uses({ health: 'true', ports: 'web: any' })
    expect([outcome, annotations[0]?.message]).toEqual([
      'failure',
      expect.stringContaining('"web" is no port that is to be there'),
    ])
  })

  test('is what a file for node_exporter needs: without it none is promised', async () => {
    const runner = await startRunner(space)
    const { outcome, annotations } = await runner.uses({ ports: '21520', prometheus: join(directory(), 'ports.prom') })
    expect([outcome, annotations.map(({ message }) => message)]).toEqual(['failure', ['prometheus goes with health']])
  })

  test('of a fleet is joined by a step of its own', async () => {
    const runner = await startRunner(space)
    const { outputs } = await runner.uses({ health: 'true', 'fail-on': 'never' })
    const reports = directory()
    mkdirSync(join(reports, 'port-preflight-health-1'))
    copyFileSync(outputs.report ?? '', join(reports, 'port-preflight-health-1/report.json'))
    writeFileSync(join(reports, 'runners.json'), '["away","here"]')
    const step = await runner.uses({ fleet: reports })
    expect([step.outcome, step.outputs.ok]).toEqual(['failure', 'false'])
    expect(step.log).toContain('away: no report\nhere: healthy')
    expect(step.summary).toContain('| away |  | no report |')
    writeFileSync(join(reports, 'runners.json'), '"only"')
    copyFileSync(outputs.report ?? '', join(reports, 'port-preflight-health-1/report.json'))
    expect((await runner.uses({ fleet: join(reports, 'none') })).annotations[0]?.message).toContain(
      'it has no runners.json',
    )
  })

  test('is told by the command line: its code, its JSON, its file', async () => {
    const place = directory()
    const prometheus = join(place, 'ports.prom')
    writeFileSync(prometheus, 'old', { mode: 0o640 })
    const before = statSync(prometheus)
    const missing = await cli('db=127.0.0.1:21510', '--json', '--prometheus', prometheus)
    expect(missing.exitCode).toBe(1)
    expect(HEALTH_SHAPE.parse(JSON.parse(missing.stdout))).toMatchObject({
      ok: false,
      expected: [{ status: 'not-listening' }],
    })
    parseMetrics(readFileSync(prometheus, 'utf8'))
    const after = statSync(prometheus)
    // Another file in its place, and never half of one.
    expect([after.ino === before.ino, after.mode & 0o777, readdirSync(place)]).toEqual([false, 0o640, ['ports.prom']])
    expect((await cli()).exitCode).toBe(0)
  })

  test.each([
    [['any'], 'is no port that is to be there'],
    [['6379', '--prometheus', 'ports.txt'], 'node_exporter reads files that end in .prom'],
    [['6379', '--prometheus', '/tmp'], 'node_exporter reads files that end in .prom'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, stderr, stdout } = await cli(...args)
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
  })

  test('writes to no link and into no directory that is not there', async () => {
    const place = directory()
    symlinkSync(join(place, 'elsewhere'), join(place, 'link.prom'))
    const link = await cli('--prometheus', join(place, 'link.prom'))
    expect([link.exitCode, link.stderr]).toEqual([2, expect.stringContaining('it is a symbolic link')])
    const missing = await cli('--prometheus', join(place, 'none/ports.prom'))
    expect([missing.exitCode, missing.stderr]).toEqual([3, expect.stringContaining('could not be written: ENOENT')])
    expect(readdirSync(place)).toEqual(['link.prom'])
  })
})
