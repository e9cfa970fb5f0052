import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CLEAN_ENV, COSTLY_SET } from './environment.mjs'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** What the figures were taken on, for whoever reads them later. */
export function describeMachine({ nodes, options }) {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpus: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    kernel: release(),
    load: readLoad(),
    nodes: nodes.map(({ version, path }) => `${version} (${path.replace(PROJECT, '')})`).join(', '),
    build: describeBuild(options.dist),
    isolation: process.env.BENCH_ISOLATION,
    unset: COSTLY_SET.length === 0 ? 'nothing had to be unset' : `unset for every command: ${COSTLY_SET.join(', ')}`,
    peers: [...npmVersions(), ...toolVersions()].join(', '),
  }
}

/** Other jobs on the machine show here, and so does the bench itself. */
export function readLoad() {
  return loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')
}

/** Which build it was: the hash changes with any byte of it. */
function describeBuild(dist) {
  if (!existsSync(dist)) return 'none'
  const files = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .toSorted()
  const hash = createHash('sha256')
  for (const name of files) hash.update(name).update(readFileSync(join(dist, name)))
  return `${files.length} files in ${basename(dist)}/, sha256 ${hash.digest('hex').slice(0, 12)}`
}

function npmVersions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return Object.keys(dependencies).map((name) => `${name} ${readInstalled(name) ?? 'absent'}`)
}

function readInstalled(name) {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}

function toolVersions() {
  const { WITR = 'witr', KILLPORT = 'killport' } = process.env
  const flags = { ss: '-V', lsof: '-v', [WITR]: '--version', [KILLPORT]: '--version' }
  return Object.entries(flags).map(([file, flag]) => readVersion(file, flag))
}

/** lsof says its version among much else, on standard error. */
function readVersion(file, flag) {
  const { stdout, stderr, error } = spawnSync(file, [flag], { encoding: 'utf8', env: CLEAN_ENV })
  if (error) return `${file} absent`
  const [first] = `${stdout}${stderr}`.trim().split('\n')
  const revision = /revision: (\S+)/.exec(stderr)?.[1]
  return revision ? `lsof ${revision}` : first
}
