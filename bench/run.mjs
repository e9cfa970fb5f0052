#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findIsolation } from './machine/isolation.mjs'
import { HELP, parseOptions } from './options.mjs'

const INSIDE = fileURLToPath(new URL('inside.mjs', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

async function main(argv) {
  const { options, problem } = parseOptions(argv)
  if (problem) return say(problem, 2)
  if (options.help) return say(HELP, 0)
  const obstacle = findObstacle(options)
  if (obstacle) return say(obstacle, 3)
  const isolation = findIsolation()
  if (!isolation) return say('The bench needs `unshare` and the right to make a network namespace.', 3)
  return runInside(isolation, argv)
}

function findObstacle({ dist }) {
  if (process.platform !== 'linux') return 'The bench needs Linux: it measures in a network namespace of its own.'
  if (!existsSync(join(dist, 'cli.js'))) return `There is no cli.js in ${dist}: run the build first.`
  return undefined
}

/** The pipe on the child's stdin is its leash: it closes when this process ends, however it ends. */
function runInside(isolation, argv) {
  const env = { ...process.env, BENCH_ISOLATION: isolation.name }
  const [file, ...args] = [...isolation.command, process.execPath, INSIDE, ...argv]
  const child = spawn(file, args, { stdio: ['pipe', 'inherit', 'inherit'], env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.stdin.end())
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(say(error.message, 3)))
    child.on('exit', (status) => resolve(status ?? 3))
  })
}

function say(text, status) {
  const stream = status === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  return status
}
