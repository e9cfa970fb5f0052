import type { Manager } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { asUser, quote, sudo } from './shell.ts'

const CONTROLS = { pm2: 'pm2' } as const

/** Where supervisorctl looks of its own accord. */
const USUAL_FILES = ['/etc/supervisor/supervisord.conf', '/etc/supervisord.conf']

/** What stops a program of a manager other than systemd, through that manager. */
export function stopProgram(manager: Manager, viewer: Viewer): Remedy[] {
  const { kind, scope, unit } = manager
  const name = quote(unit)
  if (name === undefined || kind === 'systemd') return []
  if (kind === 'xinetd') return disableService(manager, viewer)
  const control = kind === 'supervisor' ? supervisorctl(manager) : CONTROLS[kind]
  if (control === undefined) return []
  const program = scope === 'system' ? `${sudo(viewer)}${control}` : asUser(manager, control, viewer)
  const [command, undo] = [`${program} stop ${name}`, `${program} start ${name}`]
  return [{ kind: 'stop-program', title: `stop ${unit} of ${kind}`, command, undo, risk: 'disrupts' }]
}

function supervisorctl({ file }: Manager): string | undefined {
  if (file === undefined || USUAL_FILES.includes(file)) return 'supervisorctl'
  const path = quote(file)
  return path === undefined ? undefined : `supervisorctl -c ${path}`
}

/** xinetd stops no single service: its file says which ones there are, and may say it of several. */
function disableService({ file = '' }: Manager, viewer: Viewer): Remedy[] {
  const path = quote(file)
  if (path === undefined) return []
  const turn = (answer: string) => {
    const edit = `/^\\s*disable\\s*=/d; s/^\\s*}/\\tdisable = ${answer}\\n}/`
    return `${sudo(viewer)}sed -i -E '${edit}' ${path} && ${sudo(viewer)}systemctl reload xinetd`
  }
  const title = `disable the services of ${file}`
  return [{ kind: 'stop-program', title, command: turn('yes'), undo: turn('no'), risk: 'disrupts' }]
}
