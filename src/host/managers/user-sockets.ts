import { defined } from '../../model/defined.ts'
import type { Protocol } from '../../model/endpoint.ts'
import { type Holder, isServiceManager } from '../../model/holder.ts'
import { formatPorts, type Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { unitOf } from '../../model/unit.ts'
import type { Told } from '../linux/holders.ts'
import { userName } from './account.ts'
import type { Concern } from './concern.ts'
import { askSystemctl, systemctlFor } from './systemctl.ts'

/**
 * The units of the sockets that a user's service manager holds: their cgroup is its own, and only it knows which is
 * which. Each manager concerned is asked once.
 */
export async function withUserSockets(listeners: readonly Listener[], viewer: Viewer): Promise<Told> {
  const uids = new Set(listeners.flatMap(({ holders }) => holders.flatMap((holder) => uidOf(holder) ?? [])))
  if (uids.size === 0) return { listeners: [...listeners], gaps: [] }
  const answers = await Promise.all([...uids].map(async (uid) => [uid, await readSockets(uid, viewer)] as const))
  const known = new Map(answers)
  const named = listeners.map((listener) => ({
    ...listener,
    holders: listener.holders.map((holder) => withUnit(holder, listener, known)),
  }))
  return { listeners: named, gaps: answers.flatMap(([uid, answer]) => gapsOf(uid, answer, { listeners, viewer })) }
}

/** Whose service manager this is, unless it is the system's. */
function uidOf(holder: Holder): number | undefined {
  const { process } = holder
  return isServiceManager(holder) && process?.pid !== 1 ? process?.uid : undefined
}

type Answer = SocketUnit[] | { failed: string }

async function readSockets(uid: number, viewer: Viewer): Promise<Answer> {
  const answer = await askSystemctl(uid, ['show', '--property=Id,Listen', '--', '*.socket'], viewer)
  return 'failed' in answer ? answer : parseSocketUnits(answer.stdout)
}

function withUnit(holder: Holder, { endpoint }: Listener, known: ReadonlyMap<number, Answer>): Holder {
  const uid = uidOf(holder)
  const answer = uid === undefined ? undefined : known.get(uid)
  if (uid === undefined || !Array.isArray(answer)) return holder
  const units = answer.filter(({ protocol, port }) => protocol === endpoint.protocol && port === endpoint.port)
  const exact = units.filter(({ address }) => address === undefined || address === endpoint.address)
  const [unit, ...others] = new Set((exact.length > 0 ? exact : units).map((one) => one.unit))
  if (unit === undefined || others.length > 0) return holder
  return { ...holder, manager: unitOf(uid, unit) }
}

function gapsOf(uid: number, answer: Answer, { listeners, viewer }: Concern): Gap[] {
  if (Array.isArray(answer)) return []
  const ours = listeners.filter(({ holders }) => holders.some((holder) => uidOf(holder) === uid))
  const command = `${systemctlFor(uid, viewer)} list-sockets --all`
  const subject = `which socket unit of ${userName(uid)} has ${formatPorts(ours)}`
  return [{ subject, reason: answer.failed, command, affects: 'naming' }]
}

interface SocketUnit {
  unit: string
  protocol: Protocol
  port: number
  /** undefined for every address, as one socket or as one for each family. */
  address?: string
}

/** The output of `systemctl show --property=Id,Listen`: a line for each address, blank lines between the units. */
export function parseSocketUnits(output: string): SocketUnit[] {
  return output.split(/\n\s*\n/).flatMap((block) => {
    const unit = /^Id=([\w:.@\\-]+\.socket)$/m.exec(block)?.[1]
    const listens = [...block.matchAll(/^Listen=(\S+):(\d{1,5}) \((Stream|Datagram)\)$/gm)]
    if (unit === undefined) return []
    return listens.map(([, host = '', port, type]) =>
      defined({
        unit,
        protocol: type === 'Stream' ? ('tcp' as const) : ('udp' as const),
        port: Number(port),
        address: host === '[::]' || host === '' ? undefined : host.replace(/^\[(.*)\]$/, '$1'),
      }),
    )
  })
}
