import { describe, expect, it } from 'vitest'
import { ask } from '../../src/host/exec.ts'

const isWindows = process.platform === 'win32'

describe.skipIf(isWindows)(`ask${isWindows ? ' (needs sh)' : ''}`, () => {
  it('brings what a program says', async () => {
    expect(await ask('sh', ['-c', 'echo yes; echo no >&2; pwd; env'])).toEqual({
      stdout: expect.stringMatching(/^yes\n\/\n/),
    })
  })

  it.each([
    ['/nonexistent', [], '/nonexistent is not installed'],
    ['sh', ['-c', 'exit 3'], 'sh failed: exit code 3'],
    ['sh', ['-c', 'kill -9 $$'], 'sh failed: SIGKILL'],
  ])('says in words why there is no answer from %s %j', async (file, args, failed) => {
    expect(await ask(file, args)).toEqual({ failed })
  })

  it.each([
    ['that hangs', 'exec sleep 30'],
    ['whose child keeps its output', 'sleep 30 & sleep 30'],
  ])('waits two seconds for a program %s, and no longer', async (_, script) => {
    const from = Date.now()
    expect(await ask('sh', ['-c', script])).toEqual({ failed: 'sh did not answer within 2 s' })
    expect(Date.now() - from).toBeLessThan(3_500)
  })

  it('hands on nothing of its own environment but the PATH, and has times told in UTC', async () => {
    const answer = await ask('sh', ['-c', 'env'])
    const names = 'stdout' in answer ? answer.stdout.split('\n').map((line) => line.split('=')[0]) : []
    expect(
      names.filter((name) => !['PATH', 'LC_ALL', 'TZ', 'PWD', 'SHLVL', '_', 'OLDPWD'].includes(name ?? '')),
    ).toEqual([])
    expect(await ask('date', ['+%Z'])).toEqual({ stdout: 'UTC' })
  })
})
