import type { ServiceDuplicated, ServiceRestarting } from '../model/finding.ts'
import type { Manager } from '../model/holder.ts'
import { isHolderOf } from '../model/holding.ts'
import { asCommand, joinCalls, type Remedy } from '../model/remedy.ts'
import { BOTH, isActive, isNamedBy, nameOf, type Service } from '../model/service.ts'
import type { Viewer } from '../model/snapshot.ts'
import { isLooping } from '../model/trouble.ts'
import { serviceManagerOf } from '../model/unit.ts'
import { freeingRemedies } from './holder.ts'
import { followersWords, isFollower } from './kin.ts'
import { unheld } from './leases.ts'
import { type Machine, runAllOf } from './other-ports.ts'
import { retire, startOf } from './retire.ts'
import { seeLog } from './service-log.ts'
import type { Steps } from './steps.ts'
import { afterOthers, asTrying, tryAgain } from './try-again.ts'

/** More than that is no choice. */
const MOST_OPTIONS = 5

/** One way where the user has said who stays, and every way where he has not: first that of who needs the port. */
export function remediesForDuplicated(found: ServiceDuplicated, viewer: Viewer, machine: Machine): Remedy[] {
  const sides = found.sides.map((side) => asTrying(side, found.winner))
  const finding: Dispute = { ...found, sides, services: machine.services }
  const { pair } = finding
  const chosen = pair?.keep
  const kept = sides.find((side) => chosen !== undefined && chosen !== BOTH && isNamedBy(side, chosen))
  const way = kept === undefined ? undefined : keep(kept, finding, viewer)
  if (way !== undefined) return [way]
  const apart = sides.length > MOST_OPTIONS && chosen !== BOTH ? undefined : runAllOf(finding, machine)
  if (chosen === BOTH && apart !== undefined) return [apart]
  const ways = sides.slice(0, MOST_OPTIONS).flatMap((side) => keep(side, finding, viewer) ?? [])
  return [...freeForNeeds(finding, viewer), ...ways, ...(apart === undefined ? [] : [apart])]
}

interface Dispute extends ServiceDuplicated {
  /** All of the machine. */
  services: readonly Service[]
}

/** No side has the port then: those that keep trying would take it in the moment in which the other lets go. */
function freeForNeeds({ needs = [], listeners, sides, winner }: ServiceDuplicated, viewer: Viewer): Remedy[] {
  const [freed] = freeingRemedies(listeners, viewer)
  const rivals = sides.filter((side) => side !== winner && isActive(side))
  const ends = rivals.map((side) => retire({ ...side, startsAtBoot: false }, viewer))
  if (needs.length === 0 || freed?.way === undefined) return []
  if (!ends.every((one) => one !== undefined)) return []
  const calls = [...joinCalls(ends).calls, ...freed.way.calls]
  const again = rivals.some(isLooping) ? [afterOthers(listeners)] : []
  const undo = [...freed.way.undo, ...again, ...joinCalls(ends).undo]
  return [
    {
      kind: freed.kind,
      title: `free it for ${needs.map(({ name }) => name).join(' and ')}: ${[...rivals.map((side) => `stop ${nameOf(side)}`), freed.title].join(', and ')}`,
      ...asCommand({ calls, undo }),
      risk: 'disrupts',
    },
  ]
}

/** Undefined where another one cannot be stopped, or this one cannot be started. */
function keep(kept: Service, finding: Dispute, viewer: Viewer): Remedy | undefined {
  const others = finding.sides.filter((side) => side !== kept).toSorted((a, b) => haste(a) - haste(b))
  const ends = others.map((side) => (isOfLivingJob(side, finding) ? undefined : retire(side, viewer)))
  const start = kept.state === 'up' || kept.state === 'starting' ? NO_STEPS : startOf(kept, viewer)
  const strangers = freeFromStrangers(finding, viewer)
  const steps = [
    tryAgain(kept, finding.listeners, viewer),
    ...ends,
    ...others.flatMap((side) => pullers(side, finding, viewer)),
    strangers,
    start,
    ...revived(kept, finding, viewer),
  ]
  if (!steps.every((one) => one !== undefined) || others.some((side) => isFollower(kept, side))) return undefined
  const { calls } = joinCalls(steps)
  const { undo } = joinCalls(steps.toReversed())
  const permanent = steps.flatMap((one) => one.permanent ?? []).join('; ')
  return {
    kind: 'keep-service',
    title: `keep ${nameOf(kept)}${calls.length === 0 && permanent === '' ? ': nothing else is going to start' : followersWords(others)}`,
    ...asCommand({ calls, undo }),
    consequence: consequenceOf(kept, others, finding),
    ...(permanent === '' ? {} : { permanent }),
    risk: calls.length === 0 ? 'none' : others.some(isActive) || strangers !== NO_STEPS ? 'disrupts' : 'changes',
  }
}

/** What starts at boot and needs a service starts that too, disabled or not; a mask is stronger. */
function pullers(side: Service, { services }: Dispute, viewer: Viewer): Steps[] {
  const { manager } = side
  const isMasked = retire(side, viewer)?.calls.some(({ words }) => words.includes('mask')) ?? true
  if (isMasked || manager === undefined) return []
  const theirs = services.filter(
    (one) => one.startsAtBoot === true && one.isMasked !== true && isNeeding(one, manager) && one !== side,
  )
  return theirs.flatMap((one) => retire(one, viewer) ?? [])
}

function isNeeding({ manager, needs }: Service, { unit, ...rest }: Manager): boolean {
  const isNear = manager?.kind === 'systemd' && serviceManagerOf(manager) === serviceManagerOf({ ...rest, unit })
  return isNear && needs.includes(unit)
}

/** Systemd starts with a service what that needs, and not what needs it. */
function revived(kept: Service, { dependents }: ServiceDuplicated, viewer: Viewer): Steps[] {
  const isIts = ({ needs, state }: Service) => {
    const isDown = state === 'down' || state === 'failed'
    return isDown && kept.state !== 'up' && kept.manager !== undefined && needs.includes(kept.manager.unit)
  }
  return dependents.filter(isIts).flatMap((one) => startOf(one, viewer) ?? [])
}

const NO_STEPS: Steps = { calls: [], undo: [] }

/** Who keeps trying is stopped first, or takes the port in the moment in which the other lets go. */
function haste(side: Service): number {
  if (isLooping(side) || side.state === 'starting') return 0
  return isActive(side) ? 1 : 2
}

function isOfLivingJob(side: Service, { listeners }: ServiceDuplicated): boolean {
  const holders = listeners.flatMap((listener) => listener.holders)
  return holders.some((holder) => holder.run?.alive === true && isHolderOf(holder, side))
}

/** Where a server that is no side has the port, no side gets it before that has ended. */
function freeFromStrangers({ listeners, sides, winner }: ServiceDuplicated, viewer: Viewer): Steps | undefined {
  const isStranger = (listener: (typeof listeners)[number]) =>
    listener.holders.length > 0 && !listener.holders.some((holder) => sides.some((side) => isHolderOf(holder, side)))
  const strangers =
    winner === undefined && !sides.some(({ state }) => state === 'up') ? listeners.filter(isStranger) : []
  if (strangers.length === 0) return NO_STEPS
  const [way] = freeingRemedies(strangers, viewer)
  return way?.way
}

function consequenceOf(kept: Service, others: readonly Service[], { dependents, basis }: ServiceDuplicated): string {
  const ending = others.filter(isActive)
  const left = dependents.filter(({ needs }) => others.some(({ manager }) => manager && needs.includes(manager.unit)))
  const stored = others.length === 1 && ending.length === 1 ? 'it' : listOf(others)
  const texts = [
    ...(ending.length === 0 ? [] : [`${listOf(ending)} ${ending.length === 1 ? 'ends' : 'end'}`]),
    ...(left.length === 0 ? [] : [`${listOf(left)} ${left.length === 1 ? 'stays' : 'stay'} down, for want of it`]),
    ...(basis === 'product' ? [`what ${stored} has stored stays where it is, and is not moved`] : []),
    ...(kept.startsAtBoot === false ? [`${nameOf(kept)} does not start at the next boot by itself`] : []),
  ]
  return texts.length === 0 ? 'nothing that runs now ends' : texts.join('; ')
}

function listOf(services: readonly Service[]): string {
  return services.map(nameOf).join(' and ')
}

/** Free its port, or let it go; what it says itself tells the rest. */
export function remediesForRestarting({ service, listeners }: ServiceRestarting, viewer: Viewer): Remedy[] {
  const ways = listeners.length === 0 ? [] : freeingRemedies(listeners, viewer)
  const [first, ...more] = ways
  const freed = first === undefined ? [] : [thenStart(first, service, viewer)]
  const log = seeLog(service, viewer)
  const looks = log === undefined ? [] : [log]
  const stop = stopForGood(service, viewer)
  if (listeners.length === 0) return [...looks, ...stop]
  return [...freed, ...more, ...unheld(listeners, nameOf(service)), ...stop, ...looks]
}

/** Who has given up does not try again when the port is free. */
function thenStart(way: Remedy, service: Service, viewer: Viewer): Remedy {
  const start = service.state === 'failed' ? startOf(service, viewer) : undefined
  if (start === undefined || way.way === undefined) return way
  const { calls, undo } = way.way
  const both = { calls: [...calls, ...start.calls], undo: undo.length === 0 ? [] : [...start.undo, ...undo] }
  return { ...way, title: `${way.title}, then start ${nameOf(service)}`, ...asCommand(both) }
}

function stopForGood(service: Service, viewer: Viewer): Remedy[] {
  const { calls, undo, permanent } = retire(service, viewer) ?? NO_STEPS
  if (calls.length === 0) return []
  return [
    {
      kind: 'stop-service',
      title: `do without ${nameOf(service)}`,
      ...asCommand({ calls, undo }),
      ...(permanent === undefined ? {} : { permanent }),
      risk: 'disrupts',
    },
  ]
}
