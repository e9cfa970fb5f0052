import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Job, Step } from '../mini-runner/index.ts'
import { startJob } from './start-job.ts'

// Run by a test under the name of a runner's worker: one job, whose steps are told by lines on the standard input.

const ACTION = join(import.meta.dirname, '../..')
const SERVER = `const [port, host] = process.argv.slice(1)
require('node:net').createServer().listen(+port, host, () => console.log('up'))`

/** What a line may ask for; each is answered by one line. */
export type Order =
  | { uses: Record<string, string>; id?: string; action?: string; env?: Record<string, string>; stop?: Stop }
  | { together: Record<string, string>[] }
  | { serve: number; host?: string; env?: Record<string, string> }
  | { run: string[] }
  | { finish: true }

/** When a step is stopped: so long after it has written down what its leases are found by. */
export interface Stop {
  by: 'cancel' | 'kill'
  afterMs: number
}

export type Told = Pick<Step, 'outcome' | 'outputs' | 'log' | 'summary' | 'annotations' | 'state' | 'stage'>

function told({ outcome, outputs, log, summary, annotations, state, stage }: Step): Told {
  return { outcome, outputs, log, summary, annotations, state, stage }
}

async function obey(job: Job, order: Order): Promise<unknown> {
  if ('together' in order) return Promise.all(order.together.map(async (given) => told(await use(job, given))))
  if ('uses' in order) return told(await useOrStop(job, order))
  if ('run' in order) return told(await job.run({ command: order.run as [string] }))
  if ('serve' in order) return serve(job, order)
  const { posts, orphans, status } = await job.finish()
  return { posts: posts.map(told), orphans, status }
}

function use(job: Job, given: Record<string, string>): Promise<Step> {
  return job.uses(ACTION, { with: given })
}

async function useOrStop(job: Job, order: Extract<Order, { uses: unknown }>): Promise<Step> {
  const { uses: given, id, action = ACTION, env = {}, stop } = order
  const controller = new AbortController()
  if (stop !== undefined) {
    const end = { cancel: () => controller.abort(), kill: killActions }[stop.by]
    void untilLeasing(job).then(() => setTimeout(end, stop.afterMs))
  }
  return job.uses(action, { with: given, env, ...(id === undefined ? {} : { id }), signal: controller.signal })
}

async function untilLeasing({ temp }: Job): Promise<void> {
  const files = join(temp, '_runner_file_commands')
  const isLeasing = (name: string) => readFileSync(join(files, name), 'utf8').startsWith('lease<<')
  for (;;) {
    if (
      existsSync(files) &&
      readdirSync(files)
        .filter((name) => name.includes('state'))
        .some(isLeasing)
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** As the runner's last resort: no signal that can be answered. */
function killActions(): void {
  const { stdout } = spawnSync('pgrep', ['--parent', `${process.pid}`, '--full', 'dist/action.js'], {
    encoding: 'utf8',
  })
  for (const pid of stdout.split('\n').filter((line) => line !== '')) process.kill(Number(pid), 'SIGKILL')
}

async function serve(job: Job, { serve: port, host = '127.0.0.1', env = {} }: Extract<Order, { serve: number }>) {
  const { log } = await job.run({ command: [process.execPath, '-p', 'JSON.stringify(process.env)'] })
  const child = spawn(process.execPath, ['-e', SERVER, `${port}`, host], {
    env: { ...JSON.parse(log.slice(log.indexOf('{'))), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.unref()
  return child.pid
}

const job = await startJob(JSON.parse(process.argv[2] ?? '{}'))
process.stdout.write(`${JSON.stringify({ pid: process.pid })}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify((await obey(job, JSON.parse(line))) ?? null)}\n`)
}
