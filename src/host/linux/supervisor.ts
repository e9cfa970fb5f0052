import { join } from 'node:path'
import { defined } from '../../model/defined.ts'
import { type Manager, type Process, programName, UNNAMED } from '../../model/holder.ts'
import { readVariables, type Variables } from './environment.ts'

/** What supervisord puts into the environment of a program. */
const VARIABLES = ['SUPERVISOR_GROUP_NAME', 'SUPERVISOR_PROCESS_NAME', 'SUPERVISOR_SERVER_URL'] as const

type ProgramVariables = Variables<(typeof VARIABLES)[number]>

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
 * The program of a supervisord that this process, or one that it was started by, says it is. A supervisord that is not
 * root's is not the system's: anybody may call a program so.
 */
export function supervisorProgramOf(line: readonly number[], supervisord: Process): Manager | undefined {
  const { uid } = supervisord
  if (uid === undefined) return undefined
  const known = line.map((pid) => readVariables(pid, VARIABLES))
  const variables = known.find((one) => supervisorName(one) !== undefined) ?? {}
  const whose = uid === 0 ? { scope: 'system' as const } : { scope: 'user' as const, uid }
  const control = controlOf(variables, uid)
  return defined({
    ...{ kind: 'supervisor' as const, ...whose, unit: supervisorName(variables) ?? UNNAMED, control },
    // What answers at a port may want the password that is in its file.
    config: control?.startsWith('http:') ? configOf(supervisord) : undefined,
    // It stops its child, and does not know whom that one has started.
    leavesProcesses: line.length > 1 ? true : undefined,
  })
}

/** One that a supervisord has left behind: no child of any, in the unit that supervisord runs in. */
export function isLeftBehind(process: Process, manager: Manager, parent: number | undefined): boolean {
  return parent === 1 && /^supervisord?\.service$/.test(manager.unit) && !isSupervisord(process.command)
}

/** Where supervisorctl finds it, if not where the one of the system is. */
export function controlOf({ SUPERVISOR_SERVER_URL: url = '' }: ProgramVariables, uid: number): string | undefined {
  const isUsual = uid === 0 && /^unix:\/\/(\/var)?\/run\/supervisor\.sock$/.test(url)
  const isUrl = /^(unix:\/\/\/[\w./-]+|http:\/\/(127\.0\.0\.1|localhost):\d{1,5}\/?)$/.test(url)
  return isUrl && !isUsual ? url : undefined
}

/** The file that its arguments name, as seen from its directory. */
export function configArgument(command: string): string | undefined {
  return /(?: -[a-zA-Z]*c ?| --configuration[ =])(\S+)/.exec(command)?.[1]
}

export function configOf({ command, cwd }: Process): string | undefined {
  const path = configArgument(command)
  if (path === undefined || path.startsWith('/')) return path
  return cwd?.startsWith('/') ? join(cwd, path) : undefined
}

/**
 * As supervisorctl takes it: a program that is the only one of its group goes by its own name, unless that means every
 * program. supervisord allows neither blanks nor colons in a name.
 */
export function supervisorName(variables: ProgramVariables): string | undefined {
  const { SUPERVISOR_GROUP_NAME: group = '', SUPERVISOR_PROCESS_NAME: name = '' } = variables
  if (![group, name].every((word) => /^[^\s:/]+$/.test(word))) return undefined
  return group === name && name !== 'all' ? name : `${group}:${name}`
}
