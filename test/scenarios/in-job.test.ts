import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Script } from '../support/worker.ts'

// The committed action in a job of a runner: who has started the server that answers?

const WORKER = join(import.meta.dirname, '../support/worker.ts')
const isLinux = process.platform === 'linux'
const host = '127.0.0.9'

interface Done {
  outcome: string
  outputs: Record<string, string>
  log: string
  summary: string
}

async function inJob(script: Script): Promise<Done> {
  const worker = spawn(process.execPath, [WORKER, JSON.stringify(script)], {
    argv0: '/srv/runner/bin/Runner.Worker',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(worker.stdout))
}

const kindsOf = ({ outputs }: Done) =>
  JSON.parse(outputs.findings ?? '').flatMap((one: { kind: string; ignored: boolean }) => (one.ignored ? [] : one.kind))

describe.skipIf(!isLinux)(`a server that a job expects${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it.each(['step', 'stripped'] as const)('is its own: %s', async (whose) => {
    const port = whose === 'step' ? 8301 : 8302
    const done = await inJob({ servers: [{ host, port, whose }], with: { ports: `web: ${host}:${port} listening` } })
    expect(done.log).toContain(`served   web (${host}:${port})`)
    expect(kindsOf(done)).toEqual([])
    expect(done.outcome).toBe('success')
    expect(JSON.parse(done.outputs.ports ?? '')).toEqual({ web: port })
    expect(done.summary).toContain('✅ in use, as expected')
  })

  it('is that of another job, which is left alone', async () => {
    const done = await inJob({
      servers: [{ host, port: 8303, whose: 'neighbour' }],
      with: { ports: `web: ${host}:8303 listening` },
    })
    expect(done.outcome).toBe('failure')
    expect(kindsOf(done)).toEqual(['wrong-holder'])
    expect(done.log).toContain('started by job theirs of octo/other, run 4711')
    expect(done.log).toContain('a server that this job has started is expected there, and no other')
    expect(done.log).not.toMatch(/kill \d/)
    expect(done.summary).toContain('❌ somebody else listens')
  })

  it('is older than the job', async () => {
    const server = createServer().listen(8304, host)
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const done = await inJob({ servers: [], with: { ports: `web: ${host}:8304 listening` } })
    expect([done.outcome, kindsOf(done)]).toEqual(['failure', ['wrong-holder']])
  })

  it('is waited for, and the log says so', async () => {
    const done = await inJob({
      servers: [{ host, port: 8305, whose: 'step', late: 3_000 }],
      with: { ports: `web: { port: ${host}:8305, expect: listening }`, wait: '60s' },
    })
    expect(done.outcome).toBe('success')
    expect(done.log).toMatch(/^waiting for 127\.0\.0\.9:8305\/tcp \(web\), \d s of 60 s$/m)
  })

  it('never comes', async () => {
    const done = await inJob({ servers: [], with: { ports: `web: ${host}:8306 listening`, wait: '500ms' } })
    expect([done.outcome, kindsOf(done)]).toEqual(['failure', ['not-listening']])
    expect(done.summary).toContain('❌ nobody listens')
  })
})
