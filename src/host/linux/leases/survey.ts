import { readFileSync } from 'node:fs'
import type { Survey } from '../../../model/lease.ts'
import { type PortSet, portSet } from '../../../model/port-set.ts'
import { readLimits } from '../limits.ts'
import { readPromised } from '../promised.ts'
import { markPorts } from '../socket-table.ts'
import { listLeases } from './list.ts'
import { readNames } from './names.ts'

/** Every port at once, from one reading of each table. */
export async function survey(): Promise<Survey> {
  const reading = readPromised()
  let own: PortSet | undefined
  const known = { limits: readLimits().limits, ...readBusy(), leased: readNames() }
  const { ports: promised, gaps } = await reading
  return {
    ...known,
    promised,
    gaps,
    isOwn: (port) => {
      own ??= ownPorts()
      return own[port] === 1
    },
  }
}

function ownPorts(): PortSet {
  return portSet(listLeases().sets.flatMap(({ isOwn, leases }) => (isOwn ? leases.map(({ range }) => range) : [])))
}

function readBusy(): Pick<Survey, 'busy' | 'lingering'> {
  const [busy, lingering] = [portSet([]), portSet([])]
  for (const name of ['tcp', 'tcp6', 'udp', 'udp6']) {
    try {
      markPorts(readFileSync(`/proc/net/${name}`), busy, lingering)
    } catch {
      // Without it nothing shows, and what is taken by the kernel's own answer is taken all the same.
    }
  }
  return { busy, lingering }
}
