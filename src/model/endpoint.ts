import { type Address, ANY_ADDRESS, addressesOverlap, formatAddress } from './address.ts'

export const PROTOCOLS = ['tcp', 'udp'] as const
export type Protocol = (typeof PROTOCOLS)[number]

/** What a server binds: one port of one protocol at one address. */
export interface Endpoint {
  protocol: Protocol
  address: Address
  port: number
}

/** Whether a socket on one endpoint keeps another socket from the other (neither with SO_REUSEPORT). */
export function endpointsOverlap(a: Endpoint, b: Endpoint): boolean {
  return a.protocol === b.protocol && a.port === b.port && addressesOverlap(a.address, b.address)
}

/** What shows root who has a port; not every ss can look at threads, and it takes longer. */
export function showHolders({ port, protocol }: Endpoint, isByThreads = false): string {
  return `sudo ss -Hanp${protocol === 'tcp' ? 't' : 'u'}${isByThreads ? 'T' : ''} 'sport = :${port}'`
}

/** `6379/tcp`, `127.0.0.1:53/udp`, `[::1]:8080/tcp`. */
export function formatEndpoint({ address, port, protocol }: Endpoint): string {
  const host = address === ANY_ADDRESS ? '' : `${formatAddress(address)}:`
  return `${host}${formatPort({ port, protocol })}`
}

/** `6379/tcp`, whatever the address. */
export function formatPort({ port, protocol }: Pick<Endpoint, 'port' | 'protocol'>): string {
  return `${port}/${protocol}`
}
