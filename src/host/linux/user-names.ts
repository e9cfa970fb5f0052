import { defined } from '../../model/defined.ts'
import type { Listener } from '../../model/listener.ts'
import type { Processes } from './processes.ts'

/** Whose the managers and containers of a socket are, by name: whoever found them knows the uid. */
export function withUsers({ holders, rivals, ...listener }: Listener, { nameOf }: Pick<Processes, 'nameOf'>): Listener {
  const named = <Owned extends { uid?: number }>(owned: Owned) =>
    owned.uid === undefined ? owned : { ...owned, user: nameOf(owned.uid) }
  return {
    ...listener,
    holders: holders.map(({ manager, container, ...holder }) => ({
      ...holder,
      ...defined({ manager: manager && named(manager), container: container && named(container) }),
    })),
    ...defined({ rivals: rivals?.map((rival) => ({ ...rival, manager: named(rival.manager) })) }),
  }
}
