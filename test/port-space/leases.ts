import type { ChildProcessWithoutNullStreams as Child } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Got, Wanting } from '../support/leaser.ts'
import { ended, outcomeOf } from './children.ts'
import type { PortSpace, StartOptions } from './port-space.ts'

const LEASER = join(import.meta.dirname, '../support/leaser.ts')
/** What Node makes of the sources is kept: tests start many of them at once. */
const CACHE = mkdtempSync(join(tmpdir(), 'leaser-'))
afterAll(() => rmSync(CACHE, { recursive: true, force: true }))

export interface LeaserOptions extends StartOptions {
  /** A command that runs the one that it is given as its last arguments. */
  before?: readonly string[]
}

/** A process that leases ports in the space. */
export function startLeaser(space: PortSpace, wanting: Wanting, options: LeaserOptions = {}): Child {
  const { env, before = [], ...rest } = options
  const [file = '', ...args] = [...before, process.execPath, LEASER, JSON.stringify(wanting)]
  return space.start(file, args, { ...rest, env: { NODE_COMPILE_CACHE: CACHE, ...env } })
}

export async function gotBy(child: Child): Promise<Got> {
  const { stdout, stderr, exitCode } = await outcomeOf(child)
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr}`)
  return JSON.parse(stdout)
}

export function leaseIn(space: PortSpace, wanting: Wanting, options?: LeaserOptions): Promise<Got> {
  return gotBy(startLeaser(space, wanting, options))
}

/** A process that leases are kept for. */
export function startOwner(space: PortSpace): { pid: number; end(): Promise<void> } {
  const child = space.start('sleep', ['1000'])
  return {
    pid: child.pid ?? 0,
    async end() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

/** The ports whose names are taken in the space. */
export function namesIn(space: PortSpace): number[] {
  const table = readFileSync(`/proc/${space.pid}/net/unix`, 'latin1')
  return [...table.matchAll(/ @port-preflight\/(\d+)@*$/gm)].map(([, port]) => Number(port)).sort((a, b) => a - b)
}

export async function setRange(space: PortSpace, low: number, high: number): Promise<void> {
  const { stderr, exitCode } = await space.exec('sh', [
    '-c',
    `echo ${low} ${high} >/proc/sys/net/ipv4/ip_local_port_range`,
  ])
  if (exitCode !== 0) throw new Error(stderr)
}
