import { CLASHES, type Clash, type ServiceDuplicated } from '../model/finding.ts'
import { isListenerOf } from '../model/holding.ts'
import { isServing, type Listener } from '../model/listener.ts'
import { isInRange } from '../model/port.ts'
import { type Inventory, nameOf, type Service, type ServiceState } from '../model/service.ts'
import { isInTrouble } from '../model/trouble.ts'
import type { Evidence } from './evidence.ts'
import type { Rivalry } from './services/clashes.ts'
import { rivalriesIn } from './services/clashes.ts'
import { declaredRivalries, pairOf } from './services/declared.ts'
import { dependentsOf, unservedBy } from './services/dependents.ts'
import { isDisputed, merged } from './services/disputed.ts'
import { groupsOf } from './services/groups.ts'
import { isAt, stakesOf } from './services/stakes.ts'

/** One finding for all services that want the same ports, however many they are and whatever ports it is. */
export function serviceDuplicated({ pairs, snapshot: { inventory } }: Evidence): ServiceDuplicated[] {
  if (inventory === undefined) return []
  const known = rivalriesIn(inventory)
  const declared = pairs.flatMap((pair) => declaredRivalries(pair, inventory.services))
  return groupsOf([...declared, ...known])
    .map((group) => findingOf(group, inventory, pairs))
    .filter((finding) => !isOfAnother(finding))
}

function findingOf(group: readonly Rivalry[], inventory: Inventory, pairs: Evidence['pairs']): ServiceDuplicated {
  const disputed = merged(group.flatMap((rivalry) => rivalry.disputed))
  const members = [...new Set(group.flatMap(({ sides }) => sides))]
  const listeners = inventory.listeners.filter((one) => isDisputed(one.endpoint, disputed) && isWantedBy(members, one))
  const winner = winnerOf(inOrder(members), listeners, disputed)
  const sides = inOrder(members, winner)
  const pair = group.some(({ isDeclared }) => isDeclared) ? pairOf(sides, pairs) : undefined
  const finding: ServiceDuplicated = {
    kind: 'service-duplicated',
    sides,
    basis: pair === undefined ? basisOf(sides) : 'declared',
    disputed,
    clash: worstOf(group.map(({ clash }) => clash)),
    dependents: dependentsOn(sides, disputed, inventory),
    listeners,
  }
  return { ...finding, ...(winner === undefined ? {} : { winner }), ...(pair === undefined ? {} : { pair }) }
}

function basisOf([first, ...others]: readonly Service[]): ServiceDuplicated['basis'] {
  const isOne = first?.product !== undefined && others.every(({ product }) => product?.key === first.product?.key)
  return isOne ? 'product' : 'ports'
}

function worstOf(clashes: readonly Clash[]): Clash {
  return CLASHES.find((clash) => clashes.includes(clash)) ?? 'dormant'
}

/** Another server may have the same port of another address. */
function isWantedBy(sides: readonly Service[], listener: Listener): boolean {
  if (!isServing(listener)) return false
  if (sides.some((side) => isListenerOf(listener, side))) return true
  const { port } = listener.endpoint
  const stakes = sides.flatMap(stakesOf).filter(({ range }) => isInRange(port, range))
  return stakes.length === 0 || stakes.some((stake) => isAt(listener.endpoint, stake))
}

/** The side that has a disputed port; of a pair without known ports the one that runs. */
function winnerOf(
  sides: readonly Service[],
  listeners: readonly Listener[],
  disputed: ServiceDuplicated['disputed'],
): Service | undefined {
  const can = sides.filter((side) => !isInTrouble(side))
  const has = (side: Service) =>
    side.endpoints.some((endpoint) => isDisputed(endpoint, disputed)) ||
    listeners.some((listener) => isListenerOf(listener, side))
  const up = sides.filter(({ state }) => state === 'up')
  return can.find(has) ?? (disputed.length === 0 && up.length === 1 ? up[0] : undefined)
}

const ORDER: readonly ServiceState[] = ['up', 'starting', 'restarting', 'failed', 'down', 'unknown']

function inOrder(sides: readonly Service[], winner?: Service): Service[] {
  const rank = (side: Service) => (side === winner ? -1 : ORDER.indexOf(side.state))
  return sides.toSorted((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1))
}

function dependentsOn(
  sides: readonly Service[],
  disputed: ServiceDuplicated['disputed'],
  { services }: Inventory,
): Service[] {
  const lost = sides.filter(({ state }) => state !== 'up')
  const isTheirs = (port: number) => disputed.some(({ range }) => isInRange(port, range))
  const unserved = unservedBy(isTheirs, services).filter((one) => !sides.includes(one))
  const dependents = dependentsOf([...lost, ...unserved], services)
  return [...new Set([...unserved, ...dependents])].filter((one) => !sides.includes(one))
}

/** None of them has the port and one fails all the same: that is a trouble of its own, and none between the sides. */
function isOfAnother({ sides, winner, clash }: ServiceDuplicated): boolean {
  const isUp = sides.some(({ state }) => state === 'up')
  return clash === 'dormant' && winner === undefined && !isUp && sides.some(isInTrouble)
}
