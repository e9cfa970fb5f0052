import { groupBy } from '../model/group-by.ts'
import { type Holder, isSameManager, type Manager, serviceManagerOf, unitKey } from '../model/holder.ts'
import type { Remedy } from '../model/remedy.ts'
import { asUser, quote, sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isSharedUnit } from './shared-units.ts'

/** Units that may be stopped: not the one that this very check runs in, and none that runs programs of others. */
export function unitsOf(holders: readonly Holder[], viewer: Viewer): Manager[] {
  const managers = holders.flatMap(({ manager }) => manager ?? [])
  const units = managers.filter(({ kind, unit }) => kind === 'systemd' && !isSharedUnit(unit))
  const others = units.filter((unit) => !isSameManager(unit, viewer.manager))
  return others.flatMap((unit) => [unit, ...startedBy(unit, viewer)])
}

/** What a socket unit has started has the socket too: where that cannot be seen, it is stopped in any case. */
function startedBy(unit: Manager, viewer: Viewer): Manager[] {
  const isVisible = viewer.uid === 0 || (unit.scope === 'user' && unit.uid === viewer.uid)
  if (isVisible || !unit.unit.endsWith('.socket')) return []
  const services = (unit.activates ?? []).filter((name) => !isSharedUnit(name))
  return services.map((name) => ({ ...owned(unit), unit: name }))
}

function owned({ kind, scope, uid, user }: Manager): Omit<Manager, 'unit'> {
  return { kind, scope, ...(uid === undefined ? {} : { uid }), ...(user === undefined ? {} : { user }) }
}

/** One command for each service manager: a service that its socket unit would start again goes with the socket unit. */
export function stopUnits(units: readonly Manager[], viewer: Viewer): Remedy[] {
  return byInstance(units).flatMap((managers) => stopTogether(managers, viewer))
}

/** For those that would come back with the next boot. */
export function stopForGood(units: readonly Manager[], viewer: Viewer): Remedy[] {
  const enabled = byInstance(units).filter((managers) => managers.some(({ isEnabled }) => isEnabled === true))
  return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
    const systemctl = commandFor(managers, viewer)
    if (systemctl === undefined) return []
    const title = `stop ${namesOf(managers)}, and keep it from the next boot`
    const [command = '', undo = ''] = way.now.map((verbs) => verbs.map(systemctl).join(' && '))
    return [{ kind: 'mask-service', title, command, undo, risk: 'disrupts' }]
  })
}

/** Only for the next boot: what runs now is left alone. */
export function keepFromBoot(units: readonly Manager[], viewer: Viewer): Remedy[] {
  const enabled = byInstance(units.filter(({ isEnabled }) => isEnabled === true))
  return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
    const systemctl = commandFor(managers, viewer)
    if (systemctl === undefined) return []
    const title = `keep ${namesOf(managers)} from the next boot, where the fight would begin anew`
    const [command = '', undo = ''] = way.later.map(systemctl)
    return [{ kind: 'mask-service', title, command, undo, risk: 'changes' }]
  })
}

/** Verbs of systemctl: the command and its undo, for now and the next boot, and for that boot alone. */
export interface WayToKeep {
  now: [command: readonly string[], undo: readonly string[]]
  later: [command: string, undo: string]
}

/** What is masked before it has stopped has lost the command that stops it. */
const MASK: WayToKeep = {
  now: [
    ['stop', 'mask'],
    ['unmask', 'start'],
  ],
  later: ['mask', 'unmask'],
}
const DISABLE: WayToKeep = { now: [['disable --now'], ['enable --now']], later: ['disable', 'enable'] }

/**
 * systemctl disables a generated unit without a word and without effect, and masks none whose own file lies where the
 * mask would be.
 */
export function wayToKeep({ file, isGenerated }: Manager): WayToKeep {
  return isGenerated !== true && OWN_FILES.test(file ?? '') ? DISABLE : MASK
}

function byWay(managers: readonly Manager[]): { managers: Manager[]; way: WayToKeep }[] {
  const ways = [MASK, DISABLE].map((way) => ({ managers: managers.filter((one) => wayToKeep(one) === way), way }))
  return ways.filter((one) => one.managers.length > 0)
}

const OWN_FILES = /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//

/** Units of one service manager each, which one command can name together. */
export function byInstance(units: readonly Manager[]): Manager[][] {
  const once = new Map(units.map((unit) => [unitKey(unit), unit]))
  return [...groupBy([...once.values()], serviceManagerOf).values()]
}

function stopTogether(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const systemctl = commandFor(managers, viewer)
  if (systemctl === undefined) return []
  const [command, undo] = [systemctl('stop'), commandFor(startedFirst(managers), viewer)?.('start') ?? '']
  return [{ kind: 'stop-service', title: `stop ${namesOf(managers)}`, command, undo, risk: 'disrupts' }]
}

/** A socket unit starts its services itself. */
function startedFirst(managers: readonly Manager[]): Manager[] {
  const activated = managers.flatMap(({ activates = [] }) => activates)
  return managers.filter(({ unit }) => !activated.includes(unit))
}

export function namesOf(managers: readonly Manager[]): string {
  return managers.map(({ unit }) => unit).join(' and ')
}

/** Of units of one service manager; undefined where a name cannot be written down. */
export function commandFor(managers: readonly Manager[], viewer: Viewer): ((verb: string) => string) | undefined {
  const [first] = managers
  const names = managers.flatMap(({ unit }) => quote(unit) ?? [])
  if (first === undefined || names.length < managers.length) return undefined
  const systemctl =
    first.scope === 'system' ? `${sudo(viewer)}systemctl` : `${asUser(first, 'systemctl', viewer)} --user`
  return (verb) => `${systemctl} ${verb} ${names.join(' ')}`
}
