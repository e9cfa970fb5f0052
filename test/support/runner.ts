import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import type { JobOptions } from '../mini-runner/index.ts'
import type { PortSpace } from '../port-space/port-space.ts'
import type { Order, Told } from './runner-process.ts'

const CHECKOUT = join(import.meta.dirname, '../..')

export interface Runner {
  /** Of the process that is the worker. */
  pid: number
  uses(given: Record<string, string>, more?: Omit<Extract<Order, { uses: unknown }>, 'uses'>): Promise<Told>
  together(given: Record<string, string>[]): Promise<Told[]>
  run(command: string[]): Promise<Told>
  /** A server that a step of the job starts and leaves; returns its pid. */
  serve(port: number, more?: Omit<Extract<Order, { serve: number }>, 'serve'>): Promise<number>
  finish(): Promise<{ posts: Told[]; orphans: { pid: number; name: string }[]; status: string }>
  /** As a machine that is shut down, or short of memory: nothing of the job gets a word in. */
  kill(): Promise<void>
}

/** Where processes can be started. */
export interface Place {
  start(file: string, args: readonly string[]): ChildProcessWithoutNullStreams
  /** Where this checkout and Node are there. */
  checkout?: string
  node?: string
  /** What it is called, where it is not of GitHub's making. */
  worker?: string
}

/** A worker of a runner with one job, in a process of its own in that place. */
export async function startRunner(place: Place, options: JobOptions = {}): Promise<Runner> {
  const { checkout = CHECKOUT, node = process.execPath, worker = '/srv/runner/bin/Runner.Worker' } = place
  const command = `exec -a ${worker} "$0" "$1" "$2"`
  const script = join(checkout, 'test/support/runner-process.ts')
  const child = place.start('bash', ['-c', command, node, script, JSON.stringify(options)])
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint += text
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`the worker ended: ${complaint}`)
    return JSON.parse(value)
  }
  const ask = (order: Order) => {
    child.stdin.write(`${JSON.stringify(order)}\n`)
    return answer()
  }
  const { pid } = await answer()
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.stdin.end()
  })
  return {
    pid,
    uses: (given, more) => ask({ uses: given, ...more }),
    together: (given) => ask({ together: given }),
    serve: (port, more) => ask({ serve: port, ...more }),
    run: (command) => ask({ run: command }),
    finish: () => ask({ finish: true }),
    async kill() {
      process.kill(pid, 'SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** The leases that can be seen in that space: ports by the id of who has taken them. */
export async function leasesIn(space: PortSpace): Promise<number[]> {
  const { stdout } = await space.exec('cat', ['/proc/net/unix'])
  return [...stdout.matchAll(/@port-preflight\/(\d+)@*$/gm)].map(([, port]) => Number(port)).toSorted((a, b) => a - b)
}
