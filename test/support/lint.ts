import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { CLI } from './cli.ts'

export interface Linted {
  stdout: string
  stderr: string
  exitCode: number | null
  /** Of all of its threads. */
  cpuSeconds: number
  /** The most that it ever had. */
  memoryMb: number
}

/** Printed by the process itself, at its end, to a pipe of its own. */
const MEASURED = `
import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
})`

export interface LintOptions {
  cwd: string
  uid?: number
  env?: Readonly<Record<string, string>>
}

const DEADLINE = 15_000

/** Runs `lint` of the bundle. What does not end is ended, and has no exit code. */
export async function lintIn({ cwd, uid, env = {} }: LintOptions, paths: readonly string[]): Promise<Linted> {
  const hook = `data:text/javascript,${encodeURIComponent(MEASURED)}`
  const child = spawn(process.execPath, ['--import', hook, CLI, 'lint', ...paths], {
    ...(uid === undefined ? {} : { uid }),
    cwd,
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: DEADLINE,
    killSignal: 'SIGKILL',
  })
  const [, output, errors, measured] = child.stdio as NodeJS.ReadableStream[]
  const exitCode = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [stdout = '', stderr = '', numbers = ''] = await Promise.all(
    [output, errors, measured].map((one) => (one === undefined ? '' : text(one))),
  )
  const [cpuSeconds = Number.NaN, memoryMb = Number.NaN] = numbers === '' ? [] : JSON.parse(numbers)
  return { stdout, stderr, exitCode: await exitCode, cpuSeconds, memoryMb }
}
