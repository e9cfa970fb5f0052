import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Survey } from '../../../model/lease.ts'
import { portSet } from '../../../model/port-set.ts'
import { readLimits } from '../limits.ts'
import { readPromised } from '../promised.ts'
import { isEmptyTable, readCounters } from '../socket-counters.ts'
import { endOfListeners, markPorts } from '../socket-table.ts'
import { readNames } from './name-table.ts'

/** Every port at once, from one reading of each table; `isThorough`: connections too, however many there are. */
export async function survey(isThorough = true): Promise<Survey> {
  const reading = readPromised()
  const known = { limits: readLimits().limits, ...readBusy(isThorough), leased: readNames() }
  const { ports: promised, gaps } = await reading
  return { ...known, promised, gaps }
}

function readBusy(isThorough: boolean): Pick<Survey, 'busy' | 'lingering'> {
  const [busy, lingering] = [portSet([]), portSet([])]
  const counters = readCounters()
  const names = ['tcp', 'tcp6', 'udp', 'udp6'].filter((name) => !isEmptyTable(name, counters))
  for (const name of names) {
    const path = `/proc/net/${name}`
    try {
      markPorts(isThorough || name.startsWith('udp') ? readFileSync(path) : readListeners(path), busy, lingering)
    } catch {
      // Without it nothing shows, and what is taken by the kernel's own answer is taken all the same.
    }
  }
  return { busy, lingering }
}

const FIRST_BYTES = 32 * 1024

/** The kernel makes the table while it is read, and tells of listeners first: of the rest nothing is asked for. */
function readListeners(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    let table = Buffer.alloc(0)
    for (let bytes = FIRST_BYTES; ; bytes *= 2) {
      const part = Buffer.allocUnsafe(bytes)
      const length = readSync(file, part)
      table = Buffer.concat([table, part.subarray(0, length)])
      const end = endOfListeners(table)
      if (length === 0 || end !== undefined) return table.subarray(0, end)
    }
  } finally {
    closeSync(file)
  }
}
