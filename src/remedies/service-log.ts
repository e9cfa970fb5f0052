import { byRoot, type Call, formatCall } from '../model/call.ts'
import type { Container, Manager } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Service } from '../model/service.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { engineOf } from './container.ts'
import { pm2Of, supervisorctl } from './program.ts'

/** Where a service says why it has ended. */
export function seeLog({ manager, container }: Service, viewer: Viewer): Remedy | undefined {
  const command = manager === undefined ? container && logOf(container, viewer) : logOfManaged(manager, viewer)
  return command === undefined ? undefined : { kind: 'look', title: 'see what it says itself', command, risk: 'none' }
}

function logOfManaged(manager: Manager, viewer: Viewer): string | undefined {
  if (quote(manager.unit) === undefined) return undefined
  switch (manager.kind) {
    case 'systemd':
      return journalOf(manager, viewer)
    case 'supervisor':
      return formatCall(supervisorctl(manager, viewer)('tail', manager.unit, 'stderr'))
    case 'pm2': {
      const pm2 = pm2Of(manager, viewer)
      return pm2 && formatCall(pm2('logs', manager.unit, '--lines', '50', '--nostream'))
    }
    case 'xinetd':
      return journalctl(['-u', 'xinetd'], byRoot(viewer))
  }
}

/** journalctl takes --user for that of whoever asks. */
function journalOf({ scope, uid, unit }: Manager, viewer: Viewer): string {
  if (scope === 'system') return journalctl(['-u', unit], byRoot(viewer))
  return uid === viewer.uid
    ? journalctl(['--user', '-u', unit], {})
    : journalctl([`_UID=${uid}`, `_SYSTEMD_USER_UNIT=${unit}`], byRoot(viewer))
}

function journalctl(what: readonly string[], by: Pick<Call, 'as'>): string {
  return formatCall({ words: ['journalctl', ...what, '-n', '50'], ...by, targets: [] })
}

function logOf(container: Container, viewer: Viewer): string | undefined {
  const name = container.id?.slice(0, 12) ?? container.name ?? ''
  return quote(name) === undefined || container.engine === 'containerd'
    ? undefined
    : formatCall(engineOf(container, viewer)('logs', '--tail', '50', name))
}
