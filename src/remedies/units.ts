import { byOwner, byRoot, type Call } from '../model/call.ts'
import { groupBy } from '../model/group-by.ts'
import type { Holder, Manager } from '../model/holder.ts'
import { asCommand, type Calls, type Remedy } from '../model/remedy.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isOwnFile, isSameManager, serviceManagerOf, unitKey } from '../model/unit.ts'
import { kinOf, kinWords, namesOf, owned, withTargets } from './kin.ts'
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

/** One command for each service manager: a service that its socket unit would start again goes with the socket unit. */
export function stopUnits(units: readonly Manager[], viewer: Viewer): Remedy[] {
  return byInstance(units).flatMap((managers) => stopTogether(managers, viewer))
}

/** For those that would come back with the next boot. */
export function stopForGood(units: readonly Manager[], viewer: Viewer): Remedy[] {
  const stoppable = units.filter((unit) => obstacleOf(unit, viewer) === undefined)
  const enabled = byInstance(stoppable).filter((managers) => managers.some(({ isEnabled }) => isEnabled === true))
  return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
    const kept = managers.filter(({ isEnabled }) => way === MASK || isEnabled === true)
    const systemctl = commandFor(kept, viewer)
    // What others start stays down only where it is masked.
    if (systemctl === undefined || (way !== MASK && managers.some(({ restartedBy }) => restartedBy))) return []
    const title = `stop ${namesOf(managers)}, and keep it from the next boot`
    const isApart = kept.length < managers.length || managers.some(isMoreThanOne)
    const [whole] = isApart ? stopTogether(managers, viewer) : []
    const [now, later] = [callsOf(way.now, systemctl), callsOf(way.later, systemctl)]
    const { calls, undo } = whole?.way ?? { calls: [], undo: [] }
    const both = whole === undefined ? now : { calls: [...calls, ...later.calls], undo: [...later.undo, ...undo] }
    return [{ kind: 'mask-service', title, ...asKept(both, kept), risk: 'disrupts' }]
  })
}

/** What takes it back is not told where that would not have all links as they were. */
function asKept(
  { calls, undo }: Calls,
  managers: readonly Manager[],
): ReturnType<typeof asCommand> & { consequence?: string } {
  const others = managers.filter((one) => one.isLinkedOtherwise === true && wayToKeep(one) === DISABLE)
  if (others.length === 0) return asCommand({ calls, undo })
  const consequence = `systemctl enable does not make the links of ${namesOf(others)} again as they are`
  return { ...asCommand({ calls, undo: [] }), consequence }
}

/** Only for the next boot: what runs now is left alone. */
export function keepFromBoot(units: readonly Manager[], viewer: Viewer): Remedy[] {
  const enabled = byInstance(units.filter(({ isEnabled }) => isEnabled === true))
  return enabled.flatMap(byWay).flatMap(({ managers, way }) => {
    const systemctl = commandFor(managers, viewer)
    if (systemctl === undefined) return []
    const title = `keep ${namesOf(managers)} from the next boot, where the fight would begin anew`
    return [{ kind: 'mask-service', title, ...asKept(callsOf(way.later, systemctl), managers), risk: 'changes' }]
  })
}

/** Verbs of systemctl: the command and its undo, for now and the next boot, and for that boot alone. */
interface WayToKeep {
  now: Verbs
  later: Verbs
}

export type Verbs = readonly [calls: readonly string[], undo: readonly string[]]

export function callsOf([calls, undo]: Verbs, systemctl: Systemctl): Calls {
  return { calls: calls.map(systemctl), undo: undo.map(systemctl) }
}

/** For one that fails again and again: nobody waits for a start that is to fail. */
export function withoutWait([calls, undo]: Verbs): Verbs {
  return [calls, undo.map((verb) => (/^start$|--now$/.test(verb) ? `${verb} --no-block` : verb))]
}

/** What is masked before it has stopped has lost the command that stops it. */
const MASK: WayToKeep = {
  now: [
    ['stop', 'mask'],
    ['unmask', 'start'],
  ],
  later: [['mask'], ['unmask']],
}
const DISABLE: WayToKeep = {
  now: [['disable --now'], ['enable --now']],
  later: [['disable'], ['enable']],
}

/**
 * systemctl disables a generated unit without a word and without effect, and masks none whose own file lies where the
 * mask would be.
 */
export function wayToKeep({ file, isGenerated }: Manager): WayToKeep {
  return isGenerated !== true && isOwnFile(file) ? DISABLE : MASK
}

function byWay(managers: readonly Manager[]): { managers: Manager[]; way: WayToKeep }[] {
  const ways = [MASK, DISABLE].map((way) => ({ managers: managers.filter((one) => wayToKeep(one) === way), way }))
  return ways.filter((one) => one.managers.length > 0)
}

/** Units of one service manager each, which one command can name together. */
export function byInstance(units: readonly Manager[]): Manager[][] {
  const once = new Map(units.map((unit) => [unitKey(unit), unit]))
  return [...groupBy([...once.values()], serviceManagerOf).values()]
}

function stopTogether(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const [obstacle] = managers.flatMap((manager) => obstacleOf(manager, viewer) ?? [])
  if (obstacle !== undefined) return [{ kind: 'move', title: `ask for another port: ${obstacle}`, risk: 'none' }]
  const [starters, followers] = [kinOf(managers, 'restartedBy'), kinOf(managers, 'takesAlong')]
  const alone = commandFor([...starters, ...managers], viewer)?.('stop')
  if (alone === undefined) return []
  const stop = withTargets(alone, followers)
  const left = commandFor(managers.filter(isLeaving), viewer)?.('kill')
  const start = commandFor([...starters, ...startedFirst(managers).filter(isLasting), ...followers], viewer)?.('start')
  const title = `stop ${namesOf(managers)}${kinWords(starters, followers)}${left === undefined ? '' : ', and end what it leaves'}`
  const calls = { calls: left === undefined ? [stop] : [stop, left], undo: start === undefined ? [] : [start] }
  return [{ kind: 'stop-service', title, ...asCommand(calls), risk: 'disrupts' }]
}

/** Why a unit is not to be stopped at all. */
function obstacleOf({ unit, refusesStop, takesAlong = [], ...one }: Manager, viewer: Viewer): string | undefined {
  if (refusesStop === true) return `${unit} refuses to be stopped`
  const own = viewer.manager
  const isOurs =
    own !== undefined && serviceManagerOf(own) === serviceManagerOf({ ...one, unit }) && takesAlong.includes(own.unit)
  return isOurs ? `${own.unit}, which this check runs in, stops with ${unit}` : undefined
}

function isLeaving({ leavesProcesses }: Manager): boolean {
  return leavesProcesses === true
}

function isLasting({ isTransient }: Manager): boolean {
  return isTransient !== true
}

/** What is to be stopped, ended or started with it. */
function isMoreThanOne({ restartedBy, takesAlong, leavesProcesses }: Manager): boolean {
  return restartedBy !== undefined || takesAlong !== undefined || leavesProcesses === true
}

/** A socket unit starts its services itself. */
function startedFirst(managers: readonly Manager[]): Manager[] {
  const activated = managers.flatMap(({ activates = [] }) => activates)
  return managers.filter(({ unit }) => !activated.includes(unit))
}

/** What is called for a verb, as in `disable --now`. */
export type Systemctl = (verb: string) => Call

/** Of units of one service manager; undefined where a name cannot be written down. */
export function commandFor(managers: readonly Manager[], viewer: Viewer): Systemctl | undefined {
  const [first] = managers
  if (first === undefined || managers.some(({ unit }) => quote(unit) === undefined)) return undefined
  const names = managers.map(({ unit }) => unit)
  const [by, scope] = first.scope === 'system' ? [byRoot(viewer), []] : [byOwner(first, viewer), ['--user']]
  const targets = managers.map((manager) => ({ kind: 'service' as const, manager }))
  return (verb) => ({ words: ['systemctl', ...scope, ...verb.split(' '), ...names], ...by, targets })
}
