import { afterEach, describe, expect, it } from 'vitest'
import { endProcesses } from '../../../../src/host/linux/acts/end-processes.ts'
import type { Process } from '../../../../src/model/holder.ts'
import { endOf, isAlive, type Manner, seen, startVictim, type Victim } from './victims.ts'

const isRoot = process.geteuid?.() === 0
const started: Victim[] = []

const start = async (...given: Parameters<typeof startVictim>) => {
  const victim = await startVictim(...given)
  started.push(victim)
  return victim
}
const kill = (processes: readonly Process[], ...option: string[]) => ({
  words: ['kill', ...option, ...processes.map(({ pid }) => String(pid))],
  targets: processes.map((one) => ({ kind: 'process' as const, process: one })),
})

afterEach(() => {
  for (const { child } of started.splice(0)) if (isAlive({ child })) child.kill('SIGKILL')
})

describe.skipIf(process.platform !== 'linux')('what is to end', () => {
  it.each<[Manner, string, object]>([
    ['dies', 'SIGTERM', {}],
    ['dies late', 'exit', {}],
    [
      'ignores',
      'SIGKILL',
      { note: expect.stringMatching(/^pid \d+ had not ended 0.4 s after SIGTERM, and was killed$/) },
    ],
  ])('%s by %s', async (manner, end, told) => {
    const victim = await start(manner)
    expect(await endProcesses(kill([victim.process]), 400)).toEqual(told)
    expect(await endOf(victim)).toBe(end === 'exit' ? 0 : end)
  })

  it('is stopped, and hears of it when it goes on', async () => {
    const victim = await start('dies')
    victim.child.kill('SIGSTOP')
    process.kill(victim.process.pid, 'SIGTERM')
    expect(await endProcesses(kill([victim.process], '-CONT'))).toEqual({})
    expect(await endOf(victim)).toBe('SIGTERM')
  })

  it('is killed at once where it is deaf', async () => {
    const victim = await start('ignores')
    expect(await endProcesses(kill([victim.process], '-KILL'))).toEqual({})
    expect(await endOf(victim)).toBe('SIGKILL')
  })

  it('has ended by then', async () => {
    const victim = await start('dies')
    victim.child.kill('SIGKILL')
    await endOf(victim)
    expect(await endProcesses(kill([victim.process]))).toEqual({})
  })
})

describe.skipIf(process.platform !== 'linux')('who is not ended', () => {
  it('another process that has got its number', async () => {
    const victim = await start('dies')
    const before = { ...victim.process, startedAt: '2020-01-01T00:00:00.000Z' }
    expect(await endProcesses(kill([before]), 200)).toEqual({})
    expect(isAlive(victim)).toBe(true)
  })

  it('one of which it is not known when it has started', async () => {
    const victim = await start('dies')
    const { startedAt: _, ...undated } = victim.process
    const failed = `pid ${undated.pid}: it cannot be told from a later process of that number`
    expect(await endProcesses(kill([undated]))).toEqual({ failed })
    expect(isAlive(victim)).toBe(true)
  })

  it.each([
    ['this process', () => process.pid],
    ['its parent', () => process.ppid],
    ['the first process of the machine', () => 1],
  ])('%s, nor anybody beside it', async (_, pidOf) => {
    const victim = await start('dies')
    const failed = `pid ${pidOf()}: this check runs under it`
    expect(await endProcesses(kill([victim.process, seen(pidOf())]))).toEqual({ failed })
    expect(isAlive(victim)).toBe(true)
  })

  it.each([
    ['/srv/runner/bin/Runner.Listener', 'Runner.Listener'],
    ['/srv/runner/bin/Runner.Worker', 'Runner.Worker'],
    ['/usr/lib/systemd/systemd', 'systemd'],
    ['sshd: alice [priv]', 'sshd'],
    ['sshd-session: alice@pts/0', 'sshd-session'],
    ['/usr/bin/containerd-shim-runc-v2', 'containerd-shim-runc-v2'],
    ['supervisord', 'supervisord'],
    ['PM2 v5.3.0: God Daemon (/root/.pm2)', 'pm2'],
    ['dockerd', 'dockerd'],
    ['docker-proxy', 'docker-proxy'],
  ])('%s', async (name, spared) => {
    const victim = await start('dies', { name })
    expect(await endProcesses(kill([victim.process]))).toEqual({
      failed: `pid ${victim.process.pid}: ${spared} is never ended`,
    })
    expect(isAlive(victim)).toBe(true)
  })

  it.runIf(isRoot)('a process of another user, for root neither', async () => {
    const victim = await start('dies', { uid: 65_534 })
    const failed = `pid ${victim.process.pid}: it is a process of another user`
    expect(await endProcesses(kill([victim.process]))).toEqual({ failed })
    expect(isAlive(victim)).toBe(true)
  })
})
