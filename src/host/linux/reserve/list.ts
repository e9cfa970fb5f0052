import { defined } from '../../../model/defined.ts'
import { timeOfLeaseId } from '../../../model/request.ts'
import type { Reserved } from '../../../model/reservation.ts'
import { namespaceOf } from '../namespace.ts'
import { localProcesses, type Processes } from '../processes.ts'
import { type Entry, readJournal } from './journal.ts'
import { ownerOf } from './owner.ts'

/** What is written down of this network namespace; the journal is readable for everybody. */
export function listReserved(processes: Processes = localProcesses()): Reserved[] {
  return readJournal().entries.map((entry) => toReserved(entry, processes))
}

/** In another pid namespace the number of an owner is somebody else's here. */
function toReserved(entry: Entry, processes: Processes): Reserved {
  const { id, pids, ranges } = entry
  const owner = ownerOf(entry)
  const isHere = owner.isAlive && pids === namespaceOf('pid')
  const command = isHere ? processes.commandOf(owner.pid) : undefined
  return { id, ...defined({ since: timeOfLeaseId(id) }), owner: { ...owner, ...defined({ command }) }, ranges }
}
