import { addressesOverlap } from './address.ts'
import type { Endpoint } from './endpoint.ts'
import { type Holder, isForAllContainers } from './holder.ts'
import { isServing, type Listener } from './listener.ts'
import { keepersOf, type Owner, ownersOf, serverOf } from './owners.ts'
import type { Requirement } from './requirement.ts'
import type { Run } from './run.ts'
import { isNamedBy, type ServiceRef } from './service.ts'
import type { Job, Viewer } from './snapshot.ts'

/** What is to be said of a port that is expected to be in use. `unknown`: somebody listens, and it cannot be told who. */
export type ExpectationVerdict = 'listening' | 'not-listening' | 'wrong-holder' | 'unknown'

/** Whether the right one listens there. `listeners` are all sockets on the port. */
export function judgeExpectation(
  { by }: Pick<Requirement, 'by'>,
  listeners: readonly Listener[],
  viewer: Viewer,
): ExpectationVerdict {
  if (listeners.length === 0) return 'not-listening'
  const owners = ownersOf(listeners)
  if (areSeveral(owners) || owners.some((owner) => isStranger(owner, by, viewer))) return 'wrong-holder'
  return owners.length === 1 && owners.every((owner) => isRight(owner, by, viewer)) ? 'listening' : 'unknown'
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

/**
 * The sockets of those that are not the one that is expected, with them alone as holders; all, where more than one may
 * be it.
 */
export function strangersAmong(
  { by }: Pick<Requirement, 'by'>,
  listeners: readonly Listener[],
  viewer: Viewer,
): readonly Listener[] {
  const right = new Set(ownersOf(listeners).flatMap((owner) => (isRight(owner, by, viewer) ? owner.holders : [])))
  const strangers = listeners.flatMap((listener) => {
    const holders = listener.holders.filter((holder) => !right.has(holder))
    return holders.length > 0 || listener.holders.length === 0 ? [{ ...listener, holders }] : []
  })
  return strangers.length === 0 ? listeners : strangers
}

/**
 * The sockets of those that the job has provably not started, with them alone as holders. Outside of a job nobody is
 * proved to be a stranger.
 */
export function outsidersAmong(listeners: readonly Listener[], { job }: Viewer): Listener[] {
  if (job === undefined) return []
  return listeners.flatMap((listener) => {
    const holders = listener.holders.filter((holder) => isOfJob(holder, job) === false)
    return holders.length === 0 ? [] : [{ ...listener, holders }]
  })
}

/** Of those who cannot be seen, only another user is proved to be another. */
function areSeveral(owners: readonly Owner[]): boolean {
  const known = owners.filter(({ name }) => name !== undefined)
  const uids = new Set(known.flatMap((owner) => [...owner.uids]))
  const hidden = owners.filter(({ name }) => name === undefined).flatMap((owner) => [...owner.uids])
  const isOther = known.length > 0 ? hidden.some((uid) => !uids.has(uid)) : hidden.length > 1
  return known.length > 1 || isOther
}

function isRight(owner: Owner, by: ServiceRef | undefined, viewer: Viewer): boolean {
  if (by !== undefined) return owner.name !== undefined && owner.holders.some((one) => isHeldBy(one, by, viewer))
  const { job } = viewer
  // Two sockets that nobody shows may be of two.
  if (job === undefined) return owner.name !== undefined || owner.inodes.size === 1
  return owner.holders.every((holder) => isOfJob(holder, job) === true)
}

/** Provably not the one that was meant: another service, or a server that this job has not started. */
function isStranger(owner: Owner, by: ServiceRef | undefined, viewer: Viewer): boolean {
  if (by !== undefined) return owner.name !== undefined && !isRight(owner, by, viewer)
  const { job } = viewer
  return job !== undefined && owner.holders.some((holder) => isOfJob(holder, job) === false)
}

/** A service of a user is the viewer's own where no user is named; to root it is anybody's. */
function isHeldBy(holder: Holder, by: ServiceRef, { uid }: Viewer): boolean {
  const { manager, container } = keepersOf(holder)
  if (manager === undefined && container === undefined) return false
  const owner = manager?.uid ?? container?.uid
  const isAnothers = by.user === undefined && uid !== 0 && owner !== undefined && owner !== uid
  const names = manager === undefined ? [{}] : [{ manager }, { manager: serverOf(manager) }]
  return !isAnothers && names.some((name) => isNamedBy({ ...name, ...(container && { container }) }, by))
}

const MARKS = ['runId', 'attempt', 'job', 'runner', 'directory'] as const

/** By its marks, and where they do not tell by its age; undefined where neither does. */
export function isOfJob({ run, process, container }: Holder, job: Job): boolean | undefined {
  if (run?.isOwn === true) return true
  if (run?.isOwn === false) return false
  if (run !== undefined && (!run.alive || isOfAnother(run, job))) return false
  // What holds the ports of all containers tells nothing of when one was started.
  const isEngine = container !== undefined && isForAllContainers(process?.command ?? '')
  if (isEngine || process?.startedAt === undefined || job.startedAt === undefined) {
    return run?.runId === undefined ? undefined : true
  }
  return Date.parse(process.startedAt) >= Date.parse(job.startedAt)
}

function isOfAnother(run: Run, job: Job): boolean {
  return MARKS.some((mark) => run[mark] !== undefined && run[mark] !== job[mark])
}
