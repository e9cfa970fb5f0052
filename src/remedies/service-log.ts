import type { Container, Manager } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Service } from '../model/service.ts'
import { quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { programOf } from './container.ts'
import { pm2Of, supervisorctl } from './program.ts'

/** Where a service says why it has ended. */
export function seeLog({ manager, container }: Service, viewer: Viewer): Remedy | undefined {
  const command = manager === undefined ? container && logOf(container, viewer) : logOfManaged(manager, viewer)
  return command === undefined ? undefined : { kind: 'look', title: 'see what it says itself', command, risk: 'none' }
}

function logOfManaged(manager: Manager, viewer: Viewer): string | undefined {
  const name = quote(manager.unit)
  if (name === undefined) return undefined
  switch (manager.kind) {
    case 'systemd':
      return journalOf(manager, name, viewer)
    case 'supervisor':
      return `${supervisorctl(manager, viewer)} tail ${name} stderr`
    case 'pm2': {
      const pm2 = pm2Of(manager, viewer)
      return pm2 === undefined ? undefined : `${pm2} logs ${name} --lines 50 --nostream`
    }
    case 'xinetd':
      return `${sudo(viewer)}journalctl -u xinetd -n 50`
  }
}

/** journalctl takes --user for that of whoever asks. */
function journalOf({ scope, uid }: Manager, name: string, viewer: Viewer): string {
  if (scope === 'system') return `${sudo(viewer)}journalctl -u ${name} -n 50`
  return uid === viewer.uid
    ? `journalctl --user -u ${name} -n 50`
    : `${sudo(viewer)}journalctl _UID=${uid} _SYSTEMD_USER_UNIT=${name} -n 50`
}

function logOf(container: Container, viewer: Viewer): string | undefined {
  const name = quote(container.id?.slice(0, 12) ?? container.name ?? '')
  return name === undefined || container.engine === 'containerd'
    ? undefined
    : `${programOf(container, viewer)} logs --tail 50 ${name}`
}
