import { defined } from '../../../model/defined.ts'
import { portSet, rangesIn, without } from '../../../model/port-set.ts'
import { timeOfLeaseId } from '../../../model/request.ts'
import type { Reserved } from '../../../model/reservation.ts'
import { callerOf } from '../leases/list.ts'
import { parseReserved } from '../limits.ts'
import { namespaceOf } from '../namespace.ts'
import { localProcesses, type Processes } from '../processes.ts'
import { readSetting } from '../setting.ts'
import { type Entry, readJournal } from './journal.ts'
import { ownerOf } from './owner.ts'

/**
 * What is written down of this network namespace, as far as the kernel still has it: a namespace that is gone leaves its
 * journal to the next one of its number. Everybody may read both.
 */
export function listReserved(processes: Processes = localProcesses()): Reserved[] {
  const { owners } = callerOf(processes)
  const list = portSet(parseReserved(readSetting('ip_local_reserved_ports')))
  return readJournal().entries.flatMap((entry) => {
    const written = portSet(entry.ranges)
    const ranges = rangesIn(without(written, without(written, list)))
    return ranges.length === 0 ? [] : [toReserved({ ...entry, ranges }, { processes, owners })]
  })
}

/** In another pid namespace the number of an owner is somebody else's here. */
function toReserved(
  entry: Entry,
  { processes, owners }: { processes: Processes; owners: readonly number[] },
): Reserved {
  const { id, pids, ranges } = entry
  const owner = ownerOf(entry)
  const isHere = owner.isAlive && pids === namespaceOf('pid')
  const command = isHere ? processes.commandOf(owner.pid) : undefined
  const isOwn = isHere && owners.includes(owner.pid)
  return { id, ...defined({ since: timeOfLeaseId(id) }), owner: { ...owner, ...defined({ command }) }, isOwn, ranges }
}
