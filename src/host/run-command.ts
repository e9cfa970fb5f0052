import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { shareForeground } from './linux/terminal.ts'

/** A command that runs, or why it does not, with the exit code that a shell has for that. */
type Started = { pid: number; ended: Promise<End> } | { code: number; failed: string }

/** How it ended: its exit code, or 128 and the number of the signal that ended it. */
export interface End {
  code: number
  signal?: NodeJS.Signals
}

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const
type Signal = (typeof PASSED_ON)[number]

/** Of these a terminal has keys. */
const KEYS: readonly Signal[] = ['SIGINT', 'SIGQUIT']

/**
 * Starts a command, without a shell, with the input and output of this process. From here on it gets the signals that
 * this process gets.
 */
export async function startCommand(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const [file = '', ...args] = words
  let child: ChildProcess | undefined
  // Before it starts: its first word may bring a signal about, which finds it when this function is through.
  for (const signal of PASSED_ON) process.on(signal, () => passOn(signal, child))
  try {
    child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  } catch (error) {
    return refusal(error as NodeJS.ErrnoException)
  }
  const started = child
  const { pid } = started
  if (pid === undefined) return new Promise((resolve) => started.once('error', (error) => resolve(refusal(error))))
  // It may have become somebody else, as sudo does, who is sent no signals from here.
  started.on('error', () => {})
  return { pid, ended: endOf(started) }
}

function refusal({ code, message }: NodeJS.ErrnoException): { code: number; failed: string } {
  if (code === 'ENOENT') return { code: 127, failed: 'command not found' }
  return { code: 126, failed: code === 'EACCES' ? 'it may not be executed' : (code ?? message) }
}

/** What a key of the terminal does has reached the command already, which is not to take it for the second time. */
function passOn(signal: Signal, child: ChildProcess | undefined): void {
  const isTold = KEYS.includes(signal) && shareForeground(process.pid, child?.pid ?? 0)
  if (!isTold) child?.kill(signal)
}

function endOf(child: ChildProcess): Promise<End> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { code: code ?? 0 } : { code: 128 + constants.signals[signal], signal }),
    )
  })
}

/** A script of bash stops at Ctrl-C only where the one it waits for has died of it: then so does this process. */
export function dieLike({ signal }: End): void {
  if (signal !== 'SIGINT') return
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}
