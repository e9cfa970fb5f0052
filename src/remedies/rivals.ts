import type { Call } from '../model/call.ts'
import type { Manager } from '../model/holder.ts'
import type { Listener } from '../model/listener.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import { isFighting, type Rival, rivalsOf } from '../model/rival.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isSameManager } from '../model/unit.ts'
import { namesOf } from './kin.ts'
import { isSharedUnit } from './shared-units.ts'
import { afterOthers } from './try-again.ts'
import { byInstance, commandFor, keepFromBoot } from './units.ts'

/**
 * The ways out where others want the port too. Who keeps trying is stopped first, or it takes the port in the moment in
 * which the holder lets go; who starts at the next boot is kept from it last.
 */
export function withRivalRemedies(ways: readonly Remedy[], listeners: readonly Listener[], viewer: Viewer): Remedy[] {
  const rivals = rivalsOf(listeners)
  const stoppable = rivals.filter(({ manager }) => mayStop(manager, viewer))
  // Who is ended for good does not have the port again.
  const again = ways[0]?.undo === undefined ? [] : [afterOthers(listeners)]
  const stops = byInstance(managersOf(stoppable.filter(isFighting))).flatMap((group) =>
    stopRivals(group, again, viewer),
  )
  const keeps = keepFromBoot(managersOf(stoppable), viewer)
  // Where the port is not to be freed at all, there is nothing that the rival could take.
  return ways[0]?.kind === 'move' ? [...ways, ...stops, ...keeps] : [...stops, ...ways, ...keeps]
}

function managersOf(rivals: readonly Rival[]): Manager[] {
  return rivals.map(({ manager }) => manager)
}

function mayStop(manager: Manager, viewer: Viewer): boolean {
  return !isSharedUnit(manager.unit) && !isSameManager(manager, viewer.manager)
}

function stopRivals(managers: readonly Manager[], again: readonly Call[], viewer: Viewer): Remedy[] {
  const systemctl = commandFor(managers, viewer)
  if (systemctl === undefined) return []
  const takes = managers.length === 1 ? 'it takes' : 'they take'
  return [
    {
      kind: 'stop-rival',
      title: `first end the fight: stop ${namesOf(managers)}, or ${takes} the port as soon as it is free`,
      ...asCommand({ calls: [systemctl('stop')], undo: [...again, systemctl('start --no-block')] }),
      risk: 'disrupts',
    },
  ]
}
