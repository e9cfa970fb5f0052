import { defined } from '../../model/defined.ts'
import type { Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { type ServiceManager, serviceManagerOf } from '../../model/unit.ts'
import { askSystemctl, parseProperties } from './systemctl.ts'

/**
 * Of the units that start a holder's unit again, or stop with it, those that are active: the others do neither now. One
 * question for each service manager, and none where no unit has any.
 */
export async function withActiveKin(listeners: readonly Listener[], viewer: Viewer): Promise<Listener[]> {
  const managers = listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []))
  const keys = [...new Set(managers.filter((one) => kinOf(one).length > 0).map(serviceManagerOf))]
  const answers = keys.map(async (key) => [key, await activeOf(key, managers, viewer)] as const)
  const active = new Map(await Promise.all(answers))
  return listeners.map((listener) => ({
    ...listener,
    holders: listener.holders.map(({ manager, ...rest }) => ({
      ...rest,
      ...defined({ manager: manager && withActive(manager, active.get(serviceManagerOf(manager))) }),
    })),
  }))
}

const ACTIVE = /^(active|activating|reloading|refreshing)$/

function kinOf({ restartedBy = [], takesAlong = [] }: Manager): string[] {
  return [...restartedBy, ...takesAlong]
}

/** undefined where it does not answer: then any of them may be. */
async function activeOf(key: ServiceManager, managers: readonly Manager[], viewer: Viewer) {
  const units = [...new Set(managers.filter((one) => serviceManagerOf(one) === key).flatMap(kinOf))]
  const answer = await askSystemctl(key, ['show', '--property=Id,ActiveState', '--', ...units], viewer)
  if ('failed' in answer) return undefined
  const blocks = parseProperties(answer.stdout).filter((values) => ACTIVE.test(values.get('ActiveState') ?? ''))
  return new Set(blocks.map((values) => values.get('Id') ?? ''))
}

function withActive(manager: Manager, active: ReadonlySet<string> | undefined): Manager {
  if (active === undefined) return manager
  const { restartedBy, takesAlong, ...rest } = manager
  const only = (units: readonly string[] = []) => {
    const left = units.filter((unit) => active.has(unit))
    return left.length === 0 ? undefined : left
  }
  return { ...rest, ...defined({ restartedBy: only(restartedBy), takesAlong: only(takesAlong) }) }
}
