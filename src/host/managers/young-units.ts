import type { Manager } from '../../model/holder.ts'
import { unitKey } from '../../model/unit.ts'
import { listPids, readProcFile } from '../linux/proc-file.ts'
import { parseStart } from '../linux/process.ts'
import type { Processes } from '../linux/processes.ts'

/** How long a server may take until it binds its port, or gives up. */
const YOUNG_SECONDS = 60
/** systemd reads all properties of each, some 2 ms a unit. */
const MOST_UNITS = 20

/**
 * Finds services with a process that has just started, of the processes that it has not looked at before. A unit in a
 * restart loop is among them while it tries, when its state says no more than `running`; to ask systemd about all that
 * run would take 2 ms a unit.
 */
export function youngUnits({ statOf, ownerOfProcess }: Processes): () => Manager[] {
  const seen = new Set<number>()
  return () => {
    const uptime = Number.parseFloat(readProcFile('/proc/uptime') ?? '')
    const pids = listPids().filter((pid) => !seen.has(pid))
    for (const pid of pids) seen.add(pid)
    const started = pids.map((pid) => ({ pid, start: parseStart(statOf(pid)) ?? 0 }))
    const young = started.filter(({ start }) => start > uptime - YOUNG_SECONDS).sort((a, b) => b.start - a.start)
    const managers = young.flatMap(({ pid }) => ownerOfProcess(pid).manager ?? [])
    const services = managers.filter(({ unit }) => unit.endsWith('.service'))
    return [...new Map(services.map((one) => [unitKey(one), one])).values()].slice(0, MOST_UNITS)
  }
}
