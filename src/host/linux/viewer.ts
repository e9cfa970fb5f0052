import { existsSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { isWorker } from './ci-run.ts'
import { readProcFile } from './proc-file.ts'
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
  const worker = ancestors.find((pid) => isWorker(readProcFile(`/proc/${pid}/cmdline`) ?? ''))
  const job = worker === undefined ? undefined : defined({ startedAt: processes.read(worker)?.startedAt })
  return { ...plainViewer(), ancestors: [process.pid, ...ancestors], ...defined({ manager, container, job }) }
}

/** As far as it matters where nobody holds a port. */
export function plainViewer(): Viewer {
  const isNixos = existsSync('/etc/NIXOS') ? true : undefined
  return { uid: process.geteuid?.() ?? 0, ancestors: [process.pid], ...defined({ isNixos }) }
}
