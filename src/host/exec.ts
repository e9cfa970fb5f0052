import { closeSync, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { LATE, msLeft } from './deadline.ts'

/** What a program said, or why there is no answer. */
export type Answer = { stdout: string } | { failed: string }

/** `isLate`: it may still do what it was to do. `isUnmade`: it was never begun. */
export interface Fed {
  failed?: string
  isLate?: boolean
  isUnmade?: boolean
}

const GRACE_MS = 100
const MAX_BYTES = 16 * 1024 * 1024

/** Until what starts programs is there: who has asked by then has been heard, whatever takes its time from here on. */
export async function untilAsked(): Promise<void> {
  await import('execa')
  await setImmediate()
}

/**
 * Asks a program a question: no shell, no input, a deadline. It gets none of our environment but the PATH, so that
 * nothing there changes its answer, tells times in UTC, and runs in a directory that is always there. Beside 0 one more
 * exit code may mean that it has answered.
 */
export async function ask(file: string, args: readonly string[], answered = 0): Promise<Answer> {
  const ms = msLeft()
  if (ms === 0) return { failed: `${file} ${LATE}` }
  const { execa } = await import('execa')
  if (!hasRoom()) return { failed: `${file} failed: too many files are open` }
  const question = execa(file, args, {
    reject: false,
    stdin: 'ignore',
    stderr: 'ignore',
    timeout: ms,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_BYTES,
    cwd: '/',
    extendEnv: false,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  })
  // A child of the program may keep its output open: then nobody waits for the end of it.
  const deadline = setTimeout(() => question.stdout.destroy(), ms + GRACE_MS)
  const result = await question
  clearTimeout(deadline)
  if (!result.failed || (result.exitCode === answered && result.stdout !== '')) return { stdout: result.stdout }
  if (result.timedOut) return { failed: `${file} ${LATE}` }
  if (result.code === 'ENOENT') return { failed: `${file} is not installed` }
  return { failed: `${file} failed: ${result.code ?? result.signal ?? `exit code ${result.exitCode}`}` }
}

/**
 * Has a program do something with what it is given: as for a question, and nobody waits longer for it. One that runs as
 * another user, as sudo does, cannot be ended and goes on then.
 */
export async function feed(file: string, args: readonly string[], input: string): Promise<Fed> {
  const { execa } = await import('execa')
  const work = execa(file, args, {
    reject: false,
    stdout: 'ignore',
    cwd: '/',
    extendEnv: false,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  })
  work.stdin.on('error', () => {}).end(input)
  let late: NodeJS.Timeout | undefined
  const deadline = new Promise<Fed>((resolve) => {
    late = setTimeout(() => {
      work.kill('SIGKILL')
      for (const stream of [work.stdin, work.stderr]) stream.destroy()
      work.unref()
      resolve({ failed: `${file} ${LATE}`, isLate: true })
    }, msLeft())
  })
  const done = work.then(({ failed, code, stderr, exitCode }) => {
    if (!failed) return {}
    if (code === 'ENOENT') return { failed: `${file} is not installed` }
    if (code === 'EACCES') return { failed: `${file} is not there for this user` }
    return { failed: stderr.trim().split('\n').at(-1) || `${file} failed: ${code ?? `exit code ${exitCode}`}` }
  })
  return Promise.race([done, deadline]).finally(() => clearTimeout(late))
}

/** What a program is called with that changes something. */
export interface Change {
  file: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  longestMs: number
}

/**
 * Has a program change something: as for a question, with what it needs to find the right manager, and more time. Nobody
 * waits for one that runs as another user and cannot be ended, or for a child of it that keeps its streams.
 */
export async function carryOut({ file, args, env = {}, longestMs }: Change): Promise<Fed> {
  const { execa } = await import('execa')
  const work = execa(file, args, {
    reject: false,
    stdin: 'ignore',
    maxBuffer: MAX_BYTES,
    cwd: '/',
    extendEnv: false,
    env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
  })
  let late: NodeJS.Timeout | undefined
  const deadline = new Promise<Fed>((resolve) => {
    late = setTimeout(() => {
      work.kill('SIGKILL')
      for (const stream of [work.stdout, work.stderr]) stream.destroy()
      work.unref()
      resolve({ failed: `it did not end within ${longestMs / 1_000} s`, isLate: true })
    }, longestMs)
  })
  const done = work.then(({ failed, code, stdout, stderr, exitCode }) => {
    if (!failed) return {}
    if (code === 'ENOENT') return { failed: `${file} is not installed`, isUnmade: true }
    return { failed: lastLine(stderr) || lastLine(stdout) || `${code ?? `exit code ${exitCode}`}` }
  })
  return Promise.race([done, deadline]).finally(() => clearTimeout(late))
}

/** Some programs, as supervisorctl, complain on standard output. */
function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

/** What it takes to start a program: its streams, and what node watches it with. */
const FILES_OF_PROGRAM = 10

/** Without so many files node ends at once, and nobody can catch that. */
function hasRoom(): boolean {
  const files: number[] = []
  try {
    for (let count = 0; count < FILES_OF_PROGRAM; count++) files.push(openSync('/', 'r'))
    return true
  } catch {
    return false
  } finally {
    for (const file of files) closeSync(file)
  }
}
