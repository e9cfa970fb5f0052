import { type Address, ANY_ADDRESS, formatAddress } from './address.ts'
import type { DeclaredNeed } from './declared-need.ts'
import type { Protocol } from './endpoint.ts'
import { formatRange, type PortRange } from './port.ts'
import type { ServiceRef } from './service.ts'

/** Where a requirement was read: an input or argument by name, or a file with a 1-based position. */
export interface Origin {
  input?: string
  file?: string
  line?: number
  column?: number
}

/** A named need: every port of `range`, on `protocol`, at `address`. */
export interface Requirement {
  /** As the user wrote it; the text of the spec itself where it has no name. */
  name: string
  protocol: Protocol
  address: Address
  range: PortRange
  /** A conflict is a warning, not an error. */
  optional: boolean
  /** It is to be in use: by a server of this job, or by the service named. */
  expect?: 'listening'
  by?: ServiceRef
  origin: Origin
  /** Where a file declares it. */
  declared?: DeclaredNeed
}

/** The spec in its shortest spelling: `6379`, `127.0.0.1:53/udp`, `[::1]:8080-8090`. */
export function formatNeed(need: Pick<Requirement, 'address' | 'range' | 'protocol'>): string {
  const host = need.address === ANY_ADDRESS ? '' : `${formatAddress(need.address)}:`
  return `${host}${formatRange(need.range)}${need.protocol === 'tcp' ? '' : `/${need.protocol}`}`
}

export function formatOrigin(origin: Origin): string {
  const place = [origin.file ?? (origin.input && `input ${origin.input}`), origin.line, origin.column]
  return place.filter((part) => part !== undefined).join(':')
}
