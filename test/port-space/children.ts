import type { ChildProcessWithoutNullStreams as Child } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export type Outcome = { readonly stdout: string; readonly stderr: string; readonly exitCode: number | null }

export async function ended(child: Child): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

export async function outcomeOf(child: Child, input = ''): Promise<Outcome> {
  // A command may end without reading its input, which is no error of ours.
  child.stdin.on('error', () => {}).end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)])
  return { stdout, stderr, exitCode: child.exitCode }
}

/** All that the child has said up to its line `ready`; rejects with its complaint when it ends before. */
export function untilReady(child: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      if (/^ready.*\n/m.test(said)) resolve(said)
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint += chunk
    })
    child.on('error', reject)
    child.on('close', () => reject(new Error(complaint.trim() || `ended without a word: ${child.spawnargs.join(' ')}`)))
  })
}
