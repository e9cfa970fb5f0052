import { expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import { resolving } from './resolving.ts'
import * as stack from './stack.ts'

// The ports of a stack, which an earlier instance of it, Debian's redis and a developer have: freed, and given back.

const ALL = 'system-services,containers,processes'

await describeInLab('the ports of a stack, freed', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const held = async () => {
    const seen = await Promise.all(stack.ports.map(async (port) => [port, (await lab.listeners(port)).text] as const))
    return seen.filter(([, text]) => text !== '').map(([port]) => port)
  }

  test('are held', async () => {
    await stack.occupy(lab)
    expect(await held()).toEqual([...stack.ports])
  })

  test('root frees what is not of another user, and gives it back', async () => {
    const before = await state()
    const { report, exitCode } = await resolve('root', ['check', ...stack.needs, '--resolve', ALL])
    expect(report.outcomes.map(({ result }) => result).toSorted()).toEqual(['done', 'done', 'done', 'done', 'refused'])
    expect(report.outcomes.find(({ result }) => result === 'refused')).toMatchObject({
      reason: 'it is a process of another user',
      command: expect.stringMatching(/^kill \d+$/),
    })
    expect([exitCode, await held()]).toEqual([1, [8080]])
    const { stdout, exitCode: code } = await undo('root')
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 4])
    await expectAsBefore(before)
    expect(await held()).toEqual([...stack.ports])
    await expectNothingLeft('root')
  }, 120_000)

  test('a single one is freed by its name alone', async () => {
    const before = await state()
    const named = ['--resolve', `compose:${stack.project}/tts`]
    const { report } = await resolve('root', ['check', ...stack.needs, ...named])
    expect(report.outcomes.filter(({ result }) => result === 'done')).toHaveLength(1)
    expect(await held()).toEqual([6379, 8080, 8081, 9090])
    expect(await undo('root')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
  })

  test('alice frees what is hers, and redis by sudo; what takes a shell is printed', async () => {
    const before = await state()
    const { report, exitCode } = await resolve('alice', ['check', ...stack.needs, '--resolve', ALL])
    const done = report.outcomes.filter(({ result }) => result === 'done')
    expect(done.map(({ command }) => command).toSorted()).toEqual([
      expect.stringMatching(/^kill \d+$/),
      expect.stringMatching(/^sudo systemctl stop redis-server\.service/),
    ])
    for (const { result, command } of report.outcomes) {
      if (result !== 'done') expect([result, command]).toEqual(['refused', expect.stringContaining('docker')])
    }
    expect([exitCode, await held()]).toEqual([1, [7001, 8081, 9090]])
    expect(await undo('alice')).toMatchObject({ exitCode: 0 })
    await expectAsBefore(before)
    await expectNothingLeft('alice')
  }, 120_000)
})
