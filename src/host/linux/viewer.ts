import { defined } from '../../model/defined.ts'
import type { Job, Viewer } from '../../model/snapshot.ts'
import { isWorkerProcess, readOwnMarks, runOf, workspaceOf } from './ci-run.ts'
import { plainViewer } from './plain-viewer.ts'
import { localProcesses, type Processes } from './processes.ts'

/** By whom this is seen, and the processes as they have been read so far. */
export interface Sight {
  viewer: Viewer
  processes: Processes
}

export function localSight(): Sight {
  const processes = localProcesses()
  return { viewer: readViewer(processes), processes }
}

/** Who runs this: no remedy may end the job that asks for it. */
export function readViewer(processes: Processes): Viewer {
  const { manager, container } = processes.ownerOfProcess(process.pid)
  const ancestors = processes.ancestors(process.pid)
  const worker = ancestors.find(isWorkerProcess)
  const job = worker === undefined ? undefined : readJob(worker, { ancestors, processes })
  return { ...plainViewer(), ancestors: [process.pid, ...ancestors], ...defined({ manager, container, job }) }
}

type Above = { ancestors: readonly number[]; processes: Processes }

/** A worker is in the directory of its runner, and what it starts has the marks of its job. */
function readJob(worker: number, { ancestors, processes }: Above): Job {
  const marks = readOwnMarks(ancestors)
  const { runId, attempt, job, runner } = runOf(marks, undefined, { starts: [], isComplete: false }) ?? {}
  const directory = workspaceOf(marks.GITHUB_WORKSPACE ?? process.cwd())?.directory
  return defined({ startedAt: processes.read(worker)?.startedAt, runId, attempt, job, runner, directory })
}
