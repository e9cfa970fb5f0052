import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { testJob } from '../mini-runner/test-job.ts'
import { CLI } from '../support/cli.ts'

// Somebody else's process, with a command line made to be read by the runner, a browser or a terminal.

const ACTION = join(import.meta.dirname, '../..')
const isLinux = process.platform === 'linux'
const cleanUp: (() => void)[] = []

afterEach(() => {
  for (const end of cleanUp.splice(0)) end()
})

const VICTIM = '0123456789abcdef'.repeat(4)

const HOSTILE = [
  '::add-mask::x',
  '##[error]x',
  '::set-output name=ok::true',
  '::stop-commands::x',
  '\n::error::second line',
  '\r##[warning]carriage return',
  '</table><img src=x>',
  '[click](javascript:alert(1))',
  '| a | b |',
  '`$(touch /tmp/x)`',
  '\u001b[2J\u001b[31mred',
  '\u009b31m',
  '\u202Egnp.exe',
  '\u2028::error::line separator',
  "'; rm -rf / #",
]

/** A real server with the given arguments; `set-output` and the like are but words to it. */
async function holdAs(
  argv: readonly string[],
  cwd: string = tmpdir(),
  name = process.execPath,
): Promise<{ port: number; pid: number }> {
  const script = `const s = require('net').createServer().listen(0, '127.0.0.1', () => console.log(s.address().port)); process.stdin.resume().on('end', () => process.exit())`
  const child = spawn(process.execPath, ['-e', script, '--', ...argv], {
    cwd,
    argv0: name,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  cleanUp.push(() => child.kill('SIGKILL'))
  const [chunk] = await once(child.stdout, 'data')
  return { port: Number(String(chunk)), pid: child.pid ?? 0 }
}

describe.skipIf(!isLinux)(`a holder that calls itself something else${isLinux ? '' : ' (Linux only so far)'}`, () => {
  it.each(HOSTILE)('%j changes nothing in the Action', async (argument) => {
    const { port, pid } = await holdAs([argument])
    const job = await testJob({})
    const step = await job.uses(ACTION, {
      id: 'ports',
      with: { ports: `web: 127.0.0.1:${port}`, ignore: 'port-ephemeral' },
    })
    expect(step.commands.map(({ name }) => name)).toEqual(['error', 'error'])
    expect(step.annotations[0]?.message).toContain(`pid ${pid}`)
    expect(step.annotations[0]?.message.split('\n')).toHaveLength(1)
    expect(step.outputs).toMatchObject({ ok: 'false', conflicts: '1' })
    expect(step.outcome).toBe('failure')
    expect(step.stderr).toBe('')
    expect(step.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
    expect(step.summary).not.toMatch(/<img|<\/table|javascript:|\u001b|\u202e/)
    const rows = step.summary.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4)
  })

  it.each(HOSTILE)('%j changes nothing on the command line', async (argument) => {
    const { port } = await holdAs([argument])
    const job = await testJob({})
    for (const flags of [[], ['--json']]) {
      const step = await job.run({ command: [process.execPath, CLI, `127.0.0.1:${port}`, ...flags] })
      expect(step.commands).toEqual([])
      expect(step.exitCode).toBe(1)
      expect(step.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
    }
  })

  it('keeps the foreign text whole in JSON', async () => {
    const argument = '##[error]x ::add-mask::y </table>'
    const { port } = await holdAs([argument])
    const job = await testJob({})
    const { stdout } = await job.run({ command: [process.execPath, CLI, `127.0.0.1:${port}`, '--json'] })
    expect(JSON.parse(stdout).findings[0].holders[0].process.command).toContain(argument)
  })

  it('is no trouble in the name of a directory either', async () => {
    const directory = mkdtempSync(join(tmpdir(), '##[error]x ::error::y-'))
    cleanUp.push(() => rmSync(directory, { recursive: true }))
    const { port } = await holdAs([], directory)
    const job = await testJob({})
    const step = await job.run({ command: [process.execPath, CLI, `127.0.0.1:${port}`, '--json'] })
    expect(step.commands).toEqual([])
    expect(JSON.parse(step.stdout).findings[0].holders[0].process.cwd).toBe(directory)
  })

  it('believes no argument list that names a container', async () => {
    const { port, pid } = await holdAs(['-c', VICTIM, '-n', 'database'], tmpdir(), 'conmon')
    const job = await testJob({})
    const { stdout } = await job.run({ command: [process.execPath, CLI, `127.0.0.1:${port}`, '--json'] })
    const [{ holders, remedies }] = JSON.parse(stdout).findings
    expect(holders[0].process.pid).toBe(pid)
    expect(holders[0].container).toEqual({ engine: 'podman' })
    expect(JSON.stringify(remedies)).not.toContain(VICTIM.slice(0, 12))
  })
})
