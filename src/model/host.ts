import type { Grant, LeaseList, LeaseOrder, LeaseSet, Survey } from './lease.ts'
import type { Reservation, ReservationOrder, Reserved } from './reservation.ts'
import type { Acted, ActOrder, Pace, Undone } from './resolution.ts'
import type { Snapshot, Wanted } from './snapshot.ts'
import type { Vitals } from './vitals.ts'

/** The machine. `look` changes nothing, and asks no other program while every socket shows and every wanted port is free. */
export interface Host {
  look(wanted: readonly Wanted[], extent?: Extent): Promise<Snapshot>
  /** Every port at once, for one who has to choose; `isThorough`: those too that only a connection has. */
  survey(isThorough: boolean): Promise<Survey>
  /** Takes for each order the first of its candidates that can be had; `id` is what the leases are found by later. */
  lease(orders: readonly LeaseOrder[], id: string): Promise<Grant>
  leases(): Promise<LeaseList>
  /** Ends the leases, and returns when their ports are free again. */
  release(sets: readonly Pick<LeaseSet, 'id' | 'keeper'>[]): Promise<void>
  /** Has the kernel give these ports to nobody by itself: a setting of the machine, changed by root or passwordless sudo. */
  reserve(order: ReservationOrder): Promise<Reservation>
  /** Takes exactly those ports out again that were reserved under this id; nothing is done where none were. */
  unreserve(id: string): Promise<Reservation>
  /** Takes out what was left behind by those who have ended. */
  pruneReserved(): Promise<Reservation>
  /** Stops what is to be stopped, after what takes it back has been written down. */
  act(order: ActOrder, pace?: Pace): Promise<Acted>
  /** Takes back one act alone, by what it was kept as; undefined where somebody has done so since. */
  takeBack(kept: string): Promise<Undone | undefined>
  /** Takes back, the last one first, what was done under an id; without one, whatever those have left who have ended. */
  undo(id?: string): Promise<Undone[]>
  /** Has what was done under an id stay as it is: nothing takes it back any more. */
  forget(id: string): Promise<Undone[]>
  /** What is to be known of its health besides. */
  vitals(): Promise<Vitals>
  /** All that was reserved and not given back yet, by whomever. */
  reserved(): Promise<Reserved[]>
}

/** What else to look at. */
export interface Extent {
  /** All services of the machine: their managers are asked in any case then. */
  services?: boolean
  /** The sockets alone, without their holders: no other program is asked. */
  isNameless?: boolean
}
