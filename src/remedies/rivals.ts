import { isSameManager, type Manager } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import { isFighting, type Rival } from '../model/rival.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isSharedUnit } from './shared-units.ts'
import { asUser, quote, sudo } from './shell.ts'

/**
 * The ways out where others want the port too. Who keeps trying is stopped first, or it takes the port in the moment in
 * which the holder lets go; who starts at the next boot is kept from it last.
 */
export function withRivalRemedies(ways: readonly Remedy[], rivals: readonly Rival[], viewer: Viewer): Remedy[] {
  const stoppable = rivals.filter(({ manager }) => mayStop(manager, viewer))
  const stops = byManager(stoppable.filter(isFighting)).flatMap((group) => stopRivals(group, viewer))
  const keeps = byManager(stoppable.filter(({ manager }) => manager.isEnabled === true)).flatMap((group) =>
    keepFromBoot(group, viewer),
  )
  // Where the port is not to be freed at all, there is nothing that the rival could take.
  return ways[0]?.kind === 'move' ? [...ways, ...stops, ...keeps] : [...stops, ...ways, ...keeps]
}

function mayStop(manager: Manager, viewer: Viewer): boolean {
  return !isSharedUnit(manager.unit) && !(viewer.manager && isSameManager(manager, viewer.manager))
}

/** One command for the units of one service manager. */
function byManager(rivals: readonly Rival[]): Manager[][] {
  const groups = new Map<string, Manager[]>()
  for (const { manager } of rivals) {
    const key = `${manager.scope} ${manager.uid}`
    groups.set(key, [...(groups.get(key) ?? []), manager])
  }
  return [...groups.values()]
}

function stopRivals(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const names = namesOf(managers)
  if (names === undefined) return []
  const systemctl = systemctlOf(managers, viewer)
  const takes = managers.length === 1 ? 'it takes' : 'they take'
  return [
    {
      kind: 'stop-rival',
      title: `first end the fight: stop ${titleOf(managers)}, or ${takes} the port as soon as it is free`,
      command: `${systemctl} stop ${names}`,
      undo: `${systemctl} start ${names}`,
      risk: 'disrupts',
    },
  ]
}

/** A generated unit cannot be disabled: systemctl says nothing and does nothing. One that lies in /etc cannot be masked. */
function keepFromBoot(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const ways = [
    { units: managers.filter(({ isGenerated }) => isGenerated === true), verbs: ['mask', 'unmask'] },
    { units: managers.filter(({ isGenerated }) => isGenerated !== true), verbs: ['disable', 'enable'] },
  ]
  return ways.flatMap(({ units, verbs: [verb, undo] }): Remedy[] => {
    const names = units.length === 0 ? undefined : namesOf(units)
    if (names === undefined) return []
    const systemctl = systemctlOf(units, viewer)
    return [
      {
        kind: 'mask-service',
        title: `keep ${titleOf(units)} from the next boot, where the fight would begin anew`,
        command: `${systemctl} ${verb} ${names}`,
        undo: `${systemctl} ${undo} ${names}`,
        risk: 'changes',
      },
    ]
  })
}

function systemctlOf([first]: readonly Manager[], viewer: Viewer): string {
  if (first === undefined || first.scope === 'system') return `${sudo(viewer)}systemctl`
  return `${asUser(first, 'systemctl', viewer)} --user`
}

function titleOf(managers: readonly Manager[]): string {
  return managers.map(({ unit }) => unit).join(' and ')
}

function namesOf(managers: readonly Manager[]): string | undefined {
  const names = managers.map(({ unit }) => quote(unit))
  return names.includes(undefined) ? undefined : names.join(' ')
}
