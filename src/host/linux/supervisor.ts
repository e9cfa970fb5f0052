import { type Manager, type Process, programName } from '../../model/holder.ts'
import { readVariables, type Variables } from './environment.ts'

/** What supervisord puts into the environment of a program. */
const VARIABLES = ['SUPERVISOR_GROUP_NAME', 'SUPERVISOR_PROCESS_NAME'] as const

/** `supervisord`, or Python that runs it: a file of that name, or the module. */
export function isSupervisord(command: string): boolean {
  const program = programName(command)
  return program === 'supervisord' || (/^(python|pypy)[\d.]*$/.test(program) && isScript(scriptOf(command)))
}

function scriptOf(command: string): string {
  const [, ...args] = command.split(' ')
  return programName(args.find((arg) => !arg.startsWith('-')) ?? '')
}

function isScript(name: string): boolean {
  return name === 'supervisord' || name === 'supervisor.supervisord'
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
