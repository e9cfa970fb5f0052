import { defined } from '../../model/defined.ts'
import type { Container, Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Processes } from './processes.ts'

/** Whose the managers and containers of a socket are, by name: whoever found them knows the uid. */
export function withUsers({ holders, rivals, ...listener }: Listener, { nameOf }: Pick<Processes, 'nameOf'>): Listener {
  return {
    ...listener,
    holders: holders.map((holder) => withOwners(holder, { nameOf })),
    ...defined({ rivals: rivals?.map((rival) => withOwners(rival, { nameOf })) }),
  }
}

/** The same of anything that has a manager, a container or both. */
export function withOwners<Owned extends { manager?: Manager; container?: Container }>(
  owned: Owned,
  { nameOf }: Pick<Processes, 'nameOf'>,
): Owned {
  const named = <Part extends { uid?: number }>(part: Part | undefined) =>
    part?.uid === undefined ? part : { ...part, user: nameOf(part.uid) }
  return { ...owned, ...defined({ manager: named(owned.manager), container: named(owned.container) }) }
}
