import { join } from 'node:path'
import { defined } from '../../model/defined.ts'
import { type Manager, type Process, programName } from '../../model/holder.ts'
import { userName } from '../managers/account.ts'
import { readVariables } from './environment.ts'

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

/** The program that a process below a supervisord belongs to; undefined where its environment does not tell. */
export function supervisorProgramOf(pid: number, supervisord: Process): Manager | undefined {
  const { SUPERVISOR_GROUP_NAME: group, SUPERVISOR_PROCESS_NAME: name } = readVariables(pid, VARIABLES)
  const unit = supervisorName(group, name)
  return unit === undefined ? undefined : managerOf(unit, supervisord)
}

/** A supervisord that is not root's is not the system's: anybody may call a program so. */
export function managerOf(unit: string, supervisord: Process): Manager | undefined {
  const { uid } = supervisord
  if (uid === undefined) return undefined
  const file = configOf(supervisord)
  const owner = uid === 0 ? { scope: 'system' as const } : { scope: 'user' as const, uid, user: userName(uid) }
  return defined({ kind: 'supervisor' as const, ...owner, unit, file })
}

/** The file that its arguments name. Where they name none, supervisorctl finds the same one. */
export function configOf({ command, cwd }: Process): string | undefined {
  const [, path] = /(?: -[a-zA-Z]*c ?| --configuration[ =])(\S+)/.exec(command) ?? []
  if (path === undefined || path.startsWith('/')) return path
  return cwd?.startsWith('/') ? join(cwd, path) : undefined
}

/** As supervisorctl takes it: a program that is the only one of its group goes by its own name. */
export function supervisorName(group: string | undefined, name: string | undefined): string | undefined {
  if (!group || !name) return undefined
  return group === name ? name : `${group}:${name}`
}
