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
    ['/nonexistent is not installed', '/nonexistent', []],
    ['/etc/passwd failed: EACCES', '/etc/passwd', []],
    ['sh failed: exit code 3', 'sh', ['-c', 'exit 3']],
    ['sh failed: SIGKILL', 'sh', ['-c', 'kill -9 $$']],
    ['sh failed: E2BIG', 'sh', ['-c', `: ${'x'.repeat(200_000)}`]],
    ['sh failed: ERR_INVALID_ARG_VALUE', 'sh', ['-c', '\0']],
  ])('says in words why there is no answer: %s', async (failed, file, args) => {
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

  it('takes no more than 16 MB', async () => {
    expect(await ask('sh', ['-c', 'yes | head -c 16777216'])).toEqual({ stdout: expect.stringMatching(/^y\n/) })
    expect(await ask('yes', [])).toEqual({ failed: 'yes failed: more than 16 MB' })
  })

  it('brings a character whole that is said in two pieces', async () => {
    const halves = "printf '\\303'; sleep 0.1; printf '\\251\\n'"
    expect(await ask('sh', ['-c', halves])).toEqual({ stdout: 'é' })
  })

  it('says so where no more files can be opened', async () => {
    const script = `import { openSync } from 'node:fs'
      const { ask } = await import('${new URL('../../src/host/exec.ts', import.meta.url)}')
      await ask('true', [])
      try { for (;;) openSync('/dev/null') } catch {}
      process.stdout.write(JSON.stringify(await ask('true', [])))`
    const node = [process.execPath, '--no-warnings', '--input-type=module', '--eval', script]
    const answer = await ask('sh', ['-c', 'ulimit -n 64; exec "$@"', 'sh', ...node])
    expect(answer).toEqual({ stdout: '{"failed":"true failed: EMFILE"}' })
  })

  it('hands on nothing of its own environment but the PATH', async () => {
    const answer = await ask('sh', ['-c', 'env'])
    const names = 'stdout' in answer ? answer.stdout.split('\n').map((line) => line.split('=')[0]) : []
    expect(names.filter((name) => !['PATH', 'LC_ALL', 'PWD', 'SHLVL', '_', 'OLDPWD'].includes(name ?? ''))).toEqual([])
  })
})
