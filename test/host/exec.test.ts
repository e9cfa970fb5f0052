import { describe, expect, it } from 'vitest'
import { ask, feed } from '../../src/host/exec.ts'

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

describe.skipIf(isWindows)(`feed${isWindows ? ' (needs sh)' : ''}`, () => {
  it('hands a program what it is to work with', async () => {
    expect(await feed('sh', ['-c', 'test "$(cat)" = 40000'], '40000\n')).toEqual({})
    expect(await feed('sh', ['-c', 'exec 0<&-; exit 0'], 'x'.repeat(1_000_000))).toEqual({})
  })

  it.each([
    ['/nonexistent', [], '/nonexistent is not installed'],
    ['/', [], '/ is not there for this user'],
    ['sh', ['-c', 'exit 3'], 'sh failed: exit code 3'],
    ['sh', ['-c', 'echo first >&2; echo "sudo: a password is required" >&2; exit 1'], 'sudo: a password is required'],
  ])('says in words why %s %j has not done it', async (file, args, failed) => {
    expect(await feed(file, args, '')).toEqual({ failed })
  })

  it.each([
    ['that hangs', 'exec sleep 30'],
    ['whose child keeps its output', 'sleep 30 & sleep 30'],
  ])('waits two seconds for a program %s, and no longer', async (_, script) => {
    const from = Date.now()
    expect(await feed('sh', ['-c', script], 'text')).toEqual({ failed: 'sh did not answer within 2 s', isLate: true })
    expect(Date.now() - from).toBeLessThan(3_500)
  })
})
