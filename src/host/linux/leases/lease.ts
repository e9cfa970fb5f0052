import { sizeOf } from '../../../model/demand.ts'
import type { Grant, Lease, LeaseOrder } from '../../../model/lease.ts'
import type { PortRange } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { readLimits } from '../limits.ts'
import type { Claims, Wish } from './claims.ts'
import { checkFileLimit, leaseFault } from './faults.ts'
import { marksOf, ownMarks } from './marks.ts'
import { formatOwner, ownerOfCaller } from './owner.ts'
import { openTaker } from './taker.ts'

/** Takes names and parks connections; who comes second to a name or a port goes on to its next candidate. */
export async function lease(orders: readonly LeaseOrder[], id: string): Promise<Grant> {
  const files = filesFor(orders)
  checkFileLimit(files)
  const opening = openClaims(readLimits().limits.ephemeral)
  // Who ends before the keeper is there must not hand the leases on to whom his processes go to then.
  const caller = ownerOfCaller()
  const callerMark = formatOwner(caller)
  const own = ownMarks()
  const claims = await opening
  const met = await meet(orders, claims).catch(async (error) => {
    await claims.drop()
    throw leaseFault(error, files)
  })
  const leases = met.flatMap(leaseOf)
  let isOpen = true
  const drop = async () => {
    if (isOpen) await claims.drop()
    isOpen = false
  }
  return {
    met: met.map((wish) => wish?.requirement),
    drop,
    async keepFor(owner = caller) {
      if (leases.length === 0 || !isOpen) return undefined
      const mark = owner === caller ? callerMark : formatOwner(owner)
      try {
        const keeper = await claims.keep({ owner: mark, env: { ...own, ...marksOf(leases, { id, owner: mark }) } })
        isOpen = false
        return { id, keeper, owner: { pid: owner, isAlive: true }, leases, isOwn: true }
      } catch (error) {
        if (owner === caller) await drop()
        throw error
      }
    },
  }
}

/** Where no perl takes them, what does it in its place is loaded. */
async function openClaims(ephemeral: PortRange | undefined): Promise<Claims> {
  return (await openTaker(ephemeral)) ?? (await import('./own-claims.ts')).openOwnClaims(ephemeral)
}

/** A name and a parked connection each, and inside of the ephemeral range one more. */
function filesFor(orders: readonly LeaseOrder[]): number {
  return orders.reduce((sum, { demand }) => sum + sizeOf(demand) * (demand.hold ? 2 : 1), 0)
}

function leaseOf(wish: Wish | undefined): Lease[] {
  if (wish === undefined) return []
  const { requirement, isHeld } = wish
  return [{ name: requirement.name, range: requirement.range, isHeld }]
}

/** In rounds: whose candidate was refused comes with the next one to the next round. */
async function meet(orders: readonly LeaseOrder[], claims: Claims): Promise<(Wish | undefined)[]> {
  const met = orders.map((): Wish | undefined => undefined)
  let waiting = [...orders.keys()]
  while (waiting.length > 0) {
    const tries = waiting.flatMap((at) => nextWish(orders[at]).map((wish) => ({ at, wish })))
    const taken = tries.length === 0 ? [] : await claims.take(tries.map(({ wish }) => wish))
    for (const [place, { at, wish }] of tries.entries()) met[at] = taken[place] ? wish : undefined
    waiting = tries.flatMap(({ at }) => (met[at] === undefined ? [at] : []))
  }
  return met
}

/** None where no candidate is left. */
function nextWish(order: LeaseOrder | undefined): Wish[] {
  const { value, done } = order?.candidates.next() ?? { done: true, value: undefined }
  return done || order === undefined ? [] : [{ requirement: value, isHeld: isHeld(value, order) }]
}

/** No connection can be parked on a port of UDP. */
function isHeld({ protocol }: Requirement, { demand }: LeaseOrder): boolean {
  return demand.hold && protocol === 'tcp'
}
