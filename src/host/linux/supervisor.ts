import type { Manager, Process } from '../../model/holder.ts'
import { readVariables, type Variables } from './environment.ts'

/** What supervisord puts into the environment of a program. */
const VARIABLES = ['SUPERVISOR_GROUP_NAME', 'SUPERVISOR_PROCESS_NAME'] as const

/** `supervisord`, or Python that runs it: a file of that name, or the module. */
export function isSupervisord(command: string): boolean {
  const [program = '', ...args] = command.split(' ')
  const script = args.find((arg) => !arg.startsWith('-')) ?? ''
  return baseName(program) === 'supervisord' || (isPython(baseName(program)) && isScript(baseName(script)))
}

function isPython(name: string): boolean {
  return /^(python|pypy)[\d.]*$/.test(name)
}

function isScript(name: string): boolean {
  return name === 'supervisord' || name === 'supervisor.supervisord'
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * The program that a process below a supervisord belongs to; undefined where its environment cannot be read. A
 * supervisord that is not root's is not the system's: anybody may call a program so.
 */
export function supervisorProgramOf(pid: number, { uid }: Process): Manager | undefined {
  const unit = supervisorName(readVariables(pid, VARIABLES))
  if (unit === undefined || uid === undefined) return undefined
  return { kind: 'supervisor', ...(uid === 0 ? { scope: 'system' } : { scope: 'user', uid }), unit }
}

/** As supervisorctl takes it: a program that is the only one of its group goes by its own name. */
export function supervisorName(variables: Variables<(typeof VARIABLES)[number]>): string | undefined {
  const { SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name } = variables
  if (!group || !name) return undefined
  return group === name ? name : `${group}:${name}`
}
