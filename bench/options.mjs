import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export const SUITES = [
  'start-up',
  'check',
  'memory',
  'naming',
  'answers',
  'who',
  'services',
  'lint',
  'leases',
  'collisions',
  'crash',
]

export const HELP = `node bench/run.mjs [--runs N] [--waves N] [--quick] [--only SUITE]... [--json FILE] [--dist DIR]

  --runs N      measured runs of each command (default 9; 3 with --quick)
  --waves N     repetitions of collisions (default 20; 2 with --quick); crash has ten times as many
  --quick       fewer runs, ports and processes
  --only SUITE  one of ${SUITES.join(', ')}; may be repeated
  --json FILE   write every sample there as well
  --dist DIR    the build to measure (default: dist/ beside bench/)`

const CONFIG = {
  runs: { type: 'string' },
  waves: { type: 'string' },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: [] },
  json: { type: 'string' },
  dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  help: { type: 'boolean', default: false },
}

export function parseOptions(argv) {
  try {
    return { options: readOptions(parseArgs({ args: argv, options: CONFIG }).values) }
  } catch (error) {
    return { problem: error.message }
  }
}

function readOptions({ runs, waves, quick, only, json, dist, help }) {
  const unknown = only.find((name) => !SUITES.includes(name))
  if (unknown) throw new Error(`Unknown suite ${unknown}: it is one of ${SUITES.join(', ')}.`)
  return {
    runs: readCount('runs', runs ?? (quick ? 3 : 9)),
    waves: readCount('waves', waves ?? (quick ? 2 : 20)),
    suites: SUITES.filter((name) => only.length === 0 || only.includes(name)),
    json: json && resolve(json),
    dist: resolve(dist),
    quick,
    help,
    limitMs: quick ? 10_000 : 60_000,
    budgetMs: quick ? 5_000 : 20_000,
  }
}

function readCount(name, value) {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} ${value}: a whole number from 1 is needed.`)
  return count
}
