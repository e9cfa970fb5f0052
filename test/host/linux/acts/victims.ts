import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { localProcesses } from '../../../../src/host/linux/processes.ts'
import type { Process } from '../../../../src/model/holder.ts'

// Real processes that are to be ended, or are not to be.

/** What a child does when it is told to end. */
export const MANNERS = {
  dies: 'setInterval(() => {}, 1000)',
  ignores: "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)",
  'dies late': "process.on('SIGTERM', () => setTimeout(() => process.exit(), 150)); setInterval(() => {}, 1000)",
} as const
export type Manner = keyof typeof MANNERS

export interface Victim {
  child: ChildProcess
  process: Process
}

export async function startVictim(manner: Manner, options: { uid?: number; name?: string } = {}): Promise<Victim> {
  const { uid, name } = options
  const script = `${MANNERS[manner]}; process.stdout.write('ready')`
  const child = spawn(process.execPath, ['-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
    ...(name === undefined ? {} : { argv0: name }),
  })
  if (child.stdout !== null) await once(child.stdout, 'data')
  return { child, process: seen(child.pid ?? 0) }
}

/** As it is now. */
export function seen(pid: number): Process {
  const found = localProcesses().read(pid)
  if (found === undefined) throw new Error(`no process ${pid}`)
  return found
}

export async function endOf({ child }: Pick<Victim, 'child'>): Promise<NodeJS.Signals | number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.signalCode ?? child.exitCode
}

export function isAlive({ child }: Pick<Victim, 'child'>): boolean {
  return child.exitCode === null && child.signalCode === null
}
