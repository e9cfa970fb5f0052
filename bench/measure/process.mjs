import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CLEAN_ENV } from '../machine/environment.mjs'

const running = new Set()
let isEnding = false
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Runs one command to its exit: wall time from spawn to exit, in ms. The output goes nowhere unless `capture` is set,
 * so that no reader here takes part in the measurement. With `leash` its standard input stays open while this process is
 * there.
 */
export function runProcess([file, ...args], { env = {}, cwd, capture = false, leash = false, limitMs = 60_000 } = {}) {
  const output = capture ? 'pipe' : 'ignore'
  const started = process.hrtime.bigint()
  const stdio = [leash ? 'pipe' : 'ignore', output, output]
  const child = spawn(file, args, { cwd, env: { ...CLEAN_ENV, ...env }, stdio })
  return watch(child, { started, limitMs })
}

/**
 * Lets go of those that put away what they have made when their standard input ends, and waits for them. Nobody else
 * gets an answer any more: this process is about to end.
 */
export async function endLeashed() {
  isEnding = true
  const leashed = [...running].filter(({ stdin }) => stdin)
  await Promise.all(
    leashed.map((child) =>
      once(
        child.on('error', () => {}),
        'close',
        child.stdin.end(),
      ),
    ),
  )
}

function watch(child, { started, limitMs }) {
  const result = { ms: limitMs, stdout: '', stderr: '', timedOut: false }
  running.add(child)
  const timer = setTimeout(() => {
    result.timedOut = child.kill('SIGKILL')
  }, limitMs)
  for (const name of ['stdout', 'stderr']) collect(child[name], (text) => (result[name] += text))
  child.on('exit', () => (result.ms = Number(process.hrtime.bigint() - started) / 1e6))
  return new Promise((resolve) => {
    const settle = (outcome) => {
      clearTimeout(timer)
      running.delete(child)
      if (!isEnding) resolve({ ...result, ...outcome })
    }
    child.on('error', (error) => settle({ status: null, stderr: error.message }))
    child.on('close', (status, signal) => settle({ status, signal }))
  })
}

function collect(stream, add) {
  stream?.setEncoding('utf8').on('data', add)
}
