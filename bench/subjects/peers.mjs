import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countLines, countPairs, countWitr } from './named.mjs'

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url))

/** One process that asks an npm package about every port, one after the other, as its readme shows it. */
export function npmPeer(name, ports, { mode, holders, statuses } = {}) {
  const script = fromHere(`../peers/${name}.mjs`)
  const installed = existsSync(fromHere(`../node_modules/${name}/package.json`))
  return {
    name: mode ? `${name} (${mode})` : name,
    command: [process.execPath, script, ...(mode ? [`--${mode}`] : []), ...ports.map(String)],
    absent: installed ? undefined : 'npm ci in bench/ installs it',
    countNamed: holders && ((text) => countPairs(text, holders)),
    statuses,
  }
}

/** The runbook's loop: one lsof a port, in one sh. */
export function lsofLoop(script, ports, holders) {
  const name = script === 'lsof-any' ? 'lsof -i :PORT, loop' : 'lsof -nP -iTCP:PORT -sTCP:LISTEN, loop'
  const command = ['sh', fromHere(`../peers/${script}.sh`), ...ports.map(String)]
  return {
    name,
    command,
    absent: findTool('lsof').absent,
    countNamed: holders && ((text) => countPairs(text, holders)),
  }
}

export function ssOnce(flags, holders) {
  const countNamed = holders && ((text) => countPairs(text, holders))
  return { name: `ss ${flags}`, command: ['ss', flags], absent: findTool('ss').absent, countNamed }
}

/** Exits with 1 where it has warnings, with 2 where it finds nobody on one of the ports. */
export function witr(ports, holders) {
  const { file, absent } = findTool('witr', process.env.WITR)
  const command = [file, ...ports.flatMap((port) => ['--port', String(port)]), '--short', '--no-color']
  const countNamed = holders && ((text) => countWitr(text, holders))
  return { name: 'witr --short', command, absent, statuses: [0, 1, 2], countNamed }
}

/** killport kills by default. This is its only call, and `--dry-run` stands in it. */
export function killport(ports, holders) {
  const { file, absent } = findTool('killport', process.env.KILLPORT)
  const command = [file, '--dry-run', '--mode', 'process', ...ports.map(String)]
  const countNamed = holders && ((text) => countLines(text, holders))
  return { name: 'killport --dry-run', command, absent, statuses: [0, 2], countNamed }
}

/** Where a tool is: at the path that is given, else on the PATH; `absent` says why there is none. */
export function findTool(name, given) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = given ? [given] : folders.map((folder) => join(folder, name))
  const file = candidates.find((path) => existsSync(path))
  return { file, absent: file ? undefined : `no ${given ?? name} here` }
}
