import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { FINDING_KINDS } from '../../src/model/finding.ts'
import { REPORT_SHAPE } from '../../src/report/report-shape.ts'
import { readAction } from '../mini-runner/index.ts'
import { testJob } from '../mini-runner/test-job.ts'

// The committed action, started as the runner starts it.

const ACTION = join(import.meta.dirname, '../..')
const isLinux = process.platform === 'linux'
const cleanUp: (() => void)[] = []

afterEach(() => {
  for (const end of cleanUp.splice(0)) end()
})

async function hold(host = '127.0.0.1', port = 0): Promise<number> {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  cleanUp.push(() => server.close())
  return (server.address() as { port: number }).port
}

function workspaceWith(config: string): string {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  cleanUp.push(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, '.github'))
  writeFileSync(join(root, '.github/port-preflight.yml'), config)
  return root
}

describe('action.yml', () => {
  it('is valid to GitHub’s own parser', async () => {
    expect((await readAction(ACTION)).errors).toEqual([])
  })
})

describe.skipIf(!isLinux)(`the Action${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it('lets a job pass whose ports are free, and hands them on', async () => {
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      id: 'ports',
      with: { ports: 'redis: 127.0.0.9:6379\nmetrics: 127.0.0.9:9090-9092\n' },
    })
    expect(step.outcome).toBe('success')
    expect(step.annotations).toEqual([])
    expect(step.outputs).toMatchObject({ ok: 'true', conflicts: '0', findings: '[]' })
    expect(job.evaluate('${{ fromJSON(steps.ports.outputs.ports).redis }}')).toBe('6379')
    expect(job.evaluate('${{ fromJSON(steps.ports.outputs.ports).metrics[2] }}')).toBe('9092')
    expect(step.summary).toContain('## Ports: clear')
    expect(REPORT_SHAPE.parse(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8'))).ok).toBe(true)
  })

  it('fails on a conflict, with holder and remedy in annotation, log, summary and outputs', async () => {
    const port = await hold()
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      id: 'ports',
      with: { ports: `web: 127.0.0.1:${port}`, ignore: 'port-ephemeral' },
    })
    expect(step.outcome).toBe('failure')
    const [conflict, failed] = step.annotations
    expect(conflict).toMatchObject({ level: 'error', title: 'Port in use' })
    expect(conflict?.message).toContain(`127.0.0.1:${port}/tcp (web) is in use by`)
    expect(conflict?.message).toContain(`pid ${process.pid}`)
    expect(conflict?.message).toMatch(/To put it right: .+/)
    expect(failed).toMatchObject({ level: 'error', message: expect.stringContaining('The check fails') })
    expect(step.outputs).toMatchObject({ ok: 'false', conflicts: '1' })
    expect(JSON.parse(step.outputs.findings ?? '')).toMatchObject([
      { kind: 'port-in-use', port, service: 'web', ignored: false },
      { kind: 'port-ephemeral', port, ignored: true },
    ])
    expect(step.summary).toContain('❌ in use')
    expect(step.summary).toContain(`/docs/findings/port-in-use.md)`)
    expect(step.log).toContain(`error    127.0.0.1:${port}/tcp (web) is in use`)
  })

  it('passes where the need is optional, and still warns', async () => {
    const port = await hold()
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { ports: `127.0.0.1:${port} optional`, ignore: 'port-ephemeral' } })
    expect(step.outcome).toBe('success')
    expect(step.annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('points at the line of the configuration file', async () => {
    const port = await hold()
    const job = await testJob({
      workspace: workspaceWith(`ports:\n  web: 127.0.0.1:${port}\nignore: [port-ephemeral]\n`),
    })
    const step = await job.uses(ACTION, {})
    expect(step.annotations[0]).toMatchObject({ file: '.github/port-preflight.yml', line: 2, col: 8 })
    expect(step.outcome).toBe('failure')
  })

  it('shows at most ten annotations of a kind and loses none of the findings', async () => {
    const ports: number[] = []
    for (let count = 0; count < 25; count++) ports.push(await hold())
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { ports: ports.map((port) => `127.0.0.1:${port}`).join('\n') } })
    expect(step.droppedAnnotations).toEqual([])
    const errors = step.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    const told = step.annotations.map(({ message }) => message).join('\n')
    for (const port of ports) expect(told).toContain(`127.0.0.1:${port}/tcp is in use`)
    expect(errors.some(({ title }) => title === '17 more findings')).toBe(true)
  })

  it('looks at the services of the machine where it is asked to', async () => {
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { services: 'all', 'fail-on': 'never' } })
    expect(step.outcome).toBe('success')
    expect(step.log).toMatch(/^\d+ services? looked at; the check passes/m)
    const report = REPORT_SHAPE.parse(JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')))
    expect(report.requirements).toEqual([])
    expect(step.summary).toContain('## Ports: clear')
    expect(step.summary).not.toContain('| Need |')
    expect(JSON.parse(step.outputs.findings ?? '')).toEqual(report.findings)
  })

  it('fails where somebody else’s server answers, and where nobody does', async () => {
    const port = await hold()
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      with: {
        ports: `mine: 127.0.0.1:${port} listening by system:mine\ngone: 127.0.0.9:7007 listening`,
        wait: '200ms',
      },
    })
    expect(step.outcome).toBe('failure')
    const told = JSON.parse(step.outputs.findings ?? '')
    expect(told).toMatchObject([
      { kind: 'not-listening', port: 7007 },
      { kind: 'wrong-holder', port },
    ])
    expect(step.annotations.slice(0, 2).map(({ title }) => title)).toEqual(['Not listening', 'Wrong holder'])
    expect(step.annotations[0]?.message).toMatch(
      /^nobody listens on 127\.0\.0\.9:7007\/tcp \(gone\); waited \d+\.\d s for it$/,
    )
    expect(step.summary).toContain('❌ nobody listens')
    expect(step.summary).toContain('❌ somebody else listens')
  })

  it('runs twice at once in one job without getting in its own way', async () => {
    const job = await testJob({})
    const needs = { ports: 'a: 127.0.0.9:8001\nb: 127.0.0.9:8002-8099' }
    const steps = await Promise.all([
      job.uses(ACTION, { id: 'one', with: needs }),
      job.uses(ACTION, { id: 'two', with: needs }),
    ])
    const reports = steps.map(({ outputs }) => outputs.report)
    expect(new Set(reports).size).toBe(2)
    for (const step of steps) expect(step.outputs.ports).toContain('"a":8001')
  })

  it.each([
    ['redis: 0', 'input ports:1:8: redis: "0": port 0 is no port of its own'],
    ['redis: any listening', 'a port that is expected to be in use is one certain port'],
    ['redis: 6379\nredis: 6380', 'input ports:2:1: redis is asked for twice'],
    ['', 'no ports were named'],
    ['web: "x ##[error]x ::add-mask::y"', '#\\x23[error]x'],
  ])('answers the input %j in one line', async (ports, message) => {
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { ports } })
    expect(step.outcome).toBe('failure')
    expect(step.annotations).toHaveLength(1)
    expect(step.annotations[0]?.message).toContain(message)
    expect(step.commands.map(({ name }) => name)).toEqual(['error'])
    expect(step.stderr).toBe('')
  })

  it.each([
    [
      'services',
      'backend: { run-by: [system:backend] }',
      'input services:1:10: backend: run-by: name at least two different services',
    ],
    ['wait', 'long', 'wait: "long" is no time to wait'],
    ['fail-on', 'sometimes', 'fail-on: "sometimes" is not understood'],
    ['ignore', 'busy', `ignore: "busy" is not understood: expected kind or kind:port, kind one of ${FINDING_KINDS[0]}`],
    ['config', 'none.yml', 'config: none.yml does not exist'],
  ])('names the input %s in a complaint', async (name, value, message) => {
    const job = await testJob({})
    const step = await job.uses(ACTION, { with: { ports: '127.0.0.9:8001', [name]: value } })
    expect(step.annotations[0]?.message).toContain(message)
  })

  it('needs no summary file and no temp directory of the runner', async () => {
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      with: { ports: '127.0.0.9:8001' },
      env: { GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '' },
    })
    expect(step.outcome).toBe('success')
    rmSync(join(step.outputs.report ?? '', '..'), { recursive: true })
  })
})
