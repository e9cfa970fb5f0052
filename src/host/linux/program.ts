import { type Holder, type Manager, type Process, UNNAMED } from '../../model/holder.ts'
import type { Supervised } from '../managers/supervisor.ts'
import { clusteredApp, forkedApp, homeOfDaemon } from './pm2.ts'
import type { Processes } from './processes.ts'
import { isSupervisord, supervisorProgramOf } from './supervisor.ts'
import { isXinetd, xinetdServiceAt } from './xinetd.ts'

type Table = Pick<Processes, 'read' | 'ancestors' | 'statOf'>

/**
 * The manager other than systemd that started a holder. The nearest one above it decides: what it inherited from
 * those further up says who started its manager.
 */
export function programOf(process: Process, port: number, processes: Table): Manager | undefined {
  if (homeOfDaemon(process.command) !== undefined) return clusteredApp(process, port, processes)
  if (isXinetd(process)) return xinetdServiceAt(port, process.command)
  const { manager, line } = managerAbove(process.pid, processes)
  if (manager === undefined) return undefined
  // A server may have its socket from xinetd, which has it too.
  if (isXinetd(manager)) return xinetdServiceAt(port, manager.command)
  return isSupervisord(manager.command) ? supervisorProgramOf(line, manager) : forkedApp(line, manager)
}

/** The supervisord above a process that tells no name of a program, and the child of it that leads there. */
export function supervisedOf({ process, manager }: Holder, processes: Table): Supervised | undefined {
  if (process === undefined || manager?.kind !== 'supervisor' || manager.unit !== UNNAMED) return undefined
  const { manager: supervisord, line } = managerAbove(process.pid, processes)
  const child = line.at(-1)
  return supervisord === undefined || child === undefined ? undefined : { supervisord, child }
}

/** And the line of those between, from the process up. */
function managerAbove(pid: number, processes: Table): { manager?: Process; line: number[] } {
  const line = [pid]
  for (const ancestor of processes.ancestors(pid)) {
    const process = processes.read(ancestor)
    if (process !== undefined && isManager(process)) return { manager: process, line }
    line.push(ancestor)
  }
  return { line }
}

function isManager(process: Process): boolean {
  return isSupervisord(process.command) || homeOfDaemon(process.command) !== undefined || isXinetd(process)
}
