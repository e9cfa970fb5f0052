import { byOwner, byRoot, type Call, formatCall } from '../model/call.ts'
import type { Holder, Manager, Process } from '../model/holder.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look } from './harmless.ts'
import { signal } from './processes.ts'

/** What stops all programs that have a socket, and ends what they would leave of it. */
export function stopPrograms(holders: readonly Holder[], viewer: Viewer): Remedy[] {
  const programs = holders.flatMap(({ manager }) => (manager === undefined ? [] : stopProgram(manager, viewer)))
  const supervised = holders.filter(({ manager }) => manager?.kind === 'supervisor')
  const processes = supervised.flatMap(({ process }) => process ?? [])
  // Where the main process has the socket too, the others are its own.
  if (processes.length === 0 || !supervised.every(({ manager }) => manager?.leavesProcesses)) return programs
  return programs.map((one) => (one.kind === 'stop-program' ? withEnd(one, processes, viewer) : one))
}

function withEnd(stop: Remedy, processes: readonly Process[], viewer: Viewer): Remedy {
  const by = processes.every(({ uid }) => uid === viewer.uid) ? {} : byRoot(viewer)
  const { calls, undo } = stop.way ?? { calls: [], undo: [] }
  const ends = signal([], processes).map((call) => ({ ...call, ...by, mayFail: true as const }))
  const title = `${stop.title}, and end what that may leave`
  return { ...stop, title, ...asCommand({ calls: [...calls, ...ends], undo }) }
}

/** What stops a program of a manager other than systemd, through that manager, or finds out what would. */
export function stopProgram(manager: Manager, viewer: Viewer): Remedy[] {
  switch (manager.kind) {
    case 'systemd':
      return []
    case 'xinetd':
      return disableService(manager, viewer)
    case 'supervisor':
      return stopNamed(manager, supervisorctl(manager, viewer), 'status')
    case 'pm2':
      return pm2Stop(manager, viewer)
  }
}

/** Whatever pm2 is asked without the directory of its daemon, it asks another one, and would start it. */
function findDaemon(): Remedy {
  return look('find the directory of its pm2', "ps -eo pid,user,args | grep '[G]od Daemon'")
}

/** Whoever was ended and not stopped would be started again: where there is no name to stop, the name is found first. */
function stopNamed({ kind, unit }: Manager, program: ProgramCall, list: string): Remedy[] {
  if (!isPlain(unit) || quote(unit) === undefined) {
    return [look(`find what ${kind} calls it: an end of its process would not last`, formatCall(program(list)))]
  }
  const calls = { calls: [program('stop', unit)], undo: [program('start', unit)] }
  return [{ kind: 'stop-program', title: `stop ${unit} of ${kind}`, ...asCommand(calls), risk: 'disrupts' }]
}

/** pm2 takes some names for more than one application: `all`, numbers of others, expressions between slashes. */
function isPlain(unit: string): boolean {
  return unit !== 'all' && !/^\d+$|^\//.test(unit)
}

/** A call of the manager that has a program, with these arguments. */
type ProgramCall = (...args: readonly string[]) => Call

export function supervisorctl(manager: Manager, viewer: Viewer): ProgramCall {
  const { config, control } = manager
  const file = config === undefined || quote(config) === undefined ? [] : ['-c', config]
  const url = control === undefined || quote(control) === undefined ? [] : ['-s', control]
  const by = manager.scope === 'system' ? byRoot(viewer) : byOwner(manager, viewer)
  const targets = [{ kind: 'service' as const, manager }]
  return (...args) => ({ words: ['supervisorctl', ...file, ...url, ...args], ...by, targets })
}

function pm2Stop(manager: Manager, viewer: Viewer): Remedy[] {
  const pm2 = pm2Of(manager, viewer)
  return pm2 === undefined ? [findDaemon()] : stopNamed(manager, pm2, 'ls')
}

/** Undefined where the directory of its daemon cannot be written down. */
export function pm2Of(manager: Manager, viewer: Viewer): ProgramCall | undefined {
  const { control } = manager
  if (control !== undefined && quote(control) === undefined) return undefined
  const variables = control === undefined ? {} : { variables: { PM2_HOME: control } }
  const targets = [{ kind: 'service' as const, manager }]
  return (...args) => ({ words: ['pm2', ...args], ...byOwner(manager, viewer), ...variables, targets })
}

/** xinetd stops no single service: its part of the file is changed, and nothing of the others. */
function disableService(manager: Manager, viewer: Viewer): Remedy[] {
  const { file = '', line, unit } = manager
  const start = line ?? (/^[\w-]+$/.test(unit) ? `/^\\s*service\\s+${unit}(\\s|\\{|$)/` : undefined)
  if (quote(file) === undefined || start === undefined) return [findFile(unit)]
  const targets = [{ kind: 'service' as const, manager }]
  const call: ProgramCall = (...words) => ({ words, ...byRoot(viewer), lasts: true, targets })
  const turn = (answer: string) => {
    const edit = `${start},/^\\s*}/{/^\\s*disable\\s*=/d; s/^\\s*}/\\tdisable = ${answer}\\n}/}`
    return [call('sed', '-i', '-E', edit, file), call('systemctl', 'reload', 'xinetd')]
  }
  const title = `disable the service ${unit} in ${file}`
  const calls = { calls: turn('yes'), undo: turn('no') }
  return [{ kind: 'stop-program', title, ...asCommand(calls), risk: 'disrupts' }]
}

function findFile(unit: string): Remedy {
  const command = `grep -rnE '^\\s*service\\s' /etc/xinetd.conf /etc/xinetd.d`
  return look(`find the file of the xinetd service ${unit}`, command)
}
