import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'
import { type File, formatIni, type Section } from './ini.ts'
import { servers } from './server.ts'

export type SupervisorProgram = {
  readonly group?: string
  readonly program: string
  readonly port: number
  /** With more than one, they are named program_PORT and have a port each, from `port` up. */
  readonly numprocs?: number
  readonly command?: string
  /** More keys of [program]. */
  readonly keys?: Section
}

export async function supervisorProgram(lab: Lab, program: SupervisorProgram): Promise<Listeners> {
  await startSupervisorProgram(lab, program)
  return lab.listening(program.port)
}

/** For one that may not get its port. */
export async function startSupervisorProgram(lab: Lab, program: SupervisorProgram): Promise<void> {
  const { path, text } = supervisorFile(program)
  await lab.writeFile(path, text)
  await lab.systemctl('start', 'supervisor.service')
  await lab.until(() => answers(lab), 'supervisord to answer')
  await lab.run('supervisorctl', ['update'])
}

async function answers(lab: Lab): Promise<boolean> {
  return (await lab.exec('supervisorctl', ['pid'])).exitCode === 0
}

export function supervisorFile({ program, ...settings }: SupervisorProgram): File {
  return { path: `/etc/supervisor/conf.d/${program}.conf`, text: programText({ program, ...settings }) }
}

function programText({ group, program, port, numprocs = 1, command, keys = {} }: SupervisorProgram): string {
  const many = { process_name: '%(program_name)s_%(process_num)d', numprocs: `${numprocs}`, numprocs_start: `${port}` }
  const own = numprocs === 1 ? {} : many
  const started = command ?? servers.python(numprocs === 1 ? port : '%(process_num)d')
  return formatIni({
    [`program:${program}`]: { command: started, ...own, ...keys },
    ...(group !== undefined && { [`group:${group}`]: { programs: program } }),
  })
}
