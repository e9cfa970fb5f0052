import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Job } from '../mini-runner/index.ts'
import { startJob } from './start-job.ts'

// Run by a test under the name of a runner's worker: one job, whose last step is the Action.

const ACTION = join(import.meta.dirname, '../..')
const SERVER = `const [host, port, late] = process.argv.slice(1)
setTimeout(() => require('node:net').createServer().listen(+port, host, () => console.log('up')), +late)`

interface Server {
  host: string
  port: number
  /** `step`: a step of the job has started it. `stripped`: without its environment. `neighbour`: another job. */
  whose: 'step' | 'stripped' | 'neighbour'
  /** When it begins to listen, in ms. */
  late?: number
}

export interface Script {
  servers: Server[]
  with: Record<string, string>
}

const NEIGHBOUR = {
  RUNNER_TRACKING_ID: 'github_neighbour',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/other',
  GITHUB_RUN_ID: '4711',
  GITHUB_JOB: 'theirs',
}

async function serve({ host, port, whose, late = 0 }: Server, own: NodeJS.ProcessEnv): Promise<number> {
  const env = whose === 'step' ? own : whose === 'stripped' ? {} : NEIGHBOUR
  const child = spawn(process.execPath, ['-e', SERVER, host, `${port}`, `${late}`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (late === 0) await once(child.stdout, 'data')
  return child.pid ?? 0
}

/** What the runner puts into the environment of a step. */
async function stepEnvironment(job: Job): Promise<NodeJS.ProcessEnv> {
  const { log } = await job.run({ command: [process.execPath, '-p', 'JSON.stringify(process.env)'] })
  return JSON.parse(log.slice(log.indexOf('{')))
}

const { servers, with: inputs }: Script = JSON.parse(process.argv[2] ?? '{}')
const job = await startJob({})
const env = await stepEnvironment(job)
const pids = await Promise.all(servers.map((server) => serve(server, env)))
const { outcome, outputs, log, summary } = await job.uses(ACTION, { with: inputs })
for (const pid of pids) process.kill(pid)
const { posts } = await job.finish()
const post = posts.map((step) => step.log).join('')
process.stdout.write(JSON.stringify({ outcome, outputs, log, summary, post }))
