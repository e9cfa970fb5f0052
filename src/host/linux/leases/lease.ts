import { ANY_ADDRESS } from '../../../model/address.ts'
import type { Grant, Lease, LeaseOrder } from '../../../model/lease.ts'
import { intersectRanges, type PortRange, rangeSize } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { readLimits } from '../limits.ts'
import type { Claims, Keeping, Wish } from './claims.ts'
import { checkFileLimit, leaseFault } from './faults.ts'
import { isOfSomeJob, marksOf, ownMarks } from './marks.ts'
import { formatOwner, livingOwner, ownerOfCaller } from './owner.ts'
import { type Opening, openTaker } from './taker.ts'

/** Takes names and parks connections; who comes second to a name or a port goes on to its next candidate. */
export async function lease(orders: readonly LeaseOrder[], id: string): Promise<Grant> {
  // Who ends before the keeper is there must not hand the leases on to whom his processes go to then.
  const caller = ownerOfCaller()
  const callerMark = formatOwner(caller)
  const own = ownMarks()
  const keepingOf = (leases: readonly Lease[], mark: string): Keeping => ({
    owner: mark,
    env: { ...own, ...marksOf(leases, { id, owner: mark }) },
  })
  const tries = triesOf(orders, [...orders.keys()])
  const likely = keepingOf(
    tries.map(({ wish }) => leaseOf(wish)),
    callerMark,
  )
  const { ephemeral } = readLimits().limits
  const claims = await openClaims({ ephemeral, likely })
  const met = await meet(orders, { tries, claims, ephemeral }).catch(async (error) => {
    await claims.drop()
    throw leaseFault(error, filesFor(tries, ephemeral))
  })
  const leases = met.flatMap((wish) => (wish === undefined ? [] : leaseOf(wish)))
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
        const keeper = await claims.keep(keepingOf(leases, mark))
        isOpen = false
        return { id, keeper, owner: livingOwner(owner), leases, isOwn: true, isOfJob: isOfSomeJob(own) }
      } catch (error) {
        if (owner === caller) await drop()
        throw error
      }
    },
  }
}

/** Where no perl takes them, what does it in its place is loaded. */
async function openClaims(opening: Opening): Promise<Claims> {
  return (await openTaker(opening)) ?? (await import('./own-claims.ts')).openOwnClaims(opening.ephemeral)
}

/** A name and a parked connection for each port, and inside of the ephemeral range one more. */
function filesFor(wishes: readonly { wish: Wish }[], ephemeral: PortRange | undefined): number {
  return wishes.reduce((sum, { wish: { requirement, isHeld } }) => {
    const { address, range } = requirement
    const inside = ephemeral === undefined || address !== ANY_ADDRESS ? undefined : intersectRanges(range, ephemeral)
    const parked = rangeSize(range) + (inside === undefined ? 0 : rangeSize(inside))
    return sum + rangeSize(range) + (isHeld ? parked : 0)
  }, 0)
}

interface Try {
  /** Of the order. */
  at: number
  wish: Wish
}

function leaseOf({ requirement, isHeld }: Wish): Lease {
  return { name: requirement.name, range: requirement.range, isHeld }
}

/** In rounds: whose candidate was refused comes with the next one to the next round. */
async function meet(
  orders: readonly LeaseOrder[],
  { tries: first, claims, ephemeral }: { tries: Try[]; claims: Claims; ephemeral: PortRange | undefined },
): Promise<(Wish | undefined)[]> {
  const met = orders.map((): Wish | undefined => undefined)
  for (let tries = first; tries.length > 0; ) {
    const open = met.flatMap((wish) => (wish === undefined ? [] : { wish }))
    checkFileLimit(filesFor([...open, ...tries], ephemeral))
    const taken = await claims.take(tries.map(({ wish }) => wish))
    for (const [place, { at, wish }] of tries.entries()) met[at] = taken[place] ? wish : undefined
    const waiting = tries.flatMap(({ at }) => (met[at] === undefined ? [at] : []))
    tries = triesOf(orders, waiting)
  }
  return met
}

/** None for whom no candidate is left. */
function triesOf(orders: readonly LeaseOrder[], waiting: readonly number[]): Try[] {
  return waiting.flatMap((at) => nextWish(orders[at]).map((wish) => ({ at, wish })))
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
