import type { AddressUnavailable } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

/** One finding a requirement: the address is missing for all of its ports. */
export function addressUnavailable({ judged }: Evidence): AddressUnavailable[] {
  const missing = judged.filter(({ verdict }) => verdict === 'unavailable')
  return missing
    .filter((one, index) => missing.findIndex(({ requirement }) => requirement === one.requirement) === index)
    .map(({ requirement, errno = 'EADDRNOTAVAIL' }) => ({ kind: 'address-unavailable', requirement, errno }))
}
