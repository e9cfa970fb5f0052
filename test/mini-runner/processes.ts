import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { lineReader } from './line-reader.ts'
import type { StreamName, Timing } from './records.ts'

export type Launch = {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export type Listener = {
  readonly text: (stream: StreamName, chunk: string) => void
  readonly line: (stream: StreamName, line: string) => void
}

export type Control = { readonly timing: Timing; readonly signal: AbortSignal }

/** Ends with the exit code when the process has exited and its output is closed, or some seconds after the exit. */
export async function runProcess(launch: Launch, listener: Listener, { timing, signal }: Control): Promise<number> {
  const [file = '', ...args] = launch.argv
  const child = spawn(file, args, { cwd: launch.cwd, env: { ...launch.env } })
  child.stdin.end()
  const stopListening = listen(child, listener)
  const ended = endOf(child, timing.streamsMs).finally(stopListening)
  const cancel = () => void cancelProcess(child, ended, timing)
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  return ended.finally(() => signal.removeEventListener('abort', cancel))
}

function listen(child: ChildProcessWithoutNullStreams, listener: Listener): () => void {
  const stops = (['stdout', 'stderr'] as const).map((name) => {
    const reader = lineReader((line) => listener.line(name, line))
    const onData = (chunk: string) => {
      listener.text(name, chunk)
      reader.push(chunk)
    }
    child[name].setEncoding('utf8').on('data', onData).on('end', reader.end)
    return () => child[name].off('data', onData).off('end', reader.end)
  })
  return () => {
    for (const stop of stops) stop()
    letGo(child)
  }
}

// Still read, but unheard: a detached child that keeps the pipe must not meet a closed one, nor keep this process up.
function letGo({ stdout, stderr }: ChildProcessWithoutNullStreams): void {
  for (const stream of [stdout, stderr]) {
    stream.resume()
    ;(stream as unknown as Socket).unref()
  }
}

function endOf(child: ChildProcessWithoutNullStreams, streamsMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let patience: NodeJS.Timeout | undefined
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      patience = setTimeout(() => resolve(exitCode(code, signal)), streamsMs)
    })
    child.once('close', (code, signal) => {
      clearTimeout(patience)
      resolve(exitCode(code, signal))
    })
  })
}

function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}

async function cancelProcess(child: ChildProcessWithoutNullStreams, ended: Promise<unknown>, timing: Timing) {
  if (child.kill('SIGINT') && (await endsWithin(ended, timing.interruptMs))) return
  if (child.kill('SIGTERM') && (await endsWithin(ended, timing.terminateMs))) return
  child.kill('SIGKILL')
}

async function endsWithin(ended: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController()
  const late = delay(ms, false, { signal: timer.signal }).catch(() => false)
  const inTime = ended.then(
    () => true,
    () => true,
  )
  return Promise.race([inTime, late]).finally(() => timer.abort())
}
