import { byPort } from '../../model/by-port.ts'
import type { Clash, Disputed } from '../../model/finding.ts'
import { isTouchedBy } from '../../model/holding.ts'
import { isServing, type Listener } from '../../model/listener.ts'
import { isInRange } from '../../model/port.ts'
import { type Inventory, isActive, refOf, type Service } from '../../model/service.ts'
import { isComing, isRefused, isSteady } from '../../model/trouble.ts'
import { areRelated, areSiblings } from './related.ts'
import { isKnown, overlapOf, type Stake, stakesOf } from './stakes.ts'

/** Two services that cannot both have what they want. */
export interface Rivalry {
  sides: readonly [Service, Service]
  disputed: Disputed[]
  clash: Clash
  isDeclared: boolean
}

/** Every two services whose ports meet. */
export function rivalriesIn({ services, listeners }: Inventory): Rivalry[] {
  const sockets = byPort(listeners.filter(isServing))
  const able = services.filter(({ isMasked }) => isMasked !== true)
  return meetingsOf(able).flatMap((both): Rivalry[] => {
    const { sides } = both
    const disputed = disputesOf(both, sockets.at)
    if (disputed.length === 0 || areRelated(...sides)) return []
    const clash = clashOf(sides, disputed)
    return clash === undefined || isIdle(sides, clash) ? [] : [{ sides, disputed, clash, isDeclared: false }]
  })
}

type Sides = readonly [Service, Service]
type Meeting = readonly [Stake, Stake]

interface Meetings {
  sides: Sides
  meetings: Meeting[]
}

/** In one pass over all ports in ascending order: there may be hundreds of services. */
function meetingsOf(services: readonly Service[]): Meetings[] {
  const found = new Map<string, Meetings>()
  const stakes = services.flatMap((service, index) => stakesOf(service).map((stake) => ({ service, index, stake })))
  let open: typeof stakes = []
  for (const next of stakes.sort((a, b) => a.stake.range.low - b.stake.range.low)) {
    open = open.filter(({ stake }) => stake.range.high >= next.stake.range.low)
    for (const before of open) {
      if (before.index === next.index || !canClash(before.service, next.service)) continue
      if (overlapOf(before.stake, next.stake) === undefined) continue
      const [one, other] = before.index < next.index ? [before, next] : [next, before]
      const key = `${one.index} ${other.index}`
      const known = found.get(key) ?? { sides: [one.service, other.service], meetings: [] }
      known.meetings.push([one.stake, other.stake])
      found.set(key, known)
    }
    open.push(next)
  }
  return [...found.values()]
}

/** Whether either is there, or will be. */
function canClash(one: Service, other: Service): boolean {
  return [one, other].some((side) => isComing(side) || side.state === 'failed')
}

type SocketsAt = (port: number) => readonly Listener[]

/** The ports that these two cannot share. */
function disputesOf({ sides, meetings }: Meetings, at: SocketsAt): Disputed[] {
  const known = meetings.filter((meeting) => meeting.every(isKnown) && isDispute(sides, meeting, at))
  const likely = likelyOf({ sides, meetings: meetings.filter((meeting) => !meeting.every(isKnown)) }, known)
  return [...known, ...likely].flatMap(([one, other]) => {
    const range = overlapOf(one, other)
    return range === undefined ? [] : [{ protocol: one.protocol, range }]
  })
}

function isDispute(sides: Sides, [one, other]: Meeting, at: SocketsAt): boolean {
  if (one.confidence === 'real' && other.confidence === 'real') {
    return areApart(
      sides,
      at(one.range.low).filter(({ endpoint }) => endpoint.protocol === one.protocol),
    )
  }
  if (isUntaken(sides[0], one, other) || isUntaken(sides[1], other, one)) return false
  // What one of several of a kind has is not what their file says, which is the same for all of them.
  const haveOthers = sides.every(({ endpoints }) => endpoints.some(({ protocol }) => protocol === one.protocol))
  return !(areSiblings(...sides) && haveOthers)
}

/** A worker may run with the environment of its server, and never take the port that it says. */
function isUntaken(service: Service, own: Stake, other: Stake): boolean {
  return own.isOfEnvironment === true && isSteady(service) && other.confidence === 'real'
}

/** Both have the port now. Of two managers, each with a socket of its own, one does not know of the other. */
function areApart([one, other]: Sides, sockets: readonly Listener[]): boolean {
  const isOfBoth = ({ holders }: Listener) =>
    [one, other].every((side) => holders.some((holder) => isTouchedBy(holder, side)))
  const isTcp = !sockets.some(({ endpoint }) => endpoint.protocol === 'udp')
  return isTcp && sockets.length > 0 && placeOf(one) !== placeOf(other) && !sockets.some(isOfBoth)
}

/**
 * By a guess: that counts for one product of two managers, and by the habit of its kind alone only if the first port of
 * that kind is among them or another one is known to be.
 */
function likelyOf({ sides, meetings }: Meetings, known: readonly Meeting[]): Meeting[] {
  const [{ product }, other] = sides
  const [first] = product?.ports ?? []
  if (first === undefined || product?.key !== other.product?.key || placeOf(sides[0]) === placeOf(other)) return []
  if (meetings.some((meeting) => isRefuted(sides, meeting))) return []
  const hasFirst = (meeting: Meeting) => meeting.every(({ range }) => isInRange(first, range))
  const isSaid = known.length > 0 || meetings.some(hasFirst)
  const isTold = (meeting: Meeting) => meeting.every(({ isHabit }) => isHabit !== true)
  return meetings.filter((meeting) => hasFirst(meeting) || isTold(meeting) || (isSaid && meeting.some(isKnown)))
}

/** Who runs on while another has the port has a port of its own. */
function isRefuted([one, other]: Sides, [stake, otherStake]: Meeting): boolean {
  const isTaken = (by: Service, own: Stake) => own.confidence === 'real' || isSteady(by)
  return (
    (!isKnown(stake) && isSteady(one) && isTaken(other, otherStake)) ||
    (!isKnown(otherStake) && isSteady(other) && isTaken(one, stake))
  )
}

/** Which manager runs it, of which user: one manager does not run one thing twice by mistake. */
function placeOf(service: Service): string {
  const { keeper, user } = refOf(service)
  return `${keeper} ${(service.manager ?? service.container)?.uid ?? user ?? ''}`
}

/** When they meet; undefined where neither is there, nor will be. */
export function clashOf([one, other]: Sides, disputed: readonly Disputed[]): Clash | undefined {
  if (isActive(one) && isActive(other)) return 'now'
  if (hasLostTo(one, other, disputed) || hasLostTo(other, one, disputed)) return 'now'
  const isNext = (one.startsAtBoot === true && isComing(other)) || (other.startsAtBoot === true && isComing(one))
  if (isNext) return 'next-boot'
  return canClash(one, other) ? 'dormant' : undefined
}

function hasLostTo(loser: Service, winner: Service, disputed: readonly Disputed[]): boolean {
  if (loser.state !== 'failed' || !isRefused(loser)) return false
  if (!isActive(winner) && !(winner.state === 'failed' && isRefused(winner))) return false
  const ports = loser.failure?.ports ?? []
  return ports.length === 0 || ports.some((port) => disputed.some(({ range }) => isInRange(port, range)))
}

/**
 * A container that lies there stopped, and that nothing starts, is no service that another kind could meet; nor is what
 * a package has for every user and this one never wanted.
 */
function isIdle([one, other]: Sides, clash: Clash): boolean {
  const isOneProduct = one.product !== undefined && one.product.key === other.product?.key
  const isUnwanted = isOffered(one) || isOffered(other)
  return clash === 'dormant' && (isUnwanted || (!isOneProduct && (isLeft(one) || isLeft(other))))
}

function isOffered(service: Service): boolean {
  const { state, manager } = service
  return state === 'down' && !isComing(service) && /^\/(usr\/)?lib\/systemd\/user\//.test(manager?.file ?? '')
}

function isLeft(service: Service): boolean {
  return service.manager === undefined && service.container !== undefined && !isComing(service)
}
