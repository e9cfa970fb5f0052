import type { Holder, Manager, Process } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import { asUser, quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look } from './harmless.ts'

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
  const prefix = processes.every(({ uid }) => uid === viewer.uid) ? '' : sudo(viewer)
  const kill = `${prefix}kill ${processes.map(({ pid }) => pid).join(' ')}`
  const command = `${stop.command} && (${kill} 2>/dev/null || true)`
  return { ...stop, title: `${stop.title}, and end what that may leave`, command }
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
function stopNamed({ kind, unit }: Manager, program: string, list: string): Remedy[] {
  const name = isPlain(unit) ? quote(unit) : undefined
  if (name === undefined) {
    return [look(`find what ${kind} calls it: an end of its process would not last`, `${program} ${list}`)]
  }
  const [command, undo] = [`${program} stop ${name}`, `${program} start ${name}`]
  return [{ kind: 'stop-program', title: `stop ${unit} of ${kind}`, command, undo, risk: 'disrupts' }]
}

/** pm2 takes some names for more than one application: `all`, numbers of others, expressions between slashes. */
function isPlain(unit: string): boolean {
  return unit !== 'all' && !/^\d+$|^\//.test(unit)
}

export function supervisorctl(manager: Manager, viewer: Viewer): string {
  const url = manager.control === undefined ? undefined : quote(manager.control)
  const file = manager.config === undefined ? undefined : quote(manager.config)
  const config = file === undefined ? '' : ` -c ${file}`
  const program = `supervisorctl${config}${url === undefined ? '' : ` -s ${url}`}`
  return manager.scope === 'system' ? `${sudo(viewer)}${program}` : asUser(manager, program, viewer)
}

function pm2Stop(manager: Manager, viewer: Viewer): Remedy[] {
  const pm2 = pm2Of(manager, viewer)
  return pm2 === undefined ? [findDaemon()] : stopNamed(manager, pm2, 'ls')
}

/** Undefined where the directory of its daemon cannot be written down. */
export function pm2Of(manager: Manager, viewer: Viewer): string | undefined {
  if (manager.control === undefined) return asUser(manager, 'pm2', viewer)
  const home = quote(manager.control)
  return home === undefined ? undefined : asUser(manager, `PM2_HOME=${home} pm2`, viewer)
}

/** xinetd stops no single service: its part of the file is changed, and nothing of the others. */
function disableService({ file = '', line, unit }: Manager, viewer: Viewer): Remedy[] {
  const path = quote(file)
  const start = line ?? (/^[\w-]+$/.test(unit) ? `/^\\s*service\\s+${unit}(\\s|\\{|$)/` : undefined)
  if (path === undefined || start === undefined) return [findFile(unit)]
  const turn = (answer: string) => {
    const edit = `${start},/^\\s*}/{/^\\s*disable\\s*=/d; s/^\\s*}/\\tdisable = ${answer}\\n}/}`
    return `${sudo(viewer)}sed -i -E '${edit}' ${path} && ${sudo(viewer)}systemctl reload xinetd`
  }
  const title = `disable the service ${unit} in ${file}`
  return [{ kind: 'stop-program', title, command: turn('yes'), undo: turn('no'), risk: 'disrupts' }]
}

function findFile(unit: string): Remedy {
  const command = `grep -rnE '^\\s*service\\s' /etc/xinetd.conf /etc/xinetd.d`
  return look(`find the file of the xinetd service ${unit}`, command)
}
