import { existsSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Viewer } from '../../model/snapshot.ts'
import type { Processes } from './processes.ts'

/** Who runs this: no remedy may end the job that asks for it. */
export function readViewer(processes: Processes): Viewer {
  const { manager, container } = processes.ownerOfProcess(process.pid)
  return {
    ...plainViewer(),
    ancestors: [process.pid, ...processes.ancestors(process.pid)],
    ...defined({ manager, container }),
  }
}

/** As far as it matters where nobody holds a port. */
export function plainViewer(): Viewer {
  const isNixos = existsSync('/etc/NIXOS') ? true : undefined
  return { uid: process.geteuid?.() ?? 0, ancestors: [process.pid], ...defined({ isNixos }) }
}
