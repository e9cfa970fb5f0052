import type { LeaseList, LeaseSet } from '../model/lease.ts'
import type { Reserved } from '../model/reservation.ts'
import { toJsonLease } from './json.ts'
import type { JsonLeases } from './leases-shape.ts'

/** The leases as JSON, version 1, and what is reserved besides. */
export function toJsonLeases({ sets, unnamed }: LeaseList, reserved?: Reserved[]): JsonLeases {
  return { version: 1, sets: sets.map(toJsonSet), unnamed, ...(reserved === undefined ? {} : { reserved }) }
}

export function toJsonSet(set: LeaseSet): JsonLeases['sets'][number] {
  return { ...set, leases: set.leases.map(toJsonLease) }
}
