import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CLI } from './support/cli.ts'

// The committed bundle while it waits, as a real process.

const isLinux = process.platform === 'linux'
const host = '127.0.0.9'

function start(...args: string[]) {
  const begin = performance.now()
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return {
    child,
    ended: ended.then(([stdout, stderr, [exitCode, signal]]) => ({
      ...{ stdout, stderr, exitCode, signal },
      ms: performance.now() - begin,
    })),
  }
}

async function serve(port: number, afterMs = 0): Promise<void> {
  await sleep(afterMs)
  const server = createServer().listen(port, host)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
}

/** Keeps one processor busy. */
function burden(): void {
  const child = spawn(process.execPath, ['-e', 'for (;;);'])
  onTestFinished(() => void child.kill())
}

describe.skipIf(!isLinux)(`a wait${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it('is as long as asked, and says so on standard error alone', async () => {
    const bare = await start(`${host}:8311 listening`, '--json').ended
    const { stdout, stderr, exitCode, ms } = await start(`web=${host}:8311 listening`, '--wait', '2s', '--json').ended
    expect(exitCode).toBe(1)
    expect(ms).toBeGreaterThanOrEqual(2_000)
    expect(ms - bare.ms).toBeLessThan(4_000)
    expect(stderr).toBe('waiting for 127.0.0.9:8311/tcp (web), 1 s of 2 s\n')
    const [finding] = JSON.parse(stdout).findings
    expect(finding.message).toMatch(/^nobody listens on 127\.0\.0\.9:8311\/tcp \(web\); waited 2\.\d s for it$/)
    expect(finding.remedies).toEqual([])
  })

  it('ends when the server is there, be the machine busy', async () => {
    for (const _ of [1, 2, 3, 4]) burden()
    const { ended } = start(`${host}:8312 listening`, '--wait', '60s')
    await serve(8312, 1_500)
    const { exitCode, ms } = await ended
    expect(exitCode).toBe(0)
    expect(ms).toBeLessThan(20_000)
  })

  it('judges what is there at its end', async () => {
    const { ended } = start(`${host}:8313-8314 listening`, '--wait', '3s', '--json')
    const gone = createServer().listen(8313, host)
    await sleep(1_000)
    gone.close()
    await serve(8314)
    const { stdout, exitCode } = await ended
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([{ kind: 'not-listening', port: 8313 }])
  })

  it('costs nothing where nothing is expected', async () => {
    const { exitCode, ms } = await start(`${host}:8315`, '--wait', '30s').ended
    expect(exitCode).toBe(0)
    expect(ms).toBeLessThan(10_000)
  })

  it('judges at once a port whose server stays', async () => {
    await serve(8317)
    const { exitCode, ms, stderr } = await start(`${host}:8317`, '--wait', '30s').ended
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(ms).toBeLessThan(10_000)
  })

  it('gives a connection that is over its time', async () => {
    const server = createServer((socket) => socket.destroy()).listen(8318, host)
    await once(server, 'listening')
    // Who closes first has the TIME_WAIT.
    const client = connect(8318, host).resume()
    await once(client, 'close')
    await new Promise((resolve) => server.close(resolve))
    const { exitCode, ms, stderr } = await start(`${host}:8318`, '--wait', '2s', '--fail-on', 'error').ended
    expect(stderr).toBe('waiting until 127.0.0.9:8318/tcp is free, 1 s of 2 s\n')
    expect(exitCode).toBe(0)
    expect(ms).toBeGreaterThanOrEqual(2_000)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once by %s', async (signal) => {
    const { child, ended } = start(`${host}:8316 listening`, '--wait', '60s')
    await once(child.stderr, 'data')
    const begin = performance.now()
    child.kill(signal)
    const end = await ended
    expect(end.signal).toBe(signal)
    expect(performance.now() - begin).toBeLessThan(2_000)
    expect(end.stdout).toBe('')
  })
})
