import { readFileSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Job, type JobOptions, startJob } from './index.ts'

export async function testJob(options: JobOptions = {}): Promise<Job> {
  const job = await startJob(options)
  onTestFinished(async () => {
    await job.finish()
  })
  return job
}

export function fixture(name: string): string {
  return join(import.meta.dirname, 'fixtures', name)
}

export async function temporaryDirectory(): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'mini-runner-test-')))
  onTestFinished(() => rm(directory, { recursive: true }))
  return directory
}

/** Waits for what has no event to wait for; a condition that never comes true fails the test by its time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A process that was killed but that nobody has waited for yet counts as dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
