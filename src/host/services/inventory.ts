import { ANY_ADDRESS } from '../../model/address.ts'
import { isServing } from '../../model/listener.ts'
import type { Inventory, Service } from '../../model/service.ts'
import type { Gap } from '../../model/snapshot.ts'
import { withDeadline } from '../deadline.ts'
import { explainHolders } from '../linux/explain.ts'
import { localProcesses } from '../linux/processes.ts'
import { readTables } from '../linux/tables.ts'
import { readViewer } from '../linux/viewer.ts'
import type { Sight } from '../managers/systemd.ts'
import type { ServicePart } from './part.ts'

/** Those that tell of services, asked at the same time. */
const SOURCES: ((sight: Sight) => Promise<ServicePart>)[] = []

const EVERYTHING = { address: ANY_ADDRESS, range: { low: 1, high: 65_535 } }

/** All services of a Linux machine, and all servers' sockets. */
export async function readInventory(): Promise<{ inventory: Inventory; gaps: Gap[] }> {
  const processes = localProcesses()
  const sight: Sight = { viewer: readViewer(processes), processes }
  const tables = readTables([
    { ...EVERYTHING, protocol: 'tcp' },
    { ...EVERYTHING, protocol: 'udp' },
  ])
  const [named, ...parts] = await Promise.all([
    explainHolders(tables.listeners.filter(isServing)),
    ...SOURCES.map((read) => withDeadline(() => read(sight))),
  ])
  const services: Service[] = parts.flatMap((part) => part.services)
  const gaps = [...named.gaps, ...parts.flatMap((part) => part.gaps)]
  return { inventory: { services, listeners: named.listeners }, gaps }
}
