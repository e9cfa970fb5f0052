import { ANY_ADDRESS } from '../../../model/address.ts'
import { HostError } from '../../../model/errors.ts'
import { type Listener, NO_UID } from '../../../model/listener.ts'
import { isInRange } from '../../../model/port.ts'
import type { Gap, Wanted } from '../../../model/snapshot.ts'
import { readNamed, TABLE } from './name-table.ts'

/** The wanted ports that are leased, be there a socket on them or not. A lease is of the number, for both protocols. */
export function readLeased(wanted: readonly Wanted[]): { leased: Listener[]; gaps: Gap[] } {
  try {
    const named = [...readNamed()]
    return { leased: named.flatMap(([port, inode]) => leasedAs(port, inode, wanted)), gaps: [] }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    const { code = 'unknown error' } = error.cause as NodeJS.ErrnoException
    return { leased: [], gaps: [unreadable(code)] }
  }
}

function leasedAs(port: number, inode: number, wanted: readonly Wanted[]): Listener[] {
  const protocols = new Set(wanted.flatMap(({ protocol, range }) => (isInRange(port, range) ? protocol : [])))
  return [...protocols].map((protocol) => ({
    endpoint: { protocol, address: ANY_ADDRESS, port },
    state: 'leased',
    uid: NO_UID,
    inode,
    holders: [],
  }))
}

function unreadable(reason: string): Gap {
  return { subject: 'which ports are leased', reason, command: `cat ${TABLE}`, affects: 'verdict' }
}
