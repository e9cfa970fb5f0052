import type { LeaseList } from '../model/lease.ts'
import type { Reserved } from '../model/reservation.ts'
import { toJsonLease } from './json.ts'
import type { JsonLeases } from './leases-shape.ts'

/** The leases as JSON, version 1, and what is reserved besides. */
export function toJsonLeases({ sets, unnamed }: LeaseList, reserved?: Reserved[]): JsonLeases {
  const leases = sets.map((set) => ({ ...set, leases: set.leases.map(toJsonLease) }))
  return { version: 1, sets: leases, unnamed, ...(reserved === undefined ? {} : { reserved }) }
}
