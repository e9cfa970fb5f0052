import type { Snapshot, Wanted } from './snapshot.ts'

/** The machine. `look` changes nothing, and asks no other program while every socket shows and every wanted port is free. */
export interface Host {
  look(wanted: readonly Wanted[], extent?: Extent): Promise<Snapshot>
}

/** What else to look at. */
export interface Extent {
  /** All services of the machine: their managers are asked in any case then. */
  services?: boolean
  /** The sockets alone, without their holders: no other program is asked. */
  isNameless?: boolean
}
