// Builds dist/ (or the directory given): tsc -> lib/, ncc -> one bundle with its lazy parts, and a launcher per entry.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, process.argv[2] ?? 'dist')
const require = createRequire(import.meta.url)

function run(packageName, script, ...args) {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), script)
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(join(root, 'lib'), { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json')
const bundle = ['build', 'lib/src/index.js', '-o', out, '--license', 'licenses.txt', '--no-cache', '--quiet']
run('@vercel/ncc', 'dist/ncc/cli.js', ...bundle)
for (const [name, mode] of [
  ['action.js', 0o644],
  ['post.js', 0o644],
  ['cli.js', 0o755],
]) {
  copyFileSync(join(root, 'scripts/launchers', name), join(out, name))
  chmodSync(join(out, name), mode)
}
