import { ANY_ADDRESS } from '../../../model/address.ts'
import { isInRange, type PortRange, portsOf } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { probe } from '../../bind.ts'
import { openNames } from './own-names.ts'
import { LOOPBACK_IPV6, listeningTest, type Parked, type Place, parkEach, parkingPlace, unpark } from './park.ts'

/** Ports that are to be had, all of them or none. */
export interface Wish {
  requirement: Requirement
  /** Whether connections are parked on them. */
  isHeld: boolean
}

/** Ports that were got, and the connections that are parked on them. */
export interface Claim extends Wish {
  ports: number[]
  parked: Parked[]
  /** One of its ports cannot be had. */
  isLost: boolean
}

export interface Claims {
  /** In the order of the wishes. Each step is taken for all of them at once. */
  take(wishes: readonly Wish[]): Promise<(Claim | undefined)[]>
  give(claims: readonly Claim[]): void
  /** The file descriptors that have to stay open for the claims to last. */
  files(claims: readonly Claim[]): number[]
}

/** `ephemeral`: whatever address they name, the kernel chooses ports of this range for others. */
export function openClaims(ephemeral: PortRange | undefined): Claims {
  let fault: Error | undefined
  const setFault = (error: Error) => {
    fault ??= error
  }
  const names = openNames(setFault)
  const mayListen = listeningTest(setFault)

  const nameAll = (wish: Wish): Claim => {
    const claim: Claim = { ...wish, ports: [], parked: [], isLost: false }
    const { range, protocol } = wish.requirement
    for (const port of portsOf(range)) {
      if (names.take(port, protocol)) claim.ports.push(port)
      else claim.isLost = true
      if (claim.isLost) break
    }
    return claim
  }
  const give = (claims: readonly Claim[]) => {
    for (const { ports, parked, requirement } of claims) {
      parked.forEach(unpark)
      for (const port of ports) names.give(port, requirement.protocol)
    }
  }
  const isFree = async (port: number, { protocol, address }: Requirement): Promise<boolean> => {
    if (protocol === 'tcp' && address === ANY_ADDRESS) return mayListen(port)
    const { plain, reuse } = await probe({ protocol, address, port })
    // A second receiver of datagrams would share them with the first.
    return (plain ?? reuse) === 'ok'
  }
  const test = async (claim: Claim) => {
    for (const port of claim.ports) if (!claim.isLost) claim.isLost = !(await isFree(port, claim.requirement))
  }

  return {
    give,
    async take(wishes) {
      const claims = wishes.map(nameAll)
      try {
        await park(claims, ephemeral)
        for (const claim of claims) await test(claim)
        // What is in the way of everything is told in the next tick.
        await new Promise(setImmediate)
        if (fault !== undefined) throw fault
      } catch (error) {
        give(claims)
        throw error
      }
      give(claims.filter(({ isLost }) => isLost))
      return claims.map((claim) => (claim.isLost ? undefined : claim))
    },
    files: (claims) =>
      claims
        .flatMap(({ ports, parked }) => [...ports.map((port) => names.of(port)), ...parked])
        .map(fileOf)
        .sort((a, b) => a - b),
  }
}

interface Parking extends Place {
  claim: Claim
}

async function park(claims: readonly Claim[], ephemeral: PortRange | undefined): Promise<void> {
  const isWanted = ({ isHeld, isLost }: Claim) => isHeld && !isLost
  const places = claims.filter(isWanted).flatMap((claim) => {
    const address = parkingPlace(claim.requirement.address)
    return claim.ports.map((port) => ({ claim, address, port }))
  })
  keep(places, await parkEach(places))
  // Who binds `::1` is given what is taken at 127.0.0.1 alone.
  const isSought = ({ claim, port }: Parking) =>
    !claim.isLost && claim.requirement.address === ANY_ADDRESS && ephemeral !== undefined && isInRange(port, ephemeral)
  const more = places.filter(isSought).map((place) => ({ ...place, address: LOOPBACK_IPV6 }))
  // Where there is no IPv6 it needs none; where somebody has the port there, the test tells.
  for (const [at, parked] of (await parkEach(more).catch(() => [])).entries()) {
    if (parked !== undefined) more[at]?.claim.parked.push(parked)
  }
}

function keep(places: readonly Parking[], parked: readonly (Parked | undefined)[]): void {
  for (const [at, { claim }] of places.entries()) {
    const one = parked[at]
    if (one === undefined) claim.isLost = true
    else claim.parked.push(one)
  }
}

/** Node gives a file away by its number only, which it has inside of its sockets and servers. */
function fileOf(socket: object | undefined): number {
  const fd = (socket as { _handle?: { fd?: unknown } | null } | undefined)?._handle?.fd
  if (typeof fd !== 'number' || fd < 0) throw new Error(`Node ${process.version} does not tell the files of sockets`)
  return fd
}
