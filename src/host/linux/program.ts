import type { Manager, Process } from '../../model/holder.ts'
import { clusteredApp, forkedApp, homeOfDaemon } from './pm2.ts'
import { readProcFile } from './proc-file.ts'
import { parseParent } from './process.ts'
import type { Processes } from './processes.ts'
import { isSupervisord, supervisorProgramOf } from './supervisor.ts'
import { isXinetd, xinetdServiceAt } from './xinetd.ts'

/**
 * The manager other than systemd that started a holder. The nearest one above it decides: what it inherited from
 * those further up says who started its manager.
 */
export function programOf(process: Process, port: number, processes: Pick<Processes, 'read'>): Manager | undefined {
  if (homeOfDaemon(process.command) !== undefined) return clusteredApp(process, port)
  if (isXinetd(process)) return xinetdServiceAt(port, process.command)
  const manager = managerAbove(process.pid, processes)
  if (manager === undefined) return undefined
  // A server may have its socket from xinetd, which has it too.
  if (isXinetd(manager)) return xinetdServiceAt(port, manager.command)
  return isSupervisord(manager.command) ? supervisorProgramOf(process.pid, manager) : forkedApp(process.pid, manager)
}

/** Whether a supervisord started the process, which a viewer may see who may not read which program it is. */
export function isUnderSupervisor(pid: number, processes: Pick<Processes, 'read'>): boolean {
  return isSupervisord(managerAbove(pid, processes)?.command ?? '')
}

function managerAbove(pid: number, processes: Pick<Processes, 'read'>): Process | undefined {
  for (const ancestor of ancestorsOf(pid)) {
    const process = processes.read(ancestor)
    if (process !== undefined && isManager(process)) return process
  }
  return undefined
}

function isManager(process: Process): boolean {
  return isSupervisord(process.command) || homeOfDaemon(process.command) !== undefined || isXinetd(process)
}

/** From the parent up. A pid that was given anew in between could close a circle. */
function* ancestorsOf(pid: number): Generator<number> {
  const seen = new Set([pid, 0])
  for (let parent = parentOf(pid); !seen.has(parent); parent = parentOf(parent)) {
    seen.add(parent)
    yield parent
  }
}

function parentOf(pid: number): number {
  return parseParent(readProcFile(`/proc/${pid}/stat`) ?? '')
}
