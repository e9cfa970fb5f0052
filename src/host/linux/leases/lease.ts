import { ANY_ADDRESS } from '../../../model/address.ts'
import { HostError } from '../../../model/errors.ts'
import type { Grant, Lease, LeaseOrder } from '../../../model/lease.ts'
import { portsOf } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { probe } from '../../bind.ts'
import { startKeeper } from './keeper.ts'
import { marksOf } from './marks.ts'
import { type Name, takeName } from './names.ts'
import { formatOwner, ownerOfCaller } from './owner.ts'
import { openPark, type Park, type Parked } from './park.ts'

/** How many ports are taken at once. */
const CHUNK = 100

/** A leased port: its name, and the connection that is parked on it. */
type Claim = [name: Name, parked?: Parked]

/** Takes names and parks connections; who comes second to a name or a port goes on to its next candidate. */
export async function lease(orders: readonly LeaseOrder[], id: string): Promise<Grant> {
  const park = openPark()
  const results: { requirement: Requirement | undefined; claims: Claim[] }[] = []
  try {
    for (let at = 0; at < orders.length; at += CHUNK) {
      results.push(...(await Promise.all(orders.slice(at, at + CHUNK).map((order) => meet(order, park)))))
    }
  } catch (error) {
    for (const { claims } of results) close(claims)
    throw new HostError(`ports cannot be leased: ${(error as Error).message}`)
  } finally {
    park.close()
  }
  const claims = results.flatMap((result) => result.claims)
  return {
    met: results.map(({ requirement }) => requirement),
    drop: () => close(claims),
    async keepFor(owner = ownerOfCaller()) {
      if (claims.length === 0) return undefined
      const leases = results.flatMap(({ requirement }, index) => leaseOf(requirement, orders[index]))
      const env = marksOf(leases, { id, owner: formatOwner(owner) })
      const keeper = await startKeeper({ owner, env, files: claims.flatMap(filesOf) })
      close(claims)
      return { id, keeper, owner: { pid: owner, isAlive: true }, leases, isOwn: true }
    },
  }
}

function leaseOf(requirement: Requirement | undefined, order: LeaseOrder | undefined): Lease[] {
  if (requirement === undefined || order === undefined) return []
  return [{ name: requirement.name, range: requirement.range, isHeld: isHeld(requirement, order) }]
}

/** No connection can be parked on a port of UDP. */
function isHeld({ protocol }: Requirement, { demand }: LeaseOrder): boolean {
  return demand.hold && protocol === 'tcp'
}

async function meet(order: LeaseOrder, park: Park): Promise<{ requirement: Requirement | undefined; claims: Claim[] }> {
  for (;;) {
    const { value, done } = order.candidates.next()
    if (done) return { requirement: undefined, claims: [] }
    const claims = await claimAll(value, isHeld(value, order) ? park : undefined)
    if (claims !== undefined) return { requirement: value, claims }
  }
}

async function claimAll(requirement: Requirement, park: Park | undefined): Promise<Claim[] | undefined> {
  const claims: Claim[] = []
  for (const port of portsOf(requirement.range)) {
    const claim = await claimOne(port, requirement, park)
    if (claim === undefined) {
      close(claims)
      return undefined
    }
    claims.push(claim)
  }
  return claims
}

async function claimOne(port: number, { protocol }: Requirement, park: Park | undefined): Promise<Claim | undefined> {
  const name = await takeName(port)
  if (name === undefined) return undefined
  if (park !== undefined) {
    const parked = await park.park(port)
    if (parked !== undefined) return [name, parked]
  } else {
    const { reuse } = await probe({ protocol, address: ANY_ADDRESS, port })
    if (reuse === 'ok') return [name]
  }
  name.close()
  return undefined
}

function close(claims: readonly Claim[]): void {
  for (const [name, parked] of claims) {
    name.close()
    parked?.destroy()
  }
}

/** Node gives a socket away by what it has inside of it only. */
function filesOf(claim: Claim): number[] {
  return claim.flatMap((socket) => (socket as unknown as { _handle: { fd: number } | null })._handle?.fd ?? [])
}
