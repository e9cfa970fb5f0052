import type { Leftover } from '../model/health.ts'
import { leftoversOf } from '../model/leftover.ts'
import { isHolding, type Listener } from '../model/listener.ts'
import type { Run } from '../model/run.ts'
import type { Job } from '../model/snapshot.ts'

/**
 * By run: what those have left on ports who have ended. What may still go on is nobody's leftover, but what bears the
 * name of the runner that has begun the job that asks: a runner has one job at a time.
 */
export function leftoversIn(listeners: readonly Listener[], job?: Job): Leftover[] {
  const byRun = new Map<string, Leftover>()
  for (const listener of holdingIn(listeners)) {
    for (const run of runsOf(listener, job)) {
      const known = byRun.get(keyOf(run)) ?? { run, listeners: [] }
      known.listeners.push(onlyOf(listener, run))
      byRun.set(keyOf(run), known)
    }
  }
  return [...byRun.values()]
}

/** By port: the kernel lists them in the order of its own hashes. */
function holdingIn(listeners: readonly Listener[]): Listener[] {
  return listeners.filter(isHolding).toSorted((one, other) => one.endpoint.port - other.endpoint.port)
}

function runsOf({ holders }: Listener, job: Job | undefined): Run[] {
  const dead = holders.flatMap(({ run }) => (run !== undefined && isLeft(run, job) ? run : []))
  return [...new Map(dead.map((run) => [keyOf(run), run])).values()]
}

function isLeft(run: Run, job: Job | undefined): boolean {
  if (run.isOwn === true) return false
  return !run.alive || (run.isOwn === false && run.runner !== undefined && run.runner === job?.runner)
}

function onlyOf(listener: Listener, run: Run): Listener {
  const isOfRun = (other: Run | undefined) => other !== undefined && keyOf(other) === keyOf(run)
  return { ...listener, holders: listener.holders.filter((holder) => isOfRun(holder.run)) }
}

/** Those that name neither a run nor a directory cannot be told apart. */
function keyOf({ url, job, runner, directory, repository }: Run): string {
  return JSON.stringify(url === undefined ? [directory, repository] : [url, job, runner])
}

/** The servers that bear the marks of a job: whoever is only younger than it may be anybody's. */
export function leftoversOfJob(listeners: readonly Listener[], job: Job): Listener[] {
  return leftoversOf(holdingIn(listeners), job).flatMap((listener) => {
    const holders = listener.holders.filter(({ run }) => run !== undefined)
    return holders.length === 0 ? [] : [{ ...listener, holders }]
  })
}
