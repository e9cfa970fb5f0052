// Builds dist/ (or the directory given): tsc -> lib/, ncc -> one bundle with its lazy parts, and a launcher per entry.
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, process.argv[2] ?? 'dist')
const require = createRequire(import.meta.url)

const LAUNCHERS = {
  'action.js': ["import { runAction } from './index.js'", '', 'await runAction(process.env)', ''],
  'cli.js': [
    '#!/usr/bin/env node',
    "import { runCli } from './index.js'",
    '',
    "process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3))",
    'process.exitCode = await runCli({',
    '  args: process.argv.slice(2),',
    '  write: (text) => process.stdout.write(text),',
    '  writeError: (text) => process.stderr.write(text),',
    '  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",',
    '})',
    '',
  ],
}

function run(packageName, script, ...args) {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), script)
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(join(root, 'lib'), { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json')
run(
  '@vercel/ncc',
  'dist/ncc/cli.js',
  'build',
  'lib/src/index.js',
  '-o',
  out,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
)
for (const [name, lines] of Object.entries(LAUNCHERS)) {
  writeFileSync(join(out, name), lines.join('\n'))
  chmodSync(join(out, name), name === 'cli.js' ? 0o755 : 0o644)
}
