import { ANY_ADDRESS } from '../../../model/address.ts'
import type { Grant, Lease, LeaseOrder } from '../../../model/lease.ts'
import { intersectRanges, type PortRange, rangeSize } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { readLimits } from '../limits.ts'
import { type Claim, type Claims, openClaims, type Wish } from './claim.ts'
import { checkFileLimit, leaseFault } from './faults.ts'
import { startKeeper } from './keeper.ts'
import { isOfSomeJob, marksOf } from './marks.ts'
import { formatOwner, livingOwner, ownerOfCaller } from './owner.ts'

/** Takes names and parks connections; who comes second to a name or a port goes on to its next candidate. */
export async function lease(orders: readonly LeaseOrder[], id: string): Promise<Grant> {
  // Who ends before the keeper is there must not hand the leases on to whom his processes go to then.
  const caller = ownerOfCaller()
  const callerMark = formatOwner(caller)
  const { ephemeral } = readLimits().limits
  const claims = openClaims(ephemeral)
  const met = await meet(orders, claims, ephemeral)
  const got = met.filter((claim) => claim !== undefined)
  let isOpen = true
  const drop = () => {
    if (isOpen) claims.give(got)
    isOpen = false
  }
  return {
    met: met.map((claim) => claim?.requirement),
    drop,
    async keepFor(owner = caller) {
      if (got.length === 0 || !isOpen) return undefined
      const mark = owner === caller ? callerMark : formatOwner(owner)
      const leases = met.flatMap(leaseOf)
      try {
        const env = marksOf(leases, { id, owner: mark })
        const keeper = startKeeper({ owner: mark, env, files: claims.files(got) })
        drop()
        return { id, keeper, owner: livingOwner(owner), leases, isOwn: true, isOfJob: isOfSomeJob(env) }
      } catch (error) {
        if (owner === caller) drop()
        throw error
      }
    },
  }
}

/** A name and a parked connection for each port, and inside of the ephemeral range one more. */
function filesFor(wishes: readonly Wish[], ephemeral: PortRange | undefined): number {
  return wishes.reduce((sum, { requirement: { address, range }, isHeld }) => {
    const inside = ephemeral === undefined || address !== ANY_ADDRESS ? undefined : intersectRanges(range, ephemeral)
    const parked = rangeSize(range) + (inside === undefined ? 0 : rangeSize(inside))
    return sum + rangeSize(range) + (isHeld ? parked : 0)
  }, 0)
}

function leaseOf(claim: Claim | undefined): Lease[] {
  if (claim === undefined) return []
  const { requirement, isHeld } = claim
  return [{ name: requirement.name, range: requirement.range, isHeld }]
}

/** In rounds: whose candidate was refused comes with the next one to the next round. */
async function meet(
  orders: readonly LeaseOrder[],
  claims: Claims,
  ephemeral: PortRange | undefined,
): Promise<(Claim | undefined)[]> {
  let files = 0
  const met = orders.map((): Claim | undefined => undefined)
  let waiting = [...orders.keys()]
  try {
    while (waiting.length > 0) {
      const tries = waiting.flatMap((at) => nextWish(orders[at]).map((wish) => ({ at, wish })))
      const open = [...met.filter((claim) => claim !== undefined), ...tries.map(({ wish }) => wish)]
      files = filesFor(open, ephemeral)
      checkFileLimit(files)
      const taken = await claims.take(tries.map(({ wish }) => wish))
      for (const [place, { at }] of tries.entries()) met[at] = taken[place]
      waiting = tries.flatMap(({ at }) => (met[at] === undefined ? [at] : []))
    }
  } catch (error) {
    claims.give(met.filter((claim) => claim !== undefined))
    throw leaseFault(error as Error, files)
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
