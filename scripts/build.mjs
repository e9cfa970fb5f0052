// Builds dist/ (or the directory given): tsc -> lib/, ncc -> one bundle with its lazy parts, and a launcher per entry.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
// CommonJS: Node 20 starts it in 8 ms less than ECMAScript modules, and loads each lazy part sooner.
const manifest = join(root, 'lib/package.json')
writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), type: undefined }))
const bundle = ['build', 'lib/src/index.js', '-o', out, '--license', 'licenses.txt', '--no-cache', '--quiet']
run('@vercel/ncc', 'dist/ncc/cli.js', ...bundle)
// Node 20 compiles a function in brackets where it stands, and an arrow function at its first call: it reads that twice.
for (const name of readdirSync(out).filter((one) => one.endsWith('.js'))) {
  const text = readFileSync(join(out, name), 'utf8')
  writeFileSync(join(out, name), text.replaceAll(/^(\/\*+\/[ \t]*\()\(([\w$, ]*)\) => \{/gm, '$1function($2) {'))
}
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n')
for (const [name, mode] of [
  ['action.cjs', 0o644],
  ['post.cjs', 0o644],
  ['cli.cjs', 0o755],
  ['hook-started.cjs', 0o644],
  ['hook-completed.cjs', 0o644],
  ['hook-started.sh', 0o755],
  ['hook-completed.sh', 0o755],
]) {
  // The runner takes a hook by the end of its name.
  const launcher = join(out, name.replace(/cjs$/, 'js'))
  copyFileSync(join(root, 'scripts/launchers', name), launcher)
  chmodSync(launcher, mode)
}
