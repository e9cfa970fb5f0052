// Fails when the committed dist/ is not, byte for byte, what the sources build to.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fresh = mkdtempSync(join(tmpdir(), 'check-dist-'))

function read(directory) {
  return new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]))
}

function stale(committed, built) {
  const names = [...new Set([...committed.keys(), ...built.keys()])]
  return names.filter((name) => !committed.get(name)?.equals(built.get(name) ?? Buffer.of(0)))
}

try {
  const build = join(root, 'scripts/build.mjs')
  const { status } = spawnSync(process.execPath, [build, relative(root, fresh)], { stdio: 'inherit' })
  const names = status === 0 ? stale(read(join(root, 'dist')), read(fresh)) : []
  if (names.length > 0) console.error(`dist/ is stale, run npm run build: ${names.join(', ')}`)
  process.exitCode = status === 0 && names.length === 0 ? 0 : 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
