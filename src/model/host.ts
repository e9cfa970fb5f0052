import type { Snapshot, Wanted } from './snapshot.ts'

/** The machine. `look` changes nothing and starts no program while every wanted port is free. */
export interface Host {
  look(wanted: readonly Wanted[]): Promise<Snapshot>
}
