import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CLI } from './support/cli.ts'

// The launchers beside a bundle that does something else.

const directory = mkdtempSync(join(tmpdir(), 'launchers-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** The exit code of a launcher whose bundle does this, and what it says of it. */
function end(launcher: string, body: string) {
  cpSync(join(dirname(CLI), launcher), join(directory, launcher))
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}')
  writeFileSync(
    join(directory, 'index.js'),
    `exports.runAction = exports.runPost = exports.runCli = async () => {${body}}`,
  )
  const { status, stderr } = spawnSync(process.execPath, [join(directory, launcher)], { encoding: 'utf8' })
  return { status, stderr }
}

test.each([
  ['action.js', '', 0],
  ['action.js', 'process.exitCode = 1', 1],
  ['action.js', 'await new Promise(() => {})', 13],
  ['post.js', '', 0],
  ['post.js', 'process.exitCode = 1', 1],
  ['post.js', 'setTimeout(() => {}, 60_000)', 0],
  ['post.js', 'await new Promise(() => {})', 13],
  ['cli.js', 'return 0', 0],
  ['cli.js', 'return 2', 2],
  ['cli.js', 'await new Promise(() => {})', 13],
])('%s whose bundle does "%s" ends with %i', (launcher, body, status) => {
  expect(end(launcher, body)).toEqual({ status, stderr: '' })
})

test.each(['action.js', 'post.js', 'cli.js'])('%s whose bundle fails says where', (launcher) => {
  expect(end(launcher, "throw new Error('within')")).toEqual({
    status: 1,
    stderr: expect.stringContaining('Error: within'),
  })
})
