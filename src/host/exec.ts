import type { ChildProcess } from 'node:child_process'

/** What a program said, or why there is no answer. */
export type Answer = { stdout: string } | { failed: string }

const DEADLINE_MS = 2_000
const MAX_BYTES = 16 * 1024 * 1024

/**
 * Asks a program a question: no shell, no input, a deadline. It gets none of our environment but the PATH, so that
 * nothing there changes its answer, and runs in a directory that is always there. Never throws.
 */
export async function ask(file: string, args: readonly string[]): Promise<Answer> {
  const { spawn } = await import('node:child_process')
  try {
    const env = { PATH: process.env.PATH, LC_ALL: 'C' }
    return await answerOf(spawn(file, args, { stdio: ['ignore', 'pipe', 'ignore'], cwd: '/', env }))
  } catch (error) {
    return { failed: `${file} ${inWords(error as NodeJS.ErrnoException)}` }
  }
}

/** Rejects with a fault, or with an error of the system. */
function answerOf(child: ChildProcess): Promise<Answer> {
  const chunks: Buffer[] = []
  let size = 0
  let deadline: NodeJS.Timeout | undefined
  const answer = new Promise<Answer>((resolve, reject) => {
    deadline = setTimeout(() => reject(faultOf(`did not answer within ${DEADLINE_MS / 1_000} s`)), DEADLINE_MS)
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size > MAX_BYTES) reject(faultOf(`failed: more than ${MAX_BYTES / 1024 / 1024} MB`))
    })
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      if (exitCode === 0)
        resolve({
          stdout: Buffer.concat(chunks)
            .toString('utf8')
            .replace(/\r?\n$/, ''),
        })
      else reject(faultOf(`failed: ${signal ?? `exit code ${exitCode}`}`))
    })
  })
  return answer.finally(() => {
    clearTimeout(deadline)
    release(child)
  })
}

/** Nobody waits for it any more, nor for a child of its own that keeps its output open. */
function release(child: ChildProcess): void {
  child.kill('SIGKILL')
  child.stdout?.destroy()
  child.unref()
}

function faultOf(fault: string): Error & { fault: string } {
  return Object.assign(new Error(fault), { fault })
}

function inWords({ fault, code }: NodeJS.ErrnoException & { fault?: string }): string {
  if (fault !== undefined) return fault
  return code === 'ENOENT' ? 'is not installed' : `failed: ${code}`
}
