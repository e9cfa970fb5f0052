import { addressesOverlap } from './address.ts'
import type { Endpoint } from './endpoint.ts'
import type { Holder } from './holder.ts'
import { isServing, type Listener } from './listener.ts'
import type { Requirement } from './requirement.ts'
import { formatRef, isNamedBy, refOf, type Service, type ServiceRef } from './service.ts'
import type { Viewer } from './snapshot.ts'

/** What is to be said of a port that is expected to be in use. `unknown`: somebody listens, and it cannot be told who. */
export type ExpectationVerdict = 'listening' | 'not-listening' | 'wrong-holder' | 'unknown'

/** Whether the right one listens there. `listeners` are all sockets on the port. */
export function judgeExpectation(
  { by }: Pick<Requirement, 'by'>,
  listeners: readonly Listener[],
  viewer: Viewer,
): ExpectationVerdict {
  const holders = listeners.flatMap((listener) => listener.holders)
  if (listeners.length === 0) return 'not-listening'
  if (new Set(listeners.flatMap(ownersOf)).size > 1) return 'wrong-holder'
  if (holders.some((holder) => isStranger(holder, by, viewer))) return 'wrong-holder'
  return by !== undefined && !holders.every((holder) => isHeldBy(holder, by)) ? 'unknown' : 'listening'
}

/** The sockets that answer for an endpoint. */
export function serversAt({ protocol, address, port }: Endpoint, listeners: readonly Listener[]): Listener[] {
  return listeners.filter(
    ({ endpoint, ...rest }) =>
      isServing({ endpoint, ...rest }) &&
      endpoint.port === port &&
      endpoint.protocol === protocol &&
      addressesOverlap(endpoint.address, address),
  )
}

/** Of a container it is not the unit of its engine that counts. */
export function keepersOf({ manager, container }: Holder): Pick<Service, 'manager' | 'container'> {
  const isOwn = manager !== undefined && (container === undefined || container.isOfUnit === true)
  return { ...(isOwn ? { manager } : {}), ...(container === undefined ? {} : { container }) }
}

/** One name for all processes of one service; a server that nobody manages is told apart by what it runs. */
function ownersOf({ holders, uid, inode }: Listener): string[] {
  if (holders.length === 0) return [`${uid} ${inode}`]
  return holders.map((holder) => {
    const keepers = keepersOf(holder)
    if (keepers.manager !== undefined || keepers.container !== undefined) return formatRef(refOf(keepers))
    return holder.process === undefined ? `${uid} ${inode}` : `${holder.process.uid} ${holder.process.command}`
  })
}

export function isHeldBy(holder: Holder, by: ServiceRef): boolean {
  const keepers = keepersOf(holder)
  return (keepers.manager !== undefined || keepers.container !== undefined) && isNamedBy(keepers, by)
}

/** Provably not the one that was meant: another service, or a server that this job has not started. */
function isStranger(holder: Holder, by: ServiceRef | undefined, viewer: Viewer): boolean {
  if (by !== undefined) return isKnown(holder) && !isHeldBy(holder, by)
  if (viewer.job === undefined) return false
  return holder.run === undefined ? isOlder(holder, viewer.job.startedAt) : holder.run.isOwn !== true
}

function isKnown({ manager, container, process }: Holder): boolean {
  return manager !== undefined || container?.name !== undefined || (container === undefined && process !== undefined)
}

/** dockerd itself, which holds ports for containers that came later, tells nothing. */
function isOlder({ process, container }: Holder, jobStart: string | undefined): boolean {
  const isEngine = container !== undefined && /(^|\/)dockerd( |$)/.test(process?.command ?? '')
  const start = process?.startedAt
  return !isEngine && start !== undefined && jobStart !== undefined && Date.parse(start) < Date.parse(jobStart)
}
