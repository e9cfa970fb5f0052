import { readFileSync } from 'node:fs'
import type { Lease, Survey } from '../../../model/lease.ts'
import { type PortSet, portSet } from '../../../model/port-set.ts'
import { readLimits } from '../limits.ts'
import { markPorts } from '../socket-table.ts'
import { listLeases } from './list.ts'
import { readNames } from './name-table.ts'

/** Every port at once, from one reading of each table. */
export function survey(): Survey {
  let leases: readonly Lease[] | undefined
  let own: PortSet | undefined
  const ownLeases = () => {
    leases ??= listLeases().sets.flatMap((set) => (set.isOwn ? set.leases : []))
    return leases
  }
  return {
    limits: readLimits().limits,
    busy: readBusy(),
    leased: readNames(),
    isOwn: (port) => {
      own ??= portSet(ownLeases().map(({ range }) => range))
      return own[port] === 1
    },
    ownLeases,
    promised: portSet([]),
  }
}

function readBusy(): PortSet {
  const busy = portSet([])
  for (const name of ['tcp', 'tcp6', 'udp', 'udp6']) {
    try {
      markPorts(readFileSync(`/proc/net/${name}`), busy)
    } catch {
      // Without it nothing shows, and what is taken by the kernel's own answer is taken all the same.
    }
  }
  return busy
}
