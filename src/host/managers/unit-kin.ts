import { defined } from '../../model/defined.ts'
import type { Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { type ServiceManager, serviceManagerOf } from '../../model/unit.ts'
import { askSystemctl, type Properties, parseProperties } from './systemctl.ts'
import { FOLLOWERS, factsOf } from './unit-facts.ts'

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

/** Active units, each with those that stop when it does. */
type ActiveUnits = ReadonlyMap<string, readonly string[]>

/** A chain of more than that is not followed to its end. */
const MOST_STEPS = 5

/** undefined where it does not answer: then any may be. Holders are; who stops with who stops with them is asked too. */
async function activeOf(key: ServiceManager, managers: readonly Manager[], viewer: Viewer) {
  const own = managers.filter((one) => serviceManagerOf(one) === key)
  const active = new Map(own.map(({ unit, takesAlong = [] }) => [unit, takesAlong as readonly string[]]))
  const asked = new Set(active.keys())
  let front = own.flatMap(kinOf).filter((unit) => !asked.has(unit))
  for (let step = 0; step < MOST_STEPS && front.length > 0; step++) {
    const units = [...new Set(front)]
    const answer = await askSystemctl(key, ['show', `--property=${PROPERTIES}`, '--', ...units], viewer)
    if ('failed' in answer) return undefined
    for (const unit of units) asked.add(unit)
    const found = activeUnits(parseProperties(answer.stdout))
    for (const [unit, followers] of found) active.set(unit, followers)
    front = [...found.values()].flat().filter((unit) => !asked.has(unit))
  }
  return active
}

const PROPERTIES = ['Id', 'ActiveState', ...FOLLOWERS].join(',')

export function activeUnits(all: Iterable<Properties>): Map<string, readonly string[]> {
  const active = [...all].filter((values) => ACTIVE.test(values.get('ActiveState') ?? ''))
  return new Map(active.map((values) => [values.get('Id') ?? '', factsOf(values).takesAlong ?? []]))
}

function withActive(manager: Manager, active: ActiveUnits | undefined): Manager {
  if (active === undefined) return manager
  const { restartedBy = [], takesAlong, ...rest } = manager
  const starters = restartedBy.filter((unit) => active.has(unit))
  return {
    ...rest,
    ...defined({
      restartedBy: starters.length === 0 ? undefined : starters,
      takesAlong: followersOf(manager, active),
    }),
  }
}

/** At however many removes; undefined where there are none. */
export function followersOf({ unit, takesAlong = [] }: Manager, active: ActiveUnits): string[] | undefined {
  const found = new Set<string>()
  const add = (one: string) => {
    if (one === unit || found.has(one) || !active.has(one)) return
    found.add(one)
    for (const next of active.get(one) ?? []) add(next)
  }
  for (const one of takesAlong) add(one)
  return found.size === 0 ? undefined : [...found]
}
