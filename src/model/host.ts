import type { Snapshot, Wanted } from './snapshot.ts'

/** The machine. `look` changes nothing, and asks no other program while every socket shows and every wanted port is free. */
export interface Host {
  look(wanted: readonly Wanted[]): Promise<Snapshot>
}
