import { formatRange } from '../model/port.ts'
import type { Reservation } from '../model/reservation.ts'

/** The one thing that was changed on the machine, and how; undefined where nothing is reserved. */
export function describeReserved({ own, by = 'another run has seen to it', isLeft }: Reservation): string | undefined {
  if (own.length === 0) return undefined
  const end = isLeft === true ? `; ${WHO_ENDS_IT}` : ''
  return `${own.map(formatRange).join(', ')}, which the kernel gives to nobody by itself now: ${by}${end}`
}

const WHO_ENDS_IT =
  'port-preflight leases prune, or the next run with "reserve: kernel", gives them back when who called this has ended'

/** What became of it at the end; undefined where there was nothing to undo. */
export function describeUnreserved({ own, by, failed }: Reservation): string | undefined {
  if (failed !== undefined) {
    return `what was reserved for this job is so still: ${failed}; the next run with "reserve: kernel" takes it out, and "port-preflight leases prune" does`
  }
  if (own.length === 0) return undefined
  return `the kernel may give ${own.map(formatRange).join(', ')} to anybody again: ${by}`
}
