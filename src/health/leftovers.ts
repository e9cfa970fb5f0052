import type { Leftover } from '../model/health.ts'
import type { Run } from '../model/holder.ts'
import { isHolding, type Listener } from '../model/listener.ts'

/** By run: what those have left on ports who have ended. What may still go on is nobody's leftover. */
export function leftoversIn(listeners: readonly Listener[]): Leftover[] {
  const byRun = new Map<string, Leftover>()
  for (const listener of listeners.filter(isHolding)) {
    for (const run of runsOf(listener)) {
      const known = byRun.get(keyOf(run)) ?? { run, listeners: [] }
      known.listeners.push(onlyOf(listener, run))
      byRun.set(keyOf(run), known)
    }
  }
  return [...byRun.values()]
}

function runsOf({ holders }: Listener): Run[] {
  const dead = holders.flatMap(({ run }) => (run === undefined || run.alive || run.isOwn === true ? [] : run))
  return [...new Map(dead.map((run) => [keyOf(run), run])).values()]
}

function onlyOf(listener: Listener, run: Run): Listener {
  const isOfRun = (other: Run | undefined) => other !== undefined && keyOf(other) === keyOf(run)
  return { ...listener, holders: listener.holders.filter((holder) => isOfRun(holder.run)) }
}

/** Those that name neither a run nor a directory cannot be told apart. */
function keyOf({ url, job, runner, directory, repository }: Run): string {
  return JSON.stringify(url === undefined ? [directory, repository] : [url, job, runner])
}
