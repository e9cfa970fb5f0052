import type { ChildProcessWithoutNullStreams as Child } from 'node:child_process'

/** What a child says, as it comes. */
export interface Spoken {
  stdout: string
  stderr: string
  /** Resolves with the match once standard output has it. */
  until(pattern: RegExp): Promise<RegExpExecArray>
}

export function spokenBy(child: Child): Spoken {
  const waiting = new Set<() => void>()
  const spoken = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      spoken[stream] += text
      for (const look of waiting) look()
    })
  }
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(spoken.stdout)
        if (found === null) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      child.once('close', () => reject(new Error(`ended without ${pattern}: ${spoken.stdout}${spoken.stderr}`)))
      look()
    })
  return Object.assign(spoken, { until })
}
