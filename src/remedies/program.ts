import type { Manager } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { asUser, quote, sudo } from './shell.ts'

/** What stops a program of a manager other than systemd, through that manager. */
export function stopProgram(manager: Manager, viewer: Viewer): Remedy[] {
  const name = quote(manager.unit)
  if (name === undefined || manager.kind === 'systemd') return []
  if (manager.kind === 'xinetd') return disableService(manager, viewer)
  const program = manager.kind === 'supervisor' ? `${sudo(viewer)}supervisorctl` : asUser(manager, 'pm2', viewer)
  const title = `stop ${manager.unit} of ${manager.kind}`
  const [command, undo] = [`${program} stop ${name}`, `${program} start ${name}`]
  return [{ kind: 'stop-program', title, command, undo, risk: 'disrupts' }]
}

/** xinetd stops no single service: its file says which ones there are. */
function disableService({ unit, file }: Manager, viewer: Viewer): Remedy[] {
  const path = file === undefined ? undefined : quote(file)
  if (path === undefined) return []
  const turn = (from: string, to: string) =>
    `${sudo(viewer)}sed -i -E 's/^(\\s*disable\\s*=\\s*)${from}/\\1${to}/' ${path} && ${sudo(viewer)}systemctl reload xinetd`
  const title = `disable ${unit} of xinetd`
  return [{ kind: 'stop-program', title, command: turn('no', 'yes'), undo: turn('yes', 'no'), risk: 'disrupts' }]
}
