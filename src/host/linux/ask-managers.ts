import type { Holder } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { type Engines, withContainers } from '../managers/containers.ts'
import { withDevices } from '../managers/kernel.ts'
import { withNfs } from '../managers/nfs.ts'
import { withPrograms } from '../managers/supervisor.ts'
import { type Answers, answersFrom, askUnits, type ShownUnits, withUnits } from '../managers/systemd.ts'
import { withUserSockets } from '../managers/user-sockets.ts'
import type { Told } from './holders.ts'
import { supervisedOf } from './program.ts'
import type { Sight } from './viewer.ts'

/** What others have asked already. */
export interface Asked {
  /** Takes the place of asking the engines of containers. */
  engines?: Engines
  /** Takes the place of asking service managers. */
  units?: () => Promise<ShownUnits>
  /** Nothing is to be asked about units. */
  hasUnits?: boolean
}

/** What all managers concerned tell of the holders. They are asked at the same time, each for what has its mark. */
export async function askManagers(listeners: readonly Listener[], sight: Sight, asked: Asked = {}): Promise<Told> {
  const { viewer, processes } = sight
  // What is known of units by now; others may come to light by their containers and sockets.
  const units = asked.hasUnits === true ? undefined : answersOf(listeners, sight, asked)
  const parts = await Promise.all([
    withDevices(listeners, viewer),
    withPrograms(listeners, { viewer, supervisedOf: (holder) => supervisedOf(holder, processes) }),
    withContainers(listeners, sight, asked.engines),
    withUserSockets(listeners, viewer),
  ])
  const told = [...parts.map((part) => part.listeners), withNfs(listeners)]
  const combined = combine(listeners, told)
  const answers = await units
  const known = answers === undefined ? { listeners: combined, gaps: [] } : await withUnits(combined, sight, answers)
  return { listeners: known.listeners, gaps: [...parts, known].flatMap(({ gaps }) => gaps) }
}

async function answersOf(listeners: readonly Listener[], sight: Sight, { units }: Asked): Promise<Answers> {
  return units === undefined ? askUnits(listeners, sight) : answersFrom(await units(), sight)
}

/** What each manager adds to the holders: they name different ones, or different layers of one. */
function combine(base: readonly Listener[], parts: readonly (readonly Listener[])[]): Listener[] {
  return base.map((listener, at) => {
    const told = parts.flatMap((part) => part[at] ?? []).filter((one) => one !== listener)
    const add = (holder: Holder, index: number): Holder =>
      Object.assign({}, holder, ...told.map(({ holders }) => difference(holder, holders[index])))
    return told.length === 0 ? listener : { ...listener, holders: listener.holders.map(add) }
  })
}

function difference(base: Holder, told: Holder = base): Partial<Holder> {
  return Object.fromEntries(Object.entries(told).filter(([layer, value]) => value !== base[layer as keyof Holder]))
}
