import type { LeaseList } from '../model/lease.ts'
import { toJsonLease } from './json.ts'
import type { JsonLeases } from './leases-shape.ts'

/** The leases as JSON, version 1. */
export function toJsonLeases({ sets, unnamed }: LeaseList): JsonLeases {
  return { version: 1, sets: sets.map((set) => ({ ...set, leases: set.leases.map(toJsonLease) })), unnamed }
}
