import { ANY_ADDRESS, ANY_IPV4, ANY_IPV6 } from '../../../model/address.ts'
import { intersectRanges, type PortRange } from '../../../model/port.ts'
import type { Requirement } from '../../../model/requirement.ts'

/** Ports that are to be had, all of them or none. */
export interface Wish {
  requirement: Requirement
  /** Whether connections are parked on them. */
  isHeld: boolean
}

/** Ports that were got; without a keeper they end with this process. */
export interface Claims {
  /** Whether each was got, in the order of the wishes. Each step may be taken for all of them at once. */
  take(wishes: readonly Wish[]): Promise<boolean[]>
  /** Has all that was got kept until the owner ends; the pid of the process that does. */
  keep(keeping: Keeping): Promise<number>
  /** Gives everything back. */
  drop(): Promise<void>
}

export interface Keeping {
  /** As it is marked. */
  owner: string
  /** The marks of the keeper, all of its environment. */
  env: NodeJS.ProcessEnv
}

/** What it is called where processes are listed. */
export const KEEPER_NAME = 'port-preflight-keeper'

const LOOPBACK = '127.0.0.1'
const LOOPBACK_IPV6 = '::1'
/** Where connections are parked for whoever names no address; without them nothing can be held. */
const OURS: readonly string[] = [LOOPBACK, LOOPBACK_IPV6]

/** Where a connection is parked for a wish, and where one that it can do without. */
export interface Places {
  needed?: string
  /** Who binds `::1` is given by the kernel what is taken at 127.0.0.1 alone. Where there is no IPv6 it needs none. */
  wished?: string
}

/** `ephemeral`: whatever address they name, the kernel chooses ports of this range for others. */
export function placesOf({ isHeld, requirement }: Wish, ephemeral: PortRange | undefined): Places {
  if (!isHeld) return {}
  const { address, range } = requirement
  const isChosen = ephemeral !== undefined && intersectRanges(range, ephemeral) !== undefined
  return { needed: parkingPlace(address), ...(address === ANY_ADDRESS && isChosen ? { wished: LOOPBACK_IPV6 } : {}) }
}

/** For a server that listens there. */
function parkingPlace(address: string): string {
  if (address === ANY_ADDRESS || address === ANY_IPV4) return LOOPBACK
  return address === ANY_IPV6 ? LOOPBACK_IPV6 : address
}

/** The port cannot be had, as against: nothing can be done here at all. `place`: where a connection was to be parked. */
export function isRefusal({ code = '', syscall }: NodeJS.ErrnoException, place = LOOPBACK): boolean {
  // It is not an address of this machine, which the others need not care about.
  if (!OURS.includes(place) && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) return true
  // Somebody has parked there, or did so until just now.
  if (code === 'EADDRNOTAVAIL') return syscall === 'connect'
  // Somebody else has begun to listen there meanwhile.
  return ['EADDRINUSE', 'EACCES', 'ECONNREFUSED', 'ECONNRESET'].includes(code)
}
