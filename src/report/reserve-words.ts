import { formatRange } from '../model/port.ts'
import type { Reservation } from '../model/reservation.ts'
import { ownCommand } from '../model/shell.ts'

const PRUNE = 'leases prune'

/** The one thing that was changed on the machine, and how; undefined where nothing is reserved. */
export function describeReserved(reservation: Reservation): string | undefined {
  const { own, by = 'another run has seen to it', isLeft } = reservation
  if (own.length === 0) return undefined
  const end =
    isLeft === true
      ? `; ${ownCommand(PRUNE, reservation.program)}, or ${NEXT}, gives them back when who called this has ended`
      : ''
  return `${own.map(formatRange).join(', ')}, which the kernel gives to nobody by itself now: ${by}${end}`
}

const NEXT = 'the next run with "reserve: kernel"'

/** What became of it at the end; undefined where there was nothing to undo. */
export function describeUnreserved(reservation: Reservation): string | undefined {
  const { own, by, failed } = reservation
  if (failed !== undefined) {
    return `what was reserved for this job is so still: ${failed}; ${NEXT} takes it out, and "${ownCommand(PRUNE, reservation.program)}" does`
  }
  if (own.length === 0) return undefined
  return `the kernel may give ${own.map(formatRange).join(', ')} to anybody again: ${by}`
}
