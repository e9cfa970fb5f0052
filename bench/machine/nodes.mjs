import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LOCAL_NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))

/** Each Node there is, once: the one that runs this, the system's, the project's. */
export function findNodes() {
  const paths = [process.execPath, '/usr/bin/node', LOCAL_NODE].filter((path) => existsSync(path))
  const unique = new Map(paths.map((path) => [realpathSync(path), path]))
  return [...unique.keys()].map((path) => ({ path, version: readVersion(path) }))
}

function readVersion(path) {
  return execFileSync(path, ['--version'], { encoding: 'utf8', env: {} }).trim()
}

export function runsTypeScript(version) {
  const [major, minor] = version.slice(1).split('.').map(Number)
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}
