import { isOfJob } from './expectation.ts'
import type { Holder } from './holder.ts'
import type { Listener } from './listener.ts'
import type { Job, Viewer } from './snapshot.ts'

/** The sockets that a job has opened and not closed, with its own holders alone. */
export function leftoversOf(listeners: readonly Listener[], job: Job): Listener[] {
  return listeners.flatMap((listener) => {
    const holders = listener.holders.filter((holder) => isLeftover(holder, job))
    return holders.length === 0 ? [] : [{ ...listener, holders }]
  })
}

/** A container whose engine does not tell its name may be one that the runner has made. */
function isLeftover(holder: Holder, job: Job): boolean {
  const isUnknown = holder.container !== undefined && holder.container.name === undefined
  return !isUnknown && !isServiceContainer(holder) && isOfJob(holder, job) === true
}

/** The runner makes it before the steps and stops it after all posts; its marks say that it is a job's, and not of which. */
function isServiceContainer({ container, run }: Holder): boolean {
  return container !== undefined && run !== undefined && run.runId === undefined && run.directory === undefined
}

/**
 * Whether the runner ends it with the job: it ends the processes that have the marks of the job and that it can read,
 * and what has a manager is started again. undefined: in a container, which the runner may remove.
 */
export function endsWithJob(holders: readonly Holder[], { uid, job }: Viewer): boolean | undefined {
  if (holders.every((holder) => isEnded(holder, uid))) return true
  const isForeign = ({ container }: Holder) => container === undefined || container.engine === 'docker'
  return job?.startedAt !== undefined && holders.every(isForeign) ? false : undefined
}

function isEnded({ process, manager, container, run }: Holder, uid: number): boolean {
  const isReadable = uid === 0 || process?.uid === uid
  return run?.isOwn === true && manager === undefined && container === undefined && isReadable
}

/** Whose they are is said already. */
export function withoutRuns(listeners: readonly Listener[]): Listener[] {
  return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(({ run: _, ...rest }) => rest) }))
}
