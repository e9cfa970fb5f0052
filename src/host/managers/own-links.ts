import type { Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { isOwnFile } from '../../model/unit.ts'

/** With what `systemctl disable` would do to the links of their units; no file is read where it is not the way to keep one. */
export async function withOwnLinks(listeners: readonly Listener[], viewer: Viewer): Promise<Listener[]> {
  if (!listeners.some((listener) => managersOf(listener).some(mayBeDisabled))) return [...listeners]
  const isLinkedOtherwise = (await import('../services/units/own-links.ts')).linkReader(viewer)
  const told = (manager: Manager): Manager =>
    mayBeDisabled(manager) && isLinkedOtherwise(manager) ? { ...manager, isLinkedOtherwise: true } : manager
  return listeners.map(({ holders, rivals, ...listener }) => ({
    ...listener,
    holders: holders.map((holder) =>
      holder.manager === undefined ? holder : { ...holder, manager: told(holder.manager) },
    ),
    ...(rivals === undefined ? {} : { rivals: rivals.map((rival) => ({ ...rival, manager: told(rival.manager) })) }),
  }))
}

function managersOf({ holders, rivals = [] }: Listener): Manager[] {
  return [...holders, ...rivals].flatMap(({ manager }) => manager ?? [])
}

function mayBeDisabled({ kind, isEnabled, isGenerated, file }: Manager): boolean {
  return kind === 'systemd' && isEnabled === true && isGenerated !== true && isOwnFile(file)
}
