import { readFileSync } from 'node:fs'
import type { Survey } from '../../../model/lease.ts'
import { portSet } from '../../../model/port-set.ts'
import { readLimits } from '../limits.ts'
import { readPromised } from '../promised.ts'
import { isEmptyTable, readCounters } from '../socket-counters.ts'
import { markPorts } from '../socket-table.ts'
import { readNames } from './name-table.ts'

/** Every port at once, from one reading of each table. */
export async function survey(): Promise<Survey> {
  const reading = readPromised()
  const known = { limits: readLimits().limits, ...readBusy(), leased: readNames() }
  const { ports: promised, gaps } = await reading
  return {
    ...known,
    promised,
    gaps,
  }
}

function readBusy(): Pick<Survey, 'busy' | 'lingering'> {
  const [busy, lingering] = [portSet([]), portSet([])]
  const counters = readCounters()
  const names = ['tcp', 'tcp6', 'udp', 'udp6'].filter((name) => !isEmptyTable(name, counters))
  for (const name of names) {
    try {
      markPorts(readFileSync(`/proc/net/${name}`), busy, lingering)
    } catch {
      // Without it nothing shows, and what is taken by the kernel's own answer is taken all the same.
    }
  }
  return { busy, lingering }
}
