import { ANY_ADDRESS } from '../../../model/address.ts'
import { type PortRange, portsOf } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'
import { probe } from '../../bind.ts'
import { type Claims, placesOf, type Wish } from './claims.ts'
import { startKeeper } from './keeper.ts'
import { openNames } from './own-names.ts'
import { listeningTest, type Parked, parkEach, unpark } from './park.ts'

/** Ports that were got, and the connections that are parked on them. */
interface Claim extends Wish {
  ports: number[]
  parked: Parked[]
  /** One of its ports cannot be had. */
  isLost: boolean
}

/** This process takes the ports itself, and gives their files to a keeper. */
export function openOwnClaims(ephemeral: PortRange | undefined): Claims {
  let fault: Error | undefined
  const setFault = (error: Error) => {
    fault ??= error
  }
  const names = openNames(setFault)
  const mayListen = listeningTest(setFault)
  const got: Claim[] = []

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
  const drop = async () => give(got.splice(0))

  return {
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
      got.push(...claims.filter(({ isLost }) => !isLost))
      return claims.map(({ isLost }) => !isLost)
    },
    async keep(keeping) {
      const sockets = got.flatMap(({ ports, parked }) => [...ports.map((port) => names.of(port)), ...parked])
      const keeper = startKeeper(
        keeping,
        [...new Set(sockets.map(fileOf))].sort((a, b) => a - b),
      )
      await drop()
      return keeper
    },
    drop,
  }
}

interface Parking {
  claim: Claim
  address: string
  port: number
}

async function park(claims: readonly Claim[], ephemeral: PortRange | undefined): Promise<void> {
  const placesAt = (which: 'needed' | 'wished') =>
    claims.flatMap((claim): Parking[] => {
      const address = claim.isLost ? undefined : placesOf(claim, ephemeral)[which]
      return address === undefined ? [] : claim.ports.map((port) => ({ claim, address, port }))
    })
  const needed = placesAt('needed')
  for (const [at, parked] of (await parkEach(needed)).entries()) keep(parked, needed[at]?.claim)
  const wished = placesAt('wished')
  // Where somebody has the port there, the test tells.
  for (const [at, parked] of (await parkEach(wished).catch(() => [])).entries())
    if (parked !== undefined) keep(parked, wished[at]?.claim)
}

function keep(parked: Parked | undefined, claim: Claim | undefined): void {
  if (claim === undefined) return
  if (parked === undefined) claim.isLost = true
  else claim.parked.push(parked)
}

/** Node gives a file away by its number only, which it has inside of its sockets and servers. */
function fileOf(socket: object | undefined): number {
  const fd = (socket as { _handle?: { fd?: unknown } | null } | undefined)?._handle?.fd
  if (typeof fd !== 'number' || fd < 0) throw new Error(`Node ${process.version} does not tell the files of sockets`)
  return fd
}
